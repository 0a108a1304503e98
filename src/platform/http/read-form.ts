import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Refusal } from '../../kernel/refusal.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { signInNeeded } from '../commands/refusals.ts';
import { fileRefused, type StagedFile, uploadMegabytesMax } from '../files/file-store.ts';
import { stageUpload } from '../files/staged-uploads.ts';
import { badRequest, tooLarge } from './edge-refusals.ts';
import type { FormBody } from './forms.ts';

/** A form with six of the largest files; what is announced as larger is not read to its end. */
const formBytesMax = 64 * 1024 * 1024;

/** A refusal on its way to the error handler. */
export class Unreadable extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

type Files = Readonly<Record<string, readonly StagedFile[]>>;

/**
 * The body of a urlencoded or multipart form; files are checked by content and staged. A refused file is a refusal at its
 * field, so that the page can come back with what was typed, and `kept` holds the files that were right. Of nobody's files
 * nothing is kept. A body that cannot be read, or is longer than any form, ends in an {@link Unreadable}.
 */
export async function readForm(
  request: FastifyRequest,
): Promise<{ readonly body: FormBody; readonly files: Result<Files>; readonly kept: Files }> {
  if (!request.isMultipart()) return { body: (request.body ?? {}) as FormBody, files: ok({}), kept: {} };
  const body: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  const files: Record<string, StagedFile[]> = {};
  let refused: Result<never> | null = null;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        addTo(body, part.fieldname, String(part.value));
        continue;
      }
      const bytes = await bytesOf(request, part);
      // A browser sends an empty part for a file field that was left empty.
      if (bytes?.length === 0 && part.filename === '') continue;
      const staged = await stage(request, bytes, part.filename);
      if (staged.ok) (files[part.fieldname] ??= []).push(staged.value);
      else refused ??= { ok: false, refusals: [{ ...staged.refusals[0], field: part.fieldname }] };
    }
  } catch (error) {
    throw readable(error);
  }
  return { body, files: refused ?? ok(files), kept: files };
}

/** The bytes of a file part, null when it is too large; never more than the largest permitted file in memory. */
async function bytesOf(request: FastifyRequest, part: MultipartFile): Promise<Buffer | null> {
  const announced = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY);
  const { file } = part;
  // The rest of a usual form is read, so that the page can come back; of an endless one nothing more is.
  if (!(announced <= formBytesMax)) file.once('limit', () => file.destroy(new Unreadable(fileTooLarge())));
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk as Buffer);
  return file.truncated ? null : Buffer.concat(chunks);
}

/** The bytes of a file part, for a form that stages nothing; one that is too large ends in an {@link Unreadable}. */
export async function wholeFile(request: FastifyRequest, part: MultipartFile): Promise<Buffer> {
  const bytes = await bytesOf(request, part);
  if (bytes === null) throw new Unreadable(fileTooLarge());
  return bytes;
}

async function stage(
  { ctx: { site, actor } }: FastifyRequest,
  bytes: Buffer | null,
  name: string,
): Promise<Result<StagedFile>> {
  if (actor.type !== 'person') return refuse(signInNeeded());
  return bytes === null ? refuse(fileTooLarge()) : await stageUpload(site, actor.personId, bytes, name);
}

function fileTooLarge(): Refusal {
  return { ...fileRefused({ max: uploadMegabytesMax }), status: 413 };
}

/** What the reader of multipart bodies throws, as a refusal; faults of our own stay faults. */
function readable(error: unknown): unknown {
  if (error instanceof Unreadable) return error;
  const {
    statusCode,
    code,
    message = '',
  } = error as { statusCode?: number; code?: string; message?: string };
  if (statusCode === 413) return new Unreadable(tooLarge());
  const broken = /^(Unexpected end of|Malformed|Part terminated|Multipart: )/.test(message);
  return broken || code === 'FST_PREMATURE_CLOSE' || statusCode === 400
    ? new Unreadable(badRequest())
    : error;
}

function addTo(body: Record<string, string | string[]>, name: string, value: string): void {
  const before = body[name];
  body[name] = before === undefined ? value : [before, value].flat();
}
