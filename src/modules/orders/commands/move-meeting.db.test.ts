import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, orderRow, tryAct } from '../../../../test/acts.ts';
import { newWorld, type World } from '../../../../test/harness.ts';
import { holdMeeting, openPolicies } from '../../../../test/meals.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { changeOrderLines } from './change-order.ts';
import { moveMeetingWithOrders } from './move-meeting.ts';
import { placeOrder } from './place-order.ts';

const hour = 3_600_000;

describe('moving a meeting', () => {
  let world: World;
  let town: Town;
  const start = new Date('2026-03-03T02:00:00Z');
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Duri');
    await world.dki.db
      .updateTable('offer')
      .set({ lead_time_hours: 18 })
      .where('product_id', '=', town.mealId)
      .execute();
  });
  beforeEach(() => world.setNow(start));
  afterAll(() => world.close());

  type Meeting = { readonly id: string; readonly startsAt: Date };
  /** A meeting whose food arrives 18 hours from now, with or without an order of 40 meals. */
  async function meeting(): Promise<Meeting> {
    const startsAt = new Date(start.getTime() + 18.5 * hour);
    const { id } = await holdMeeting(world.dki, town, { startsAt });
    return { id, startsAt };
  }
  const lines = (quantity: number) => [{ productId: town.mealId, quantity, seenPrice: '45000' }];
  async function order({ id: meetingId }: Meeting): Promise<string> {
    const input = { meetingId, version: 1, lines: lines(40), note: '' };
    const { orders } = await act(world, town, 'procurement_officer', placeOrder, input);
    return orders[0]?.id ?? '';
  }
  async function move(
    { id, startsAt }: Meeting,
    to: { minutes?: number; regionCode?: string; year?: number },
  ) {
    const at = new Date(startsAt.getTime() + (to.minutes ?? 0) * 60_000);
    if (to.year) at.setUTCFullYear(to.year);
    const result = await tryAct(world, await town.actor('procurement_officer'), moveMeetingWithOrders, {
      meetingId: id,
      version: 1,
      startsAt: at.toISOString(),
      endsAt: new Date(at.getTime() + hour).toISOString(),
      room: 'Aula',
      address: 'Jalan Lain 2',
      regionCode: to.regionCode ?? town.regionCode,
    });
    return result.ok ? [] : result.refusals.map(({ code, field }) => ({ code, field }));
  }

  describe.each([false, true])('with an order on it: %s', (ordered) => {
    async function prepared() {
      const held = await meeting();
      if (ordered) await order(held);
      return held;
    }

    it.each(['99.99', '31.71', '31.71.01', ''])('refuses the place "%s"', async (regionCode) => {
      const refusals = await move(await prepared(), { regionCode });
      expect(refusals).toEqual([{ code: 'meetings/place-unknown', field: 'regionCode' }]);
    });

    it('refuses a year that is not the package’s', async () => {
      const refusals = await move(await prepared(), { year: 2027 });
      expect(refusals).toEqual([{ code: 'budget/package-of-other-year', field: 'startsAt' }]);
    });

    it('takes another room, and a later hour', async () => {
      expect(await move(await prepared(), {})).toEqual([]);
      expect(await move(await prepared(), { minutes: 30 })).toEqual([]);
    });
  });

  it('asks the lead time of the kitchen again where the food must come earlier, and only there', async () => {
    const held = await meeting();
    await order(held);
    world.setNow(new Date(start.getTime() + 30_000));
    expect(await move(held, { minutes: -1 })).toEqual([
      { code: 'orders/lead-time-missed', field: undefined },
    ]);
    expect(await move(held, {})).toEqual([]);
  });

  it('lets an order shrink after its lead time, and not grow', async () => {
    const orderId = await order(await meeting());
    world.setNow(new Date(start.getTime() + 30_000));
    const officer = await town.actor('procurement_officer');
    const change = (quantity: number) =>
      tryAct(world, officer, changeOrderLines, { orderId, version: 1, lines: lines(quantity), note: '' });
    expect(await change(41)).toMatchObject({ ok: false, refusals: [{ field: 'lines.0.productId' }] });
    expect(await change(30)).toMatchObject({ ok: true });
    expect(await orderRow(world, orderId)).toMatchObject({ portions: 30, held: 1_350_000n });
  });
});
