import { verifyLedger } from '../../src/modules/budget/public.ts';
import { type Benchmark, rate } from '../benchmark.ts';
import { type Ground, onGround, settle } from '../ground/ground.ts';
import { buildMarket } from '../ground/market.ts';
import { type Running, startProgram } from '../ground/program.ts';
import type { ClientResult, ClientSetting, ClientWork } from '../load/http-client.ts';
import { type Part, startPart } from '../load/worker.ts';
import { alternate, roundsOf } from '../measure.ts';
import { type Basket, makeBaskets, requestOf } from './baskets.ts';
import { type Recording, recordOrder } from './recording.ts';
import type { ReplaySetting, ReplayWork } from './replay.ts';
import { restate } from './template.ts';

const connections = 16;
const ordersARound = 1500;
/** Orders that are there before anything is measured: on empty tables PostgreSQL would plan (and keep) what suits empty tables. */
const past = 3000;
/** The engines of both sides are warm after these. */
const warmUp = 2000;
const recorded = 5;

export const orders: Benchmark = {
  name: 'orders',
  sentence:
    'orders placed per second through HTTP (three lines, hold, event, tasks; 16 connections, 200 budget lines), against the same statements sent by bare pg',
  run: (say) => onGround((ground) => run(ground, say)),
};

async function run(ground: Ground, say: (line: string) => void) {
  const rounds = roundsOf(9);
  const market = await buildMarket(ground);
  const baskets = await makeBaskets(ground, market, recorded + past + 2 * warmUp + 2 * rounds * ordersARound);
  const take = (count: number) => baskets.splice(0, count);
  const recording = await recordOrder(ground, take(recorded));
  say(`${recording.statements.length} statements an order; ordering for a while before the clock runs`);
  const history = await startFloor(ground);
  await replay(history, recording, take(past));
  await history.close();
  await settle(ground);

  const program = await startProgram(ground, connections);
  const setting: ClientSetting = { port: program.port, connections };
  const client = await startPart<ClientWork, ClientResult>('http-client', setting);
  const floor = await startFloor(ground);
  await place(client, take(warmUp));
  await replay(floor, recording, take(warmUp));
  const result = await alternate(
    rounds,
    () => place(client, take(ordersARound)),
    () => replay(floor, recording, take(ordersARound)),
    (round, ours, least) => say(`round ${round}: ${ours.toFixed(0)} orders/s, floor ${least.toFixed(0)}`),
  );
  await finish(ground, program, client, floor);
  return [rate('orders', 'orders a second', result.ours, result.floor, 0.5)];
}

function startFloor({ appUrl }: Ground): Promise<Part<ReplayWork, number>> {
  const setting: ReplaySetting = { url: appUrl, poolSize: connections };
  return startPart('replayer', setting);
}

/** @returns orders a second. @throws Error when one was refused. */
async function place(client: Part<ClientWork, ClientResult>, baskets: readonly Basket[]): Promise<number> {
  const { seconds, statuses, firstFault } = await client.round({ requests: baskets.map(requestOf) });
  if (statuses[200] !== baskets.length) throw new Error(`orders were refused: ${firstFault}`);
  return baskets.length / seconds;
}

async function replay(
  floor: Part<ReplayWork, number>,
  recording: Recording,
  baskets: readonly Basket[],
): Promise<number> {
  return (
    baskets.length / (await floor.round({ orders: baskets.map((basket) => restate(recording, basket)) }))
  );
}

/** Ends everything, and makes sure that both sides did real work: every balance must follow from its entries. */
async function finish(
  { site }: Ground,
  program: Running,
  ...parts: readonly { readonly close: () => Promise<void> }[]
): Promise<void> {
  for (const part of parts) await part.close();
  await program.stop();
  const faults = await verifyLedger(site.db, site.schema);
  if (faults.length > 0) throw new Error(`the ledger is not sound: ${JSON.stringify(faults[0])}`);
}
