import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { climb, declares, openCuration, seen, submissionRow, submitIn } from '../../../test/curation.ts';
import { type Cast, knownAs, newCast, newPerson } from '../../../test/door/cast.ts';
import { call, outcomeOf, refusalsOf, valueOf } from '../../../test/door/deeds.ts';
import { type Visitor, visit } from '../../../test/visitor.ts';
import type { PersonActor } from '../../platform/commands/actor.ts';
import { readTimeline } from '../../platform/commands/timeline.ts';
import { curatingPositions, jakartaLevels } from './domain/process.ts';

let cast: Cast;
let curators: PersonActor[];
let visitors: Visitor[];
beforeAll(async () => {
  cast = await newCast();
  const { world, town } = cast;
  const levels = jakartaLevels.map((level) => (level.act === 'score' ? { ...level, panel: 3 } : level));
  await openCuration(world.dki, levels);
  for (const position of curatingPositions) await declares(world.dki, await town.actor(position));
  curators = [];
  for (let n = 0; n < 4; n++) {
    const { username } = await newPerson(world.dki, town, [{ position: 'curator' }]);
    const actor = await knownAs(world.dki, username);
    await declares(world.dki, actor);
    curators.push(actor);
  }
  visitors = await Promise.all(curators.map((actor) => visit(world, actor)));
});
afterAll(() => cast.world.close());

const site = () => cast.world.dki;
const curator = (n: number) => curators[n] as PersonActor;
const visitor = (n: number) => visitors[n] as Visitor;
const doing = async (n: number, name: string, id: string, more: object = {}) =>
  await call(site(), curator(n), name, { ...(await seen(site(), id)), ...more });
const marks = (taste: number) => ({ marks: { taste, packaging: 4 }, remark: `Catatan rahasia ${taste}` });

async function scoring(name: string): Promise<string> {
  const id = await submitIn(site(), cast.town, name);
  await climb(site(), cast.town, id);
  return id;
}

/** What changes from one request to the next by itself: tokens and keys. */
const bare = (html: string) =>
  html.replace(/name="(_csrf|_key)" value="[^"]*"/g, 'name="$1"').replace(/(?<=[?&])v=\w+/g, '');

/** Everything that a curator can read or be told of a piece, as it is now; refusals change nothing. */
async function allThatIsTold(n: number, id: string): Promise<Record<string, unknown>> {
  const pages = [
    '/kurasi',
    '/kurasi?tampil=bebas',
    '/kurasi?tampil=saya',
    '/kurasi?tampil=terlambat',
    '/kurasi/produk',
    `/kurasi/pengajuan/${id}`,
    `/kurasi/pengajuan/${id}/lembar`,
    '/tugas',
    '/api/v1/tasks',
    '/sertifikat',
  ];
  const told: Record<string, unknown> = {};
  for (const page of pages) {
    const { status, html } = await visitor(n).get(page);
    expect([page, status]).toEqual([page, 200]);
    told[page] = bare(html);
  }
  const refused = async (name: string, input: object) => {
    const result = await call(site(), curator(n), name, input);
    return result.ok
      ? 'done'
      : result.refusals.map(({ code, message, params }) => ({ code, message, params }));
  };
  const now = await seen(site(), id);
  const bad = { marks: { taste: 9 } };
  told['an older version'] = await refused('curation/score', {
    ...now,
    version: now.version - 1,
    ...marks(3),
  });
  told['an older version, taken'] = await refused('curation/take', { ...now, version: now.version - 1 });
  told['marks outside the scale'] = await refused('curation/score', { ...now, ...bad });
  told['no fixes'] = await refused('curation/return', { ...now, fixes: [] });
  told['another level'] = await refused('curation/pass', now);
  told['the timeline'] = await readTimeline(site(), 'submission', id);
  const { due_at: dueAt, ...row } = await submissionRow(site(), id);
  told['the row'] = { ...row, dueAt };
  return told;
}

/** Where a word of another curator stands in what was told. */
const traces = (told: unknown, words: readonly string[]) =>
  words.filter((word) => JSON.stringify(told).includes(word));

describe('a panel of three', () => {
  it('tells none of them anything of another before all have scored', async () => {
    const id = await scoring('Nasi Buta');
    for (const n of [0, 1, 2]) valueOf(await doing(n, 'curation/take', id));
    // The first holds a seat, the second has given his marks, the fourth has no seat at all.
    const before = [await allThatIsTold(0, id), await allThatIsTold(3, id)];
    const state = await submissionRow(site(), id);
    const answer = valueOf(await doing(1, 'curation/score', id, marks(2)));
    expect(answer).toEqual({ submissionId: id, state: 'scoring', ownTotal: 5600 });
    expect(await submissionRow(site(), id)).toEqual(state);
    const after = [await allThatIsTold(0, id), await allThatIsTold(3, id)];
    expect(after).toEqual(before);
    const words = [curator(1).name, 'Catatan rahasia 2', '5600', '"taste":2'];
    expect(traces(after, words)).toEqual([]);

    // And who has scored hears nothing when the next one does.
    const own = await allThatIsTold(1, id);
    valueOf(await doing(2, 'curation/score', id, marks(5)));
    expect(await allThatIsTold(1, id)).toEqual(own);
    expect(await allThatIsTold(0, id)).toEqual(before[0]);
    // Nor does the maker, nor those who watch.
    for (const position of ['supplier', 'department_head', 'auditor', 'district_officer'] as const) {
      const { html } = await (await visit(cast.world, await cast.town.actor(position))).get(
        `/kurasi/pengajuan/${id}`,
      );
      expect([position, traces(html, ['Catatan rahasia', curator(1).name, curator(2).name])]).toEqual([
        position,
        [],
      ]);
    }

    const result = valueOf(await doing(0, 'curation/score', id, marks(4)));
    expect(result).toMatchObject({ state: 'passed', total: 7600, grade: 'B' });
    const { html } = await visitor(0).get(`/kurasi/pengajuan/${id}`);
    expect(['Catatan rahasia 2', 'Catatan rahasia 5'].filter((said) => !html.includes(said))).toEqual([]);
    const maker = await visit(cast.world, await cast.town.actor('supplier'));
    const own2 = (await maker.get(`/kurasi/pengajuan/${id}`)).html;
    // The maker reads each score, the spread and the remarks, and no name.
    expect(['Kurator 3', 'Catatan rahasia 2', 'Selisih'].filter((said) => !own2.includes(said))).toEqual([]);
    expect(curators.filter(({ name }) => own2.includes(name))).toEqual([]);
  });

  it('is blind to the first one on appeal, which the maker still reads', async () => {
    const id = await scoring('Nasi Banding');
    for (const n of [0, 1, 2]) {
      valueOf(await doing(n, 'curation/take', id));
      valueOf(await doing(n, 'curation/score', id, marks(1)));
    }
    const owner = await cast.town.actor('supplier_owner');
    const reason = 'Sampel yang dinilai sudah dingin karena terlambat.';
    valueOf(await call(site(), owner, 'curation/appeal', { ...(await seen(site(), id)), reason }));
    const { html } = await visitor(3).get(`/kurasi/pengajuan/${id}`);
    expect(html).toContain(reason);
    expect(traces(html, ['Catatan rahasia', ...curators.slice(0, 3).map(({ name }) => name)])).toEqual([]);
    const maker = (await (await visit(cast.world, owner)).get(`/kurasi/pengajuan/${id}`)).html;
    expect(maker).toContain('Catatan rahasia 1');
    expect(outcomeOf(await doing(0, 'curation/take', id))).toBe('curation/other-panel');
  });

  it('never has more seats than its number, however many knock at once', async () => {
    const id = await scoring('Nasi Rebutan');
    const input = await seen(site(), id);
    const results = await Promise.all(
      curators.flatMap((actor) => [0, 1].map(() => call(site(), actor, 'curation/take', input))),
    );
    const held = await site()
      .db.selectFrom('curation_seat')
      .select('person_id')
      .where('submission_id', '=', id)
      .where('level', '=', 3)
      .where('state', '=', 'held')
      .execute();
    expect(held).toHaveLength(3);
    const refused = results.flatMap((result) =>
      result.ok ? [] : refusalsOf(result).map(({ code }) => code),
    );
    expect(refused).toEqual(['curation/taken', 'curation/taken']);
  });

  it('has one result when its last ones score at the same moment', async () => {
    const id = await scoring('Nasi Serentak');
    for (const n of [0, 1, 2]) valueOf(await doing(n, 'curation/take', id));
    const input = await seen(site(), id);
    const results = await Promise.all(
      [0, 1, 2].map((n) => call(site(), curator(n), 'curation/score', { ...input, ...marks(4) })),
    );
    const states = results.map((result) => valueOf(result)['state']);
    expect(states.toSorted()).toEqual(['passed', 'scoring', 'scoring']);
    const { db } = site();
    const certificates = db.selectFrom('product_certificate').select('id').where('submission_id', '=', id);
    expect(await certificates.execute()).toHaveLength(1);
    const opinions = db.selectFrom('curation_opinion').select('seat_id').where('submission_id', '=', id);
    expect(await opinions.where('level', '=', 3).execute()).toHaveLength(3);
    expect(await submissionRow(site(), id)).toMatchObject({ state: 'passed', version: 5 });
  });
});

describe('a desk of one', () => {
  it('is held by one of ten who take the same piece at the same moment, and the next button gives each his own', async () => {
    const id = await submitIn(site(), cast.town, 'Nasi Satu');
    const people: PersonActor[] = [];
    for (let n = 0; n < 5; n++) {
      const { username } = await newPerson(site(), cast.town, [{ position: 'companion' }]);
      people.push(await knownAs(site(), username));
      await declares(site(), people[n] as PersonActor);
    }
    const input = await seen(site(), id);
    const results = await Promise.all(people.map((actor) => call(site(), actor, 'curation/take', input)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (let n = 0; n < 4; n++) await submitIn(site(), cast.town, `Nasi Antre ${n}`);
    const others = people.filter((_, index) => !results[index]?.ok);
    const pages = await Promise.all(others.map((actor) => visit(cast.world, actor)));
    const sent = await Promise.all(pages.map((page) => page.send('/kurasi', '/kurasi/ambil')));
    const taken = sent.map(({ to }) => to.replace('?berikutnya', ''));
    expect(taken.every((to) => to.startsWith('/kurasi/pengajuan/'))).toBe(true);
    expect(new Set(taken).size).toBe(4);
  });
});
