import { open, readFile } from 'node:fs/promises';
import type { Refusal } from '../../../kernel/refusal.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { Received } from '../../../platform/files/file-store.ts';
import { keepReceived } from '../../../platform/files/staged-uploads.ts';
import { layoutOf, nameOf } from '../domain/columns.ts';
import {
  csvMegabytesMax,
  listColumnMissing,
  listColumnTwice,
  listEmpty,
  listNotText,
  tooLargeList,
  xlsxMegabytesMax,
} from '../domain/list-refusals.ts';
import { lineNotUtf8, openList } from './list-file.ts';
import { csvOfWorkbook, isWorkbook } from './workbook.ts';

/** A list in the store, looked over: text, with a header that names the needed columns. */
export type StagedList = { readonly sha256: string; readonly size: number; readonly name: string };

const megabyte = 1024 * 1024;

/**
 * Receives a list piece by piece, looks at what it is, and keeps it until a run is started over it; a workbook is kept as the CSV
 * of its first sheet. What is no list is refused and nothing of it kept.
 */
export async function stageList(
  site: Government,
  by: string | null,
  chunks: AsyncIterable<Uint8Array>,
  fileName: string,
): Promise<Result<StagedList>> {
  const arrived = await site.files.receive(chunks, csvMegabytesMax * megabyte);
  if (typeof arrived === 'string') return refuse(arrived === 'empty' ? listEmpty() : tooLargeList());
  let received: Received = arrived;
  try {
    if (isWorkbook(await headOf(arrived.path))) {
      const csv = await csvFrom(arrived);
      if (!csv.ok) return csv;
      const written = await site.files.receive(onePiece(csv.value), csvMegabytesMax * megabyte);
      await arrived.drop();
      if (typeof written === 'string') return refuse(listEmpty());
      received = written;
    }
    const fault = await faultOf(received.path);
    if (fault) return refuse(fault);
    const kept = await keepReceived(site, by, received);
    if (!kept.ok) return kept;
    const name = fileName.replace(/[^\p{L}\p{N}._ -]/gu, '_').slice(-120) || 'daftar.csv';
    return ok({ sha256: received.sha256, size: received.size, name });
  } finally {
    // Of what was kept, nothing lies there any more.
    await arrived.drop();
    await received.drop();
  }
}

async function* onePiece(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function csvFrom({ path, size }: Received): Promise<Result<Buffer>> {
  return size > xlsxMegabytesMax * megabyte
    ? refuse(tooLargeList())
    : await csvOfWorkbook(await readFile(path));
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Why a file is no list, null when it is one. */
async function faultOf(path: string): Promise<Refusal | null> {
  const line = await lineNotUtf8(path);
  if (line !== null) return listNotText({ line });
  const file = await openList(path);
  try {
    const { missing, twice } = layoutOf(file.header);
    if (missing[0]) return listColumnMissing({ column: missing.map(nameOf).join(', ') });
    if (twice[0]) return listColumnTwice({ column: twice.map(nameOf).join(', ') });
    const { rows } = await file.read(file.start, 1);
    return rows.length === 0 ? listEmpty() : null;
  } finally {
    await file.close();
  }
}
