import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { newId } from '../../../kernel/ids.ts';
import { systemActor } from '../../../platform/commands/actor.ts';
import { execute } from '../../../platform/commands/execute.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import { submitOrder } from '../../orders/commands/submit-order.ts';
import { answerPermit } from './answer-permit.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { changeMeeting } from './change-meeting.ts';
import { createMeeting } from './create-meeting.ts';
import { importPolicies } from './import-policies.ts';
import { requestPermit } from './request-permit.ts';
import { setPolicy } from './set-policy.ts';

let world: World;
let town: Town;
let lastYear: Town;
let other: Town;

beforeAll(async () => {
  world = await newWorld();
  town = await buildTown(world.dki, 'Gambir');
  other = await buildTown(world.dki, 'Cideng');
  lastYear = await buildTown(world.dki, 'Kemarin', { year: 2025 });
  const policies = (['internal', 'other_units', 'public'] as const).map((attendeeKind) => ({
    kind: 'meal_entitlement' as const,
    params: {
      attendeeKind,
      entitlement: attendeeKind === 'internal' ? ('nothing' as const) : ('meal_and_snack' as const),
      minHours: 2,
      offline: true,
    },
    effect: attendeeKind === 'other_units' ? ('block' as const) : ('permit' as const),
    rule: 'Kepgub uji',
    validFrom: '2025-01-01',
    validTo: null,
  }));
  const loaded = await execute(world.dki, importPolicies, {
    actor: systemActor,
    key: newId(),
    input: { policies },
  });
  expect(loaded).toMatchObject({ ok: true, value: { policies: 3 } });
});
afterAll(() => world.close());

const input = (change: object = {}) => ({
  title: 'Rapat RKPD',
  startsAt: '2026-03-10T03:00:00Z',
  endsAt: '2026-03-10T05:00:00Z',
  room: 'Ruang Rapat',
  address: 'Jalan Gambir 1',
  regionCode: town.regionCode,
  attendeeKind: 'internal' as const,
  mode: 'offline' as const,
  headcount: 45,
  packageId: town.packageId,
  ...change,
});

async function create(change: object = {}, position: Position = 'requester', from: Town = town) {
  return execute(world.dki, createMeeting, {
    actor: await from.actor(position),
    key: newId(),
    input: input(change),
  });
}

async function made(change: object = {}): Promise<string> {
  const result = await create(change);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value.id;
}

const row = (id: string) =>
  world.dki.db.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const openTasks = (id: string) =>
  world.dki.db
    .selectFrom('task')
    .select(['command', 'position', 'unit_id'])
    .where('subject_id', '=', id)
    .where('closed_at', 'is', null)
    .execute();

describe('a new meeting', () => {
  it('takes the unit of its package', async () => {
    const id = await made();
    expect(await row(id)).toMatchObject({
      unit_id: town.unitId,
      state: 'scheduled',
      headcount: 45,
      version: 1,
    });
  });

  it('of the procurement officer is as good', async () => {
    expect(await create({}, 'procurement_officer')).toMatchObject({ ok: true });
  });

  it.each([
    [
      'a start in the past',
      { startsAt: '2026-03-03T01:59:00Z', endsAt: '2026-03-03T04:00:00Z' },
      'meetings/started',
      'startsAt',
    ],
    ['an end before the start', { endsAt: '2026-03-10T02:00:00Z' }, 'meetings/ends-before-start', 'endsAt'],
    ['two days', { endsAt: '2026-03-12T05:00:00Z' }, 'meetings/too-long', 'endsAt'],
    ['nobody', { headcount: 0 }, 'meetings/bad-headcount', 'headcount'],
    ['a billion people', { headcount: 1_000_000_000 }, 'meetings/bad-headcount', 'headcount'],
    ['no such kelurahan', { regionCode: '99.99.99.9999' }, 'meetings/place-unknown', 'regionCode'],
    ['a kecamatan for a kelurahan', { regionCode: '31.71.01' }, 'meetings/place-unknown', 'regionCode'],
    [
      'another year than the package’s',
      { startsAt: '2027-01-05T03:00:00Z', endsAt: '2027-01-05T05:00:00Z' },
      'budget/package-of-other-year',
      'packageId',
    ],
  ])('with %s is refused', async (_name, change, code, field) => {
    expect(await create(change)).toMatchObject({ ok: false, refusals: [{ code, field }] });
  });

  it('is refused with a package of last year, with the year in the sentence', async () => {
    const result = await create({ packageId: lastYear.packageId }, 'requester', lastYear);
    expect(result).toMatchObject({
      refusals: [{ code: 'budget/package-of-other-year', params: { year: 2025 } }],
    });
  });

  it('is refused with a package that is not ready', async () => {
    const { db } = world.dki;
    await db
      .updateTable('rup_package')
      .set({ state: 'awaiting_officer' })
      .where('id', '=', town.packageId)
      .execute();
    expect(await create()).toMatchObject({ refusals: [{ code: 'budget/package-not-ready' }] });
    await db.updateTable('rup_package').set({ state: 'ready' }).where('id', '=', town.packageId).execute();
  });

  it('is refused for another unit, whoever asks and however', async () => {
    expect(await create({ packageId: other.packageId })).toMatchObject({
      refusals: [{ code: 'door/not-authorised', params: { unit: 'Kelurahan Cideng' } }],
    });
    expect(await create({ packageId: other.packageId, unitId: town.unitId })).toMatchObject({
      refusals: [{ code: 'meetings/package-of-other-unit', field: 'packageId' }],
    });
    expect(await create({}, 'treasurer')).toMatchObject({ refusals: [{ code: 'door/not-authorised' }] });
  });
});

describe('a permit of PA/KPA', () => {
  const reason = 'Rapat berlangsung sampai malam tanpa jeda keluar gedung.';
  const versionOf = async (meetingId: string) => Number((await row(meetingId)).version);
  const ask = async (meetingId: string, why = reason) =>
    execute(world.dki, requestPermit, {
      actor: await town.actor('requester'),
      key: newId(),
      input: { meetingId, version: await versionOf(meetingId), reason: why },
    });
  const answer = async (meetingId: string, given: 'grant' | 'refuse') =>
    execute(world.dki, answerPermit, {
      actor: await town.actor('budget_authority'),
      key: newId(),
      input: { meetingId, version: await versionOf(meetingId), answer: given, reason: 'Sesuai kebutuhan.' },
    });

  it('is asked for, waits for PA/KPA, and is granted', async () => {
    const id = await made();
    expect(await ask(id)).toMatchObject({ ok: true });
    expect(await openTasks(id)).toEqual([
      { command: 'meetings/answer-permit', position: 'budget_authority', unit_id: town.unitId },
    ]);
    expect(await ask(id)).toMatchObject({ refusals: [{ code: 'meetings/permit-awaited' }] });
    expect(await answer(id, 'grant')).toMatchObject({ ok: true, value: { permit: 'granted' } });
    expect(await openTasks(id)).toEqual([]);
    expect(await answer(id, 'grant')).toMatchObject({ refusals: [{ code: 'meetings/no-permit-asked' }] });
  });

  it('needs a reason that can be judged', async () => {
    expect(await ask(await made(), 'Perlu.')).toMatchObject({
      refusals: [{ code: 'meetings/reason-too-short', field: 'reason' }],
    });
  });

  it('is of no use where the rule blocks', async () => {
    const id = await made({ attendeeKind: 'other_units', endsAt: '2026-03-10T04:00:00Z' });
    expect(await ask(id)).toMatchObject({ refusals: [{ code: 'meetings/not-entitled' }] });
  });

  it('is never answered by the one who asked', async () => {
    const id = await made();
    const authority = await town.actor('budget_authority');
    const requester = await town.actor('requester');
    const both = { ...authority, assignments: [...authority.assignments, ...requester.assignments] };
    const asked = { meetingId: id, version: 1, reason };
    expect(
      await execute(world.dki, requestPermit, { actor: both, key: newId(), input: asked }),
    ).toMatchObject({
      ok: true,
    });
    expect(await answer(id, 'grant')).toMatchObject({ refusals: [{ code: 'meetings/asked-by-yourself' }] });
    expect(await row(id)).toMatchObject({ permit_state: 'requested' });
  });

  it('ends when the meeting outgrows it, and not when it only moves', async () => {
    const id = await made();
    await ask(id);
    await answer(id, 'grant');
    const change = async (by: object, version: number) =>
      execute(world.dki, changeMeeting, {
        actor: await town.actor('requester'),
        key: newId(),
        input: { ...input(by), meetingId: id, version },
      });
    expect(await change({ room: 'Aula' }, 3)).toMatchObject({ ok: true });
    expect(await row(id)).toMatchObject({ permit_state: 'granted', room: 'Aula', version: 4 });
    expect(await change({ headcount: 46 }, 3)).toMatchObject({ refusals: [{ code: 'door/stale' }] });
    expect(await change({ headcount: 46 }, 4)).toMatchObject({ ok: true });
    expect(await row(id)).toMatchObject({ permit_state: 'none', permit_reason: null });
  });
});

describe('a meeting with orders', () => {
  it('changes its title and headcount as far as the portions fit, and is not cancelled', async () => {
    const id = await made({ attendeeKind: 'public' });
    const actor = await town.actor('requester');
    const lines = [{ productId: town.mealId, quantity: 45, seenPrice: '45000' }];
    const order = { meetingId: id, version: 1, lines, note: '' };
    expect(await execute(world.dki, submitOrder, { actor, key: newId(), input: order })).toMatchObject({
      ok: true,
    });
    const cancel = { meetingId: id, version: 1, reason: 'Ditunda pimpinan.' };
    expect(await execute(world.dki, cancelMeeting, { actor, key: newId(), input: cancel })).toMatchObject({
      refusals: [{ code: 'meetings/live-orders-left', params: { count: 1 } }],
    });
    const change = (version: number, changed: object) =>
      execute(world.dki, changeMeeting, {
        actor,
        key: newId(),
        input: { ...input({ attendeeKind: 'public', ...changed }), meetingId: id, version },
      });
    for (const moved of [
      { room: 'Aula' },
      { endsAt: '2026-03-10T06:00:00Z' },
      { attendeeKind: 'other_units' },
    ]) {
      expect(await change(1, moved)).toMatchObject({ refusals: [{ code: 'meetings/has-orders' }] });
    }
    expect(await change(1, { headcount: 44 })).toMatchObject({
      refusals: [{ code: 'meetings/too-many-portions', field: 'headcount' }],
    });
    expect(await change(1, { headcount: 60, title: 'Rapat RKPD II' })).toMatchObject({ ok: true });
    expect(await change(2, { headcount: 45 })).toMatchObject({ ok: true });
    expect(await row(id)).toMatchObject({ headcount: 45, room: 'Ruang Rapat', version: 3 });
  });

  it('is cancelled once, and then nothing of it changes', async () => {
    const id = await made();
    const actor = await town.actor('requester');
    const cancel = { meetingId: id, version: 1, reason: 'Ditunda pimpinan.' };
    expect(await execute(world.dki, cancelMeeting, { actor, key: newId(), input: cancel })).toMatchObject({
      ok: true,
    });
    const change = { ...input({ room: 'Aula' }), meetingId: id, version: 2 };
    expect(await execute(world.dki, changeMeeting, { actor, key: newId(), input: change })).toMatchObject({
      refusals: [{ code: 'door/wrong-state' }],
    });
  });

  it('that has begun is not changed', async () => {
    const id = await made();
    const before = world.now();
    world.setNow(new Date('2026-03-10T03:00:00Z'));
    const change = {
      ...input({ startsAt: '2026-03-11T03:00:00Z', endsAt: '2026-03-11T05:00:00Z' }),
      meetingId: id,
      version: 1,
    };
    const result = await execute(world.dki, changeMeeting, {
      actor: await town.actor('requester'),
      key: newId(),
      input: change,
    });
    world.setNow(before);
    expect(result).toMatchObject({ refusals: [{ code: 'meetings/started' }] });
  });
});

describe('policies', () => {
  it('are set by the administrator from a day on, and by nobody else', async () => {
    const policy = {
      kind: 'price_ceiling' as const,
      params: { kind: 'meal' as const, amount: '53000', taxInclusive: true, blockAtTimes: 2 },
      effect: 'permit' as const,
      rule: 'PMK 49/2023',
      validFrom: '2026-03-03',
    };
    const set = async (position: Position, change: object = {}) =>
      execute(world.dki, setPolicy, {
        actor: await town.actor(position),
        key: newId(),
        input: { ...policy, ...change },
      });
    expect(await set('budget_authority')).toMatchObject({ refusals: [{ code: 'door/not-authorised' }] });
    expect(await set('city_admin')).toMatchObject({ ok: true });
    expect(await set('city_admin', { validFrom: '2026-07-01', rule: 'PMK 32/2025' })).toMatchObject({
      ok: true,
    });
    const rows = await world.dki.db
      .selectFrom('policy')
      .select(['valid_from', 'valid_to', 'rule'])
      .where('kind', '=', 'price_ceiling')
      .orderBy('valid_from')
      .execute();
    expect(rows).toEqual([
      { valid_from: '2026-03-03', valid_to: '2026-07-01', rule: 'PMK 49/2023' },
      { valid_from: '2026-07-01', valid_to: null, rule: 'PMK 32/2025' },
    ]);
  });
});
