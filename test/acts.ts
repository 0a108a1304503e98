import type { JsonObject } from '../src/kernel/canonical-json.ts';
import { newId } from '../src/kernel/ids.ts';
import type { Result } from '../src/kernel/result.ts';
import { acceptOrder } from '../src/modules/orders/commands/accept-order.ts';
import { placeOrder } from '../src/modules/orders/commands/place-order.ts';
import { confirmReceipt, handOver, inspectDelivery } from '../src/modules/receiving/public.ts';
import { verifyBill } from '../src/modules/treasury/public.ts';
import type { Actor } from '../src/platform/commands/actor.ts';
import type { CommandDefinition } from '../src/platform/commands/define-command.ts';
import { execute } from '../src/platform/commands/execute.ts';
import type { Position } from '../src/platform/commands/positions.ts';
import type { World } from './harness.ts';
import { holdMeeting } from './meals.ts';
import type { Town } from './town.ts';

/** Lets a town's person call a command; the result as the door gives it. */
export async function tryAct<I, F, D, A extends JsonObject>(
  world: World,
  actor: Actor,
  command: CommandDefinition<I, F, D, A>,
  input: NoInfer<I>,
): Promise<Result<A>> {
  return await execute(world.dki, command, { actor, key: newId(), input });
}

/** The same, and a refusal fails the test with its codes. */
export async function act<I, F, D, A extends JsonObject>(
  world: World,
  town: Town,
  position: Position,
  command: CommandDefinition<I, F, D, A>,
  input: NoInfer<I>,
): Promise<A> {
  const result = await tryAct(world, await town.actor(position), command, input);
  if (!result.ok) throw new Error(result.refusals.map(({ code }) => code).join());
  return result.value;
}

/** The codes of a refused result; none when it was allowed. */
export function codesOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.refusals.map(({ code }) => code);
}

/** An order row, whole. */
export function orderRow(world: World, id: string) {
  return world.dki.db.selectFrom('purchase_order').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** Orders for a batch, each in its present version. */
export async function ordersNow(
  world: World,
  ...orderIds: string[]
): Promise<{ orderIds: string[]; versions: Record<string, number> }> {
  const versions: Record<string, number> = {};
  for (const id of orderIds) versions[id] = (await orderRow(world, id)).version;
  return { orderIds, versions };
}

/** Brings an order of 40 meals (Rp1.800.000) to a state; the clock is moved to the day of the meeting on the way. */
export async function orderIn(
  world: World,
  town: Town,
  state: 'sent' | 'accepted' | 'delivered' | 'inspected' | 'received' | 'verified',
  accepted = 40,
): Promise<string> {
  const meeting = await holdMeeting(world.dki, town);
  const lines = [{ productId: town.mealId, quantity: 40, seenPrice: '45000' }];
  const placed = await act(world, town, 'procurement_officer', placeOrder, {
    meetingId: meeting.id,
    version: 1,
    lines,
    note: '',
  });
  const orderId = placed.orders[0]?.id ?? '';
  if (state === 'sent') return orderId;
  await act(world, town, 'supplier', acceptOrder, { orderId, version: 1 });
  if (state === 'accepted') return orderId;

  const before = world.now();
  world.setNow(new Date(before.getTime() + 3 * 86_400_000));
  try {
    const { handover_code: code, version } = await orderRow(world, orderId);
    await act(world, town, 'supplier', handOver, { orderId, version, code });
    if (state === 'delivered') return orderId;
    const checked = [{ number: 1, acceptedQuantity: accepted, quality: 'good' as const, remark: '' }];
    await act(world, town, 'receiver', inspectDelivery, {
      orderId,
      version: version + 1,
      lines: checked,
      photos: [],
    });
    if (state === 'inspected') return orderId;
    await act(world, town, 'commitment_officer', confirmReceipt, await ordersNow(world, orderId));
    if (state === 'received') return orderId;
    await act(world, town, 'finance_officer', verifyBill, await ordersNow(world, orderId));
    return orderId;
  } finally {
    world.setNow(before);
  }
}
