import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { importFlags } from '../../scripts/import-flags.mjs';
import { newId } from '../../src/kernel/ids.ts';
import { appointAdministrator } from '../../src/modules/identity/public.ts';
import { systemActor } from '../../src/platform/commands/actor.ts';
import { execute } from '../../src/platform/commands/execute.ts';
import { openPool } from '../../src/platform/storage/database.ts';
import { type Benchmark, cost, rate } from '../benchmark.ts';
import { type Ground, onGround, settle } from '../ground/ground.ts';
import { alternate, roundsOf } from '../measure.ts';
import { copyAll, empty, unload } from './floor.ts';
import { csvOfMakers } from './list-of-makers.ts';

/** The whole register of the city. */
const rowsUsual = 367_000;

export const importMakers: Benchmark = {
  name: 'import',
  sentence:
    '367,000 makers from a CSV with every check on, beside COPY of the same columns into the same indexed tables',
  run: (say) => onGround((ground) => run(ground, say)),
};

async function run(ground: Ground, say: (line: string) => void) {
  const rows = Number(process.env['BENCH_ROWS'] ?? rowsUsual);
  const { schema } = ground.site;
  const villages = await makeVillages(ground);
  await makeAdministrator(ground);
  const list = join(ground.dataDir, 'daftar.csv');
  const short = join(ground.dataDir, 'sepersepuluh.csv');
  await pipeline(Readable.from(csvOfMakers(rows, villages)), createWriteStream(list));
  await pipeline(Readable.from(csvOfMakers(Math.ceil(rows / 10), villages)), createWriteStream(short));
  say(`${rows} rows, ${((await stat(list)).size / 1024 / 1024).toFixed(0)} MiB of CSV`);

  const tenth = await importList(ground, short, ['--dry-run']);
  const dry = await importList(ground, list, ['--dry-run']);
  say(`dry run: ${(rows / dry.seconds).toFixed(0)} rows/s, ${dry.peakMemory.toFixed(0)} MiB at most`);
  const owner = openPool(ground.ownerUrl, 2);
  const peaks: number[] = [dry.peakMemory];
  const files = [join(ground.dataDir, 'makers.copy'), join(ground.dataDir, 'figures.copy')] as const;
  await importList(ground, list, []);
  await unload(owner, schema, files);
  const fresh = async () => {
    await empty(owner, schema);
    await settle(ground);
  };
  const speed = await alternate(
    roundsOf(3),
    async () => {
      await fresh();
      const { seconds, peakMemory } = await importList(ground, list, []);
      await counted(owner, schema, rows);
      peaks.push(peakMemory);
      return rows / seconds;
    },
    async () => {
      await fresh();
      const seconds = await copyAll(owner, schema, files);
      await counted(owner, schema, rows);
      return rows / seconds;
    },
    (round, ours, floor) => say(`round ${round}: ${ours.toFixed(0)} rows/s, floor ${floor.toFixed(0)}`),
  );
  await owner.end();
  const unit = 'MiB at most (floor: with a tenth of the rows)';
  return [
    cost('import.memory', unit, Math.max(...peaks), tenth.peakMemory, 0.75),
    rate('import.dry', 'rows a second, dry run (floor: that of COPY)', rows / dry.seconds, speed.floor, 0.2),
    rate('import', 'rows a second', speed.ours, speed.floor, 0.2),
  ];
}

/** Neither side can have skipped a row. @throws Error when one did. */
async function counted(owner: Parameters<typeof empty>[0], schema: string, rows: number): Promise<void> {
  for (const table of ['supplier', 'supplier_figures']) {
    const found = await owner.query<{ count: bigint }>(`SELECT count(*) FROM ${schema}.${table}`);
    if (Number(found.rows[0]?.count) !== rows) throw new Error(`${table} has ${found.rows[0]?.count} rows`);
  }
}

type Done = { readonly seconds: number; readonly peakMemory: number };

/** The command line as people call it, from the start of its process to its end. */
async function importList(ground: Ground, list: string, flags: readonly string[]): Promise<Done> {
  const main = join(dirname(process.argv[1] ?? ''), 'main.js');
  const start = performance.now();
  const profile = process.env['BENCH_PROFILE'];
  const nodeFlags = profile ? ['--cpu-prof', '--cpu-prof-dir', profile] : [];
  const child = spawn(
    process.execPath,
    [...importFlags, ...nodeFlags, main, 'import-suppliers', list, ...flags],
    {
      env: {
        ...process.env,
        DATABASE_URL: ground.appUrl,
        DATABASE_OWNER_URL: ground.ownerUrl,
        DATA_DIR: ground.dataDir,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let [said, peakMemory] = ['', 0];
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const watch = setInterval(() => {
    peakMemory = Math.max(peakMemory, peakOf(child.pid));
  }, 100);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the import ended with ${String(code)}: ${said}`);
  return { seconds: (performance.now() - start) / 1000, peakMemory };
}

/** The most memory that a process ever had, MiB; Linux only. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Six cities with eight kecamatan of six kelurahan. */
async function makeVillages({ site }: Ground): Promise<readonly string[]> {
  const two = (value: number) => String(value).padStart(2, '0');
  const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const cities = range(6).map((city) => `31.7${city}`);
  const districts = cities.flatMap((city) => range(8).map((district) => `${city}.${two(district)}`));
  const villages = districts.flatMap((district) =>
    range(6).map((village) => `${district}.10${two(village)}`),
  );
  const row = (code: string, level: 'provinsi' | 'kabupaten_kota' | 'kecamatan' | 'kelurahan') => ({
    code,
    name: code,
    level,
    parent: level === 'provinsi' ? null : code.slice(0, code.lastIndexOf('.')),
  });
  await site.db
    .insertInto('region')
    .values([
      row('31', 'provinsi'),
      ...cities.map((code) => row(code, 'kabupaten_kota')),
      ...districts.map((code) => row(code, 'kecamatan')),
      ...villages.map((code) => row(code, 'kelurahan')),
    ])
    .execute();
  return villages;
}

async function makeAdministrator({ site }: Ground): Promise<void> {
  const input = {
    username: 'admin',
    name: 'Admin',
    decree: 'SK 1/2026',
    another: false,
    password: 'lampu kertas di teras',
  };
  const made = await execute(site, appointAdministrator, { actor: systemActor, key: newId(), input });
  if (!made.ok) throw new Error(made.refusals[0].code);
}
