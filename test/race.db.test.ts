import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../src/kernel/ids.ts';
import { rupiah } from '../src/kernel/rupiah.ts';
import { verifyLedger } from '../src/modules/budget/public.ts';
import { cancelOrder } from '../src/modules/orders/commands/cancel-order.ts';
import { changeOrderLines } from '../src/modules/orders/commands/change-order.ts';
import { declineOrder } from '../src/modules/orders/commands/decline-order.ts';
import { placeOrder } from '../src/modules/orders/commands/place-order.ts';
import { submitOrder } from '../src/modules/orders/commands/submit-order.ts';
import { execute } from '../src/platform/commands/execute.ts';
import { codesOf } from './acts.ts';
import { newWorld, type World } from './harness.ts';
import { holdMeeting, openPolicies } from './meals.ts';
import { buildTown, type Town } from './town.ts';

const reason = 'Rapat ditunda sampai bulan depan.';

describe('many at once on one budget line', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld({ poolSize: 32 });
    await openPolicies(world.dki);
  });
  afterAll(() => world.close());

  const lines = (town: Town, quantity: number) => [{ productId: town.snackId, quantity, seenPrice: '20000' }];
  const balances = (town: Town) =>
    world.dki.db
      .selectFrom('balance')
      .selectAll()
      .where('owner_id', 'in', [town.budgetLineId, town.packageId])
      .execute();
  const orders = (town: Town) =>
    world.dki.db.selectFrom('purchase_order').selectAll().where('unit_id', '=', town.unitId).execute();

  async function expectSound(town: Town, answered: readonly string[]): Promise<void> {
    const rows = await orders(town);
    // Every answer has its order, and no order is there that nobody was told of.
    expect(rows.map(({ id }) => id).toSorted()).toEqual(answered.toSorted());
    const held = rows.reduce((sum, row) => sum + row.held, 0n);
    for (const balance of await balances(town)) {
      expect(balance.held).toBe(held);
      expect(balance.held + balance.spent).toBeLessThanOrEqual(balance.ceiling);
    }
    expect(await verifyLedger(world.dki.db, world.dki.schema)).toEqual([]);
  }

  it.each([2, 8, 32, 64, 200])(
    '%d parallel orders never pass the ceiling, and none is lost',
    async (parallel) => {
      // Each order costs Rp200.000; three quarters of them fit.
      const ceiling = rupiah(Math.floor(parallel * 0.75) * 200_000);
      const town = await buildTown(world.dki, `Balap${String.fromCharCode(65 + (parallel % 26))}`, {
        ceiling,
      });
      const actor = await town.actor('requester');
      const meetings = await Promise.all(
        Array.from({ length: parallel }, () => holdMeeting(world.dki, town)),
      );
      const results = await Promise.all(
        meetings.map((meeting) =>
          execute(world.dki, submitOrder, {
            actor,
            key: newId(),
            input: { meetingId: meeting.id, version: 1, lines: lines(town, 10), note: '' },
          }),
        ),
      );
      const accepted = results.flatMap((result) =>
        result.ok ? result.value.orders.map(({ id }) => id) : [],
      );
      expect(accepted).toHaveLength(Math.floor(parallel * 0.75));
      const refused = new Set(results.flatMap(codesOf));
      expect([...refused]).toEqual(['budget/not-enough-left']);
      await expectSound(town, accepted);
    },
  );

  it('orders, changes, cancels and refusals of makers mixed at random keep the ledger whole', async () => {
    const town = await buildTown(world.dki, 'Campur', { ceiling: rupiah(6_000_000), dailyCapacity: 400 });
    const [requester, officer, maker] = [
      await town.actor('requester'),
      await town.actor('procurement_officer'),
      await town.actor('supplier'),
    ];
    const answered: string[] = [];
    const life = async (turn: number): Promise<string[]> => {
      const meeting = await holdMeeting(world.dki, town);
      const place = turn % 2 === 0;
      const placed = await execute(world.dki, place ? placeOrder : submitOrder, {
        actor: place ? officer : requester,
        key: newId(),
        input: { meetingId: meeting.id, version: 1, lines: lines(town, 10 + (turn % 7)), note: '' },
      });
      if (!placed.ok) return codesOf(placed);
      const orderId = placed.value.orders[0]?.id ?? '';
      answered.push(orderId);
      const changed = await execute(world.dki, changeOrderLines, {
        actor: place ? officer : requester,
        key: newId(),
        input: { orderId, version: 1, lines: lines(town, 5 + (turn % 30)), note: '' },
      });
      const version = changed.ok ? 2 : 1;
      if (turn % 3 === 0) {
        const input = { orderId, version, reason };
        return codesOf(await execute(world.dki, cancelOrder, { actor: requester, key: newId(), input }));
      }
      if (place && turn % 4 === 0) {
        const input = { orderId, version, reason: 'full' as const, remark: '' };
        return codesOf(await execute(world.dki, declineOrder, { actor: maker, key: newId(), input }));
      }
      return codesOf(changed);
    };
    const codes = (await Promise.all(Array.from({ length: 120 }, (_, turn) => life(turn)))).flat();
    const known = ['budget/not-enough-left', 'orders/capacity-exceeded'];
    expect(codes.filter((code) => !known.includes(code))).toEqual([]);
    await expectSound(town, answered);
    const slots = await world.dki.db
      .selectFrom('supplier_capacity')
      .selectAll()
      .where('supplier_id', '=', town.supplierId)
      .execute();
    const portions = (await orders(town))
      .filter(({ state }) => !['cancelled', 'declined'].includes(state))
      .reduce((sum, row) => sum + row.portions, 0);
    expect(slots.reduce((sum, slot) => sum + slot.taken, 0)).toBe(portions);
  });

  it('the last fifty boxes of a kitchen are promised once', async () => {
    const town = await buildTown(world.dki, 'Dapur', { dailyCapacity: 50 });
    const actor = await town.actor('requester');
    const meetings = await Promise.all(
      Array.from({ length: 12 }, () => holdMeeting(world.dki, town, { headcount: 60 })),
    );
    const results = await Promise.all(
      meetings.map((meeting) =>
        execute(world.dki, submitOrder, {
          actor,
          key: newId(),
          input: { meetingId: meeting.id, version: 1, lines: lines(town, 50), note: '' },
        }),
      ),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect([...new Set(results.flatMap(codesOf))]).toEqual(['orders/capacity-exceeded']);
  });
});
