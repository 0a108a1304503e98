import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, codesOf, orderIn, tryAct } from '../../../../test/acts.ts';
import { newWorld, type World } from '../../../../test/harness.ts';
import { holdMeeting, openPolicies } from '../../../../test/meals.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { placeOrder } from '../../orders/commands/place-order.ts';
import { closeDays } from './close-days.ts';
import { openDays } from './open-days.ts';
import { setKitchen } from './set-kitchen.ts';

describe('the kitchen', () => {
  let world: World;
  let town: Town;
  let tag = 'A';
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
  });
  beforeEach(async () => {
    tag += 'D';
    town = await buildTown(world.dki, tag, { dailyCapacity: 100 });
  });
  afterAll(() => world.close());

  // Orders of these tests are for Friday 6 March 2026.
  const friday = '2026-03-06';
  const given = (change: object = {}) => ({
    supplierId: town.supplierId,
    version: 1,
    dailyCapacity: 80,
    zones: ['31.71'],
    closedWeekdays: [0],
    ...change,
  });
  const attempt = async (change: object) =>
    tryAct(world, await town.actor('supplier'), setKitchen, given(change));
  const slot = (day = friday) =>
    world.dki.db
      .selectFrom('supplier_capacity')
      .select(['capacity', 'taken'])
      .where('supplier_id', '=', town.supplierId)
      .where('day', '=', day)
      .executeTakeFirst();
  const maker = () =>
    world.dki.db
      .selectFrom('supplier')
      .selectAll()
      .where('id', '=', town.supplierId)
      .executeTakeFirstOrThrow();
  const order = async () => {
    const meeting = await holdMeeting(world.dki, town);
    return tryAct(world, await town.actor('procurement_officer'), placeOrder, {
      meetingId: meeting.id,
      version: 1,
      lines: [{ productId: town.snackId, quantity: 10, seenPrice: '20000' }],
      note: '',
    });
  };

  it('follows the maker’s wish, on days that are open already too', async () => {
    await orderIn(world, town, 'sent');
    await act(
      world,
      town,
      'supplier',
      setKitchen,
      given({ zones: ['31.71', '31.71.01'], closedWeekdays: [0, 6, 0] }),
    );
    expect(await maker()).toMatchObject({
      daily_capacity: 80,
      zones: ['31.71'],
      closed_weekdays: [0, 6],
      version: 2,
    });
    expect(await slot()).toEqual({ capacity: 80, taken: 40 });
  });

  it('refuses less than what is ordered, and says day and number', async () => {
    await orderIn(world, town, 'sent');
    expect(await attempt({ dailyCapacity: 39 })).toMatchObject({
      refusals: [
        {
          code: 'suppliers/capacity-taken',
          field: 'dailyCapacity',
          params: { day: '6 Maret 2026', taken: 40 },
        },
      ],
    });
    expect(codesOf(await attempt({ dailyCapacity: 40 }))).toEqual([]);
  });

  it('refuses areas that are none, no area, and a week without a day', async () => {
    expect(codesOf(await attempt({ zones: ['99.99'] }))).toEqual(['suppliers/zones-unknown']);
    expect(codesOf(await attempt({ zones: [] }))).toEqual(['suppliers/zones-unknown']);
    expect(codesOf(await attempt({ closedWeekdays: [0, 1, 2, 3, 4, 5, 6] }))).toEqual([
      'suppliers/always-closed',
    ]);
  });

  it('closes days: nothing more can be ordered, what is ordered stays, and opens them again', async () => {
    await orderIn(world, town, 'sent');
    const days = { supplierId: town.supplierId, version: 1, from: friday, to: '2026-03-07' };
    const closed = await act(world, town, 'supplier', closeDays, days);
    expect(closed).toMatchObject({ ordered: [{ day: friday, taken: 40 }] });
    expect([await slot(), await slot('2026-03-07')]).toEqual([
      { capacity: 40, taken: 40 },
      { capacity: 0, taken: 0 },
    ]);
    expect(codesOf(await order())).toEqual(['orders/capacity-exceeded']);
    // A single closed day stays closed when the kitchen changes.
    await act(world, town, 'supplier', setKitchen, given({ version: 2, dailyCapacity: 90 }));
    expect(await slot('2026-03-07')).toEqual({ capacity: 0, taken: 0 });
    await act(world, town, 'supplier', openDays, { ...days, version: 3 });
    expect(await slot()).toEqual({ capacity: 90, taken: 40 });
    expect(codesOf(await order())).toEqual([]);
  });

  it('closes no day that is gone, none beyond a year, none backwards', async () => {
    const close = async (from: string, to: string) => {
      const input = { supplierId: town.supplierId, version: 1, from, to };
      const result = await tryAct(world, await town.actor('supplier'), closeDays, input);
      return result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field}`);
    };
    expect(await close('2026-03-02', '2026-03-05')).toEqual(['suppliers/day-outside from']);
    expect(await close('2026-03-05', '2028-03-05')).toEqual(['suppliers/day-outside to']);
    expect(await close('2026-03-05', '2026-03-04')).toEqual(['suppliers/days-backwards to']);
  });
});
