import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { holdMeeting, openPolicies } from '../../../../test/meals.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { type Answer, formFields, type Visitor, visit } from '../../../../test/visitor.ts';
import type { Position } from '../../../platform/commands/positions.ts';

/** Short when it fails, unlike a page. */
const says = (answer: Answer, text: string) => answer.html.includes(text);

describe('the pages of an order', () => {
  let world: World;
  let cideng: Town;
  let duri: Town;
  const as = async (town: Town, position: Position): Promise<Visitor> =>
    visit(world, await town.actor(position));
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    cideng = await buildTown(world.dki, 'Cideng');
    duri = await buildTown(world.dki, 'Duri');
  });
  afterAll(() => world.close());

  async function submitted(town: Town): Promise<string> {
    const meeting = await holdMeeting(world.dki, town);
    const requester = await as(town, 'requester');
    const page = `/rapat/${meeting.id}/pesan?k=${town.snackId}:40&k=${town.mealId}:40`;
    const sent = await requester.send(page, `/rapat/${meeting.id}/pesan`, { aksi: 'kirim' });
    expect(sent.status).toBe(303);
    expect(sent.to).toMatch(/^\/pesanan\/[0-9a-f-]{36}\?baru=1$/);
    return sent.to.slice('/pesanan/'.length, -'?baru=1'.length);
  }

  it('a basket becomes an order that walks to the kitchen by forms alone', async () => {
    const meeting = await holdMeeting(world.dki, cideng);
    const requester = await as(cideng, 'requester');
    const shop = await requester.get(`/katalog?rapat=${meeting.id}`);
    expect(shop.status).toBe(200);
    expect(says(shop, `k=${cideng.snackId}:40`)).toBe(true);

    const path = `/rapat/${meeting.id}/pesan`;
    const checkout = await requester.get(`${path}?k=${cideng.snackId}:40`);
    expect(says(checkout, 'Rp800.000')).toBe(true);
    expect(says(checkout, 'Rp796.000')).toBe(true);
    const sent = await requester.send(`${path}?k=${cideng.snackId}:40`, path, { aksi: 'kirim' });
    const order = sent.to.replace('?baru=1', '');
    const confirmed = await requester.get(sent.to);
    expect(says(confirmed, 'Pesanan diajukan')).toBe(true);
    expect(says(confirmed, `action="${order}/kirim"`)).toBe(false);

    const officer = await as(cideng, 'procurement_officer');
    expect((await officer.send(order, `${order}/kirim`)).to).toBe(order);
    const maker = await as(cideng, 'supplier');
    const seen = await maker.get(order);
    expect(says(seen, 'Bersih untuk Anda')).toBe(true);
    expect((await maker.send(order, `${order}/sanggupi`)).status).toBe(303);

    const code = await world.dki.db
      .selectFrom('purchase_order')
      .select('handover_code')
      .where('id', '=', order.slice('/pesanan/'.length))
      .executeTakeFirstOrThrow();
    const parts =
      code.handover_code
        .match(/.{3}/g)
        ?.map((part) => `<span>${part}</span>`)
        .join('') ?? '-';
    expect(says(await requester.get(order), parts)).toBe(false);
    expect(says(await (await as(cideng, 'receiver')).get(order), parts)).toBe(true);
    expect(says(await maker.get(order), parts)).toBe(false);
    expect(says(await (await as(cideng, 'auditor')).get(order), parts)).toBe(false);

    expect(says(await maker.get(order), `action="${order}/berangkat"`)).toBe(false);
    const before = world.now();
    world.setNow(new Date(before.getTime() + 3 * 86_400_000));
    try {
      expect((await maker.send(order, `${order}/berangkat`)).status).toBe(303);
      const waiting = await maker.get(order);
      expect(says(waiting, 'Dalam Pengiriman')).toBe(true);
      expect(waiting.html).toMatch(/name="code"[^>]*inputmode="numeric"[^>]*autocomplete="one-time-code"/);
      const right = code.handover_code;
      const wrong = await maker.send(order, `${order}/serah-terima`, {
        code: right.replace(/^./, (d) => (d === '9' ? '0' : '9')),
      });
      expect(wrong.status).toBe(422);
      expect(says(wrong, 'Kode serah terima tidak sesuai. Tersisa 4 kesempatan.')).toBe(true);
      expect(
        (await maker.send(order, `${order}/serah-terima`, { code: `${right.slice(0, 3)} ${right.slice(3)}` }))
          .status,
      ).toBe(303);
      expect(says(await maker.get(order), 'Menunggu Pemeriksaan')).toBe(true);
      expect(says(await (await as(cideng, 'receiver')).get(order), parts)).toBe(false);
    } finally {
      world.setNow(before);
    }
  });

  it('proposes one portion of each kind a head: a second snack shares them or replaces the first', async () => {
    const meeting = await holdMeeting(world.dki, cideng);
    const requester = await as(cideng, 'requester');
    const shop = async (...basket: string[]) =>
      requester.get([`/katalog?rapat=${meeting.id}`, ...basket.map((line) => `k=${line}`)].join('&'));
    const second = (first: number, then: number) =>
      `k=${cideng.snackId}:${first}&amp;k=${duri.snackId}:${then}#p-${duri.snackId}`;

    const half = await shop(`${cideng.snackId}:30`);
    expect(says(half, second(30, 10))).toBe(true);
    const full = await shop(`${cideng.snackId}:40`);
    expect(says(full, second(40, 40))).toBe(false);
    expect(says(full, 'Ganti yang di Keranjang')).toBe(true);
    expect(says(full, `rapat=${meeting.id}&amp;k=${duri.snackId}:40#p-${duri.snackId}`)).toBe(true);
    // A meal is another kind: everybody gets one.
    expect(says(full, `k=${cideng.snackId}:40&amp;k=${cideng.mealId}:40`)).toBe(true);

    const again = `/rapat/${meeting.id}/pesan?k=${cideng.snackId}:40&k=${duri.snackId}:40&lagi=1`;
    const kept = formFields((await requester.get(again)).html, `/rapat/${meeting.id}/pesan`);
    expect([kept['lines.0.quantity'], kept['lines.1.quantity']]).toEqual(['20', '20']);
  });

  it('a refusal comes back at its field with nothing typed lost', async () => {
    const meeting = await holdMeeting(world.dki, cideng);
    const requester = await as(cideng, 'requester');
    const path = `/rapat/${meeting.id}/pesan`;
    const from = `${path}?k=${cideng.snackId}:40`;
    for (const quantity of ['0', '1000000000', 'empat puluh', '-5', '']) {
      const answer = await requester.send(from, path, {
        'lines.0.quantity': quantity,
        note: 'Tanpa <kacang> & "susu"',
        aksi: 'kirim',
      });
      expect(answer.status).toBe(422);
      expect(says(answer, 'href="#f-lines-0-quantity"')).toBe(true);
      const kept = formFields(answer.html, path);
      expect(kept['lines.0.quantity']).toBe(quantity);
      expect(kept['note']).toBe('Tanpa <kacang> & "susu"');
    }
    const again = await requester.send(from, path, { 'lines.0.quantity': '38', aksi: 'hitung' });
    expect(again.to).toBe(`${path}?k=${cideng.snackId}:38`);
  });

  it('an old version of the meeting is refused and told', async () => {
    const meeting = await holdMeeting(world.dki, cideng);
    const requester = await as(cideng, 'requester');
    const path = `/rapat/${meeting.id}/pesan`;
    const answer = await requester.send(`${path}?k=${cideng.snackId}:40`, path, { version: '7' });
    expect(answer.status).toBe(409);
  });

  it('an order changes until it is accepted, and cancels with a reason', async () => {
    const id = await submitted(cideng);
    const requester = await as(cideng, 'requester');
    const path = `/pesanan/${id}/ubah`;
    const changed = await requester.send(path, path, { 'lines.0.quantity': '30', aksi: 'kirim' });
    expect(changed.to).toBe(`/pesanan/${id}`);
    expect(says(await requester.get(`/pesanan/${id}`), '30 kotak')).toBe(true);

    const short = await requester.send(`/pesanan/${id}`, `/pesanan/${id}/batal`, { reason: 'salah' });
    expect(short.status).toBe(422);
    expect(says(short, '>salah</textarea>')).toBe(true);
    const reason = 'Rapat ditunda sampai minggu depan';
    const cancelled = await requester.send(`/pesanan/${id}`, `/pesanan/${id}/batal`, { reason });
    expect(cancelled.status).toBe(303);
    expect(says(await requester.get(`/pesanan/${id}`), reason)).toBe(true);
    expect((await requester.get(path)).status).toBe(409);
  });

  it('the same again takes two clicks and a day', async () => {
    const meeting = await holdMeeting(world.dki, cideng);
    const requester = await as(cideng, 'requester');
    const form = `/rapat/baru?seperti=${meeting.id}&produk=${cideng.snackId},${cideng.mealId},x`;
    const kept = formFields((await requester.get(form)).html, '/rapat/baru');
    expect([kept['title'], kept['headcount'], kept['day']]).toEqual(['Rapat koordinasi', '40', '']);
    const made = await requester.send(form, '/rapat/baru', {
      day: '2026-03-20',
      attendeeKind: 'public',
      packageId: cideng.packageId,
    });
    expect(made.to).toMatch(
      new RegExp(`^/rapat/[0-9a-f-]{36}/pesan\\?k=${cideng.snackId}:40&k=${cideng.mealId}:40&lagi=1$`),
    );
    expect(says(await requester.get(made.to), 'Ajukan ke Pejabat Pengadaan')).toBe(true);

    const stranger = await as(duri, 'requester');
    const unknown = formFields((await stranger.get(form)).html, '/rapat/baru');
    expect(unknown['title']).toBe('');
  });

  it('the page of a meeting lists its orders', async () => {
    const id = await submitted(cideng);
    const { meeting_id: meetingId } = await world.dki.db
      .selectFrom('purchase_order')
      .select('meeting_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const page = await (await as(cideng, 'requester')).get(`/rapat/${meetingId}`);
    expect(says(page, `href="/pesanan/${id}"`)).toBe(true);
  });

  it('shows orders to those they concern, and to nobody else', async () => {
    const id = await submitted(cideng);
    const page = `/pesanan/${id}`;
    const expectPage = async (town: Town, position: Position, status: number) => {
      const visitor = await as(town, position);
      expect({ position, status: (await visitor.get(page)).status }).toEqual({ position, status });
      const list = await visitor.get('/pesanan');
      expect(list.status).toBe(200);
      expect({ position, listed: says(list, page) }).toEqual({ position, listed: status === 200 });
      const file = await visitor.get('/pesanan.csv');
      expect(file.headers['content-type']).toContain('text/csv');
    };
    await expectPage(cideng, 'requester', 200);
    await expectPage(cideng, 'treasurer', 200);
    await expectPage(cideng, 'auditor', 200);
    // Not sent yet: the kitchen does not see it.
    await expectPage(cideng, 'supplier', 403);
    await expectPage(duri, 'requester', 403);
    await expectPage(duri, 'supplier', 403);

    const officer = await as(cideng, 'procurement_officer');
    await officer.send(page, `${page}/kirim`);
    await expectPage(cideng, 'supplier', 200);

    const nobody = await visit(world, null);
    expect((await nobody.get(page)).to).toBe(`/masuk?kembali=${encodeURIComponent(page)}`);
    const abroad = await visit(world, null, { site: world.other, host: 'lain.test' });
    expect((await abroad.get(page)).status).toBe(303);
    const unknown = '/pesanan/0197c0de-0000-7000-8000-000000000001';
    expect((await officer.get(unknown)).status).toBe(404);
    expect((await officer.get('/pesanan/bukan-nomor')).status).toBe(404);
  });

  it('a meeting that is over says so instead of selling', async () => {
    const startsAt = new Date(world.now().getTime() - 3_600_000);
    const meeting = await holdMeeting(world.dki, cideng, { startsAt });
    const requester = await as(cideng, 'requester');
    const shop = await requester.get(`/katalog?rapat=${meeting.id}`);
    expect(says(shop, 'Rapat sudah dimulai')).toBe(true);
    expect(says(shop, 'Tambahkan ke Keranjang')).toBe(false);
    const path = `/rapat/${meeting.id}/pesan`;
    const sent = await requester.send(`${path}?k=${cideng.snackId}:40`, path, { aksi: 'kirim' });
    expect(sent.status).toBe(422);
  });

  it('a stranger neither sees nor fills the basket of a meeting', async () => {
    const meeting = await holdMeeting(world.dki, cideng);
    const stranger = await as(duri, 'requester');
    expect((await stranger.get(`/katalog?rapat=${meeting.id}`)).status).toBe(403);
    expect((await stranger.get(`/rapat/${meeting.id}/pesan`)).status).toBe(403);
    const nobody = await visit(world, null);
    expect((await nobody.get(`/katalog?rapat=${meeting.id}`)).to).toContain('/masuk?kembali=');
    const requester = await as(cideng, 'requester');
    expect((await requester.get('/katalog?rapat=0197c0de-0000-7000-8000-000000000001')).status).toBe(404);
    expect((await requester.get('/katalog?rapat=x&k=y')).status).toBe(404);
  });

  it('filters by state, words and days; junk is answered sanely', async () => {
    const id = await submitted(duri);
    const requester = await as(duri, 'requester');
    const officer = await as(duri, 'procurement_officer');
    const has = async (visitor: Visitor, query: string) =>
      (await visitor.get(`/pesanan?${query}`)).html.includes(`/pesanan/${id}`);
    expect(await has(officer, 'status=tindakan')).toBe(true);
    expect(await has(requester, 'status=tindakan')).toBe(false);
    expect(await has(requester, 'status=berjalan')).toBe(true);
    expect(await has(requester, 'status=selesai')).toBe(false);
    expect(await has(requester, 'status=batal')).toBe(false);
    expect(await has(requester, 'cari=rapat%20koor')).toBe(true);
    expect(await has(requester, 'cari=dapur%20duri')).toBe(true);
    expect(await has(requester, 'cari=eo-26')).toBe(true);
    expect(await has(requester, 'cari=%25')).toBe(false);
    expect(await has(requester, 'dari=2026-03-03&sampai=2026-03-03')).toBe(true);
    expect(await has(requester, 'sampai=2026-03-02')).toBe(false);
    for (const query of [
      'halaman=1000000000',
      `cari=${'a'.repeat(10_000)}`,
      "cari=';DROP TABLE x;--<script>",
      'cari=%00',
      'urut=nilai&ukuran=9999&status=zzz&dari=2026-02-31',
    ]) {
      const answer = await requester.get(`/pesanan?${query}`);
      expect({ query, status: answer.status }).toEqual({ query, status: 200 });
      expect(says(answer, '<script>"')).toBe(false);
    }
  });
});
