import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvLine, csvOfMakers, makerRow } from '../../../bench/import/list-of-makers.ts';
import { newWorld, type World } from '../../../test/harness.ts';
import { buildTown, type Town } from '../../../test/town.ts';
import { newId } from '../../kernel/ids.ts';
import { systemActor } from '../../platform/commands/actor.ts';
import { execute } from '../../platform/commands/execute.ts';
import type { Site } from '../../platform/http/context.ts';
import {
  type ImportRun,
  importBatch,
  readRun,
  refusedRowsCsv,
  resumeImport,
  runImport,
  stageList,
  startImport,
  stopImport,
} from './public.ts';

let world: World;
let town: Town;
let townOfOther: Town;
const villages = ['31.71.01.1001'];
const folder = join(process.cwd(), '.cache', `import-worker-${process.pid}`);
const script = join(folder, 'worker.mjs');

beforeAll(async () => {
  world = await newWorld();
  town = await buildTown(world.dki, 'Gambir');
  townOfOther = await buildTown(world.other, 'Gambir');
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: ['test/import-worker.ts'],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.close();
});

async function* pieces(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 10_000) yield bytes.subarray(at, at + 10_000);
}

async function stage(site: Site, text: string) {
  const staged = await stageList(site, null, pieces(text), 'daftar penyedia.csv');
  if (!staged.ok) throw new Error(staged.refusals[0].code);
  return staged.value;
}

type Mode = ImportRun['mode'];
const townOf = (site: Site) => (site === world.dki ? town : townOfOther);

async function start(site: Site, file: { sha256: string; size: number; name: string }, mode: Mode) {
  const actor = await townOf(site).actor('city_admin');
  return await execute(site, startImport, { actor, key: newId(), input: { ...file, mode } });
}

async function begin(site: Site, text: string, mode: Mode): Promise<string> {
  const started = await start(site, await stage(site, text), mode);
  if (!started.ok) throw new Error(started.refusals[0].code);
  return started.value.id;
}

async function whole(site: Site, text: string, mode: Mode, rows = 50): Promise<ImportRun> {
  const id = await begin(site, text, mode);
  expect(await runImport(site, id, { rows })).toBe(true);
  return await found(site, id);
}

async function found(site: Site, id: string): Promise<ImportRun> {
  const run = await readRun(site, id);
  if (!run) throw new Error('no run');
  return run;
}

/** Everything about the makers of the imports but their ids, and that each has his figures. */
async function makers(site: Site): Promise<readonly unknown[]> {
  const { rows } = await sql<{ maker: Record<string, unknown> }>`
    SELECT to_jsonb(s) - 'id' || jsonb_build_object('figures', f.orders) AS maker
    FROM ${sql.id(site.schema, 'supplier')} s LEFT JOIN ${sql.id(site.schema, 'supplier_figures')} f ON f.supplier_id = s.id
    WHERE s.registered_via = 'import' ORDER BY s.nik`.execute(site.db);
  return rows.map(({ maker }) => maker);
}

async function refusedOf(site: Site, id: string): Promise<readonly unknown[]> {
  return await site.db
    .selectFrom('import_refusal')
    .select(['row', 'line', 'cells', 'faults'])
    .where('run_id', '=', id)
    .orderBy('row')
    .execute();
}

const counts = ({ saved, known, refused, cursor, state }: ImportRun) => ({
  saved,
  known,
  refused,
  rows: cursor.row,
  state,
});

/** A list with everything in it: right rows, doubles near and far, wrong and broken ones. */
function mixedList(rows: number, from = 0): string {
  const lines = [...csvOfMakers(1, villages)].join('').split('\n').slice(0, 1);
  for (let number = from; number < from + rows; number += 1) {
    const row = makerRow(number, villages);
    if (number % 31 === 7) lines.push(csvLine({ ...row, nik: '123' }).trimEnd());
    else if (number % 37 === 5)
      lines.push(csvLine(makerRow(Math.max(from, number - 200), villages)).trimEnd());
    else if (number % 41 === 9)
      lines.push(csvLine({ ...row, nib: makerRow(number - 9, villages).nib }).trimEnd());
    else if (number % 97 === 11) lines.push(csvLine(row).trimEnd().replace(',', ',"'));
    else if (number % 101 === 13) lines.push('terpotong;di tengah');
    else lines.push(csvLine(row).trimEnd());
  }
  return `${lines.join('\n')}\n`;
}

describe('a run', () => {
  it('is refused without a dry run over the same bytes, which enters nobody and says what would come of it', async () => {
    const text = mixedList(400, 50_000);
    const file = await stage(world.dki, text);
    const early = await start(world.dki, file, 'real');
    expect(early).toMatchObject({ ok: false, refusals: [{ code: 'suppliers/import-dry-run-first' }] });
    const before = await makers(world.dki);
    const dry = await whole(world.dki, text, 'dry');
    expect(await makers(world.dki)).toEqual(before);
    expect(dry).toMatchObject({ state: 'done', forgottenAt: null });
    expect([dry.saved > 300, dry.known > 0, dry.refused > 0]).toEqual([true, true, true]);
    expect(await world.dki.db.selectFrom('import_key').selectAll().execute()).toEqual([]);

    const changed = await start(world.dki, await stage(world.dki, `${text}\n`), 'real');
    expect(changed).toMatchObject({ ok: false, refusals: [{ code: 'suppliers/import-dry-run-first' }] });
    const real = await whole(world.dki, text, 'real');
    expect(counts(real)).toEqual(counts(dry));
    expect(await refusedOf(world.dki, real.id)).toEqual(await refusedOf(world.dki, dry.id));
    expect((await makers(world.dki)).length).toBe(before.length + real.saved);
    // Again: everybody is known, and nobody changes.
    const after = await makers(world.dki);
    const again = await whole(world.dki, text, 'real');
    expect(counts(again)).toEqual({ ...counts(real), saved: 0, known: real.known + real.saved });
    expect(await makers(world.dki)).toEqual(after);
  });

  it('keeps its own makers apart from those who are there, and nobody gets an account', async () => {
    const people = await world.dki.db.selectFrom('assignment').select('id').execute();
    const known = { ...makerRow(60_000, villages), nib: '' };
    const header = [...csvOfMakers(0, villages)].join('');
    const first = `${header}${csvLine(known)}`;
    await whole(world.dki, first, 'dry');
    expect(counts(await whole(world.dki, first, 'real'))).toMatchObject({ saved: 1 });
    const [row] = await world.dki.db
      .selectFrom('supplier')
      .selectAll()
      .where('nik', '=', known.nik)
      .execute();
    expect(row).toMatchObject({
      state: 'pending',
      nib: null,
      registered_via: 'import',
      consent_at: null,
      bank_checked_at: null,
    });
    const second = `${header}${csvLine({ ...known, nib: '9120000000001' })}${csvLine(known)}`;
    const dry = await whole(world.dki, second, 'dry');
    expect(counts(dry)).toMatchObject({ saved: 0, known: 1, refused: 1 });
    expect(await refusedOf(world.dki, dry.id)).toMatchObject([
      { line: 2, faults: [{ code: 'suppliers/row-nik-taken', column: 'nik' }] },
    ]);
    expect(await world.dki.db.selectFrom('assignment').select('id').execute()).toEqual(people);
  });

  it('stops and goes on where it was, and the second of two starts is refused', async () => {
    const text = mixedList(300, 70_000);
    const id = await begin(world.dki, text, 'dry');
    expect(await start(world.dki, await stage(world.dki, text), 'dry')).toMatchObject({
      refusals: [{ code: 'suppliers/import-open' }],
    });
    const actor = await town.actor('city_admin');
    const stop = await execute(world.dki, stopImport, {
      actor,
      key: newId(),
      input: { runId: id, version: 1 },
    });
    expect(stop.ok).toBe(true);
    expect(await runImport(world.dki, id)).toBe(true);
    expect((await found(world.dki, id)).cursor.row).toBe(0);
    const on = await execute(world.dki, resumeImport, {
      actor,
      key: newId(),
      input: { runId: id, version: 2 },
    });
    expect(on.ok).toBe(true);
    const abort = new AbortController();
    const working = runImport(world.dki, id, { rows: 10, signal: abort.signal });
    while ((await found(world.dki, id)).cursor.row === 0) await pause(2);
    abort.abort();
    await working;
    const left = await found(world.dki, id);
    expect(left.state).toBe('running');
    expect(left.cursor.row).toBeLessThan(300);
    await runImport(world.dki, id);
    expect((await found(world.dki, id)).state).toBe('done');
  });

  it('takes a batch only where its cursor stands, and a key once', async () => {
    const id = await begin(world.dki, mixedList(20, 85_000), 'dry');
    await runImport(world.dki, id, { rows: 5 });
    const done = await found(world.dki, id);
    const other = await begin(world.dki, mixedList(20, 86_000), 'dry');
    const file = { header: ['nik'], size: 10, end: false, rows: '[]' };
    const batch = (byte: number, next: number) => ({
      runId: other,
      ...file,
      from: { byte, row: 0, line: 0 },
      next: { byte: next, row: 0, line: 1 },
    });
    const send = (key: string, input: ReturnType<typeof batch>) =>
      execute(world.dki, importBatch, { actor: systemActor, key, input });
    expect(await send('batch-one', batch(5, 9))).toMatchObject({
      refusals: [{ code: 'suppliers/import-moved' }],
    });
    expect(await send('batch-two', batch(0, 5))).toMatchObject({ ok: true });
    expect(await send('batch-two', batch(0, 5))).toMatchObject({ ok: true });
    expect((await found(world.dki, other)).cursor.byte).toBe(5);
    const over = { ...batch(done.cursor.byte, done.cursor.byte + 1), runId: id };
    expect(await send('batch-three', over)).toMatchObject({
      refusals: [{ code: 'suppliers/import-not-running' }],
    });
  });

  it('whose file is gone says so', async () => {
    const id = await begin(world.dki, mixedList(5, 80_000), 'dry');
    await world.dki.files.remove((await found(world.dki, id)).sha256);
    await runImport(world.dki, id);
    expect(await found(world.dki, id)).toMatchObject({
      state: 'failed',
      fault: { code: 'suppliers/import-file-gone' },
    });
  });

  it('gives its refused rows back in a form that can be corrected and sent again', async () => {
    const text = mixedList(300, 90_000);
    const dry = await whole(world.dki, text, 'dry');
    let csv = '';
    for await (const part of refusedRowsCsv(world.dki, dry, 'id')) csv += part;
    const again = await whole(world.dki, csv, 'dry');
    expect(again.refused).toBeGreaterThan(0);
    // What was wrong is put right, as in a spreadsheet; nothing else is touched.
    const wrong = csv.match(/,123,/g)?.length ?? 0;
    const corrected = csv.replace(/ (\d+),([^,\n]*),123,/g, (_, number: string, owner: string) => {
      return ` ${number},${owner},${makerRow(Number(number), villages).nik},`;
    });
    const better = await whole(world.dki, corrected, 'dry');
    expect(wrong).toBeGreaterThan(5);
    expect(better).toMatchObject({ saved: again.saved + wrong, refused: again.refused - wrong });
  });
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A process of its own that works on a run. @returns its end, with what it said. */
function worker(site: Site, runId: string, rows: number) {
  const setting = join(folder, `${newId()}.json`);
  writeFileSync(
    setting,
    JSON.stringify({
      appUrl: world.appUrl,
      dataDir: world.dataDir,
      government: site.id,
      runId,
      rows,
      now: world.now(),
    }),
  );
  const child = spawn(process.execPath, [script, setting], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<string>((resolve) => child.on('close', () => resolve(said)));
  return { child, ended };
}

describe('a run that is killed', () => {
  it('twenty times at random rows ends in the same table as one clean run', {
    timeout: 240_000,
  }, async () => {
    const rows = 4000;
    const text = mixedList(rows, 100_000);
    for (const site of [world.dki, world.other]) await whole(site, text, 'dry', 500);
    const before = { dki: await makers(world.dki), other: await makers(world.other) };
    const clean = await whole(world.other, text, 'real', 500);

    const id = await begin(world.dki, text, 'real');
    let killed = 0;
    while (killed < 20) {
      const from = (await found(world.dki, id)).cursor.row;
      const until = from + 1 + Math.floor(Math.random() * ((rows - from) / (21 - killed)) * 0.8);
      const { child, ended } = worker(world.dki, id, 7);
      while (child.exitCode === null && (await found(world.dki, id)).cursor.row < until) await pause(1);
      if (child.exitCode !== null) {
        // The database has not noticed yet that the one before was killed.
        expect(await ended).toBe('held');
        continue;
      }
      await pause(Math.random() * 4);
      child.kill('SIGKILL');
      await ended;
      killed += 1;
      const run = await found(world.dki, id);
      expect(run.saved + run.known + run.refused).toBe(run.cursor.row);
      expect((await makers(world.dki)).length).toBe(before.dki.length + run.saved);
      expect((await refusedOf(world.dki, id)).length).toBe(run.refused);
    }
    expect((await found(world.dki, id)).cursor.row).toBeLessThan(rows);
    await runImport(world.dki, id, { rows: 500 });
    const run = await found(world.dki, id);
    expect(counts(run)).toEqual(counts(clean));
    expect(await refusedOf(world.dki, id)).toEqual(await refusedOf(world.other, clean.id));
    const own = (all: readonly unknown[], old: readonly unknown[]) => {
      const there = new Set(old.map((maker) => JSON.stringify(maker)));
      return all.filter((maker) => !there.has(JSON.stringify(maker)));
    };
    expect(own(await makers(world.dki), before.dki)).toEqual(own(await makers(world.other), before.other));
  });

  it('by two processes at once is done by one of them', { timeout: 60_000 }, async () => {
    const text = mixedList(2000, 200_000);
    const dry = await whole(world.dki, text, 'dry', 500);
    const before = (await makers(world.dki)).length;
    const id = await begin(world.dki, text, 'real');
    const two = [worker(world.dki, id, 20), worker(world.dki, id, 20)];
    const said = await Promise.all(two.map(({ ended }) => ended));
    expect(said.toSorted()).toEqual(['held', 'worked']);
    const run = await found(world.dki, id);
    expect(counts(run)).toEqual(counts(dry));
    expect((await makers(world.dki)).length).toBe(before + run.saved);
  });
});
