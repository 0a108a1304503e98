import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { holdMeeting, openPolicies } from '../../../../test/meals.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import type { JsonObject } from '../../../kernel/canonical-json.ts';
import { newId } from '../../../kernel/ids.ts';
import { systemActor } from '../../../platform/commands/actor.ts';
import type { CommandDefinition } from '../../../platform/commands/define-command.ts';
import { execute } from '../../../platform/commands/execute.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import { acceptOrder } from './accept-order.ts';
import { declineOrder } from './decline-order.ts';
import { dispatchOrder } from './dispatch-order.ts';
import { expireOrder } from './expire-order.ts';
import { moveMeetingWithOrders } from './move-meeting.ts';
import { placeOrder } from './place-order.ts';
import { sendOrder } from './send-order.ts';
import { submitOrder } from './submit-order.ts';

describe('the life of an order up to the kitchen', () => {
  let world: World;
  let town: Town;
  const hour = 3_600_000;
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Cideng');
  });
  afterAll(() => world.close());

  async function act<I, F, D, A extends JsonObject>(
    position: Position,
    command: CommandDefinition<I, F, D, A>,
    input: I,
  ): Promise<A> {
    const actor = await town.actor(position);
    const result = await execute(world.dki, command, { actor, key: newId(), input });
    if (!result.ok) throw new Error(result.refusals.map(({ code }) => code).join());
    return result.value;
  }
  async function order(command = submitOrder, position: Position = 'requester') {
    const meeting = await holdMeeting(world.dki, town);
    const lines = [{ productId: town.mealId, quantity: 40, seenPrice: '45000' }];
    const answer = await act(position, command, { meetingId: meeting.id, version: 1, lines, note: '' });
    return { meeting, id: answer.orders[0]?.id ?? '' };
  }
  const row = (id: string) =>
    world.dki.db.selectFrom('purchase_order').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const capacity = async () =>
    new Map(
      (await world.dki.db.selectFrom('supplier_capacity').selectAll().execute()).map((slot) => [
        slot.day,
        slot.taken,
      ]),
    );
  const openTasks = async (id: string) =>
    (
      await world.dki.db
        .selectFrom('task')
        .select('command')
        .where('subject_id', '=', id)
        .where('closed_at', 'is', null)
        .execute()
    ).map(({ command }) => command);

  it('is sent, accepted and dispatched, with one open task at a time', async () => {
    const { id } = await order();
    await act('procurement_officer', sendOrder, { orderId: id, version: 1 });
    expect(await openTasks(id)).toEqual(['orders/accept']);
    await act('supplier', acceptOrder, { orderId: id, version: 2 });
    expect(await openTasks(id)).toEqual(['orders/dispatch']);
    await expect(act('supplier', dispatchOrder, { orderId: id, version: 3 })).rejects.toThrow(
      'orders/dispatch-too-early',
    );
    const now = world.now();
    world.setNow(new Date(now.getTime() + 48 * hour));
    await act('supplier', dispatchOrder, { orderId: id, version: 3 });
    world.setNow(now);
    expect(await openTasks(id)).toEqual(['receiving/hand-over']);
    expect(await row(id)).toMatchObject({ state: 'dispatched', held: 1_800_000n, version: 4 });
  });

  it('is placed in one step by the procurement officer', async () => {
    const { id } = await order(placeOrder, 'procurement_officer');
    expect(await row(id)).toMatchObject({ state: 'sent' });
    expect(await openTasks(id)).toEqual(['orders/accept']);
  });

  it('gives everything back when the supplier declines', async () => {
    const before = await capacity();
    const { id } = await order(placeOrder, 'procurement_officer');
    await act('supplier', declineOrder, { orderId: id, version: 1, reason: 'full' as const, remark: '' });
    expect(await row(id)).toMatchObject({ state: 'declined', held: 0n });
    expect(await openTasks(id)).toEqual([]);
    for (const [day, taken] of await capacity()) expect(taken).toBe(before.get(day) ?? 0);
  });

  it('expires when nobody answers in time, and not before', async () => {
    const { id } = await order(placeOrder, 'procurement_officer');
    const expire = () =>
      execute(world.dki, expireOrder, { actor: systemActor, key: newId(), input: { orderId: id } });
    expect(await expire()).toMatchObject({ ok: false, refusals: [{ code: 'orders/not-expired-yet' }] });
    const now = world.now();
    world.setNow(new Date(now.getTime() + 30 * hour));
    await expect(act('supplier', acceptOrder, { orderId: id, version: 1 })).rejects.toThrow(
      'orders/answered-too-late',
    );
    expect(await expire()).toMatchObject({ ok: true });
    expect(await row(id)).toMatchObject({ state: 'expired', held: 0n });
    world.setNow(now);
  });

  it('follows its meeting to another day until the supplier has answered', async () => {
    const { id, meeting } = await order(placeOrder, 'procurement_officer');
    const before = await row(id);
    const move = (version: number, days: number) => {
      const startsAt = new Date(world.now().getTime() + days * 24 * hour);
      const endsAt = new Date(startsAt.getTime() + 2 * hour);
      return act('procurement_officer', moveMeetingWithOrders, {
        meetingId: meeting.id,
        version,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        room: 'Aula',
        address: 'Jalan Lain 2',
        regionCode: town.regionCode,
      });
    };
    const takenBefore = (await capacity()).get(before.kitchen_day) ?? 0;
    await move(1, 6);
    const after = await row(id);
    expect(after.kitchen_day).not.toBe(before.kitchen_day);
    expect((await capacity()).get(before.kitchen_day)).toBe(takenBefore - 40);
    expect((await capacity()).get(after.kitchen_day)).toBe(40);
    // The order was sent already, so its letter is replaced: both stay, and the new one names the old.
    const letters = await world.dki.db
      .selectFrom('document')
      .select(['id', 'supersedes'])
      .where('subject_id', '=', id)
      .orderBy('number')
      .execute();
    expect(letters.map(({ supersedes }) => supersedes)).toEqual([null, letters[0]?.id]);
    const task = await world.dki.db
      .selectFrom('task')
      .selectAll()
      .where('subject_id', '=', id)
      .executeTakeFirst();
    expect(task?.due_at).toEqual(after.answer_due_at);

    await act('supplier', acceptOrder, { orderId: id, version: 2 });
    await expect(move(2, 7)).rejects.toThrow('orders/move-after-answer');
  });
});
