import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { visit } from '../../../../test/visitor.ts';
import { newId } from '../../../kernel/ids.ts';

describe('the pages of offers', () => {
  let world: World;
  let town: Town;
  let path = '';
  beforeAll(async () => {
    world = await newWorld();
    town = await buildTown(world.dki, 'Gambir', { dailyCapacity: 500 });
    path = `/usaha/produk/${town.mealId}/penawaran`;
    const policies = [
      ['price_change', { risePercent: 10 }, 'block'],
      ['halal_duty', { size: 'micro' }, 'block'],
      ['price_ceiling', { kind: 'meal', amount: '47000', taxInclusive: true, blockAtTimes: 2 }, 'permit'],
    ] as const;
    for (const [kind, params, effect] of policies)
      await world.dki.db
        .insertInto('policy')
        .values({
          id: newId(),
          kind,
          effect,
          params: JSON.stringify(params),
          rule: 'Kepgub uji',
          valid_from: '2026-01-01',
        })
        .execute();
    await world.dki.db.updateTable('offer').set({ max_quantity: 500 }).execute();
  });
  afterAll(() => world.close());

  it('shows what holds, with the ceiling and what a rise means', async () => {
    const maker = await visit(world, await town.actor('supplier'));
    const { html } = await maker.get(path);
    expect(html).toContain('value="45.000"');
    expect(html).toContain('Batas per orang: Rp47.000 (Kepgub uji). Kenaikan lebih dari 10%');
    expect(html).toContain('Sembunyikan');
  });

  it('brings back what was typed, each refusal at its own tier', async () => {
    const maker = await visit(world, await town.actor('supplier'));
    const wrong = await maker.send(path, path, {
      price: '46.000',
      'tiers.1.from': '100',
      'tiers.1.price': '46.000',
      maxQuantity: 'banyak',
    });
    expect([wrong.status, wrong.html.includes('value="banyak"')]).toEqual([422, true]);
    const falling = await maker.send(path, path, { 'tiers.0.from': '100', 'tiers.0.price': '45.000' });
    expect(falling.html).toContain('Harga pada jenjang harus turun: di bawah Rp45.000');
  });

  it('asks to confirm a price above the ceiling, and lets a rise wait', async () => {
    const maker = await visit(world, await town.actor('supplier'));
    expect((await maker.get(path)).html).not.toContain('name="confirmed"');
    const asked = await maker.send(path, path, { price: '48.000' });
    expect([asked.status, asked.html.includes('name="confirmed"')]).toEqual([422, true]);
    expect((await maker.send(path, path, { price: '52.000', confirmed: 'on' })).to).toBe(path);
    const { html } = await maker.get(path);
    expect(html).toContain('Harga baru Rp52.000 berlaku setelah diperiksa pendamping');

    const companion = await visit(world, await town.actor('companion'));
    const address = `/register-penyedia/harga/${town.mealId}`;
    expect((await companion.get('/tugas')).html).toContain(address);
    const page = await companion.get(address);
    for (const said of ['Rp45.000', 'Rp52.000', '15,6%', 'Rp47.000']) expect(page.html).toContain(said);
    const unsaid = await companion.send(address, address, { outcome: 'refuse' });
    expect([unsaid.status, unsaid.html.includes('Jelaskan mengapa harga itu ditolak')]).toEqual([422, true]);
    expect((await companion.send(address, address, { outcome: 'accept' })).to).toBe(address);
    expect((await companion.get(address)).html).toContain('Tidak ada kenaikan harga yang menunggu');
    expect((await maker.get(path)).html).toContain('value="52.000"');
  });

  it('takes it off the shelf, and says what is missing before it goes back', async () => {
    const maker = await visit(world, await town.actor('supplier'));
    const own = `/usaha/produk/${town.mealId}`;
    expect((await maker.send(path, `${own}/sembunyikan`)).to).toBe(path);
    await world.dki.db
      .updateTable('product')
      .set({ halal_number: null })
      .where('id', '=', town.mealId)
      .execute();
    const { html } = await maker.get(path);
    expect(html).toContain('belum bersertifikat halal yang berlaku (Kepgub uji)');
    expect(html).not.toContain(`action="${own}/jual"`);
    await world.dki.db
      .updateTable('product')
      .set({ halal_number: 'ID31110012345670124' })
      .where('id', '=', town.mealId)
      .execute();
    expect((await maker.send(path, `${own}/jual`)).to).toBe(path);
    expect((await maker.get(path)).html).toContain('Produk ini dijual dan dapat dipesan');
  });

  it('of a product that has not passed there is nothing to set', async () => {
    const id = newId();
    await world.dki.db
      .insertInto('product')
      .values({ id, supplier_id: town.supplierId, state: 'draft' })
      .execute();
    const maker = await visit(world, await town.actor('supplier'));
    const { html } = await maker.get(`/usaha/produk/${id}/penawaran`);
    expect(html).toContain('belum lulus kurasi');
    expect(html).not.toContain('name="price"');
  });
});
