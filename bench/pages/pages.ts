import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadDemonstration } from '../../src/demo/load/load-demonstration.ts';
import { type Benchmark, cost, type Figure, rate, worst } from '../benchmark.ts';
import { bundleBare, startBare } from '../ground/bare.ts';
import { type Ground, onGround, settle } from '../ground/ground.ts';
import { withApp } from '../ground/in-process.ts';
import { startProgram } from '../ground/program.ts';
import { jsonOf, listen } from '../ground/statements.ts';
import { alternate, roundsOf } from '../measure.ts';
import { type Client, connections, send, startClient } from '../orders/sides.ts';
import type { BarePage } from './bare-page.ts';
import { requestOf, type Visit, visitsOf } from './walk.ts';

const pagesARound = 600;
const warmUp = 600;
/** There is no floor to measure: any page could be emptier. */
const bytesOfBudget = 'bytes; floor is a budget';
/** Bytes over the wire, head and body, brotli; the font and the pictures aside. */
const budgets = { firstVisit: 60_000, nextVisit: 15_000, script: 15_000 };

export const pages: Benchmark = {
  name: 'pages',
  sentence:
    'pages per second of the front page, the catalogue, a product and an order, against their statements by bare pg and the ready HTML; and bytes over the wire against their budgets',
  run: (say) => onGround((ground) => run(ground, say)),
};

async function run(ground: Ground, say: (line: string) => void): Promise<Figure[]> {
  say('loading the demonstration: a year of orders');
  await loadDemonstration(ground.site, () => undefined, { rewrite: null });
  await settle(ground);
  const visits = await visitsOf(ground);
  const recorded = await record(ground, visits);
  for (const { name, statements, html } of recorded) {
    say(`${name}: ${statements.length} statements, ${html.length} characters`);
  }
  const file = join(ground.dataDir, 'pages.json');
  await writeFile(file, jsonOf(recorded));
  const program = await startProgram(ground, connections);
  const bare = await startBare(ground, await bundleBare('bench/pages/bare-pages.ts'), connections, {
    BENCH_PAGES: file,
  });
  const [client, floor] = [await startClient(program.port), await startClient(bare.port)];
  const figures: Figure[] = [];
  for (const visit of visits) figures.push(await rateOf(visit, client, floor, say));
  figures.push(...(await weigh(client, visits)));
  for (const each of [client, floor]) await each.close();
  for (const each of [program, bare]) await each.stop();
  return worst('pages', figures);
}

/** Each page's statements and HTML, heard when every cache that lives longer than a request is warm. */
function record(ground: Ground, visits: readonly Visit[]): Promise<BarePage[]> {
  return withApp(ground, async (app) => {
    const found: BarePage[] = [];
    for (const { name, path, cookie } of visits) {
      let html = '';
      const ask = async () => {
        const answer = await app.inject({ url: path, headers: cookie ? { cookie } : {} });
        if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${answer.body}`);
        html = answer.body;
      };
      for (let time = 0; time < 4; time++) await ask();
      found.push({ name, path, statements: await listen(ask), html });
    }
    return found;
  });
}

async function rateOf(
  { name, path, cookie }: Visit,
  client: Client,
  floor: Client,
  say: (line: string) => void,
): Promise<Figure> {
  const request = [requestOf(path, cookie)];
  await send(client, request, warmUp);
  await send(floor, request, warmUp);
  const result = await alternate(
    roundsOf(7),
    () => send(client, request, pagesARound),
    () => send(floor, request, pagesARound),
    () => undefined,
  );
  say(`${name}: ${result.ours.toFixed(0)} pages/s, floor ${result.floor.toFixed(0)}`);
  return rate(`pages.${name}`, 'pages a second', result.ours, result.floor, 0.25);
}

/** The heaviest of the pages, alone and with what comes with it the first time. */
async function weigh(client: Client, visits: readonly Visit[]): Promise<Figure[]> {
  const folder = join(dirname(process.argv[1] ?? ''), 'assets', 'manifest.json');
  const manifest = JSON.parse(await readFile(folder, 'utf8')) as Readonly<Record<string, string>>;
  const bytesOf = async (path: string, cookie: string | null = null) => {
    const { bytes, statuses } = await client.round({ requests: [requestOf(path, cookie)] });
    if (statuses[200] !== 1) throw new Error(`${path} did not come`);
    return bytes;
  };
  const html: number[] = [];
  for (const { path, cookie } of visits) html.push(await bytesOf(path, cookie));
  const page = Math.max(...html);
  const [style, script] = [await bytesOf(manifest['app.css'] ?? ''), await bytesOf(manifest['app.js'] ?? '')];
  return [
    cost('pages.first-visit-bytes', bytesOfBudget, page + style + script, budgets.firstVisit, 1),
    cost('pages.next-visit-bytes', bytesOfBudget, page, budgets.nextVisit, 1),
    cost('pages.script-bytes', bytesOfBudget, script, budgets.script, 1),
  ];
}
