import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { type Visitor, visit } from '../../../../test/visitor.ts';
import { newId } from '../../../kernel/ids.ts';
import { systemActor } from '../../../platform/commands/actor.ts';
import { execute } from '../../../platform/commands/execute.ts';
import { loadSuppliers } from '../../suppliers/commands/load-suppliers.ts';
import { loadProducts } from '../commands/load-products.ts';

const supplier = (nib: string, name: string) => ({
  name,
  ownerName: 'Sari',
  kind: 'jakpreneur' as const,
  legalForm: 'individual' as const,
  size: 'micro' as const,
  state: 'active' as const,
  nik: `31710113${nib.slice(0, 8)}`,
  nib,
  npwp: null,
  phone: '080012345678',
  regionCode: '31.71.01.1001',
  address: 'Gang Mangga 3',
  taxStatus: 'statement_500m' as const,
  taxDocument: null,
  taxValidTo: '2026-12-31',
  bankName: 'Bank Jakarta',
  bankAccount: '123456789',
  bankHolder: 'Sari',
  storyId: 'Mulai dari dapur sendiri.',
  storyEn: 'Began in her own kitchen.',
  dailyCapacity: 100,
  zones: ['31.71'],
  closedWeekdays: [0],
  closedDays: ['2026-03-05', '2026-03-05'],
  since: '2024-02-01',
});

const product = (supplierId: string, name: string, price: string, picture: string) => ({
  supplierId,
  name,
  descriptionId: 'Ketan isi ayam.',
  descriptionEn: 'Sticky rice with chicken.',
  menu: ['Lemper', 'Teh'],
  kind: 'snack' as const,
  taxTreatment: 'catering' as const,
  unitName: 'kotak',
  vegetarian: false,
  spicy: true,
  allergens: ['peanut' as const],
  halalNumber: 'ID31110001234567890',
  halalValidTo: '2027-01-01',
  pirtNumber: null,
  shelfLifeHours: 8,
  packagingId: 'Kotak kertas',
  packagingEn: 'Paper box',
  picture,
  grade: 'B' as const,
  passedAt: '2025-05-05T00:00:00Z',
  price,
  tiers: [{ from: 50, price: '14000' }],
  minQuantity: 10,
  maxQuantity: 100,
  leadTimeHours: 24,
});

describe('the catalogue', () => {
  let world: World;
  let town: Town;
  let nobody: Visitor;
  let picture: string;
  let lemper: string;
  beforeAll(async () => {
    world = await newWorld();
    town = await buildTown(world.dki, 'Cideng');
    nobody = await visit(world, null);
    picture = await world.dki.files.put(Buffer.from('RIFF fake webp'));
    const call = { actor: systemActor, key: newId() };
    const made = await execute(world.dki, loadSuppliers, {
      ...call,
      input: { suppliers: [supplier('9120001234567', 'Dapur Bu Sari')] },
    });
    if (!made.ok) throw new Error('suppliers not loaded');
    const supplierId = made.value.suppliers['9120001234567'] ?? '';
    const loaded = await execute(world.dki, loadProducts, {
      actor: systemActor,
      key: newId(),
      input: {
        products: [
          product(supplierId, 'Lemper Ayam', '15000', picture),
          product(supplierId, 'Risoles Sayur', '16000', picture),
        ],
      },
    });
    if (!loaded.ok) throw new Error('products not loaded');
    lemper = loaded.value.products[0]?.id ?? '';
  });
  afterAll(() => world.close());

  it('refuses a supplier that is known', async () => {
    const again = await execute(world.dki, loadSuppliers, {
      actor: systemActor,
      key: newId(),
      input: { suppliers: [supplier('9120001234567', 'Dapur Bu Sari')] },
    });
    expect(again.ok ? '' : again.refusals[0].code).toBe('suppliers/known');
    const person = await execute(world.dki, loadSuppliers, {
      actor: await town.actor('city_admin'),
      key: newId(),
      input: { suppliers: [supplier('9120001234568', 'Dapur Lain')] },
    });
    expect(person.ok ? '' : person.refusals[0].code).toBe('door/not-authorised');
  });

  it('keeps a closed day as a day without capacity', async () => {
    const slots = await world.dki.db
      .selectFrom('supplier_capacity')
      .select(['day', 'capacity'])
      .where('capacity', '=', 0)
      .execute();
    expect(slots).toEqual([{ day: '2026-03-05', capacity: 0 }]);
  });

  it('finds products by name, by maker and with a slip of the pen, and filters them', async () => {
    const names = async (query: string) => {
      const { html, status } = await nobody.get(`/katalog?${query}`);
      expect({ query, status }).toEqual({ query, status: 200 });
      return ['Lemper Ayam', 'Risoles Sayur', 'Kue Lapis Cideng', 'Nasi Uduk Cideng'].filter((name) =>
        html.includes(`>${name}</a>`),
      );
    };
    expect(await names('')).toHaveLength(4);
    expect(await names('cari=lemper')).toEqual(['Lemper Ayam']);
    expect(await names('cari=bu%20sari')).toEqual(['Lemper Ayam', 'Risoles Sayur']);
    expect(await names('cari=lempr%20ayam')).toEqual(['Lemper Ayam']);
    expect(await names('cari=%25')).toEqual([]);
    expect(await names('jenis=makanan')).toEqual(['Nasi Uduk Cideng']);
    expect(await names('harga=15')).toEqual(['Lemper Ayam']);
    expect(await names('harga=lebih')).toEqual(['Nasi Uduk Cideng']);
    expect(await names('pedas=ya')).toEqual(['Lemper Ayam', 'Risoles Sayur']);
    expect(await names('lokasi=31.71.01')).toHaveLength(4);
    expect(await names('lokasi=31.75')).toEqual([]);
    expect(await names('urut=nilai')).toHaveLength(4);
  });

  it.each([
    'halaman=1000000000',
    `cari=${'x'.repeat(10_000)}`,
    "cari='%20OR%201=1--",
    'cari=%3Cscript%3Ealert(1)%3C/script%3E',
    'cari=%00%00',
    'cari=a&cari=b&harga[]=1&urut=__proto__',
    'k=zzz&ukuran=-1',
  ])('survives %s', async (query) => {
    const { status, html } = await nobody.get(`/katalog?${query}`);
    expect(status).toBe(200);
    expect(html).not.toContain('<script>alert');
  });

  it('shows a product to everyone, with its tiers', async () => {
    const { status, html } = await nobody.get(`/produk/${lemper}`);
    expect(status).toBe(200);
    for (const text of ['Lemper Ayam', 'Rp14.000', 'kacang tanah', 'ID31110001234567890', 'Dapur Bu Sari']) {
      expect(html).toContain(text);
    }
    expect(html).not.toContain('Gang Mangga');
    expect((await nobody.get('/produk/0197c0de-0000-7000-8000-000000000001')).status).toBe(404);
    expect((await nobody.get('/produk/x')).status).toBe(404);
  });

  it('keeps the page of a product that is no longer on offer', async () => {
    const { db } = world.dki;
    await db.updateTable('product').set({ state: 'hidden' }).where('id', '=', lemper).execute();
    expect((await nobody.get(`/produk/${lemper}`)).html).toContain('tidak lagi ditawarkan');
    expect((await nobody.get('/katalog')).html).not.toContain('>Lemper Ayam</a>');
    await db.updateTable('product').set({ state: 'listed' }).where('id', '=', lemper).execute();
  });

  it('serves pictures of products, and nothing else of the store', async () => {
    const found = await nobody.get(`/gambar/${picture}.webp`);
    expect(found.status).toBe(200);
    expect(found.headers['content-type']).toBe('image/webp');
    expect(found.headers['cache-control']).toContain('immutable');
    const secret = await world.dki.files.put(Buffer.from('a scanned receipt'));
    expect((await nobody.get(`/gambar/${secret}.webp`)).status).toBe(404);
    for (const name of ['..%2F..%2Fsecret', 'x.webp', `${picture}.png`, picture]) {
      const { status } = await nobody.get(`/gambar/${name}`);
      expect({ name, status }).toEqual({ name, status: 404 });
    }
  });
});
