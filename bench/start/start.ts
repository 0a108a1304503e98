import { type Benchmark, cost, worst } from '../benchmark.ts';
import { bundleBare, startBare } from '../ground/bare.ts';
import { type Ground, onGround } from '../ground/ground.ts';
import { type Running, startProgram } from '../ground/program.ts';
import { jsonOf } from '../ground/statements.ts';
import { alternate, roundsOf } from '../measure.ts';
import { type Basket, requestOf } from '../orders/baskets.ts';
import type { Recording } from '../orders/recording.ts';
import { connections, send, startClient, stockUp } from '../orders/sides.ts';
import { restate } from '../orders/template.ts';

const ordersARound = 4000;

export const start: Benchmark = {
  name: 'start',
  sentence:
    'start to ready on a migrated database, and the most memory under the order load, beside a bare Fastify server with the same Node and pool',
  run: (say) => onGround((ground) => run(ground, say)),
};

async function run(ground: Ground, say: (line: string) => void) {
  const [rounds, memoryRounds] = [roundsOf(9), roundsOf(5)];
  const { recording, take } = await stockUp(ground, 2 * memoryRounds * ordersARound);
  const path = await bundleBare('bench/start/bare-server.ts');
  const texts = recording.statements.map(({ values: _values, ...statement }) => statement);
  const sides = {
    ours: () => startProgram(ground, connections),
    floor: () => startBare(ground, path, connections, { BENCH_STATEMENTS: JSON.stringify(texts) }),
  };
  // The first start of all makes the job queue's tables.
  await readyMs(sides.ours);
  const ready = await alternate(
    rounds,
    () => readyMs(sides.ours),
    () => readyMs(sides.floor),
    (round, ours, floor) =>
      say(`round ${round}: ready after ${ours.toFixed(0)} ms, floor ${floor.toFixed(0)}`),
  );
  const memory = await alternate(
    memoryRounds,
    () => peakUnderLoad(sides.ours, take(ordersARound).map(requestOf)),
    () =>
      peakUnderLoad(
        sides.floor,
        take(ordersARound).map((basket) => bareRequest(recording, basket)),
      ),
    (round, ours, floor) => say(`round ${round}: ${ours.toFixed(0)} MiB at most, floor ${floor.toFixed(0)}`),
  );
  return worst('start', [
    cost('start.ready', 'ms', ready.ours, ready.floor, 0.2),
    cost('start.memory', 'MiB', memory.ours, memory.floor, 0.5),
  ]);
}

async function readyMs(open: () => Promise<Running>): Promise<number> {
  const running = await open();
  await running.stop();
  return running.readyMs;
}

async function peakUnderLoad(open: () => Promise<Running>, requests: readonly string[]): Promise<number> {
  const running = await open();
  const client = await startClient(running.port);
  await send(client, requests);
  const peak = await running.peakMemory();
  await client.close();
  await running.stop();
  return peak;
}

/** The bare server knows the texts; it gets the values of each statement. */
function bareRequest(recording: Recording, basket: Basket): string {
  const values = restate(recording, basket).map((statement) => statement.values);
  const body = jsonOf(values);
  return [
    'POST / HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}
