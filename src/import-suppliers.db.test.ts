import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { csvLine, csvOfMakers, makerRow } from '../bench/import/list-of-makers.ts';
import { newWorld, type World } from '../test/harness.ts';
import { buildTown, usernameOf } from '../test/town.ts';
import { importCommand } from './import-suppliers.ts';
import { openRuns, runOfFile } from './modules/exchange/public.ts';

let world: World;
let folder = '';
const villages = ['31.71.01.1001'];

beforeAll(async () => {
  world = await newWorld();
  await buildTown(world.dki, 'Gambir');
  folder = await mkdtemp(join(tmpdir(), 'e-order-import-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await world.close();
});

async function call(...args: string[]): Promise<{ readonly code: number; readonly said: string }> {
  let said = '';
  const terminal = { write: (text: string) => (said += text) };
  const code = await importCommand(new Map([['dki', world.dki]]), args, terminal);
  return { code, said };
}

async function fileOf(name: string, first: number, rows: number): Promise<string> {
  const lines = Array.from({ length: rows }, (_, index) => csvLine(makerRow(first + index, villages)));
  lines[0] = csvLine({ ...makerRow(first, villages), nib: '12' });
  const path = join(folder, name);
  await writeFile(path, [...csvOfMakers(0, villages), ...lines].join(''));
  return path;
}

it('tries a list, then imports it, and writes what was refused', async () => {
  const list = await fileOf('satu.csv', 1, 50);
  const report = join(folder, 'ditolak.csv');
  expect(await call(list)).toEqual({
    code: 1,
    said: expect.stringContaining('Finish a dry run of exactly this file'),
  });
  const dry = await call(list, '--dry-run', '--report', report);
  expect(dry.code).toBe(0);
  expect(dry.said).toContain('100 %');
  expect(dry.said).toContain('50 rows: 49 would be entered, 0 known already, 1 refused.');
  // No terminal: whole lines, nothing written over.
  expect(dry.said).not.toContain('\r');
  expect(await readFile(report, 'utf8')).toContain('suppliers/row-nib,nib,Baris 2. nib: ');
  const real = await call(list, '--as', usernameOf('Gambir', 'city_admin'));
  expect(real).toEqual({ code: 0, said: expect.stringContaining('49 entered') });
  expect((await call(list)).said).toContain('0 entered, 49 known already, 1 refused');
});

it('is stopped by Ctrl-C and goes on with the same command', async () => {
  const list = await fileOf('dua.csv', 1000, 6000);
  const hearing = process.listenerCount('SIGINT');
  const calling = call(list, '--dry-run');
  while (process.listenerCount('SIGINT') === hearing) await new Promise((resolve) => setTimeout(resolve, 1));
  process.emit('SIGINT');
  const stopped = await calling;
  expect(stopped.code).toBe(1);
  expect(stopped.said).toMatch(/Stopped behind row \d+\. The same command goes on from there\./);
  expect(await openRuns(world.dki)).toEqual([]);
  const on = await call(list, '--dry-run');
  expect(on).toEqual({ code: 0, said: expect.stringContaining('6,000 rows: ') });
  const { sha256 } = await world.dki.db
    .selectFrom('import_run')
    .select('sha256')
    .where('name', '=', 'dua.csv')
    .executeTakeFirstOrThrow();
  expect(await runOfFile(world.dki, sha256, 'dry')).toMatchObject({ state: 'done', saved: 5999, refused: 1 });
});

it('says what it does not understand', async () => {
  expect((await call()).code).toBe(2);
  expect((await call('a.csv', '--kering')).code).toBe(2);
  expect(await call('a.csv', '--government', 'lain')).toMatchObject({ code: 2 });
  expect((await call('a.csv', '--as', 'siapa')).said).toContain('no active person siapa');
  expect(await call(join(folder, 'tidak-ada.csv'))).toEqual({
    code: 1,
    said: expect.stringContaining('There is no file'),
  });
  const list = await fileOf('tiga.csv', 9000, 3);
  expect((await call(list, '--dry-run', '--as', usernameOf('Gambir', 'requester'))).said).toContain(
    'not authorised',
  );
});
