import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Figure, rate } from '../benchmark.ts';
import { bundleBare, startBare } from '../ground/bare.ts';
import type { Ground } from '../ground/ground.ts';
import { withApp } from '../ground/in-process.ts';
import { startProgram } from '../ground/program.ts';
import { jsonOf, type Statement } from '../ground/statements.ts';
import { alternate, roundsOf } from '../measure.ts';
import { connections, send, startClient } from '../orders/sides.ts';
import { requestOf, type Visit } from '../pages/walk.ts';

const warmUp = 300;
const pagesARound = 400;

/** Pages a second of one address beside one bare indexed query by `pg` and the ready HTML from a bare server, in turns. */
export async function besideQuery(
  ground: Ground,
  { name, path, cookie }: Visit,
  query: Statement,
  goal: number,
  say: (line: string) => void,
): Promise<Figure[]> {
  const html = await withApp(ground, async (app) => {
    const answer = await app.inject({ url: path, headers: cookie ? { cookie } : {} });
    if (answer.statusCode !== 200)
      throw new Error(`${path}: ${answer.statusCode} ${answer.body.slice(0, 300)}`);
    return answer.body;
  });
  const file = join(ground.dataDir, 'pages.json');
  await writeFile(file, jsonOf([{ name, path, html, statements: [query] }]));
  const program = await startProgram(ground, connections);
  const bare = await startBare(ground, await bundleBare('bench/pages/bare-pages.ts'), connections, {
    BENCH_PAGES: file,
  });
  const [client, floor] = [await startClient(program.port), await startClient(bare.port)];
  const request = [requestOf(path, cookie)];
  await send(client, request, warmUp);
  await send(floor, request, warmUp);
  const result = await alternate(
    roundsOf(7),
    () => send(client, request, pagesARound),
    () => send(floor, request, pagesARound),
    () => undefined,
  );
  say(
    `${name}: ${result.ours.toFixed(0)} pages/s, floor ${result.floor.toFixed(0)}, ${html.length} characters`,
  );
  for (const each of [client, floor]) await each.close();
  for (const each of [program, bare]) await each.stop();
  return [rate(name, 'pages a second', result.ours, result.floor, goal)];
}
