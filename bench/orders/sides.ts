import { type Ground, settle } from '../ground/ground.ts';
import { buildMarket } from '../ground/market.ts';
import type { ClientResult, ClientSetting, ClientWork } from '../load/http-client.ts';
import { type Part, startPart } from '../load/worker.ts';
import { type Basket, makeBaskets, requestOf } from './baskets.ts';
import { type Recording, recordOrder } from './recording.ts';
import type { ReplaySetting, ReplayWork } from './replay.ts';
import { restate } from './template.ts';

/** Connections of the client, and of each side's pool. */
export const connections = 16;
const recorded = 5;
/** Orders that are there before anything is measured: on empty tables PostgreSQL would plan (and keep) what suits empty tables. */
const past = 3000;

/** Baskets that nobody has ordered yet, and what one order sends to PostgreSQL. */
export type Stock = {
  readonly recording: Recording;
  /** @throws Error when fewer are left. */
  readonly take: (count: number) => Basket[];
};

/** Fills a ground with a market, orders of the past and `count` baskets. */
export async function stockUp(ground: Ground, count: number): Promise<Stock> {
  const market = await buildMarket(ground);
  const baskets = await makeBaskets(ground, market, recorded + past + count);
  const take = (wanted: number) => {
    if (wanted > baskets.length) throw new Error('not enough baskets');
    return baskets.splice(0, wanted);
  };
  const recording = await recordOrder(ground, take(recorded));
  const history = await startFloor(ground);
  await replay(history, recording, take(past));
  await history.close();
  await settle(ground);
  return { recording, take };
}

export type Client = Part<ClientWork, ClientResult>;

/** The client of a server, in a process of its own. */
export function startClient(port: number): Promise<Client> {
  const setting: ClientSetting = { port, connections };
  return startPart('http-client', setting);
}

/** Sends requests that must all succeed. @returns how many a second. @throws Error with the first answer that was not 200. */
export async function send(client: Client, requests: readonly string[], times = 1): Promise<number> {
  const { seconds, statuses, firstFault } = await client.round({ requests, times });
  if (statuses[200] !== requests.length * times) throw new Error(`a request was refused: ${firstFault}`);
  return (requests.length * times) / seconds;
}

/** @returns orders a second through the program. */
export function place(client: Client, baskets: readonly Basket[]): Promise<number> {
  return send(client, baskets.map(requestOf));
}

export type Floor = Part<ReplayWork, number>;

/** The floor's sender, in a process of its own. */
export function startFloor({ appUrl }: Ground): Promise<Floor> {
  const setting: ReplaySetting = { url: appUrl, poolSize: connections };
  return startPart('replayer', setting);
}

/** @returns orders a second by bare pg. */
export async function replay(
  floor: Floor,
  recording: Recording,
  baskets: readonly Basket[],
): Promise<number> {
  return (
    baskets.length / (await floor.round({ orders: baskets.map((basket) => restate(recording, basket)) }))
  );
}
