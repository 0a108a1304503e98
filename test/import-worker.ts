import { readFileSync } from 'node:fs';
import { openSite } from '../src/compose.ts';
import { runImport } from '../src/modules/exchange/public.ts';
import { openPool } from '../src/platform/storage/database.ts';

/** A process that works on one import run until it ends, or is killed: `node import-worker.mjs SETTING.json`. */
const setting = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  readonly appUrl: string;
  readonly dataDir: string;
  readonly government: string;
  readonly runId: string;
  readonly rows: number;
  readonly now: string;
};
const pool = openPool(setting.appUrl, 3);
const site = openSite({ id: setting.government, name: { id: 'Uji', en: 'Test' }, zone: 'WIB' }, pool, {
  clock: () => new Date(setting.now),
  dataDir: setting.dataDir,
  secret: 'secret of a test',
});
const worked = await runImport(site, setting.runId, { rows: setting.rows });
process.stdout.write(worked ? 'worked' : 'held');
await pool.end();
