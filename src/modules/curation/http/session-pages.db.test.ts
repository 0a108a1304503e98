import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { climb, declares, openCuration, submitIn } from '../../../../test/curation.ts';
import { call, outcomeOf, valueOf } from '../../../../test/door/deeds.ts';
import { sessionIn } from '../../../../test/door/subject-sessions.ts';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { type Visitor, visit } from '../../../../test/visitor.ts';
import { curatingPositions } from '../domain/process.ts';
import { verifySessionTasks } from '../store/verify-session-tasks.ts';

let world: World;
let town: Town;
let curator: Visitor;
let maker: Visitor;
beforeAll(async () => {
  world = await newWorld();
  town = await buildTown(world.dki, 'Cicip');
  await openCuration(world.dki);
  for (const position of curatingPositions) await declares(world.dki, await town.actor(position));
  const { db } = world.dki;
  await db
    .updateTable('supplier')
    .set({ phone: '0812-3456-7890' })
    .where('id', '=', town.supplierId)
    .execute();
  curator = await visit(world, await town.actor('curator'));
  maker = await visit(world, await town.actor('supplier'));
});
afterAll(async () => {
  expect(await verifySessionTasks(world.dki.db)).toEqual([]);
  await world.close();
});

/** A piece that waits for its score. */
async function waiting(name?: string): Promise<string> {
  const id = await submitIn(world.dki, town, name);
  await climb(world.dki, town, id);
  return id;
}

async function planned(capacity = 2): Promise<string> {
  const input = { ...sessionIn(town.regionCode, world.now()), capacity };
  return String(
    valueOf(await call(world.dki, await town.actor('curator'), 'curation/plan-session', input))['id'],
  );
}

const rowOf = (id: string) =>
  world.dki.db.selectFrom('tasting_session').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

async function invites(sessionId: string, submissionIds: readonly string[]) {
  const { version } = await rowOf(sessionId);
  return await call(world.dki, await town.actor('curator'), 'curation/invite', {
    sessionId,
    version,
    submissionIds,
  });
}

const messages = () => world.dki.db.selectFrom('message').select(['template', 'phone']).execute();
const openTasks = (id: string) =>
  world.dki.db
    .selectFrom('task')
    .select('command')
    .where('subject_id', '=', id)
    .where('closed_at', 'is', null)
    .orderBy('command')
    .execute();

describe('a tasting session', () => {
  it('is planned, filled, answered and noted on its pages', async () => {
    const submissionId = await waiting('Nasi Kebuli');
    const made = await curator.send('/kurasi/sesi/baru', '/kurasi/sesi/baru', {
      day: '2026-03-10',
      start: '09:00',
      end: '12:00',
      place: 'Dapur Kurasi',
      address: 'Jalan Cicip 1',
      kelurahan: town.regionCode,
      capacity: '4',
    });
    const page = made.to;
    const id = page.split('/').at(-1) ?? '';
    expect((await curator.get(page)).html).toContain('Nasi Kebuli');
    expect((await maker.get(page)).status).toBe(403);
    const invited = await curator.send(page, `${page}/undangan`, { submissionIds: submissionId });
    expect(invited.to).toBe(page);
    expect(await messages()).toContainEqual({ template: 'tasting_invited', phone: '6281234567890' });
    expect((await openTasks(id)).map(({ command }) => command)).toEqual([
      'curation/answer-invitation',
      'curation/note-attendance',
    ]);
    expect((await maker.get('/tugas')).html).toContain(`href="${page}"`);
    expect((await maker.get(`/kurasi/pengajuan/${submissionId}`)).html).toContain(`href="${page}"`);
    const answered = await maker.send(page, `${page}/jawaban`, { coming: 'ya' });
    expect(answered.to).toBe(page);
    expect((await openTasks(id)).map(({ command }) => command)).toEqual(['curation/note-attendance']);
    const before = world.now();
    world.setNow(new Date('2026-03-10T02:30:00Z'));
    const noted = await curator.send(page, `${page}/kehadiran`);
    world.setNow(before);
    expect(noted.to).toBe(page);
    expect((await rowOf(id)).state).toBe('held');
    expect((await curator.get(page)).html).toContain('hadir');
    expect(await openTasks(id)).toEqual([]);
  });

  it('that is called off frees its pieces and tells their makers', async () => {
    const submissionId = await waiting();
    const id = await planned();
    valueOf(await invites(id, [submissionId]));
    expect(outcomeOf(await invites(await planned(), [submissionId]))).toBe('curation/invited-already');
    const cancelled = await curator.send(`/kurasi/sesi/${id}`, `/kurasi/sesi/${id}/batal`, {
      reason: 'Dapur dipakai.',
    });
    expect(cancelled.status).toBe(303);
    expect(await messages()).toContainEqual({ template: 'tasting_cancelled', phone: '6281234567890' });
    expect(outcomeOf(await invites(await planned(), [submissionId]))).toBe('done');
  });

  it('gives a declined place to somebody else', async () => {
    const [first, second] = [await waiting(), await waiting()];
    const id = await planned(1);
    valueOf(await invites(id, [first]));
    expect(outcomeOf(await invites(id, [second]))).toBe('curation/session-full');
    const input = { sessionId: id, submissionId: first, coming: false };
    valueOf(await call(world.dki, await town.actor('supplier'), 'curation/answer-invitation', input));
    expect(outcomeOf(await invites(id, [second]))).toBe('done');
    expect((await rowOf(id)).invited).toBe(1);
  });

  it('never holds more than its places, whoever invites at once', async () => {
    const pieces = [await waiting(), await waiting(), await waiting(), await waiting()];
    const id = await planned(2);
    const both = await Promise.all([invites(id, pieces.slice(0, 2)), invites(id, pieces.slice(2))]);
    // The loser saw an older version, or read the new one and found no place left.
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    for (const lost of both.filter(({ ok }) => !ok))
      expect(outcomeOf(lost)).toBeOneOf(['door/stale', 'curation/session-full']);
    expect((await rowOf(id)).invited).toBe(2);
    const rest = pieces.slice(both[0]?.ok ? 2 : 0, both[0]?.ok ? 4 : 2);
    expect(outcomeOf(await invites(id, rest))).toBe('curation/session-full');
  });

  it('takes one piece to one session only, however many invite it at once', async () => {
    const piece = await waiting();
    const sessions = [await planned(), await planned(), await planned()];
    const all = await Promise.all(sessions.map((id) => invites(id, [piece])));
    expect(all.map(outcomeOf).toSorted()).toEqual([
      'curation/invited-already',
      'curation/invited-already',
      'done',
    ]);
  });

  it('is for pieces that await a score, of the own area', async () => {
    const early = await submitIn(world.dki, town);
    expect(outcomeOf(await invites(await planned(), [early]))).toBe('curation/not-awaiting-score');
  });
});
