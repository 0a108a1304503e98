import { stageList } from '../../src/modules/exchange/public.ts';
import { systemActor } from '../../src/platform/commands/actor.ts';
import type { Cast } from './cast.ts';
import { call, valueOf } from './deeds.ts';
import { digits } from './stage.ts';
import { does, type Subject } from './subjects.ts';

export const importHeader = [
  'nama_usaha',
  'nama_pemilik',
  'nik',
  'telepon',
  'jenis',
  'kode_kelurahan',
  'alamat',
];

/** A list of one row, which nobody has sent before. @returns the file as a run takes it. */
export async function stagedList({ world }: Cast): Promise<{ sha256: string; name: string; size: number }> {
  const text = `${importHeader.join(',')}\nDapur,Ibu,${digits()},0812,Jakpreneur,31.71.01.1001,Gang\n`;
  const one = async function* () {
    yield Buffer.from(text);
  };
  const staged = await stageList(world.dki, null, one(), 'daftar.csv');
  if (!staged.ok) throw new Error(staged.refusals[0].code);
  return staged.value;
}

/** What the clock sends for the last rows of a run: here none. */
export const lastBatch = (runId: string) => ({
  runId,
  header: importHeader,
  size: 100,
  from: { byte: 0, row: 0, line: 0 },
  next: { byte: 100, row: 0, line: 2 },
  end: true,
  rows: '[]',
});

/** A dry run over a fresh list, in a state. */
export async function importRunAt(cast: Cast, state: string): Promise<Subject> {
  const file = await stagedList(cast);
  const { id } = await does(cast, 'city_admin', 'suppliers/start-import', { mode: 'dry', ...file });
  const runId = String(id);
  const program = async (name: string, input: object) =>
    valueOf(await call(cast.world.dki, systemActor, name, input));
  if (state === 'stopped') await does(cast, 'city_admin', 'suppliers/stop-import', { runId, version: 1 });
  if (state === 'done') await program('suppliers/import-batch', lastBatch(runId));
  if (state === 'failed')
    await program('suppliers/fail-import', { runId, code: 'suppliers/import-broken', params: {} });
  return { id: runId, version: state === 'running' ? 1 : 2, table: 'import_run' };
}
