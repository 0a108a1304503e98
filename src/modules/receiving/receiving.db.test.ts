import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, codesOf, orderIn, orderRow, tryAct } from '../../../test/acts.ts';
import { newWorld, type World } from '../../../test/harness.ts';
import { openPolicies } from '../../../test/meals.ts';
import { buildTown, type Town } from '../../../test/town.ts';
import { visit } from '../../../test/visitor.ts';
import { inspectDelivery } from './public.ts';

describe('the check at the door', () => {
  let world: World;
  let town: Town;
  const start = new Date('2026-03-03T02:00:00Z');
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Johar');
  });
  beforeEach(() => world.setNow(start));
  afterAll(() => world.close());
  const onTheDay = () => world.setNow(new Date(start.getTime() + 3 * 86_400_000));
  const wrongFor = (code: string) => (code === '000000' ? '111111' : '000000');

  it('leads out of a locked code: the requester is asked, makes a new one, and the delivery is handed over and checked', async () => {
    const orderId = await orderIn(world, town, 'accepted');
    onTheDay();
    const maker = await visit(world, await town.actor('supplier'));
    const [letter, page] = [`/pesanan/${orderId}`, `/penerimaan/${orderId}`];
    const old = (await orderRow(world, orderId)).handover_code;
    for (const left of [4, 3, 2, 1, 0]) {
      const answer = await maker.send(letter, `${letter}/serah-terima`, { code: wrongFor(old) });
      expect(answer.status).toBe(422);
      expect(answer.html).toContain(`Kode serah terima tidak sesuai. Tersisa ${left} kesempatan.`);
    }
    expect((await maker.get(letter)).html).not.toContain('name="code"');
    const receiver = await visit(world, await town.actor('receiver'));
    expect((await receiver.get(page)).html).not.toContain('class="code-value"');

    const requester = await visit(world, await town.actor('requester'));
    expect((await requester.get('/tugas')).html).toContain('Buat Kode Baru');
    expect((await requester.send(page, `${page}/kode`)).status).toBe(303);
    expect((await requester.get('/tugas')).html).not.toContain('Buat Kode Baru');

    const { handover_code: code } = await orderRow(world, orderId);
    expect((await receiver.get(page)).html).toContain(`<span>${code.slice(0, 3)}</span>`);
    expect((await requester.get(page)).html).not.toContain(`<span>${code.slice(0, 3)}</span>`);
    expect((await maker.send(letter, `${letter}/serah-terima`, { code })).status).toBe(303);
    expect((await receiver.get('/penerimaan')).html).toContain('Menunggu pemeriksaan');
    expect((await receiver.send(page, page)).status).toBe(303);
    expect(await orderRow(world, orderId)).toMatchObject({ state: 'inspected' });
  });

  it('takes a hand-over without the code by a form that keeps what was typed', async () => {
    const orderId = await orderIn(world, town, 'accepted');
    onTheDay();
    const receiver = await visit(world, await town.actor('receiver'));
    const page = `/penerimaan/${orderId}`;
    const refused = await receiver.send(page, page, { withoutCode: 'Mati' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('sekurangnya 10 huruf');
    expect(refused.html).toContain('>Mati</textarea>');
    const done = await receiver.send(page, page, { withoutCode: 'Telepon pengantar mati.' });
    expect(done.status).toBe(303);
    expect((await receiver.get(`/pesanan/${orderId}`)).html).toContain(
      'Serah terima tanpa kode: Telepon pengantar mati.',
    );
    const officer = await visit(world, await town.actor('commitment_officer'));
    expect((await officer.get('/penerimaan')).html).toContain('Telepon pengantar mati.');
  });

  it('is refused before the day, to who sent the order, for more than was ordered, and with lines left out', async () => {
    const orderId = await orderIn(world, town, 'accepted');
    const { version } = await orderRow(world, orderId);
    const input = (acceptedQuantity: number, numbers = [1]) => ({
      orderId,
      version,
      withoutCode: 'Pengantar tidak membawa telepon.',
      lines: numbers.map((number) => ({ number, acceptedQuantity, quality: 'good' as const, remark: '' })),
      photos: [],
    });
    const receiver = await town.actor('receiver');
    const early = await tryAct(world, receiver, inspectDelivery, input(40));
    expect(codesOf(early)).toEqual(['receiving/too-early']);
    onTheDay();
    const officer = await town.actor('procurement_officer');
    const both = { ...receiver, personId: officer.personId };
    expect(codesOf(await tryAct(world, both, inspectDelivery, input(40)))).toEqual([
      'receiving/ordered-by-same-person',
    ]);
    expect(codesOf(await tryAct(world, receiver, inspectDelivery, input(41)))).toEqual([
      'receiving/more-than-ordered',
    ]);
    expect(codesOf(await tryAct(world, receiver, inspectDelivery, input(20, [1, 1])))).toEqual([
      'receiving/lines-differ',
    ]);
    expect(codesOf(await tryAct(world, officer, inspectDelivery, input(40)))).toEqual([
      'door/not-authorised',
    ]);
    expect(await act(world, town, 'receiver', inspectDelivery, input(40))).toEqual({ id: orderId });
  });
});

describe('receiving in English', () => {
  let world: World;
  let town: Town;
  beforeAll(async () => {
    world = await newWorld();
    world.setNow(new Date('2026-03-03T02:00:00Z'));
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Senen');
  });
  afterAll(() => world.close());

  it('has the words of units too', async () => {
    const delivered = await orderIn(world, town, 'delivered');
    await orderIn(world, town, 'inspected');
    const receiver = await visit(world, await town.actor('receiver'));
    expect((await receiver.send('/akun', '/akun/bahasa', { lang: 'en' })).status).toBe(303);
    const check = await receiver.get(`/penerimaan/${delivered}`);
    const list = await receiver.get('/penerimaan');
    expect(check.html).toContain('Ordered 40 boxes');
    expect(list.html).toContain('40 of 40 boxes');
    for (const { html } of [check, list]) expect(html).not.toMatch(/\bkotak\b/);
  });
});

describe('the list of deliveries', () => {
  let world: World;
  let town: Town;
  beforeAll(async () => {
    world = await newWorld();
    world.setNow(new Date('2026-03-03T02:00:00Z'));
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Galur', { dailyCapacity: 5000 });
  });
  afterAll(() => world.close());

  it('is paged, says so, and loses nothing', async () => {
    const ids = new Set<string>();
    for (let index = 0; index < 27; index++) ids.add(await orderIn(world, town, 'accepted'));
    const receiver = await visit(world, await town.actor('receiver'));
    const seen = (html: string) =>
      [...html.matchAll(/href="\/penerimaan\/([0-9a-f-]{36})"/g)].map(([, id]) => id);
    const first = await receiver.get('/penerimaan');
    expect(first.html).toContain('Masih ada kiriman di halaman berikutnya.');
    expect(first.html).toContain('href="/penerimaan?hal=2"');
    const second = await receiver.get('/penerimaan?hal=2');
    expect(second.html).not.toContain('Masih ada kiriman');
    expect([seen(first.html).length, seen(second.html).length]).toEqual([25, 2]);
    expect(new Set([...seen(first.html), ...seen(second.html)])).toEqual(ids);
    expect(seen((await receiver.get('/penerimaan?ukuran=50')).html)).toHaveLength(27);
  });
});
