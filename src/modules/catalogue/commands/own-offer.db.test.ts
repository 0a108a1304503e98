import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, codesOf, tryAct } from '../../../../test/acts.ts';
import { newWorld, type World } from '../../../../test/harness.ts';
import { openPolicies } from '../../../../test/meals.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { newId } from '../../../kernel/ids.ts';
import { checkPrice } from './check-price.ts';
import { hideProduct } from './hide-product.ts';
import { listProduct } from './list-product.ts';
import { setOffer } from './set-offer.ts';

describe('what a maker sells, and how', () => {
  let world: World;
  let town: Town;
  let tag = 'A';
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    const policies = [
      ['price_change', { risePercent: 10 }],
      ['halal_duty', { size: 'micro' }],
    ] as const;
    for (const [kind, params] of policies)
      await world.dki.db
        .insertInto('policy')
        .values({
          id: newId(),
          kind,
          effect: 'block',
          params: JSON.stringify(params),
          rule: 'PP 42/2024',
          valid_from: '2026-01-01',
        })
        .execute();
  });
  beforeEach(async () => {
    tag += 'C';
    town = await buildTown(world.dki, tag, { dailyCapacity: 500 });
  });
  afterAll(() => world.close());

  const terms = (change: object = {}) => ({
    productId: town.mealId,
    version: 1,
    price: '45000',
    tiers: [{ from: 100, price: '43000' }],
    minQuantity: 10,
    maxQuantity: 400,
    leadTimeHours: 24,
    confirmed: false,
    ...change,
  });
  const offer = () =>
    world.dki.db
      .selectFrom('offer')
      .selectAll()
      .where('product_id', '=', town.mealId)
      .executeTakeFirstOrThrow();
  const product = () =>
    world.dki.db.selectFrom('product').selectAll().where('id', '=', town.mealId).executeTakeFirstOrThrow();
  const attempt = async (change: object) =>
    tryAct(world, await town.actor('supplier'), setOffer, terms(change));

  it('sets price and terms at once where nothing rises too far', async () => {
    expect(await act(world, town, 'supplier', setOffer, terms())).toEqual({ id: town.mealId, waits: false });
    expect(await offer()).toMatchObject({
      price: 45_000n,
      min_quantity: 10,
      max_quantity: 400,
      pending: null,
      version: 2,
    });
    expect(codesOf(await attempt({}))).toEqual(['door/stale']);
    expect(codesOf(await attempt({ version: 2, maxQuantity: 501 }))).toEqual(['catalogue/max-above-kitchen']);
  });

  it('a rise waits while the old price stays; accepted it holds, refused the old one does', async () => {
    const raised = terms({ price: '60000', tiers: [], minQuantity: 20 });
    expect(await act(world, town, 'supplier', setOffer, raised)).toMatchObject({ waits: true });
    expect(await offer()).toMatchObject({
      price: 45_000n,
      min_quantity: 20,
      pending: { price: '60000', tiers: [] },
    });
    const tasks = await world.dki.db
      .selectFrom('task')
      .select(['command', 'region_code'])
      .where('subject_id', '=', town.mealId)
      .where('closed_at', 'is', null)
      .execute();
    expect(tasks).toEqual([{ command: 'catalogue/check-price', region_code: town.regionCode }]);

    const answer = { productId: town.mealId, version: 2 };
    const companion = await town.actor('companion');
    const short = await tryAct(world, companion, checkPrice, {
      ...answer,
      outcome: 'refuse',
      remark: 'mahal',
    });
    expect(short).toMatchObject({ refusals: [{ code: 'catalogue/price-remark', field: 'remark' }] });
    await act(world, town, 'companion', checkPrice, {
      ...answer,
      outcome: 'refuse',
      remark: 'Harga pasar Rp50.000.',
    });
    expect(await offer()).toMatchObject({ price: 45_000n, pending: null });
    const again = await tryAct(world, companion, checkPrice, {
      ...answer,
      version: 3,
      outcome: 'accept',
      remark: '',
    });
    expect(codesOf(again)).toEqual(['catalogue/no-price-waits']);

    await act(world, town, 'supplier', setOffer, { ...raised, version: 3 });
    await act(world, town, 'district_officer', checkPrice, {
      ...answer,
      version: 4,
      outcome: 'accept',
      remark: '',
    });
    expect(await offer()).toMatchObject({ price: 60_000n, tiers: [], pending: null });
  });

  it('a lower price takes the place of a rise that waits', async () => {
    await act(world, town, 'supplier', setOffer, terms({ price: '60000' }));
    await act(world, town, 'supplier', setOffer, terms({ version: 2, price: '44000', tiers: [] }));
    expect(await offer()).toMatchObject({ price: 44_000n, pending: null });
  });

  it('above the ceiling per head it is refused, here by its own effect', async () => {
    expect(await attempt({ price: '100001', confirmed: true })).toMatchObject({
      refusals: [{ code: 'meetings/price-above-ceiling', field: 'price' }],
    });
  });

  it('who works there does not check its price', async () => {
    await act(world, town, 'supplier', setOffer, terms({ price: '60000' }));
    const companion = await town.actor('companion');
    const both = {
      ...companion,
      assignments: [...companion.assignments, ...(await town.actor('supplier')).assignments],
    };
    const input = { productId: town.mealId, version: 2, outcome: 'accept' as const, remark: '' };
    expect(codesOf(await tryAct(world, both, checkPrice, input))).toEqual(['catalogue/own-price']);
  });

  it('comes off the shelf and goes on it again', async () => {
    await act(world, town, 'supplier', hideProduct, { productId: town.mealId, version: 1 });
    expect(await product()).toMatchObject({ state: 'hidden', hidden_reason: null });
    await act(world, town, 'supplier', listProduct, { productId: town.mealId, version: 2 });
    expect(await product()).toMatchObject({ state: 'listed' });
  });

  it('says every reason that keeps it off the shelf', async () => {
    const { db } = world.dki;
    await db
      .updateTable('product')
      .set({ state: 'hidden', hidden_reason: 'food_safety', halal_number: null, halal_valid_to: null })
      .where('id', '=', town.mealId)
      .execute();
    await db.updateTable('supplier').set({ state: 'suspended' }).where('id', '=', town.supplierId).execute();
    const list = async () =>
      tryAct(world, await town.actor('supplier'), listProduct, { productId: town.mealId, version: 1 });
    expect(codesOf(await list())).toEqual([
      'catalogue/maker-not-active',
      'catalogue/kept-off',
      'catalogue/halal-needed',
    ]);
    await db.updateTable('product').set({ current_version_id: null }).where('id', '=', town.mealId).execute();
    expect(codesOf(await list())).toContain('catalogue/not-passed');
    expect(codesOf(await attempt({}))).toEqual(['catalogue/not-passed']);
  });
});
