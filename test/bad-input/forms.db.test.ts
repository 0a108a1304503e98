import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.ts';
import type { PersonActor } from '../../src/platform/commands/actor.ts';
import type { Position } from '../../src/platform/commands/positions.ts';
import { orderIn, orderRow } from '../acts.ts';
import { newWorld, type World } from '../harness.ts';
import { holdMeeting, openPolicies } from '../meals.ts';
import { pdf } from '../pdf.ts';
import { buildTown, type Town } from '../town.ts';
import { type Answer, formFields, type Visitor, visit } from '../visitor.ts';
import { codesOn } from './says.ts';

type Fields = Readonly<Record<string, string>>;
const start = new Date('2026-03-03T02:00:00Z');
const note = 'Tanpa kacang, "titip" di <loket>.';
const keptNote = 'Tanpa kacang, &quot;titip&quot; di &lt;loket>.';

let world: World;
let town: Town;
let other: Town;
let lastYear: Town;
beforeAll(async () => {
  world = await newWorld();
  await openPolicies(world.dki);
  town = await buildTown(world.dki, 'Salah');
  other = await buildTown(world.dki, 'Tetangga');
  lastYear = await buildTown(world.dki, 'Lampau', { year: 2025 });
});
beforeEach(() => world.setNow(start));
afterAll(() => world.close());

const later = (days: number) => world.setNow(new Date(start.getTime() + days * 86_400_000));
const as = async (position: Position, where = town): Promise<Visitor> =>
  visit(world, await where.actor(position));

/** Sends a form that does not stand on this person's page, with his own token. */
async function force(visitor: Visitor, action: string, fields: Fields): Promise<Answer> {
  const { _csrf: token = '' } = formFields((await visitor.get('/tugas')).html, '/keluar');
  return visitor.post(action, { _csrf: token, _key: newId(), ...fields });
}

/** Orders twenty snacks by the checkout of a meeting, with something changed. */
async function checkOut(fields: Fields = {}, where = town, actor?: PersonActor): Promise<Answer> {
  const meeting = await holdMeeting(world.dki, where);
  const visitor = await visit(world, actor ?? (await where.actor('requester')));
  const path = `/rapat/${meeting.id}/pesan`;
  return visitor.send(`${path}?k=${where.snackId}:20`, path, { note, aksi: 'kirim', ...fields });
}

const countOrders = async () =>
  (await world.dki.db.selectFrom('purchase_order').select('id').execute()).length;

describe('a meeting that cannot be', () => {
  const meeting = {
    title: 'Rapat "Lurah"',
    day: '2026-03-10',
    start: '09:00',
    end: '12:00',
    room: 'Ruang Rapat',
    address: 'Jalan 1',
    kelurahan: 'Kelurahan Gambir, Kecamatan Gambir, Jakarta Pusat',
    attendeeKind: 'public',
    headcount: '45',
  };
  it.each([
    ['nobody comes', { headcount: '0' }, 'meetings/bad-headcount'],
    ['fewer than nobody', { headcount: '-1' }, 'meetings/bad-headcount'],
    ['a thousand million come', { headcount: '1000000000' }, 'meetings/bad-headcount'],
    ['more come than can be counted', { headcount: '9'.repeat(300) }, 'door/invalid-input'],
    ['half a person comes', { headcount: '4.5' }, 'door/invalid-input'],
    ['a word comes', { headcount: 'banyak' }, 'door/invalid-input'],
    ['yesterday', { day: '2026-03-02' }, 'meetings/started'],
    ['on no day', { day: '2026-02-31' }, 'door/invalid-input'],
    ['in the year 99999', { day: '99999-01-01' }, 'door/invalid-input'],
    ['backwards', { start: '12:00', end: '09:00' }, 'meetings/ends-before-start'],
    ['at no hour', { start: '25:99' }, 'door/invalid-input'],
    ['nowhere', { kelurahan: 'Atlantis' }, 'meetings/place-unknown'],
    ['with a title of ten thousand letters', { title: 'a'.repeat(10_000) }, 'door/invalid-input'],
    ['without a title', { title: '   ' }, 'door/invalid-input'],
    [
      'paid by a package that is not there',
      { packageId: '01997f3a-7c00-7000-8000-000000000001' },
      'meetings/package-unknown',
    ],
    ['paid by a package that is no id', { packageId: '-'.repeat(36) }, 'door/invalid-input'],
    ['for guests of no kind', { attendeeKind: 'alien' }, 'door/invalid-input'],
  ] as const)('%s: the form comes back with what was typed', async (_name, wrong, code) => {
    const visitor = await as('requester');
    const answer = await visitor.send('/rapat/baru', '/rapat/baru', {
      ...meeting,
      packageId: town.packageId,
      ...wrong,
    });
    expect([answer.status, codesOn(answer.html)]).toEqual([
      expect.toBeOneOf([422, 404, 409]),
      expect.arrayContaining([code]),
    ]);
    const kept = formFields(answer.html, '/rapat/baru');
    const typed: Fields = { ...meeting, ...wrong };
    for (const name of ['title', 'day', 'start', 'end', 'room', 'headcount'] as const)
      expect([name, kept[name]]).toEqual([name, typed[name]]);
  });
});

describe('an order that cannot be', () => {
  it.each([
    ['of a meeting that somebody changed meanwhile', { version: '99' }, 409, 'door/stale'],
    ['without a version', { version: '' }, 422, 'door/invalid-input'],
    ['with a version that is none', { version: 'baru' }, 422, 'door/invalid-input'],
    ['of nothing', { 'lines.0.quantity': '0' }, 422, 'orders/quantity-outside'],
    ['of less than nothing', { 'lines.0.quantity': '-20' }, 422, 'door/invalid-input'],
    ['of a thousand million', { 'lines.0.quantity': '1000000000' }, 422, 'orders/quantity-outside'],
    ['of a word', { 'lines.0.quantity': 'dua puluh' }, 422, 'door/invalid-input'],
    ['of half a box', { 'lines.0.quantity': '1,5' }, 422, 'door/invalid-input'],
    ['at a price that was made up', { 'lines.0.prices': '1' }, 409, 'orders/price-changed'],
    ['at a price that is none', { 'lines.0.prices': 'murah' }, 422, 'door/invalid-input'],
    [
      'of a product that is not there',
      { 'lines.0.productId': '01997f3a-7c00-7000-8000-000000000001' },
      409,
      'orders/product-gone',
    ],
  ] as const)('%s: the form comes back with what was typed', async (_name, wrong, status, code) => {
    const before = await countOrders();
    const answer = await checkOut(wrong);
    expect([answer.status, codesOn(answer.html)]).toEqual([status, expect.arrayContaining([code])]);
    expect(answer.html).toContain(keptNote);
    expect(await countOrders()).toBe(before);
  });

  it('with a note of a hundred thousand letters', async () => {
    const answer = await checkOut({ note: 'a'.repeat(100_000) });
    expect([answer.status, codesOn(answer.html)]).toEqual([422, ['door/invalid-input']]);
  });

  it('from a package of another year', async () => {
    const answer = await checkOut({}, lastYear);
    expect([answer.status, codesOn(answer.html)]).toEqual([
      422,
      expect.arrayContaining(['orders/package-of-other-year']),
    ]);
    expect(answer.html).toContain(keptNote);
  });

  it('after the meeting has begun', async () => {
    const meeting = await holdMeeting(world.dki, town);
    const visitor = await as('requester');
    const path = `/rapat/${meeting.id}/pesan`;
    const fields = formFields((await visitor.get(`${path}?k=${town.snackId}:20`)).html, path);
    later(4);
    const answer = await visitor.post(path, { ...fields, note, aksi: 'kirim' });
    expect([answer.status, codesOn(answer.html)]).toEqual([
      422,
      expect.arrayContaining(['orders/meeting-started']),
    ]);
    expect(answer.html).toContain(keptNote);
  });

  it('for a meeting of another unit', async () => {
    const meeting = await holdMeeting(world.dki, other);
    const answer = await force(await as('requester'), `/rapat/${meeting.id}/pesan`, {
      version: '1',
      aksi: 'kirim',
      'lines.0.productId': other.snackId,
      'lines.0.quantity': '20',
      'lines.0.prices': '20000',
    });
    expect([answer.status, codesOn(answer.html)]).toEqual([403, ['door/not-authorised']]);
  });

  it('twice by a double click: one order, and both are led to it', async () => {
    const meeting = await holdMeeting(world.dki, town);
    const visitor = await as('requester');
    const path = `/rapat/${meeting.id}/pesan`;
    const fields = {
      ...formFields((await visitor.get(`${path}?k=${town.snackId}:20`)).html, path),
      note,
      aksi: 'kirim',
    };
    const before = await countOrders();
    const answers = await Promise.all([
      visitor.post(path, fields),
      visitor.post(path, fields),
      visitor.post(path, fields),
    ]);
    answers.push(await visitor.post(path, fields));
    expect(new Set(answers.map(({ status, to }) => `${status} ${to}`)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 303, to: expect.stringMatching(/^\/pesanan\/[0-9a-f-]{36}/) });
    expect(await countOrders()).toBe(before + 1);
    const changed = await visitor.post(path, { ...fields, note: 'lain' });
    expect([changed.status, codesOn(changed.html)]).toEqual([409, ['door/key-reused']]);
  });
});

describe('an act at the wrong time, or by the wrong person', () => {
  it('on an order of another unit', async () => {
    const orderId = await orderIn(world, town, 'sent');
    const stranger = await as('requester', other);
    for (const verb of ['batal', 'sanggupi', 'tolak', 'berangkat', 'tutup', 'kirim']) {
      const answer = await force(stranger, `/pesanan/${orderId}/${verb}`, {
        version: '1',
        reason: 'Bukan urusan saya, tetapi tetap.',
      });
      expect([verb, answer.status, codesOn(answer.html)]).toEqual([verb, 403, ['door/not-authorised']]);
    }
    const maker = await force(await as('supplier', other), `/pesanan/${orderId}/sanggupi`, { version: '1' });
    expect([maker.status, codesOn(maker.html)]).toEqual([403, ['door/not-authorised']]);
    expect((await orderRow(world, orderId)).state).toBe('sent');
  });

  it('on an order that somebody changed meanwhile: what was typed comes back', async () => {
    const orderId = await orderIn(world, town, 'sent');
    const answer = await (await as('requester')).send(`/pesanan/${orderId}`, `/pesanan/${orderId}/batal`, {
      version: '99',
      reason: 'Rapat "ditunda" bulan depan.',
    });
    expect([answer.status, codesOn(answer.html)]).toEqual([409, ['door/stale']]);
    expect(answer.html).toContain('Rapat &quot;ditunda&quot; bulan depan.');
  });

  const inspection = {
    version: '2',
    withoutCode: 'Pengantar tidak membawa telepon.',
    'lines.0.acceptedQuantity': '40',
    'lines.0.quality': 'good',
    'lines.0.remark': note,
  };
  it.each([
    ['by the requester', 'requester', 3, inspection, 403, 'door/not-authorised'],
    ['before the day', 'receiver', 0, inspection, 422, 'receiving/too-early'],
    [
      'before the hand-over, for no reason',
      'receiver',
      3,
      { ...inspection, withoutCode: 'Lupa' },
      422,
      'receiving/not-handed-over',
    ],
    [
      'of more than was ordered',
      'receiver',
      3,
      { ...inspection, 'lines.0.acceptedQuantity': '41' },
      422,
      'receiving/more-than-ordered',
    ],
    [
      'of a word',
      'receiver',
      3,
      { ...inspection, 'lines.0.acceptedQuantity': 'semua' },
      422,
      'door/invalid-input',
    ],
    [
      'of a thousand million',
      'receiver',
      3,
      { ...inspection, 'lines.0.acceptedQuantity': '999999999' },
      422,
      'door/invalid-input',
    ],
    [
      'of less than nothing',
      'receiver',
      3,
      { ...inspection, 'lines.0.acceptedQuantity': '-1' },
      422,
      'door/invalid-input',
    ],
    [
      'with a reason of a thousand letters',
      'receiver',
      3,
      { ...inspection, withoutCode: 'a'.repeat(1000) },
      422,
      'door/invalid-input',
    ],
    ['of an old version', 'receiver', 3, { ...inspection, version: '1' }, 409, 'door/stale'],
  ] as const)('a receipt %s', async (_name, position, days, fields, status, code) => {
    const orderId = await orderIn(world, town, 'accepted');
    later(days);
    const answer = await force(await as(position), `/penerimaan/${orderId}`, fields);
    expect([answer.status, codesOn(answer.html)]).toEqual([status, expect.arrayContaining([code])]);
    expect((await orderRow(world, orderId)).state).toBe('accepted');
    if (position === 'receiver') expect(answer.html).toContain(keptNote);
  });

  it.each([
    ['with a wrong code', 'town', 3, { version: '2' }, 422, 'receiving/wrong-code'],
    ['with half a code', 'town', 3, { version: '2', code: '123' }, 422, 'door/invalid-input'],
    ['with words', 'town', 3, { version: '2', code: 'salah!' }, 422, 'door/invalid-input'],
    ['before the day', 'town', 2, { version: '2' }, 422, 'receiving/too-early'],
    ['of an old version', 'town', 3, { version: '1' }, 409, 'door/stale'],
    ['by another maker', 'other', 3, { version: '2' }, 403, 'door/not-authorised'],
  ] as const)('a hand-over %s', async (_name, whose, days, fields, status, code) => {
    const orderId = await orderIn(world, town, 'accepted');
    later(days);
    const { handover_code: right } = await orderRow(world, orderId);
    const wrong = right === '000000' ? '111111' : '000000';
    const maker = await as('supplier', whose === 'other' ? other : town);
    const answer = await force(maker, `/pesanan/${orderId}/serah-terima`, { code: wrong, ...fields });
    expect([answer.status, codesOn(answer.html)]).toEqual([status, expect.arrayContaining([code])]);
    expect(await orderRow(world, orderId)).toMatchObject({
      state: 'accepted',
      handover_tries_left: code === 'receiving/wrong-code' ? 4 : 5,
    });
  });

  it.each([
    ['sent', 'treasury/not-received'],
    ['accepted', 'treasury/not-received'],
    ['inspected', 'treasury/not-received'],
    ['received', 'treasury/not-verified'],
  ] as const)('a payment of an order that is only %s', async (state, code) => {
    const orderId = await orderIn(world, town, state);
    later(4);
    const treasurer = await as('treasurer');
    const { _csrf: token = '' } = formFields((await treasurer.get('/tugas')).html, '/keluar');
    const { version } = await orderRow(world, orderId);
    const fields = {
      _csrf: token,
      _key: newId(),
      orderIds: orderId,
      [`version.${orderId}`]: String(version),
      reference: 'TRX "dini"',
      paidOn: '2026-03-07',
    };
    const file = { name: 'bukti.pdf', bytes: pdf };
    const answer = await treasurer.postFiles('/pembayaran/bayar', fields, { proof: file, taxProof: file });
    expect([answer.status, codesOn(answer.html)]).toEqual([409, [code]]);
    expect((await orderRow(world, orderId)).state).toBe(state);
  });

  it('a payment without a proof: what was typed comes back', async () => {
    const orderId = await orderIn(world, town, 'verified');
    later(4);
    const answer = await (await as('treasurer')).send('/pembayaran?tab=siap', '/pembayaran/bayar', {
      orderIds: orderId,
      reference: 'TRX "tanpa"',
      paidOn: '2026-03-07',
    });
    expect([answer.status, codesOn(answer.html)]).toEqual([422, ['door/invalid-input']]);
    expect(answer.html).toContain('value="TRX &quot;tanpa&quot;"');
  });

  it('a form whose token is of another session', async () => {
    const [one, two] = [await as('requester'), await as('receiver')];
    const { _csrf: token = '' } = formFields((await one.get('/tugas')).html, '/keluar');
    const answer = await two.post('/akun/bahasa', { _csrf: token, lang: 'en' });
    expect([answer.status, codesOn(answer.html)]).toEqual([403, ['door/cross-site']]);
  });
});
