import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { type Visitor, visit } from '../../../../test/visitor.ts';

describe('the public pages of makers', () => {
  let world: World;
  let cideng: Town;
  let duri: Town;
  let nobody: Visitor;
  beforeAll(async () => {
    world = await newWorld();
    cideng = await buildTown(world.dki, 'Cideng');
    duri = await buildTown(world.dki, 'Duri');
    nobody = await visit(world, null);
  });
  afterAll(() => world.close());

  const listed = async (query: string, town: Town) => {
    const page = await nobody.get(`/penyedia${query}`);
    expect(page.status).toBe(200);
    return page.html.includes(`href="/penyedia/${town.supplierId}"`);
  };
  const change = (town: Town, values: { state?: 'suspended' | 'pending' | 'active' }) =>
    world.dki.db.updateTable('supplier').set(values).where('id', '=', town.supplierId).execute();

  it('lists makers and finds them by name, also misspelt, by kind and place', async () => {
    expect(await listed('', cideng)).toBe(true);
    expect(await listed('?cari=cideng', cideng)).toBe(true);
    expect(await listed('?cari=cideng', duri)).toBe(false);
    expect(await listed('?cari=cidengg', cideng)).toBe(true);
    expect(await listed('?cari=%25', cideng)).toBe(false);
    expect(await listed('?jenis=kudapan&lokasi=31.71', cideng)).toBe(true);
    expect(await listed('?lokasi=31.71.01', cideng)).toBe(true);
    expect(await listed('?lokasi=31.72', cideng)).toBe(false);
  });

  it('a kind that nobody sells finds nobody', async () => {
    const snacks = world.dki.db.updateTable('product').where('id', '=', duri.snackId);
    await snacks.set({ state: 'hidden' }).execute();
    expect(await listed('?jenis=kudapan', duri)).toBe(false);
    expect(await listed('?jenis=makanan', duri)).toBe(true);
    await snacks.set({ state: 'listed' }).execute();
  });

  it('sorts by rating and portions, and answers junk sanely', async () => {
    await world.dki.db
      .insertInto('supplier_figures')
      .values({ supplier_id: duri.supplierId })
      .onConflict((c) => c.doNothing())
      .execute();
    await world.dki.db
      .updateTable('supplier_figures')
      .set({ ratings: 2, accuracy: 10, service: 8, timeliness: 9, portions: 120n, orders: 3 })
      .where('supplier_id', '=', duri.supplierId)
      .execute();
    for (const sort of ['nilai', 'porsi']) {
      const { html } = await nobody.get(`/penyedia?urut=${sort}`);
      const [first, second] = [duri, cideng].map((town) => html.indexOf(`/penyedia/${town.supplierId}`));
      expect({ sort, before: (first ?? -1) < (second ?? -1) }).toEqual({ sort, before: true });
    }
    for (const query of [
      'halaman=1000000000&ukuran=7',
      `cari=${'a'.repeat(5000)}`,
      'cari=%00',
      "lokasi=';--&jenis=x&urut=y",
    ]) {
      expect({ query, status: (await nobody.get(`/penyedia?${query}`)).status }).toEqual({
        query,
        status: 200,
      });
    }
  });

  it('a page shows rating, portions, products and certificates, and nothing personal', async () => {
    const { status, html } = await nobody.get(`/penyedia/${duri.supplierId}`);
    expect(status).toBe(200);
    for (const text of ['>4,5<', '>120<', 'Nasi Uduk Duri', 'Rp45.000', 'ID31110012345670124', 'Gambir']) {
      expect({ text, there: html.includes(text) }).toEqual({ text, there: true });
    }
  });

  it('shows no person, no street and no number of the maker', async () => {
    const secrets = {
      owner_name: 'Ratna Rahasia',
      nik: '3171019988776655',
      nib: '9988776655443',
      npwp: '9988776655443322',
      phone: '081299887766',
      address: 'Gang Rahasia 17',
      bank_account: '88997766554',
      bank_holder: 'Ratna Rekening',
    };
    await world.dki.db.updateTable('supplier').set(secrets).where('id', '=', duri.supplierId).execute();
    for (const path of ['/penyedia', `/penyedia/${duri.supplierId}`]) {
      const { html } = await nobody.get(path);
      expect(html).toContain('Dapur Duri');
      expect(Object.values(secrets).filter((secret) => html.includes(secret))).toEqual([]);
    }
  });

  it('is reached from a product', async () => {
    const { html } = await nobody.get(`/produk/${cideng.snackId}`);
    expect(html.includes(`href="/penyedia/${cideng.supplierId}"`)).toBe(true);
  });

  it('a suspended maker keeps his page and leaves the list; a pending one has none', async () => {
    await change(cideng, { state: 'suspended' });
    expect(await listed('', cideng)).toBe(false);
    const page = await nobody.get(`/penyedia/${cideng.supplierId}`);
    expect([page.status, page.html.includes('Saat ini tidak menerima pesanan')]).toEqual([200, true]);
    await change(cideng, { state: 'pending' });
    expect((await nobody.get(`/penyedia/${cideng.supplierId}`)).status).toBe(404);
    await change(cideng, { state: 'active' });
    expect((await nobody.get('/penyedia/bukan-nomor')).status).toBe(404);
    expect((await nobody.get('/penyedia/0197c0de-0000-7000-8000-000000000001')).status).toBe(404);
  });
});
