import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { type Visitor, visit } from '../../../../test/visitor.ts';
import { addDays, dayOf } from '../../../kernel/time.ts';
import { soonDays } from '../domain/curation-query.ts';

describe('the list of the curators', () => {
  let world: World;
  let town: Town;
  let curator: Visitor;
  beforeAll(async () => {
    world = await newWorld();
    town = await buildTown(world.dki, 'Cideng');
    curator = await visit(world, await town.actor('curator'));
  });
  afterAll(() => world.close());

  async function certify(productId: string, number: string | null, until: string | null): Promise<void> {
    await world.dki.db
      .updateTable('product')
      .set({ halal_number: number, halal_valid_to: until })
      .where('id', '=', productId)
      .execute();
  }
  const has = async (query: string, productId: string) =>
    (await curator.get(`/kurasi/produk?${query}`)).html.includes(`/produk/${productId}`);
  const filtersOf = async (productId: string) => {
    const found: string[] = [];
    for (const filter of ['segera', 'berakhir', 'tanpa-tanggal', 'tanpa-sertifikat'])
      if (await has(`tampil=${filter}`, productId)) found.push(filter);
    return found;
  };

  it('sorts certificates by what is left of them, to the day', async () => {
    const today = dayOf(world.now(), world.dki.zone);
    expect(await filtersOf(town.snackId)).toEqual([]);
    await certify(town.snackId, 'ID1', addDays(today, soonDays + 1));
    expect(await filtersOf(town.snackId)).toEqual([]);
    await certify(town.snackId, 'ID1', addDays(today, soonDays));
    expect(await filtersOf(town.snackId)).toEqual(['segera']);
    await certify(town.snackId, 'ID1', today);
    expect(await filtersOf(town.snackId)).toEqual(['segera']);
    await certify(town.snackId, 'ID1', addDays(today, -1));
    expect(await filtersOf(town.snackId)).toEqual(['berakhir']);
    await certify(town.snackId, 'ID1', null);
    expect(await filtersOf(town.snackId)).toEqual(['tanpa-tanggal']);
    await certify(town.snackId, null, null);
    expect(await filtersOf(town.snackId)).toEqual(['tanpa-sertifikat']);
  });

  it('finds by product, maker and number; filters by grade; junk is answered sanely', async () => {
    expect(await has('cari=nasi%20uduk', town.mealId)).toBe(true);
    expect(await has('cari=dapur%20cideng', town.mealId)).toBe(true);
    expect(await has('cari=id3111001', town.mealId)).toBe(true);
    expect(await has('cari=%25', town.mealId)).toBe(false);
    expect(await has('mutu=A', town.mealId)).toBe(true);
    expect(await has('mutu=D', town.mealId)).toBe(false);
    for (const query of ['hal=999999&ukuran=3&tampil=x&mutu=Z&urut=?', 'cari=%00', 'cari=a&cari=b'])
      expect((await curator.get(`/kurasi/produk?${query}`)).status).toBe(200);
  });

  it('gives the same as a file', async () => {
    const file = await curator.get('/kurasi/produk.csv?cari=nasi');
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.html).toContain('Nasi Uduk Cideng,meal,');
    expect(file.html).toContain(',A,2025-06-01,1,ID31110012345670124,2029-01-01,');
  });

  it('opens for curators and overseers alone, and stands in their menu', async () => {
    for (const [position, status] of [
      ['curator', 200],
      ['city_admin', 200],
      ['auditor', 200],
      ['requester', 403],
      ['supplier', 403],
    ] as const) {
      const visitor = await visit(world, await town.actor(position));
      const pages = [await visitor.get('/kurasi/produk'), await visitor.get('/kurasi/produk.csv')];
      expect({ position, statuses: pages.map((page) => page.status) }).toEqual({
        position,
        statuses: [status, status],
      });
      const { html } = await visitor.get('/tugas');
      expect({ position, menu: html.includes('href="/kurasi"') }).toEqual({ position, menu: status === 200 });
      expect(html.includes('href="/penyedia"')).toBe(true);
    }
    const nobody = await visit(world, null);
    expect((await nobody.get('/kurasi/produk')).to).toBe('/masuk?kembali=%2Fkurasi%2Fproduk');
  });
});
