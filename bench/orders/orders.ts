import { verifyLedger } from '../../src/modules/budget/public.ts';
import { type Benchmark, rate } from '../benchmark.ts';
import { type Ground, onGround } from '../ground/ground.ts';
import { startProgram } from '../ground/program.ts';
import { alternate, roundsOf } from '../measure.ts';
import { connections, place, replay, startClient, startFloor, stockUp } from './sides.ts';

const ordersARound = 1500;
/** The engines of both sides are warm after these. */
const warmUp = 2000;

export const orders: Benchmark = {
  name: 'orders',
  sentence:
    'orders placed per second through HTTP (three lines, hold, event, tasks; 16 connections, 200 budget lines), against the same statements sent by bare pg',
  run: (say) => onGround((ground) => run(ground, say)),
};

async function run(ground: Ground, say: (line: string) => void) {
  const rounds = roundsOf(9);
  const { recording, take } = await stockUp(ground, 2 * warmUp + 2 * rounds * ordersARound);
  say(`${recording.statements.length} statements an order; warming up`);
  const program = await startProgram(ground, connections);
  const client = await startClient(program.port);
  const floor = await startFloor(ground);
  await place(client, take(warmUp));
  await replay(floor, recording, take(warmUp));
  const result = await alternate(
    rounds,
    () => place(client, take(ordersARound)),
    () => replay(floor, recording, take(ordersARound)),
    (round, ours, least) => say(`round ${round}: ${ours.toFixed(0)} orders/s, floor ${least.toFixed(0)}`),
  );
  await client.close();
  await floor.close();
  await program.stop();
  await mustBeSound(ground);
  return [rate('orders', 'orders a second', result.ours, result.floor, 0.5)];
}

/** Both sides must have done real work: every balance follows from its entries. */
async function mustBeSound({ site }: Ground): Promise<void> {
  const faults = await verifyLedger(site.db, site.schema);
  if (faults.length > 0) throw new Error(`the ledger is not sound: ${JSON.stringify(faults[0])}`);
}
