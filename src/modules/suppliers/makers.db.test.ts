import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codesOf, orderIn, ordersNow } from '../../../test/acts.ts';
import { type Cast, newCast } from '../../../test/door/cast.ts';
import { call, outcomeOf, valueOf } from '../../../test/door/deeds.ts';
import { account, bank, business, makerAt, memberOf } from '../../../test/door/subject-makers.ts';
import { paid } from '../../../test/door/subjects.ts';
import { newId } from '../../kernel/ids.ts';
import { type Actor, systemActor } from '../../platform/commands/actor.ts';
import type { Position } from '../../platform/commands/positions.ts';
import { actorOf } from '../identity/public.ts';
import { readEndedSuspensions } from './public.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await newCast();
});
afterAll(() => cast.world.close());

const words = 'Sampel nasi mengandung bakteri, lihat hasil laboratorium.';
const as = (position: Position) => cast.town.actor(position);
const does = async (who: Position | Actor, name: string, input: object) =>
  call(cast.world.dki, typeof who === 'string' ? await as(who) : who, `suppliers/${name}`, input);
const row = (id: string) =>
  cast.world.dki.db.selectFrom('supplier').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const seen = async (id: string) => ({ supplierId: id, version: (await row(id)).version });
const openTasks = (id: string) =>
  cast.world.dki.db
    .selectFrom('task')
    .select(['command', 'position'])
    .where('subject_id', '=', id)
    .where('closed_at', 'is', null)
    .orderBy('command')
    .execute();
const set = (id: string, change: object) =>
  cast.world.dki.db.updateTable('supplier').set(change).where('id', '=', id).execute();

describe('the verification', () => {
  it('sends back with codes, comes again, and ends in an active maker whose account waits for its check', async () => {
    const { id } = await makerAt(cast, 'pending');
    valueOf(
      await does('companion', 'ask-fix', {
        ...(await seen(id)),
        fixes: ['nib_unknown', 'nib_unknown'],
        remark: 'Salin dari OSS.',
      }),
    );
    expect(await row(id)).toMatchObject({
      returned_for: { fixes: ['nib_unknown'], remark: 'Salin dari OSS.' },
    });
    expect(await openTasks(id)).toEqual([
      { command: 'suppliers/change-profile', position: 'supplier_owner' },
    ]);
    expect(codesOf(await does('companion', 'verify', await seen(id)))).toEqual([
      'suppliers/already-returned',
    ]);
    expect(
      codesOf(await does('companion', 'ask-fix', { ...(await seen(id)), fixes: ['nib_unknown'] })),
    ).toEqual(['suppliers/already-returned']);

    valueOf(
      await does('supplier_owner', 'change-profile', {
        ...(await seen(id)),
        ...business(cast.town.regionCode),
      }),
    );
    expect(await row(id)).toMatchObject({ returned_for: null, state: 'pending' });
    expect(await openTasks(id)).toEqual([{ command: 'suppliers/verify', position: 'companion' }]);
    valueOf(await does('companion', 'verify', await seen(id)));
    expect(await openTasks(id)).toEqual([{ command: 'suppliers/check-bank', position: 'district_officer' }]);
    const told = await cast.world.dki.db
      .selectFrom('message')
      .select('template')
      .where('template', 'like', 'registration%')
      .execute();
    expect(told.map(({ template }) => template).toSorted()).toEqual([
      'registration_active',
      'registration_returned',
    ]);
  });

  it.each([
    ['without a NIB', { nib: null }, 'suppliers/incomplete'],
    [
      'without an account',
      { bank_name: null, bank_account: null, bank_holder: null },
      'suppliers/incomplete',
    ],
    ['without a confirmed phone', { phone_confirmed_at: null }, 'suppliers/phone-unconfirmed'],
  ])('%s is refused', async (_, missing, code) => {
    const { id } = await makerAt(cast, 'pending');
    await set(id, missing);
    expect(codesOf(await does('companion', 'verify', await seen(id)))).toEqual([code]);
  });
});

describe('the owner', () => {
  it('changes what is there, not who he is once verified, and not nothing', async () => {
    const { id } = await makerAt(cast, 'active');
    const { nik } = await row(id);
    const given = { ...business(cast.town.regionCode), nik };
    valueOf(
      await does('supplier_owner', 'change-profile', { ...(await seen(id)), ...given, name: 'Dapur Baru' }),
    );
    expect(await row(id)).toMatchObject({ name: 'Dapur Baru', nik, state: 'active' });
    const other = { ...given, nik: business(cast.town.regionCode).nik };
    expect(
      codesOf(await does('supplier_owner', 'change-profile', { ...(await seen(id)), ...other })),
    ).toContain('suppliers/identity-fixed');

    const pending = await makerAt(cast, 'pending');
    const own = business(cast.town.regionCode);
    valueOf(await does('supplier_owner', 'change-profile', { ...(await seen(pending.id)), ...own }));
    expect(
      codesOf(await does('supplier_owner', 'change-profile', { ...(await seen(pending.id)), ...own })),
    ).toEqual(['suppliers/nothing-changed']);
    const taken = { ...own, nik: (await row(id)).nik, nib: (await row(id)).nib };
    expect(
      codesOf(await does('supplier_owner', 'change-profile', { ...(await seen(pending.id)), ...taken })),
    ).toEqual(['suppliers/nik-taken', 'suppliers/nib-taken']);
  });

  it('changes the account: nothing is paid to it before it was checked', async () => {
    const { world, town } = cast;
    const orderId = await orderIn(world, town, 'verified');
    const { bank_checked_at } = await row(town.supplierId);
    expect(bank_checked_at).not.toBeNull();
    valueOf(await does('supplier_owner', 'change-bank', { ...(await seen(town.supplierId)), ...bank }));
    expect(
      codesOf(await does('supplier_owner', 'change-bank', { ...(await seen(town.supplierId)), ...bank })),
    ).toEqual(['suppliers/nothing-changed']);
    const wrong = { ...bank, bankAccount: '12' };
    expect(
      codesOf(await does('supplier_owner', 'change-bank', { ...(await seen(town.supplierId)), ...wrong })),
    ).toEqual(['suppliers/account-shape']);

    await world.dki.db
      .updateTable('unit')
      .set({ bank_name: 'Bank DKI', bank_account: '1' })
      .where('id', '=', town.unitId)
      .execute();
    const treasurer = await as('treasurer');
    const pay = async () =>
      cast.later(4, async () =>
        call(world.dki, treasurer, 'treasury/pay', { ...(await ordersNow(world, orderId)), ...paid(cast) }),
      );
    const ask = async () =>
      call(world.dki, treasurer, 'treasury/request-autodebit', await ordersNow(world, orderId));
    expect(codesOf(await pay())).toEqual(['treasury/account-unchecked']);
    expect(codesOf(await ask())).toEqual(['treasury/account-unchecked']);
    valueOf(await does('district_officer', 'check-bank', await seen(town.supplierId)));
    expect(codesOf(await does('district_officer', 'check-bank', await seen(town.supplierId)))).toEqual([
      'suppliers/bank-is-checked',
    ]);

    // Asked for while it was right; changed before PA/KPA confirms.
    const { id: paymentId } = valueOf(await ask());
    valueOf(
      await does('supplier_owner', 'change-bank', {
        ...(await seen(town.supplierId)),
        ...bank,
        bankAccount: '998877665',
      }),
    );
    const confirm = async () =>
      call(world.dki, await as('budget_authority'), 'treasury/confirm-autodebit', { paymentId, version: 1 });
    expect(codesOf(await confirm())).toEqual(['treasury/account-unchecked']);
    valueOf(await does('district_officer', 'check-bank', await seen(town.supplierId)));
    expect(codesOf(await confirm())).toEqual([]);
  });

  it('has no account to check before he named one', async () => {
    const { id } = await makerAt(cast, 'pending');
    await set(id, { bank_name: null, bank_account: null, bank_holder: null });
    await set(id, { state: 'pending' });
    expect(codesOf(await does('district_officer', 'check-bank', await seen(id)))).toEqual([
      'door/wrong-state',
    ]);
  });

  it('gives his team accounts of their own, and takes them back at once', async () => {
    const { id } = await makerAt(cast, 'active');
    const personId = await memberOf(cast, id, 1);
    const { username } = await cast.world.dki.db
      .selectFrom('person')
      .select('username')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    expect((await actorOf(cast.world.dki, username))?.assignments).toMatchObject([
      { position: 'supplier', supplierId: id },
    ]);
    const again = { ...(await seen(id)), name: 'Lain', username, password: account().password };
    expect(codesOf(await does('supplier_owner', 'add-member', again))).toEqual(['identity/username-taken']);
    const owner = await as('supplier_owner');
    expect(
      codesOf(
        await does('supplier_owner', 'remove-member', { ...(await seen(id)), personId: owner.personId }),
      ),
    ).toEqual(['suppliers/owner-stays']);
    valueOf(await does('supplier_owner', 'remove-member', { ...(await seen(id)), personId }));
    expect(await actorOf(cast.world.dki, username)).toBeNull();
    expect(codesOf(await does('supplier_owner', 'remove-member', { ...(await seen(id)), personId }))).toEqual(
      ['suppliers/member-unknown'],
    );
  });

  it('has a team of twelve at most', async () => {
    const { id } = await makerAt(cast, 'active');
    const { db } = cast.world.dki;
    for (let turn = 0; turn < 12; turn++) {
      const personId = newId();
      await db
        .insertInto('person')
        .values({ id: personId, username: `tim.${id.slice(-8)}.${turn}`, name: 'Tim', password_hash: '-' })
        .execute();
      const post = {
        position: 'supplier',
        kind: 'definitive',
        decree: 'SK',
        valid_from: '2025-01-01',
      } as const;
      await db
        .insertInto('assignment')
        .values({ id: newId(), person_id: personId, supplier_id: id, ...post })
        .execute();
    }
    const more = { ...(await seen(id)), name: 'Lagi', ...account() };
    expect(codesOf(await does('supplier_owner', 'add-member', more))).toEqual(['suppliers/team-full']);
  });
});

describe('a fact of the seven P', () => {
  const fact = { stage: 'training', day: '2026-02-01', organiser: 'Sudin PPKUKM' };
  it('is noted with its day, voided once by another, and never in the future', async () => {
    const { id } = await makerAt(cast, 'active');
    const first = valueOf(await does('companion', 'note-fact', { ...(await seen(id)), ...fact }));
    const voids = String(first['id']);
    expect(
      codesOf(await does('companion', 'note-fact', { ...(await seen(id)), ...fact, day: '2026-03-04' })),
    ).toEqual(['suppliers/fact-in-future']);
    valueOf(await does('companion', 'note-fact', { ...(await seen(id)), ...fact, day: '2026-02-02', voids }));
    for (const gone of [voids, newId()])
      expect(
        codesOf(await does('companion', 'note-fact', { ...(await seen(id)), ...fact, voids: gone })),
      ).toEqual(['suppliers/fact-unknown']);
    const forged = { ...cast.proof, proof: 'f'.repeat(64) };
    expect(
      codesOf(await does('companion', 'note-fact', { ...(await seen(id)), ...fact, file: forged })),
    ).toEqual(['suppliers/file-not-staged']);
  });
});

describe('a sanction', () => {
  const ground = () => ({
    reasonCode: 'late',
    reason: words,
    evidence: [cast.proof],
    untilDay: '2026-03-20',
  });

  it.each([
    ['without evidence', { evidence: [] }, 'suppliers/evidence-needed'],
    ['that ended before it began', { untilDay: '2026-03-03' }, 'suppliers/term-outside'],
    ['longer than a light reason bears', { untilDay: '2026-04-03' }, 'suppliers/term-outside'],
  ])('%s is refused', async (_, wrong, code) => {
    const { id } = await makerAt(cast, 'active');
    expect(
      codesOf(await does('department_head', 'suspend', { ...(await seen(id)), ...ground(), ...wrong })),
    ).toEqual([code]);
  });

  it('with evidence that the program did not stage is refused, and a ban for a light reason', async () => {
    const { id } = await makerAt(cast, 'active');
    const evidence = [{ ...cast.proof, proof: 'f'.repeat(64) }];
    for (const verb of ['suspend', 'ban'])
      expect(
        codesOf(
          await does('department_head', verb, {
            ...(await seen(id)),
            ...ground(),
            reasonCode: 'food_safety',
            evidence,
          }),
        ),
      ).toEqual(['suppliers/file-not-staged']);
    const { untilDay: _, ...light } = ground();
    expect(codesOf(await does('department_head', 'ban', { ...(await seen(id)), ...light }))).toEqual([
      'suppliers/no-ground-for-ban',
    ]);
    expect(
      codesOf(
        await does('department_head', 'ban', {
          ...(await seen(id)),
          ...light,
          reasonCode: 'late',
          evidence: [],
        }),
      ),
    ).toEqual(['suppliers/no-ground-for-ban', 'suppliers/evidence-needed']);
  });

  it('is appealed once, and answered by somebody else than who imposed it', async () => {
    const { id } = await makerAt(cast, 'active');
    valueOf(await does('department_head', 'suspend', { ...(await seen(id)), ...ground() }));
    const answer = async (who: Position, outcome: string) =>
      does(who, 'answer-appeal', { ...(await seen(id)), outcome, answer: words });
    expect(codesOf(await answer('city_admin', 'lift'))).toEqual(['suppliers/no-appeal']);
    valueOf(await does('supplier_owner', 'appeal-sanction', { ...(await seen(id)), appeal: words }));
    expect(await openTasks(id)).toContainEqual({
      command: 'suppliers/answer-appeal',
      position: 'department_head',
    });
    expect(codesOf(await answer('department_head', 'uphold'))).toEqual(['suppliers/imposed-by-same-person']);
    valueOf(await answer('city_admin', 'uphold'));
    expect(await row(id)).toMatchObject({ state: 'suspended' });
    expect(
      codesOf(await does('supplier_owner', 'appeal-sanction', { ...(await seen(id)), appeal: words })),
    ).toEqual(['suppliers/appealed-once']);
    valueOf(await does('city_admin', 'lift', { ...(await seen(id)), reason: words }));
    expect(await row(id)).toMatchObject({ state: 'active' });
  });

  it('that becomes a ban replaces the suspension, and an accepted appeal opens the way', async () => {
    const { id } = await makerAt(cast, 'suspended');
    const { untilDay: _, ...rest } = ground();
    valueOf(await does('city_admin', 'ban', { ...(await seen(id)), ...rest, reasonCode: 'food_safety' }));
    valueOf(await does('supplier_owner', 'appeal-sanction', { ...(await seen(id)), appeal: words }));
    valueOf(
      await does('department_head', 'answer-appeal', { ...(await seen(id)), outcome: 'lift', answer: words }),
    );
    const sanctions = await cast.world.dki.db
      .selectFrom('supplier_sanction')
      .select(['grade', 'state'])
      .where('supplier_id', '=', id)
      .orderBy('id')
      .execute();
    expect(sanctions).toEqual([
      { grade: 'suspension', state: 'ended' },
      { grade: 'ban', state: 'lifted' },
    ]);
    expect(await row(id)).toMatchObject({ state: 'active' });
  });

  it('ends by the clock after its last day, and stands in the timeline of orders on their way', async () => {
    const { world, town } = cast;
    const orderId = await orderIn(world, town, 'accepted');
    valueOf(await does('city_admin', 'suspend', { ...(await seen(town.supplierId)), ...ground() }));
    const end = () => does(systemActor, 'end-suspension', { supplierId: town.supplierId });
    await cast.later(17, async () => {
      expect(codesOf(await end())).toEqual(['suppliers/not-over-yet']);
      expect(await readEndedSuspensions(world.dki, '2026-03-20')).toEqual([]);
    });
    await cast.later(18, async () => {
      const due = await readEndedSuspensions(world.dki, '2026-03-21');
      expect(due.map(({ supplierId }) => supplierId)).toContain(town.supplierId);
      expect(outcomeOf(await end())).toBe('done');
    });
    expect(await row(town.supplierId)).toMatchObject({ state: 'active' });
    const events = await world.dki.db
      .selectFrom('event_subject')
      .innerJoin('event', 'event.id', 'event_id')
      .select('command')
      .where('subject_id', '=', orderId)
      .where('command', 'like', 'suppliers/%')
      .orderBy('event.id')
      .execute();
    expect(events.map(({ command }) => command)).toEqual(['suppliers/suspend', 'suppliers/end-suspension']);
  });
});
