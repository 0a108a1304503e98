import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, codesOf, orderRow, tryAct } from '../../../../test/acts.ts';
import { newWorld, type World } from '../../../../test/harness.ts';
import { holdMeeting, openPolicies } from '../../../../test/meals.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { visit } from '../../../../test/visitor.ts';
import { newId } from '../../../kernel/ids.ts';
import { listCandidates, listProducts } from '../../catalogue/public.ts';
import { acceptOrder } from './accept-order.ts';
import { placeOrder } from './place-order.ts';

// The clock stands at 3 March 2026; the duty of this test begins on 6 March.
const dutyFrom = '2026-03-06';
const query = {
  search: '',
  kind: null,
  band: null,
  place: null,
  vegetarian: false,
  spicy: null,
  sort: 'price',
  page: 1,
  size: 24,
} as const;

describe('the halal duty', () => {
  let world: World;
  let town: Town;
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Gambir');
    await world.dki.db
      .insertInto('policy')
      .values({
        id: newId(),
        kind: 'halal_duty',
        effect: 'block',
        params: JSON.stringify({ size: 'micro' }),
        rule: 'PP 42/2024',
        valid_from: dutyFrom,
      })
      .execute();
  });
  afterAll(() => world.close());

  const certify = (number: string | null, until: string | null) =>
    world.dki.db
      .updateTable('product')
      .set({ halal_number: number, halal_valid_to: until })
      .where('id', '=', town.mealId)
      .execute();
  const order = async (startsAt: string) => {
    const meeting = await holdMeeting(world.dki, town, { startsAt: new Date(startsAt) });
    return tryAct(world, await town.actor('procurement_officer'), placeOrder, {
      meetingId: meeting.id,
      version: 1,
      lines: [{ productId: town.mealId, quantity: 40, seenPrice: '45000' }],
      note: '',
    });
  };
  const fits = (day: string) => ({
    kinds: ['meal', 'snack'] as const,
    regionCode: town.regionCode,
    day,
    weekday: 5,
    hoursLeft: 100,
    headcount: 40,
  });
  const names = async (day: string) => {
    const { products } = await listProducts(world.dki, query, fits(day));
    const candidates = await listCandidates(world.dki, fits(day));
    expect(candidates.map(({ productId }) => productId).toSorted()).toEqual(
      products.map(({ productId }) => productId).toSorted(),
    );
    return products.map(({ name }) => name);
  };

  it('asks for the day of the meal: an uncertified product is sold before the duty and left out from its day on', async () => {
    await certify(null, null);
    expect(await names('2026-03-05')).toEqual(['Kue Lapis Gambir', 'Nasi Uduk Gambir']);
    expect(await names(dutyFrom)).toEqual(['Kue Lapis Gambir']);
    expect(codesOf(await order('2026-03-05T03:00:00Z'))).toEqual([]);
    const refused = await order('2026-03-06T03:00:00Z');
    expect(refused).toMatchObject({
      ok: false,
      refusals: [{ code: 'meetings/halal-missing', field: 'lines.0.productId' }],
    });
  });

  it('refuses a meal after the end of the certificate, and says the day', async () => {
    await certify('ID31110012345670124', '2026-03-06');
    expect(codesOf(await order('2026-03-06T03:00:00Z'))).toEqual([]);
    const refused = await order('2026-03-07T03:00:00Z');
    expect(refused).toMatchObject({
      ok: false,
      refusals: [{ code: 'orders/halal-ended', params: { day: '6 Maret 2026' } }],
    });
  });

  it('the maker cannot accept what has lost its certificate since, and can again with a new one', async () => {
    await certify('ID31110012345670124', null);
    const placed = await order('2026-03-09T03:00:00Z');
    if (!placed.ok) throw new Error(codesOf(placed).join());
    const orderId = placed.value.orders[0]?.id ?? '';
    await certify(null, null);
    const refused = await tryAct(world, await town.actor('supplier'), acceptOrder, { orderId, version: 1 });
    expect(codesOf(refused)).toEqual(['orders/halal-lacking']);
    expect((await orderRow(world, orderId)).state).toBe('sent');
    await certify('ID31110012345670124', '2027-01-01');
    await act(world, town, 'supplier', acceptOrder, { orderId, version: 1 });
    expect((await orderRow(world, orderId)).state).toBe('accepted');
  });

  it('says on the product page why it cannot be ordered, once the duty is in force', async () => {
    const guest = await visit(world, null);
    await certify(null, null);
    expect((await guest.get(`/produk/${town.mealId}`)).html).not.toContain('belum dapat dipesan');
    world.setNow(new Date('2026-03-06T02:00:00Z'));
    expect((await guest.get(`/produk/${town.mealId}`)).html).toContain('belum bersertifikat halal');
    expect((await guest.get('/katalog')).html).not.toContain('Nasi Uduk Gambir');
    await certify('ID31110012345670124', '2026-03-05');
    expect((await guest.get(`/produk/${town.mealId}`)).html).toContain('berakhir pada 5 Maret 2026');
    expect((await guest.get('/katalog')).html).toContain('Kue Lapis Gambir');
  });
});
