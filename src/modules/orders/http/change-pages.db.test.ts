import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { holdMeeting, openPolicies } from '../../../../test/meals.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { formFields, type Visitor, visit } from '../../../../test/visitor.ts';

describe('the change form of an order', () => {
  let world: World;
  let cideng: Town;
  let duri: Town;
  let requester: Visitor;
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    cideng = await buildTown(world.dki, 'Cideng');
    duri = await buildTown(world.dki, 'Duri');
    requester = await visit(world, await cideng.actor('requester'));
  });
  afterAll(() => world.close());

  /** An order of 40 snacks, with the path of its form. */
  async function snacks(): Promise<{ id: string; path: string }> {
    const meeting = await holdMeeting(world.dki, cideng);
    const path = `/rapat/${meeting.id}/pesan`;
    const sent = await requester.send(`${path}?k=${cideng.snackId}:40`, path, { aksi: 'kirim' });
    const id = sent.to.replace('/pesanan/', '').replace('?baru=1', '');
    return { id, path: `/pesanan/${id}/ubah` };
  }
  const heldBy = async (id: string) => {
    const order = await world.dki.db
      .selectFrom('purchase_order')
      .select(['held', 'portions'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const lines = await world.dki.db
      .selectFrom('order_line')
      .select(['product_id', 'quantity'])
      .where('order_id', '=', id)
      .orderBy('number')
      .execute();
    return { ...order, lines: lines.map((line) => [line.product_id, line.quantity]) };
  };

  it('says who looks again, once the order has gone out', async () => {
    const { id, path } = await snacks();
    const again = 'Pejabat Pengadaan memeriksa pesanan ini lagi';
    expect((await requester.get(path)).html).not.toContain(again);

    const officer = await visit(world, await cideng.actor('procurement_officer'));
    await officer.send(`/pesanan/${id}`, `/pesanan/${id}/kirim`, {});
    expect((await requester.get(path)).html).toContain(again);
    const sentAgain = await officer.get(path);
    expect(sentAgain.html).toContain('penyedia menjawab lagi');
    expect(sentAgain.html).not.toContain(again);

    const saved = await requester.send(path, path, { 'lines.0.quantity': '39', aksi: 'kirim' });
    const page = await requester.get(saved.to);
    expect(page.html).toContain('Menunggu Pejabat Pengadaan');
  });

  it('offers the other products of the maker, adds one, and the hold follows', async () => {
    const { id, path } = await snacks();
    const page = await requester.get(path);
    expect(page.html.includes('Tambah produk lain dari')).toBe(true);
    const fields = formFields(page.html, path);
    expect([fields['lines.1.productId'], fields['lines.1.quantity']]).toEqual([cideng.mealId, '0']);
    expect(page.html.includes(duri.mealId)).toBe(false);

    const saved = await requester.send(path, path, { 'lines.1.quantity': '30', aksi: 'kirim' });
    expect(saved.to).toBe(`/pesanan/${id}`);
    expect(await heldBy(id)).toEqual({
      held: 40n * 20_000n + 30n * 45_000n,
      portions: 70,
      lines: [
        [cideng.snackId, 40],
        [cideng.mealId, 30],
      ],
    });

    const out = await requester.send(path, path, { 'lines.0.quantity': '0', aksi: 'kirim' });
    expect(out.to).toBe(`/pesanan/${id}`);
    expect(await heldBy(id)).toEqual({
      held: 30n * 45_000n,
      portions: 30,
      lines: [[cideng.mealId, 30]],
    });
  });

  it('saves as it stands when nothing was touched', async () => {
    const { id, path } = await snacks();
    const before = await heldBy(id);
    expect((await requester.send(path, path, { aksi: 'kirim' })).status).toBe(303);
    expect(await heldBy(id)).toEqual(before);
  });

  it('calculates without a script, with the added product in the address', async () => {
    const { path } = await snacks();
    const sums = await requester.send(path, path, { 'lines.1.quantity': '40', aksi: 'hitung' });
    expect(sums.to).toBe(`${path}?k=${cideng.snackId}:40&k=${cideng.mealId}:40`);
    expect((await requester.get(sums.to)).html.includes('Rp2.600.000')).toBe(true);
  });

  it('refuses at the field where it was typed, also below a product that is taken out', async () => {
    const { id, path } = await snacks();
    const before = await heldBy(id);
    for (const quantity of ['6000', 'tiga', '-1']) {
      const answer = await requester.send(path, path, {
        'lines.0.quantity': '0',
        'lines.1.quantity': quantity,
        aksi: 'kirim',
      });
      expect(answer.status).toBe(422);
      expect(answer.html.includes('href="#f-lines-1-quantity"')).toBe(true);
      expect(answer.html.includes('href="#f-lines-0-quantity"')).toBe(false);
      const kept = formFields(answer.html, path);
      expect([kept['lines.0.quantity'], kept['lines.1.quantity']]).toEqual(['0', quantity]);
    }
    const emptied = await requester.send(path, path, { 'lines.0.quantity': '', aksi: 'kirim' });
    expect([emptied.status, emptied.html.includes('href="#f-lines-0-quantity"')]).toEqual([422, true]);
    expect(await heldBy(id)).toEqual(before);
  });

  it('leaves no order without a product, and no product of another maker in it', async () => {
    const { id, path } = await snacks();
    const before = await heldBy(id);
    const none = await requester.send(path, path, { 'lines.0.quantity': '0', aksi: 'kirim' });
    expect([none.status, none.html.includes('Sisakan sekurangnya satu produk')]).toEqual([422, true]);
    const other = await requester.send(path, path, {
      'lines.1.productId': duri.mealId,
      'lines.1.prices': '45000',
      'lines.1.quantity': '40',
      aksi: 'kirim',
    });
    expect([other.status, other.html.includes('Pesanan ini untuk satu penyedia')]).toEqual([422, true]);
    expect(await heldBy(id)).toEqual(before);
  });
});
