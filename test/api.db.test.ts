import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../src/kernel/ids.ts';
import type { StagedFile } from '../src/platform/files/file-store.ts';
import { sessionCookie } from '../src/platform/http/session.ts';
import { orderIn, orderRow, ordersNow } from './acts.ts';
import { newWorld, type World } from './harness.ts';
import { holdMeeting, openPolicies } from './meals.ts';
import { pdf } from './pdf.ts';
import { type Program, programOf } from './program.ts';
import { buildTown, type Town } from './town.ts';
import { openSessionOf, visit } from './visitor.ts';

type Page = { items: { id: string }[]; next: string | null };

describe('the JSON API', () => {
  let world: World;
  let town: Town;
  let other: Town;
  let requester: Program;
  const start = new Date('2026-03-03T02:00:00Z');
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Gondangdia');
    other = await buildTown(world.dki, 'Petojo');
    requester = await programOf(world, await town.actor('requester'));
  });
  beforeEach(() => world.setNow(start));
  afterAll(() => world.close());

  it('takes an order from sign-in to submission, every step by the API', async () => {
    const { body: packages } = await requester.get<Page>('/packages?limit=1');
    const packageId = packages.items[0]?.id;
    const made = await requester.post<{ id: string }>('/meetings/create', {
      unitId: town.unitId,
      packageId,
      title: 'Rapat lewat API',
      startsAt: '2026-03-10T02:00:00Z',
      endsAt: '2026-03-10T05:00:00Z',
      room: 'Ruang Rapat',
      address: 'Jalan Uji 1',
      regionCode: town.regionCode,
      attendeeKind: 'public',
      mode: 'offline',
      headcount: 30,
    });
    expect(made.status).toBe(200);
    const { body: meetings } = await requester.get<Page>('/meetings?search=lewat%20API');
    expect(meetings.items).toMatchObject([{ id: made.body.id, headcount: 30, state: 'scheduled' }]);
    const { body: meeting } = await requester.get<{ version: number }>(`/meetings/${made.body.id}`);
    const { body: products } = await requester.get<{ items: { productId: string; price: string }[] }>(
      '/products?search=uduk%20gondangdia&kind=meal',
    );
    const product = products.items[0];
    expect(product).toMatchObject({ productId: town.mealId, price: '45000' });
    const submitted = await requester.post<{ orders: { id: string }[] }>('/orders/submit', {
      meetingId: made.body.id,
      version: meeting.version,
      lines: [{ productId: product?.productId, quantity: 30, seenPrice: product?.price }],
      note: '',
    });
    expect(submitted).toMatchObject({ status: 200 });
    const id = submitted.body.orders[0]?.id ?? '';
    const { body: order } = await requester.get(`/orders/${id}`);
    expect(order).toMatchObject({
      id,
      state: 'submitted',
      version: 1,
      gross: '1350000',
      handoverCode: null,
      lines: [{ name: 'Nasi Uduk Gondangdia', quantity: 30, unitPrice: '45000', amount: '1350000' }],
      timeline: [{ command: 'orders/submit', actorName: 'requester Gondangdia', position: 'requester' }],
    });
    expect(JSON.stringify(order)).not.toContain('privateFacts');
    const { body: after } = await requester.get<Page>(`/packages/${packageId}`);
    expect(after).toMatchObject({ ceiling: '1000000000', held: '1350000', left: '998650000' });
    const { body: lines } = await requester.get<Page>('/budget-lines');
    expect(lines.items).toMatchObject([{ id: town.budgetLineId, left: '998650000' }]);
    const officer = await programOf(world, await town.actor('procurement_officer'));
    const { body: tasks } = await officer.get<Page>('/tasks');
    expect(tasks.items).toMatchObject([{ command: 'orders/send', subjectId: id, amount: '1350000' }]);
  });

  it('pays by an uploaded proof, once for a key, and never with another body under it', async () => {
    const orderId = await orderIn(world, town, 'verified');
    world.setNow(new Date(start.getTime() + 4 * 86_400_000));
    const treasurer = await programOf(world, await town.actor('treasurer'));
    const proof = await treasurer.upload<StagedFile>(pdf, 'bukti.pdf');
    expect(proof).toMatchObject({ status: 201, body: { mediaType: 'application/pdf', name: 'bukti.pdf' } });
    const body = {
      ...(await ordersNow(world, orderId)),
      reference: 'TRX-1',
      paidOn: '2026-03-07',
      proof: proof.body,
      taxProof: proof.body,
    };
    const key = newId();
    const paid = await treasurer.post('/treasury/pay', body, key);
    expect(paid).toMatchObject({ status: 200, body: { orders: [orderId] } });
    expect((await orderRow(world, orderId)).state).toBe('paid');
    expect(await treasurer.post('/treasury/pay', body, key)).toEqual(paid);
    const reused = await treasurer.post('/treasury/pay', { ...body, reference: 'TRX-2' }, key);
    expect(reused).toMatchObject({ status: 409, body: { code: 'door/key-reused' } });
    expect(reused.type).toContain('application/problem+json');
    const payments = await world.dki.db.selectFrom('payment').select('id').execute();
    expect(payments).toHaveLength(1);
  });

  it('refuses a made-up proof, whatever its shape', async () => {
    const orderId = await orderIn(world, town, 'verified');
    world.setNow(new Date(start.getTime() + 4 * 86_400_000));
    const treasurer = await programOf(world, await town.actor('treasurer'));
    const { body: real } = await treasurer.upload<StagedFile>(pdf, 'bukti.pdf');
    for (const made of [
      { ...real, sha256: 'a'.repeat(64) },
      { ...real, proof: 'b'.repeat(64) },
      { ...real, proof: 'é'.repeat(64) },
      { ...real, mediaType: 'image/png' },
    ]) {
      const body = {
        ...(await ordersNow(world, orderId)),
        reference: 'TRX-3',
        paidOn: '2026-03-07',
        proof: made,
        taxProof: real,
      };
      expect(await treasurer.post('/treasury/pay', body)).toMatchObject({ status: 422 });
    }
    expect((await orderRow(world, orderId)).state).toBe('verified');
  });

  it('uploads only for people, only one part that is a file, only what it is', async () => {
    const upload = (bytes: Buffer, name: string) => requester.upload(bytes, name);
    expect(await upload(Buffer.from('MZ\x90\0 a program'), 'bukti.pdf')).toMatchObject({
      status: 415,
      body: { code: 'files/refused', errors: [{ field: 'file' }] },
    });
    expect(await upload(Buffer.alloc(0), '')).toMatchObject({ status: 422, body: { code: 'files/missing' } });
    const app = await world.app();
    const nobody = await app.inject({
      method: 'POST',
      url: '/api/v1/files',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload: '--x--',
    });
    expect(nobody.json()).toMatchObject({ status: 401, code: 'door/sign-in-needed' });
  });

  it('wants a bearer token; the cookie opens nothing, however the address is spelt', async () => {
    const app = await world.app();
    const actor = await town.actor('requester');
    const headers = { cookie: `${sessionCookie(world.dki, false)}=${await openSessionOf(world, actor)}` };
    const status = async (url: string) => (await app.inject({ method: 'GET', url, headers })).statusCode;
    expect(await status('/tugas')).toBe(200);
    for (const path of ['/api/v1/tasks', '/%61pi/v1/tasks', '/api/v1/orders', '/api/%761/meetings'])
      expect([path, await status(path)]).toEqual([path, 401]);
    const posted = await app.inject({
      method: 'POST',
      url: '/api/v1/identity/set-language',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'lang=en',
    });
    expect([posted.statusCode, posted.json<{ code: string }>().code]).toEqual([415, 'door/media-type']);
    for (const authorization of ['Bearer ', 'Bearer nonsense', `Basic ${requester.token}`, requester.token]) {
      const answer = await app.inject({ method: 'GET', url: '/api/v1/tasks', headers: { authorization } });
      expect([authorization, answer.statusCode]).toEqual([authorization, 401]);
      expect(answer.json()).toMatchObject({ code: 'door/sign-in-needed' });
    }
    const bearer = { authorization: `Bearer ${requester.token}` };
    const page = await app.inject({ method: 'GET', url: '/tugas', headers: bearer });
    expect([page.statusCode, page.headers.location]).toEqual([303, '/masuk?kembali=%2Ftugas']);
  });

  it('signs out one session, or all of them with those of the browser', async () => {
    const actor = await other.actor('requester');
    const [first, second] = [await programOf(world, actor), await programOf(world, actor)];
    const browser = await visit(world, actor);
    expect(await first.remove('/sessions/current')).toMatchObject({ status: 200, body: { ended: 1 } });
    expect((await first.get('/tasks')).status).toBe(401);
    expect((await second.get('/tasks')).status).toBe(200);
    expect(await second.remove('/sessions')).toMatchObject({ status: 200, body: { ended: 2 } });
    expect((await second.get('/tasks')).status).toBe(401);
    expect((await browser.get('/tugas')).status).toBe(303);
  });

  it('ends programs too when a person signs out everywhere on a page', async () => {
    const actor = await other.actor('receiver');
    const program = await programOf(world, actor);
    const browser = await visit(world, actor);
    const left = await browser.send('/tugas', '/keluar', { everywhere: 'yes' });
    expect(left.status).toBe(303);
    expect((await program.get('/tasks')).status).toBe(401);
  });

  it('reads by keys: every entry once, newest first', async () => {
    const made = [];
    for (let turn = 0; turn < 5; turn++) made.push((await holdMeeting(world.dki, other)).id);
    const reader = await programOf(world, await other.actor('procurement_officer'));
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const answer: { body: Page } = await reader.get(`/meetings?limit=2${next && `&after=${next}`}`);
      expect(answer.body.items.length).toBeLessThanOrEqual(2);
      seen.push(...answer.body.items.map(({ id }) => id));
      next = answer.body.next;
    }
    expect(seen).toEqual(made.toReversed());
    const all: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const answer: { body: { items: { productId: string }[]; next: string | null } } = await reader.get(
        `/products?limit=1${next && `&after=${next}`}`,
      );
      all.push(...answer.body.items.map(({ productId }) => productId));
      next = answer.body.next;
    }
    expect(new Set(all)).toEqual(new Set([town.snackId, town.mealId, other.snackId, other.mealId]));
    expect(all).toHaveLength(4);
  });

  it('shows nobody what his pages do not', async () => {
    const orderId = await orderIn(world, town, 'accepted');
    const stranger = await programOf(world, await other.actor('requester'));
    const meeting = await holdMeeting(world.dki, town);
    for (const path of [`/orders/${orderId}`, `/meetings/${meeting.id}`, `/packages/${town.packageId}`])
      expect([path, (await stranger.get<{ code: string }>(path)).body.code]).toEqual([
        path,
        'door/not-authorised',
      ]);
    for (const path of ['/orders', '/packages', '/budget-lines']) {
      const { body } = await stranger.get<{ items: { unitName?: string }[] }>(path);
      expect(body.items.filter(({ unitName }) => unitName === 'Kelurahan Gondangdia')).toEqual([]);
    }
    const maker = await programOf(world, await town.actor('supplier'));
    expect((await maker.get(`/orders/${orderId}`)).body).toMatchObject({
      rupPackage: null,
      handoverCode: null,
    });
    const receiver = await programOf(world, await town.actor('receiver'));
    const { handover_code: code } = await orderRow(world, orderId);
    expect((await receiver.get(`/orders/${orderId}`)).body).toMatchObject({ handoverCode: code });
    const { body: forRequester } = await (await programOf(world, await town.actor('requester'))).get(
      `/orders/${orderId}`,
    );
    expect(forRequester).toMatchObject({ handoverCode: null, handoverTriesLeft: 5, deliveredAt: null });
    expect(await receiver.get(`/orders/${newId()}`)).toMatchObject({
      status: 404,
      body: { code: 'door/not-found' },
    });
  });

  it('refuses junk with a code', async () => {
    const paths = [
      '/meetings?limit=0',
      '/meetings?limit=101',
      '/meetings?limit=abc',
      '/meetings?limit=1&limit=2',
      '/meetings?after=------------------------------------',
      '/meetings?search=%00',
      `/orders?search=${'a'.repeat(500)}`,
      '/packages?year=99999999999',
      '/products?place=31.71%27',
    ];
    for (const path of paths)
      expect([path, await requester.get(path)]).toEqual([
        path,
        expect.objectContaining({
          status: 422,
          body: expect.objectContaining({ code: 'door/invalid-input' }),
        }),
      ]);
    for (const path of ['/orders/1', '/orders/%00', '/meetings/undefined', '/nothing'])
      expect([path, (await requester.get(path)).status]).toEqual([path, 404]);
    expect((await requester.post('/orders/submit', {}, 'short')).body).toMatchObject({
      code: 'door/invalid-input',
      errors: [{ field: 'idempotency-key' }],
    });
  });
});
