import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codesOf } from '../../../test/acts.ts';
import { call, outcomeOf, valueOf } from '../../../test/door/deeds.ts';
import {
  account,
  bank,
  business,
  codeAsked,
  lastCode,
  newNumbers,
  secretOf,
} from '../../../test/door/subject-makers.ts';
import { newWorld, type World } from '../../../test/harness.ts';
import { buildTown, type Town } from '../../../test/town.ts';
import { newId } from '../../kernel/ids.ts';
import { type Actor, anonymousActor, systemActor } from '../../platform/commands/actor.ts';
import { execute } from '../../platform/commands/execute.ts';
import { actorOf } from '../identity/public.ts';
import { expireOrder } from '../orders/commands/expire-order.ts';
import { askCode } from './commands/ask-code.ts';
import { removeOldChallenges } from './store/clean-up.ts';

let world: World;
let town: Town;
let start: Date;
beforeAll(async () => {
  world = await newWorld({ poolSize: 24 });
  town = await buildTown(world.dki, 'Daftar');
  start = world.now();
});
afterAll(() => world.close());

const later = (minutes: number) => world.setNow(new Date(world.now().getTime() + minutes * 60_000));
const does = (name: string, input: object, actor: Actor = anonymousActor) =>
  call(world.dki, actor, `suppliers/${name}`, input);
type Own = { readonly challengeId: string; readonly secret: string };
const own = (): Own => {
  const challengeId = newId();
  return { challengeId, secret: secretOf(challengeId) };
};
const challengeRow = ({ challengeId }: Own) =>
  world.dki.db
    .selectFrom('phone_challenge')
    .selectAll()
    .where('id', '=', challengeId)
    .executeTakeFirstOrThrow();

/** A confirmed phone. */
async function confirmed(given: Partial<ReturnType<typeof codeAsked>> = {}, actor?: Actor): Promise<Own> {
  const mine = own();
  valueOf(await does('ask-code', { ...mine, ...codeAsked(), ...given }, actor));
  valueOf(await does('confirm-phone', { ...mine, code: await lastCode({ world }) }));
  return mine;
}
const whole = (changed: object = {}) => ({ ...business(town.regionCode), ...bank, ...account(), ...changed });

describe('asking for a code', () => {
  it.each([
    ['without a mobile number', { phone: '021-345678' }, 'suppliers/phone-shape'],
    ['without consent', { consent: false }, 'suppliers/consent-needed'],
  ])('%s is refused', async (_, wrong, code) => {
    expect(codesOf(await does('ask-code', { ...own(), ...codeAsked(), ...wrong }))).toEqual([code]);
  });

  it('goes to a phone a minute apart, five times an hour, and to many phones from one address so many times', async () => {
    const asked = codeAsked();
    const ask = (changed: object = {}) => does('ask-code', { ...own(), ...asked, ...changed });
    valueOf(await ask());
    expect(codesOf(await ask({ phone: `+62${asked.phone.slice(1)}` }))).toEqual([
      'suppliers/code-asked-often',
    ]);
    for (let turn = 1; turn < 5; turn++) {
      later(1);
      valueOf(await ask());
    }
    later(1);
    expect(codesOf(await ask())).toEqual(['suppliers/code-asked-often']);
    later(60);
    valueOf(await ask());
    const { address } = codeAsked();
    for (let turn = 0; turn < 20; turn++)
      valueOf(await does('ask-code', { ...own(), ...codeAsked(), address }));
    const tooMany = await does('ask-code', { ...own(), ...codeAsked(), address });
    expect(codesOf(tooMany)).toEqual(['suppliers/code-asked-often']);
  });

  it('twenty times at one moment sends one', async () => {
    const asked = codeAsked();
    const results = await Promise.all(
      Array.from({ length: 20 }, () => does('ask-code', { ...own(), ...asked })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('keeps neither the code nor the secret, and the log neither phone nor name', async () => {
    const mine = own();
    const asked = codeAsked();
    valueOf(await does('ask-code', { ...mine, ...asked }));
    const code = await lastCode({ world });
    const row = JSON.stringify(await challengeRow(mine));
    expect(row).not.toContain(mine.secret);
    expect(row).not.toContain(`"${code}"`);
    const event = await world.dki.db
      .selectFrom('event')
      .selectAll()
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    const logged = JSON.stringify({ ...event, id: '' });
    for (const secret of [mine.secret, asked.phone.slice(1), 'Ibu Uji']) expect(logged).not.toContain(secret);
  });

  it('takes no key that the program’s own clock uses', async () => {
    const key = `expire-${newId()}`;
    const input = { ...own(), ...codeAsked(), purpose: 'register' as const };
    expect(codesOf(await execute(world.dki, askCode, { actor: anonymousActor, key, input }))).toEqual([]);
    const expire = { actor: systemActor, key, input: { orderId: newId() } };
    expect(codesOf(await execute(world.dki, expireOrder, expire))).toEqual(['door/not-found']);
  });
});

describe('the code', () => {
  it('bears five wrong ones, however many come at one moment, and then none', async () => {
    const mine = own();
    valueOf(await does('ask-code', { ...mine, ...codeAsked() }));
    const code = await lastCode({ world });
    const wrong = code === '000000' ? '111111' : '000000';
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => does('confirm-phone', { ...mine, code: wrong })),
    );
    const counted = answers.flatMap((answer) => (answer.ok ? [answer.value['triesLeft']] : []));
    expect(counted.toSorted()).toEqual([0, 1, 2, 3, 4]);
    expect(new Set(answers.flatMap(codesOf))).toEqual(new Set(['suppliers/code-locked']));
    expect(codesOf(await does('confirm-phone', { ...mine, code }))).toEqual(['suppliers/code-locked']);
  });

  it('counts for ten minutes, and only in the browser that asked', async () => {
    const mine = own();
    valueOf(await does('ask-code', { ...mine, ...codeAsked() }));
    const code = await lastCode({ world });
    const stranger = { ...mine, secret: secretOf(newId()) };
    expect(codesOf(await does('confirm-phone', { ...stranger, code }))).toEqual(['door/not-found']);
    later(10);
    expect(codesOf(await does('confirm-phone', { ...mine, code }))).toEqual(['suppliers/code-expired']);
  });

  it('may be typed with a gap', async () => {
    const mine = own();
    valueOf(await does('ask-code', { ...mine, ...codeAsked() }));
    const code = await lastCode({ world });
    expect(
      outcomeOf(await does('confirm-phone', { ...mine, code: `${code.slice(0, 3)} ${code.slice(3)}` })),
    ).toBe('done');
  });
});

describe('a registration', () => {
  it('makes a maker who waits, his owner’s account, and a task for the companion of the kecamatan', async () => {
    const mine = await confirmed();
    const given = whole();
    const { supplierId } = valueOf(await does('register', { ...mine, ...given }));
    const maker = await world.dki.db
      .selectFrom('supplier')
      .selectAll()
      .where('id', '=', String(supplierId))
      .executeTakeFirstOrThrow();
    expect(maker).toMatchObject({
      state: 'pending',
      size: 'micro',
      registered_via: 'self',
      owner_name: 'Ibu Uji',
      consent_version: expect.any(String),
      bank_checked_at: null,
    });
    const owner = await actorOf(world.dki, given.username);
    expect(owner?.assignments.map(({ position, supplierId: of }) => [position, of]).toSorted()).toEqual([
      ['supplier', supplierId],
      ['supplier_owner', supplierId],
    ]);
    const tasks = await world.dki.db
      .selectFrom('task')
      .selectAll()
      .where('subject_id', '=', String(supplierId))
      .execute();
    expect(tasks).toMatchObject([
      { command: 'suppliers/verify', position: 'companion', region_code: town.regionCode, closed_at: null },
    ]);
    expect(codesOf(await does('register', { ...mine, ...whole() }))).toEqual(['door/wrong-state']);
  });

  it.each([
    ['a NIK of fifteen digits', { nik: '317101150385001' }, 'suppliers/nik-shape', 'nik'],
    ['a NIK of no place', { nik: '0071011503850001' }, 'suppliers/nik-shape', 'nik'],
    ['a NIK of no kecamatan', { nik: '3171001503850001' }, 'suppliers/nik-shape', 'nik'],
    ['a NIK of the thirteenth month', { nik: '3171011513850001' }, 'suppliers/nik-shape', 'nik'],
    ['another birth day', { birthDate: '1985-03-16' }, 'suppliers/nik-birth-day', 'birthDate'],
    ['a child', { nik: '3171011503150001', birthDate: '2015-03-15' }, 'suppliers/too-young', 'birthDate'],
    [
      'somebody of a hundred and thirty',
      { nik: '3171011503950009', birthDate: '1895-03-15' },
      'suppliers/too-young',
      'birthDate',
    ],
    ['a NIB of twelve digits', { nib: '122000000000' }, 'suppliers/nib-shape', 'nib'],
    ['an NPWP of ten digits', { npwp: '1234567890' }, 'suppliers/npwp-shape', 'npwp'],
    ['an account of letters', { bankAccount: 'sepuluh' }, 'suppliers/account-shape', 'bankAccount'],
    ['a kelurahan that is none', { regionCode: '31.71.99.9999' }, 'suppliers/place-unknown', 'regionCode'],
    ['a large business', { yearlySales: '15000000001' }, 'suppliers/too-large', 'yearlySales'],
    ['a large capital', { capital: '5000000001' }, 'suppliers/too-large', 'yearlySales'],
    ['a short password', { password: 'pendek' }, 'identity/password-short', 'password'],
  ])('with %s is refused at its field', async (_, wrong, code, field) => {
    const mine = await confirmed();
    const result = await does('register', { ...mine, ...whole(wrong) });
    expect(result.ok ? [] : result.refusals.map((refusal) => [refusal.code, refusal.field])).toEqual([
      [code, field],
    ]);
    expect(await challengeRow(mine)).toMatchObject({ used_at: null });
  });

  it('takes a woman’s birth day, and numbers with dots and spaces', async () => {
    const { nik } = newNumbers();
    const woman = nik.replace('150385', '550385');
    const dotted = `${woman.slice(0, 6)} ${woman.slice(6, 12)} ${woman.slice(12)}`;
    const given = whole({ nik: dotted, npwp: '01.234.567.8-901.000' });
    const { supplierId } = valueOf(await does('register', { ...(await confirmed()), ...given }));
    const maker = await world.dki.db
      .selectFrom('supplier')
      .select(['nik', 'npwp'])
      .where('id', '=', String(supplierId))
      .executeTakeFirst();
    expect(maker).toEqual({ nik: woman, npwp: '0012345678901000' });
  });

  it('with what is taken hears everything at once', async () => {
    const first = whole();
    const { phone } = codeAsked();
    valueOf(await does('register', { ...(await confirmed({ phone })), ...first }));
    later(1);
    const again = await does('register', { ...(await confirmed({ phone })), ...first });
    expect(codesOf(again).toSorted()).toEqual([
      'identity/username-taken',
      'suppliers/nib-taken',
      'suppliers/nik-taken',
      'suppliers/phone-taken',
    ]);
  });

  it('two hours after the code is too late', async () => {
    const mine = await confirmed();
    later(121);
    expect(codesOf(await does('register', { ...mine, ...whole() }))).toEqual([
      'suppliers/confirmation-expired',
    ]);
  });

  it('of one NIK by many at one moment makes one', async () => {
    const { nik, birthDate } = newNumbers();
    const all: Own[] = [];
    for (let turn = 0; turn < 8; turn++) all.push(await confirmed());
    const results = await Promise.all(
      all.map((mine) => does('register', { ...mine, ...whole({ nik, birthDate }) })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.flatMap(codesOf)).toEqual(Array.from({ length: 7 }, () => 'suppliers/nik-taken'));
    const makers = await world.dki.db.selectFrom('supplier').select('id').where('nik', '=', nik).execute();
    expect(makers).toHaveLength(1);
  });

  it('of one confirmed phone twice at one moment makes one', async () => {
    const mine = await confirmed();
    const results = await Promise.all([1, 2].map(() => does('register', { ...mine, ...whole() })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.flatMap(codesOf)).toEqual(['door/wrong-state']);
  });

  it('that a companion typed waits for the head of the unit, and not for him', async () => {
    const companion = await town.actor('companion');
    const mine = await confirmed({}, companion);
    const { supplierId, assisted } = valueOf(await does('register', { ...mine, ...whole() }, companion));
    expect(assisted).toBe(true);
    const task = await world.dki.db
      .selectFrom('task')
      .selectAll()
      .where('subject_id', '=', String(supplierId))
      .executeTakeFirst();
    expect(task).toMatchObject({ command: 'suppliers/verify', position: 'district_officer' });
    const input = { supplierId, version: 1 };
    expect(codesOf(await does('verify', input, companion))).toEqual(['suppliers/entered-by-same-person']);
    expect(outcomeOf(await does('verify', input, await town.actor('district_officer')))).toBe('done');
  });
});

describe('a claim', () => {
  /** A maker of an old list, without an account. */
  async function listed(state: 'active' | 'pending' = 'active') {
    const { nik, nib, phone } = newNumbers();
    const id = newId();
    const rest = { kind: 'jakpreneur', legal_form: 'individual', size: 'micro', tax_status: 'none' } as const;
    await world.dki.db
      .insertInto('supplier')
      .values({
        id,
        ...rest,
        name: 'Dapur Terdata',
        owner_name: 'Ibu Terdata',
        state,
        nik,
        nib: state === 'pending' ? null : nib,
        phone,
        region_code: town.regionCode,
        address: 'Gang 1',
        ...(state === 'pending' ? {} : { bank_name: 'BRI', bank_account: '123456789', bank_holder: 'Ibu' }),
        daily_capacity: 10,
        since: '2024-01-01',
      })
      .execute();
    return { id, nik, phone };
  }

  it('gives the owner his account, once', async () => {
    const maker = await listed();
    const mine = await confirmed({ phone: maker.phone, purpose: 'claim' });
    const given = account();
    valueOf(await does('claim', { ...mine, nik: maker.nik, ...given }));
    const owner = await actorOf(world.dki, given.username);
    expect(owner?.name).toBe('Ibu Terdata');
    expect(owner?.assignments.every(({ supplierId }) => supplierId === maker.id)).toBe(true);
    later(1);
    const again = await confirmed({ phone: maker.phone, purpose: 'claim' });
    expect(codesOf(await does('claim', { ...again, nik: maker.nik, ...account() }))).toEqual([
      'suppliers/already-claimed',
    ]);
  });

  it('by two at one moment gives one account', async () => {
    const maker = await listed('pending');
    const first = await confirmed({ phone: maker.phone });
    later(1);
    const second = await confirmed({ phone: maker.phone });
    const results = await Promise.all(
      [first, second].map((mine) => does('claim', { ...mine, nik: maker.nik, ...account() })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const tasks = await world.dki.db
      .selectFrom('task')
      .select('command')
      .where('subject_id', '=', maker.id)
      .execute();
    expect(tasks).toEqual([{ command: 'suppliers/verify' }]);
  });

  it('with another NIK counts as a try, and ends after five', async () => {
    const maker = await listed();
    const mine = await confirmed({ phone: maker.phone });
    const other = (await listed()).nik;
    for (let left = 4; left >= 0; left--)
      expect(valueOf(await does('claim', { ...mine, nik: other, ...account() }))).toEqual({
        claimed: false,
        triesLeft: left,
      });
    expect(codesOf(await does('claim', { ...mine, nik: maker.nik, ...account() }))).toEqual([
      'suppliers/code-locked',
    ]);
  });

  it('with a weak password or a taken name is refused at its field', async () => {
    const maker = await listed();
    const mine = await confirmed({ phone: maker.phone });
    const wrong = { nik: maker.nik, username: 'companion.daftar', password: 'pendek' };
    expect(codesOf(await does('claim', { ...mine, ...wrong }))).toEqual([
      'identity/username-taken',
      'identity/password-short',
    ]);
  });
});

it('confirmations of phones go after two days', async () => {
  world.setNow(new Date(start.getTime() + 40 * 86_400_000));
  const mine = await confirmed();
  const left = async () =>
    (await world.dki.db.selectFrom('phone_challenge').select('id').execute()).map(({ id }) => id);
  while ((await removeOldChallenges(world.dki, 10)) > 0);
  expect(await left()).toEqual([mine.challengeId]);
});
