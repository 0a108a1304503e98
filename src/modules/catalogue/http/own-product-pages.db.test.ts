import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { pdf } from '../../../../test/pdf.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { formFields, type Visitor, visit } from '../../../../test/visitor.ts';
import { cleanUp } from '../../../clean-up.ts';
import { newId } from '../../../kernel/ids.ts';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import { newLockOrder } from '../../../platform/commands/lock-order.ts';
import type { ProductContent } from '../domain/product-content.ts';
import { publishVersion } from '../store/publish-version.ts';

let world: World;
let town: Town;
let maker: Visitor;
beforeAll(async () => {
  world = await newWorld();
  town = await buildTown(world.dki, 'Dapur');
  maker = await visit(world, await town.actor('supplier'));
});
afterAll(() => world.close());

const photo = async (colour: string) =>
  await sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
    .withExif({ IFD0: { Copyright: 'Rumah Bu Sari' } })
    .jpeg()
    .toBuffer();

const typed = {
  'content.name': 'Nasi Uduk Komplet',
  'content.kind': 'meal',
  'content.unitName': 'kotak',
  'content.descriptionId': 'Nasi uduk dengan ayam goreng.',
  'content.menu': 'nasi uduk\nayam goreng',
  'content.composition': 'beras\nsantan\nayam',
  'content.shelfLifeHours': '6',
  'content.packagingId': 'kotak kertas',
};

async function contentNow(id: string): Promise<ProductContent> {
  const row = await world.dki.db
    .selectFrom('product_draft')
    .select('content')
    .where('product_id', '=', id)
    .executeTakeFirstOrThrow();
  return row.content as ProductContent;
}

/** A new product with photos of these colours. @returns its id. */
async function drafted(...colours: readonly string[]): Promise<string> {
  const { to } = await maker.send('/usaha/produk/baru', '/usaha/produk/baru', {
    'content.name': 'Kue Lapis',
  });
  const id = to.split('/').at(-1) ?? '';
  const photos = await Promise.all(
    colours.map(async (colour) => ({ name: `${colour}.jpg`, bytes: await photo(colour) })),
  );
  if (photos.length > 0) await maker.upload(to, to, { 'content.photos': photos }, typed);
  return id;
}

/** Lets a product pass as curation does. */
async function pass(productId: string): Promise<void> {
  const { db, schema } = world.dki;
  const content = await contentNow(productId);
  await db.transaction().execute(async (tx) => {
    const ctx = { tx, schema, now: world.now(), eventId: newId(), locks: newLockOrder() } as SaveContext;
    await publishVersion(ctx, { productId, content, taxTreatment: 'catering', grade: 'B' });
  });
}

describe('a maker without a script', () => {
  it('begins with a name, reads what is missing, completes it', async () => {
    const fresh = await maker.send('/usaha/produk/baru', '/usaha/produk/baru', {
      'content.name': 'Kue Lapis',
    });
    expect(fresh.status).toBe(303);
    const page = await maker.get(fresh.to);
    expect(page.html).toContain('Yang masih kurang');
    expect(page.html).toContain('href="#f-content-photos"');
    const saved = await maker.upload(
      fresh.to,
      fresh.to,
      { 'content.photos': { name: 'a.jpg', bytes: await photo('red') } },
      typed,
    );
    expect(saved.to).toBe(fresh.to);
    const whole = await maker.get(fresh.to);
    expect(whole.html).not.toContain('Yang masih kurang');
    expect(whole.html).toContain(`${fresh.to}/ajukan`);
    expect((await maker.get('/usaha/produk')).html).toContain('Nasi Uduk Komplet');
  });

  it('orders photos, takes one away; the first is the cover', async () => {
    const id = await drafted('red', 'green', 'blue');
    const before = (await contentNow(id)).photos;
    expect(before).toHaveLength(3);
    const page = `/usaha/produk/${id}`;
    const [a = '', b = '', c = ''] = before;
    await maker.raw(
      page,
      new URLSearchParams([
        ...Object.entries({ ...(await hidden(page)), ...typed }),
        ...before.map((hash) => ['foto', hash]),
        [`urutan.${a}`, '3'],
        [`urutan.${b}`, '2'],
        [`urutan.${c}`, '1'],
        ['hapus', b],
      ]).toString(),
    );
    expect((await contentNow(id)).photos).toEqual([c, a]);
  });

  it('loses nothing when one photo is a program: the text and the other photo stay, and come with the next try', async () => {
    const id = await drafted();
    const page = `/usaha/produk/${id}`;
    const words = { ...(await hidden(page)), ...typed, 'content.name': 'Kue Cubit' };
    const refused = await maker.postFiles(page, words, {
      'content.photos': [
        { name: 'a.jpg', bytes: await photo('lime') },
        { name: 'b.jpg', bytes: Buffer.from('MZ\x90\0program') },
      ],
    });
    expect(refused.status).toBe(415);
    expect(refused.html).toContain('Satu foto ditolak');
    expect(refused.html).toContain('value="Kue Cubit"');
    expect(refused.html).toContain('Belum disimpan');
    const kept: Record<string, string> = { ...words, ...formFields(refused.html, page) };
    expect((await maker.get(`/gambar/${kept['foto']}.webp`)).status).toBe(200);
    expect((await maker.post(page, kept)).to).toBe(page);
    expect((await contentNow(id)).photos).toEqual([kept['foto']]);
    expect((await contentNow(id)).name).toBe('Kue Cubit');
  });

  it('hears that a paper is no photo, and that six are enough', async () => {
    const id = await drafted();
    const page = `/usaha/produk/${id}`;
    const words = { ...(await hidden(page)), ...typed };
    const paper = await maker.postFiles(page, words, { 'content.photos': { name: 'a.pdf', bytes: pdf } });
    expect([paper.status, paper.html.includes('harus berupa gambar')]).toEqual([415, true]);
    const names = ['red', 'green', 'blue', 'black', 'white', 'pink'];
    const six = await Promise.all(names.map(async (name) => ({ name, bytes: await photo(name) })));
    const kept = { ...words, foto: 'a'.repeat(64) };
    const seven = await maker.postFiles(page, kept, { 'content.photos': six });
    expect([seven.status, seven.html.includes('Paling banyak 6 foto')]).toEqual([422, true]);
  });

  it('may not take a file that is no photo of his: another maker’s, or a paper', async () => {
    const id = await drafted();
    const foreign = await drafted('purple');
    const [hash = ''] = (await contentNow(foreign)).photos;
    const page = `/usaha/produk/${id}`;
    const answer = await maker.post(page, { ...(await hidden(page)), ...typed, foto: hash });
    expect([answer.status, answer.html.includes('tidak dikenali sebagai foto')]).toEqual([422, true]);
  });
});

describe('a photo', () => {
  it('is a WebP without EXIF, and stays when unused uploads are removed', async () => {
    const id = await drafted('orange');
    const [hash = ''] = (await contentNow(id)).photos;
    const before = world.now();
    world.setNow(new Date(before.getTime() + 3 * 86_400_000));
    await cleanUp(world.dki);
    world.setNow(before);
    const bytes = await world.dki.files.read(hash);
    const found = await sharp(bytes).metadata();
    expect([found.format, found.exif]).toEqual(['webp', undefined]);
  });

  it('is the maker’s alone until it was handed in, then also of those who curate there, and everybody’s when it passed', async () => {
    const id = await drafted('navy', 'teal');
    const { photos } = await contentNow(id);
    const address = `/gambar/${photos[1]}.webp`;
    const nobody = await visit(world, null);
    const officer = await visit(world, await town.actor('district_officer'));
    const elsewhere = await buildTown(world.dki, 'Lain', { regionCode: '31.71.03.1001' });
    const stranger = await visit(world, await elsewhere.actor('district_officer'));
    const requester = await visit(world, await town.actor('requester'));
    const seen = async () =>
      await Promise.all(
        [maker, officer, stranger, requester, nobody].map(async (who) => (await who.get(address)).status),
      );
    expect(await seen()).toEqual([200, 404, 404, 404, 404]);
    await handIn(id);
    expect(await seen()).toEqual([200, 200, 404, 404, 404]);
    await pass(id);
    expect(await seen()).toEqual([200, 200, 200, 200, 200]);
  });
});

describe('what passed', () => {
  it('stays on sale while the maker changes his draft', async () => {
    const id = await drafted('brown');
    await pass(id);
    const { db } = world.dki;
    await db.updateTable('product').set({ state: 'listed' }).where('id', '=', id).execute();
    await db
      .insertInto('offer')
      .values({ product_id: id, price: 30_000n, min_quantity: 1, max_quantity: 10, lead_time_hours: 1 })
      .execute();
    const page = `/usaha/produk/${id}`;
    expect((await maker.get(page)).html).not.toContain('/ajukan');
    await maker.post(page, {
      ...(await hidden(page)),
      ...typed,
      foto: (await contentNow(id)).photos[0] ?? '',
      'content.menu': 'nasi uduk\nempal',
    });
    const now = (await maker.get(page)).html;
    expect(now).toContain('Versi yang lulus tetap dijual');
    expect(now).toContain(`${page}/ajukan`);
    const shown = (await maker.get(`/produk/${id}`)).html;
    expect([shown.includes('ayam goreng'), shown.includes('empal')]).toEqual([true, false]);
  });

  it('is not withdrawn while it is in curation', async () => {
    const id = await drafted('gray');
    await handIn(id);
    const refused = await maker.send(`/usaha/produk/${id}`, `/usaha/produk/${id}/tarik`);
    expect([refused.status, refused.html.includes('sedang dalam kurasi')]).toEqual([409, true]);
  });
});

/** What a page's form carries by itself. */
async function hidden(page: string): Promise<Record<string, string>> {
  const { html } = await maker.get(page);
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  return { _csrf: value('_csrf'), _key: newId(), version: value('version') };
}

/** Hands a draft in, as rows: who may look at a photo asks no more. */
async function handIn(productId: string): Promise<void> {
  const { db } = world.dki;
  const [processId, setId, id] = [newId(), newId(), newId()];
  await db
    .insertInto('curation_process')
    .values({ id: processId, code: processId, number: 1, levels: '[]', valid_from: '2026-01-01' })
    .execute();
  await db
    .insertInto('criteria_set')
    .values({
      id: setId,
      code: 'food',
      number: Math.floor(Math.random() * 1e9),
      name_id: 'Pangan',
      name_en: 'Food',
      criteria: '[]',
      pass_total: 6000,
      grades: '{}',
      certificate_months: 24,
      valid_from: '2026-01-01',
    })
    .execute();
  await db
    .insertInto('submission')
    .values({
      id,
      product_id: productId,
      supplier_id: town.supplierId,
      region_code: town.regionCode,
      process_id: processId,
      criteria_set_id: setId,
      state: 'verifying',
      level: 0,
      position: 'companion',
      submitted_at: world.now(),
      waiting_since: world.now(),
    })
    .execute();
  const content = JSON.stringify(await contentNow(productId));
  await db
    .insertInto('submission_content')
    .values({ submission_id: id, round: 1, content, hash: '-' })
    .execute();
}
