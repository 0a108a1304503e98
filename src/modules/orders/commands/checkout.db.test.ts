import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { holdMeeting, openPolicies } from '../../../../test/meals.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { newId } from '../../../kernel/ids.ts';
import { rupiah } from '../../../kernel/rupiah.ts';
import { execute } from '../../../platform/commands/execute.ts';
import { verifyLedger } from '../../budget/public.ts';
import { cancelOrder } from './cancel-order.ts';
import { changeOrderLines } from './change-order.ts';
import { submitOrder } from './submit-order.ts';

describe('a basket at the door', () => {
  let world: World;
  let town: Town;
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Gambir', { ceiling: rupiah(2_000_000), dailyCapacity: 100 });
  });
  afterAll(() => world.close());

  const basket = (quantity: number) => [{ productId: town.snackId, quantity, seenPrice: '20000' }];
  async function submit(quantity: number, key = newId(), headcount = 100) {
    const meeting = await holdMeeting(world.dki, town, { headcount });
    const actor = await town.actor('requester');
    const input = { meetingId: meeting.id, version: meeting.version, lines: basket(quantity), note: '' };
    return { meeting, input, result: await execute(world.dki, submitOrder, { actor, key, input }) };
  }
  const balance = () =>
    world.dki.db
      .selectFrom('balance')
      .selectAll()
      .where('owner_id', '=', town.budgetLineId)
      .executeTakeFirstOrThrow();

  it('holds the money, opens the task, follows a change and releases on cancel', async () => {
    const { result } = await submit(40);
    if (!result.ok) throw new Error(JSON.stringify(result.refusals));
    const orderId = result.value.orders[0]?.id ?? '';
    expect((await balance()).held).toBe(800_000n);
    const tasks = await world.dki.db
      .selectFrom('task')
      .selectAll()
      .where('subject_id', '=', orderId)
      .execute();
    expect(tasks.map(({ command, position }) => [command, position])).toEqual([
      ['orders/send', 'procurement_officer'],
    ]);

    const requester = await town.actor('requester');
    const change = { orderId, version: 1, lines: basket(50), note: '' };
    const changed = await execute(world.dki, changeOrderLines, {
      actor: requester,
      key: newId(),
      input: change,
    });
    expect(changed).toMatchObject({ ok: true, value: { gross: '1000000' } });
    expect((await balance()).held).toBe(1_000_000n);

    const stale = await execute(world.dki, changeOrderLines, {
      actor: requester,
      key: newId(),
      input: change,
    });
    expect(stale).toMatchObject({ ok: false, refusals: [{ code: 'door/stale' }] });

    const reason = 'Rapat ditunda sampai bulan depan.';
    const cancel = { orderId, version: 2, reason };
    expect(
      await execute(world.dki, cancelOrder, { actor: requester, key: newId(), input: cancel }),
    ).toMatchObject({
      ok: true,
      value: { released: '1000000' },
    });
    expect((await balance()).held).toBe(0n);
    expect(await verifyLedger(world.dki.db, world.dki.schema)).toEqual([]);
  });

  it('gives a double click the same answer and orders once', async () => {
    const key = newId();
    const first = await submit(10, key);
    const actor = await town.actor('requester');
    const again = await Promise.all(
      [1, 2, 3].map(() => execute(world.dki, submitOrder, { actor, key, input: first.input })),
    );
    for (const answer of again) expect(answer).toEqual(first.result);
    const other = { ...first.input, lines: basket(11) };
    expect(await execute(world.dki, submitOrder, { actor, key, input: other })).toMatchObject({
      refusals: [{ code: 'door/key-reused', status: 409 }],
    });
    expect((await balance()).held).toBe(200_000n);
  });

  it.each([
    [0, 'orders/quantity-outside'],
    [1_000_000_000, 'orders/quantity-outside'],
    [99, 'orders/capacity-exceeded'],
  ])('refuses %d boxes with %s and holds nothing', async (quantity, code) => {
    const before = await balance();
    const { result } = await submit(quantity);
    expect(result).toMatchObject({ ok: false });
    if (!result.ok) expect(result.refusals.map((refusal) => refusal.code)).toContain(code);
    expect(await balance()).toEqual(before);
  });

  it('refuses another unit, another government, and a person without the position', async () => {
    const stranger = await buildTown(world.dki, 'Menteng');
    const abroad = await buildTown(world.other, 'Abroad');
    const meeting = await holdMeeting(world.dki, town);
    const input = { meetingId: meeting.id, version: 1, lines: basket(1), note: '' };
    const code = async (actor: Awaited<ReturnType<Town['actor']>>, site = world.dki) => {
      const result = await execute(site, submitOrder, { actor, key: newId(), input });
      return result.ok ? 'ok' : result.refusals[0].code;
    };
    expect(await code(await stranger.actor('requester'))).toBe('door/not-authorised');
    expect(await code(await town.actor('treasurer'))).toBe('door/not-authorised');
    expect(await code(await abroad.actor('requester'))).toBe('door/not-authorised');
    expect(await code(await abroad.actor('requester'), world.other)).toBe('door/not-found');
  });
});
