import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  badMarks,
  climb,
  decides,
  declares,
  draftIn,
  goodMarks,
  openCuration,
  seen,
  submissionRow,
  submitIn,
  wholeDraft,
} from '../../../test/curation.ts';
import { type Cast, knownAs, newCast, newPerson } from '../../../test/door/cast.ts';
import { call, outcomeOf, refusalsOf, valueOf } from '../../../test/door/deeds.ts';
import type { PersonActor } from '../../platform/commands/actor.ts';
import type { Position } from '../../platform/commands/positions.ts';
import { verifyGovernment } from '../../verify.ts';
import { renderDocument } from '../documents/public.ts';
import { runCurationClock } from './clock.ts';
import { curatingPositions } from './domain/process.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await newCast();
  await openCuration(cast.world.dki);
  for (const position of curatingPositions) await declares(cast.world.dki, await cast.town.actor(position));
});
afterAll(() => cast.world.close());

const site = () => cast.world.dki;
const who = (position: Position) => cast.town.actor(position);
const row = (id: string) => submissionRow(site(), id);
const doing = async (actor: PersonActor, name: string, id: string, more: object = {}) =>
  await call(site(), actor, name, { ...(await seen(site(), id)), ...more });
const by = async (position: Position, name: string, id: string, more: object = {}) =>
  await doing(await who(position), name, id, more);
/** Another person of the area. */
async function another(position: Position): Promise<PersonActor> {
  const { username } = await newPerson(site(), cast.town, [{ position }]);
  const actor = await knownAs(site(), username);
  await declares(site(), actor);
  return actor;
}
const mend = (id: string, name: string) =>
  row(id).then(({ product_id: productId }) =>
    site()
      .db.updateTable('product_draft')
      .set({ content: JSON.stringify(wholeDraft(name)) })
      .where('product_id', '=', productId)
      .execute(),
  );
const tasksOf = (id: string) =>
  site()
    .db.selectFrom('task')
    .select(['command', 'position', 'region_code', 'supplier_id', 'due_at'])
    .where('subject_id', '=', id)
    .where('closed_at', 'is', null)
    .execute();

describe('handing in', () => {
  it('keeps what was handed in, and asks the companion of the area by the promised date', async () => {
    const id = await submitIn(site(), cast.town, 'Nasi Uduk Pertama');
    const submission = await row(id);
    expect(submission).toMatchObject({
      state: 'verifying',
      level: 0,
      position: 'companion',
      round: 1,
      version: 1,
    });
    // Two working days after Tuesday 3 March, at the end of the day.
    expect(submission.due_at?.toISOString()).toBe('2026-03-05T09:00:00.000Z');
    expect(await tasksOf(id)).toMatchObject([
      { command: 'curation/pass', position: 'companion', region_code: cast.town.regionCode },
    ]);
    await mend(id, 'Nama Lain');
    const { content } = await site()
      .db.selectFrom('submission_content')
      .select('content')
      .where('submission_id', '=', id)
      .executeTakeFirstOrThrow();
    expect(content).toMatchObject({ name: 'Nasi Uduk Pertama' });
  });

  it('says at each field what is missing, and takes one product once at a time', async () => {
    const maker = await who('supplier');
    const productId = await draftIn(site(), cast.town);
    const bare = { ...wholeDraft(), menu: [], photos: [], shelfLifeHours: null };
    await site()
      .db.updateTable('product_draft')
      .set({ content: JSON.stringify(bare) })
      .where('product_id', '=', productId)
      .execute();
    const refused = refusalsOf(await call(site(), maker, 'curation/submit', { productId, version: 1 }));
    expect(refused.map(({ code, field }) => [code, field]).toSorted()).toEqual(
      ['menu', 'photos', 'shelfLifeHours'].map((field) => ['curation/content-incomplete', field]),
    );
    await site()
      .db.updateTable('product_draft')
      .set({ content: JSON.stringify(wholeDraft()) })
      .where('product_id', '=', productId)
      .execute();
    const input = { productId, version: 1 };
    expect(outcomeOf(await call(site(), maker, 'curation/submit', input))).toBe('done');
    expect(outcomeOf(await call(site(), maker, 'curation/submit', input))).toBe('curation/already-submitted');
  });

  it('is refused where the government has set no levels, and to a maker out of good standing', async () => {
    const { abroad, world } = cast;
    const productId = await draftIn(world.other, abroad);
    const maker = await abroad.actor('supplier');
    const refused = refusalsOf(await call(world.other, maker, 'curation/submit', { productId, version: 1 }));
    expect(refused.map(({ code }) => code)).toEqual(['curation/no-process', 'curation/no-criteria']);
    const setState = (state: 'suspended' | 'active') =>
      world.other.db.updateTable('supplier').set({ state }).where('id', '=', abroad.supplierId).execute();
    await setState('suspended');
    const [first] = refusalsOf(await call(world.other, maker, 'curation/submit', { productId, version: 1 }));
    expect(first?.code).toBe('curation/maker-suspended');
    await setState('active');
  });
});

describe('a piece on a desk', () => {
  it('is decided from a live seat alone, and taken by one', async () => {
    const id = await submitIn(site(), cast.town);
    expect(outcomeOf(await by('companion', 'curation/pass', id))).toBe('curation/seat-needed');
    valueOf(await by('companion', 'curation/take', id));
    const colleague = await another('companion');
    expect(outcomeOf(await doing(colleague, 'curation/take', id))).toBe('curation/taken');
    // After an hour the lease is over: the colleague may, and the first may not any more.
    await cast.later(1 / 12, async () => {
      expect(outcomeOf(await by('companion', 'curation/pass', id))).toBe('curation/seat-needed');
      expect(outcomeOf(await doing(colleague, 'curation/take', id))).toBe('done');
      expect(outcomeOf(await by('companion', 'curation/take', id))).toBe('curation/taken');
      expect(outcomeOf(await doing(colleague, 'curation/release', id))).toBe('done');
      expect(outcomeOf(await by('companion', 'curation/take', id))).toBe('done');
    });
  });

  it('is not for a tied person, nor before he declared', async () => {
    const id = await submitIn(site(), cast.town);
    const { username } = await newPerson(site(), cast.town, [{ position: 'companion' }]);
    const actor = await knownAs(site(), username);
    expect(outcomeOf(await doing(actor, 'curation/take', id))).toBe('curation/declare-first');
    const maker = await site()
      .db.selectFrom('supplier')
      .select(['nik', 'address'])
      .where('id', '=', cast.town.supplierId)
      .executeTakeFirstOrThrow();
    const declare = (more: object) =>
      call(site(), actor, 'curation/declare', {
        nik: '3171011391000001',
        address: 'Jalan Lain 5',
        bankAccount: '555666777',
        ...more,
      });
    for (const tie of [{ nik: maker.nik }, { address: maker.address.toUpperCase() }]) {
      valueOf(await declare(tie));
      expect(outcomeOf(await doing(actor, 'curation/take', id))).toBe('curation/tied');
    }
    valueOf(await declare({}));
    expect(outcomeOf(await doing(actor, 'curation/take', id))).toBe('done');
    // He steps back: the seat is free again, and he never comes near this maker again.
    valueOf(await doing(actor, 'curation/recuse', id, { reason: 'Tetangga satu gang.' }));
    expect(outcomeOf(await by('companion', 'curation/take', id))).toBe('done');
    const next = await submitIn(site(), cast.town);
    expect(outcomeOf(await doing(actor, 'curation/take', next))).toBe('curation/tied');
  });

  it('is not for the people of the business itself', async () => {
    const id = await submitIn(site(), cast.town);
    const { username } = await newPerson(site(), cast.town, [
      { position: 'companion' },
      { position: 'supplier' },
    ]);
    const actor = await knownAs(site(), username);
    await declares(site(), actor);
    expect(outcomeOf(await doing(actor, 'curation/take', id))).toBe('curation/own-business');
  });

  it('needs the tax and the visit where the level says so, and a maker who is approved', async () => {
    const id = await submitIn(site(), cast.town);
    await decides(site(), await who('companion'), id, 'curation/pass', {});
    valueOf(await by('district_officer', 'curation/take', id));
    const codes = async (input: object) =>
      refusalsOf(await by('district_officer', 'curation/pass', id, input)).map(({ code }) => code);
    expect(await codes({})).toEqual(['curation/tax-needed', 'curation/visit-needed']);
    expect(await codes({ taxTreatment: 'goods', visitedOn: '2026-03-04' })).toEqual([
      'curation/visit-in-future',
    ]);
    const setState = (state: 'pending' | 'active') =>
      site().db.updateTable('supplier').set({ state }).where('id', '=', cast.town.supplierId).execute();
    await setState('pending');
    expect(await codes({ taxTreatment: 'goods', visitedOn: '2026-03-03' })).toEqual([
      'curation/maker-pending',
    ]);
    await setState('active');
    valueOf(
      await by('district_officer', 'curation/pass', id, { taxTreatment: 'goods', visitedOn: '2026-03-03' }),
    );
    expect(await row(id)).toMatchObject({ state: 'forwarding', tax_treatment: 'goods', version: 3 });
  });
});

describe('a piece that is returned', () => {
  it('comes back mended, to the same level and the same person, until the promised date', async () => {
    const id = await submitIn(site(), cast.town);
    valueOf(await by('companion', 'curation/take', id));
    const refused = refusalsOf(await by('companion', 'curation/return', id, { fixes: [] }));
    expect(refused.map(({ code, field }) => [code, field])).toEqual([['curation/fixes-needed', 'fixes']]);
    valueOf(await by('companion', 'curation/return', id, { fixes: ['photo_dark', 'label_expiry'] }));
    expect(await tasksOf(id)).toMatchObject([
      { command: 'curation/resubmit', position: 'supplier', supplier_id: cast.town.supplierId },
    ]);
    expect(outcomeOf(await by('supplier', 'curation/resubmit', id))).toBe('curation/nothing-mended');
    await mend(id, 'Nasi Uduk Terang');
    valueOf(await by('supplier', 'curation/resubmit', id));
    const { personId } = await who('companion');
    expect(await row(id)).toMatchObject({ state: 'verifying', level: 0, round: 2, reserved_for: [personId] });
    const colleague = await another('companion');
    expect(outcomeOf(await doing(colleague, 'curation/take', id))).toBe('curation/reserved');
    await cast.later(3, async () => {
      expect(outcomeOf(await doing(colleague, 'curation/take', id))).toBe('done');
    });
  });
});

describe('the result', () => {
  it('is a version that can be sold, with a numbered certificate; the next one replaces it', async () => {
    const id = await submitIn(site(), cast.town, 'Nasi Uduk Lulus');
    await climb(site(), cast.town, id);
    const answer = await decides(site(), await who('curator'), id, 'curation/score', { marks: goodMarks });
    expect(answer).toMatchObject({ state: 'passed', total: 8000, grade: 'B' });
    const { product_id: productId } = await row(id);
    const version = () =>
      site()
        .db.selectFrom('product')
        .innerJoin('product_version as v', 'v.id', 'product.current_version_id')
        .select(['v.name', 'v.number', 'v.grade', 'v.tax_treatment', 'product.state'])
        .where('product.id', '=', productId)
        .executeTakeFirst();
    expect(await version()).toEqual({
      name: 'Nasi Uduk Lulus',
      number: 1,
      grade: 'B',
      tax_treatment: 'catering',
      state: 'draft',
    });
    const certificates = () =>
      site()
        .db.selectFrom('product_certificate')
        .selectAll()
        .where('product_id', '=', productId)
        .orderBy('id')
        .execute();
    const [first] = await certificates();
    expect(first).toMatchObject({
      state: 'valid',
      grade: 'B',
      issued_on: '2026-03-03',
      valid_to: '2028-03-02',
    });
    expect(first?.number).toMatch(/^\d{4}\/SKK\/[^/]+\/2026$/);
    const paper = await renderDocument(site(), first?.document_id ?? '', 'https://e.test', { keep: false });
    expect(paper?.name).toBe(`${first?.number.replaceAll('/', '-')}.pdf`);
    expect(paper?.bytes.subarray(0, 5).toString()).toBe('%PDF-');

    await mend(id, 'Nasi Uduk Kedua');
    const maker = await who('supplier');
    const again = valueOf(await call(site(), maker, 'curation/submit', { productId, version: 1 }));
    const secondId = String(again['submissionId']);
    await climb(site(), cast.town, secondId);
    expect(await version()).toMatchObject({ name: 'Nasi Uduk Lulus' });
    await decides(site(), await who('curator'), secondId, 'curation/score', {
      marks: { taste: 5, packaging: 5 },
    });
    expect(await version()).toMatchObject({ name: 'Nasi Uduk Kedua', number: 2, grade: 'A' });
    expect((await certificates()).map(({ state }) => state)).toEqual(['superseded', 'valid']);
  });

  it('fails below a pass mark; the owner appeals once, in time, to people who did not sit before', async () => {
    const id = await submitIn(site(), cast.town);
    await climb(site(), cast.town, id);
    await decides(site(), await who('curator'), id, 'curation/score', { marks: badMarks });
    expect(await row(id)).toMatchObject({ state: 'failed', total: 5600, grade: null });
    expect(await tasksOf(id)).toMatchObject([{ command: 'curation/appeal', position: 'supplier_owner' }]);
    const reason = 'Sampel yang dinilai sudah dingin karena kiriman terlambat.';
    await cast.later(20, async () => {
      expect(outcomeOf(await by('supplier_owner', 'curation/appeal', id, { reason }))).toBe(
        'curation/appeal-too-late',
      );
    });
    valueOf(await by('supplier_owner', 'curation/appeal', id, { reason }));
    expect(await row(id)).toMatchObject({
      state: 'appealed',
      panel: 'appeal',
      total: null,
      decided_at: null,
    });
    expect(outcomeOf(await by('curator', 'curation/take', id))).toBe('curation/other-panel');
    const second = await another('curator');
    await decides(site(), second, id, 'curation/score', { marks: badMarks });
    expect(await row(id)).toMatchObject({ state: 'failed', panel: 'appeal' });
    expect(await tasksOf(id)).toEqual([]);
    expect(outcomeOf(await by('supplier_owner', 'curation/appeal', id, { reason }))).toBe(
      'curation/appealed-once',
    );
  });

  it('of an early rejection that is upheld on appeal says of itself how it is taxed', async () => {
    const id = await submitIn(site(), cast.town);
    await decides(site(), await who('companion'), id, 'curation/reject', {
      reason: 'other',
      remark: 'Lainnya.',
    });
    valueOf(
      await by('supplier_owner', 'curation/appeal', id, {
        reason: 'Alasannya tidak dijelaskan sama sekali.',
      }),
    );
    const curator = await another('curator');
    valueOf(await doing(curator, 'curation/take', id));
    const refused = refusalsOf(await doing(curator, 'curation/score', id, { marks: goodMarks }));
    expect(refused.map(({ code }) => code)).toEqual(['curation/tax-needed']);
    valueOf(await doing(curator, 'curation/score', id, { marks: goodMarks, taxTreatment: 'goods' }));
    expect(await row(id)).toMatchObject({ state: 'passed', tax_treatment: 'goods' });
  });

  it('refuses marks outside the scale, and a decision on an older round', async () => {
    const id = await submitIn(site(), cast.town);
    await climb(site(), cast.town, id);
    valueOf(await by('curator', 'curation/take', id));
    const fields = refusalsOf(await by('curator', 'curation/score', id, { marks: { taste: 6 } })).map(
      ({ code, field }) => [code, field],
    );
    expect(fields).toEqual([
      ['curation/mark-outside', 'marks.taste'],
      ['curation/mark-missing', 'marks.packaging'],
    ]);
    const old = await seen(site(), id);
    valueOf(await by('curator', 'curation/return', id, { fixes: ['kitchen'] }));
    await mend(id, 'Nasi Uduk Bersih');
    valueOf(await by('supplier', 'curation/resubmit', id));
    const late = await call(site(), await who('curator'), 'curation/score', { ...old, marks: goodMarks });
    expect(outcomeOf(late)).toBe('door/stale');
  });
});

describe('the clock', () => {
  it('tells the head once of what is late, and leaves it where it lies', async () => {
    const id = await submitIn(site(), cast.town);
    await cast.later(7, async () => {
      await runCurationClock(site());
      await runCurationClock(site());
    });
    expect((await tasksOf(id)).map(({ command, position }) => [command, position]).toSorted()).toEqual([
      ['curation/escalate', 'department_head'],
      ['curation/pass', 'companion'],
    ]);
    expect(await row(id)).toMatchObject({ state: 'verifying', version: 1 });
    const events = await site()
      .db.selectFrom('event_subject')
      .innerJoin('event', 'event.id', 'event_subject.event_id')
      .select('command')
      .where('subject_id', '=', id)
      .where('command', '=', 'curation/escalate')
      .execute();
    expect(events).toHaveLength(1);
  });

  it('ends an appeal that nobody made, and a certificate after three reminders', async () => {
    const failed = await submitIn(site(), cast.town);
    await decides(site(), await who('companion'), failed, 'curation/reject', {
      reason: 'other',
      remark: 'Lain.',
    });
    const id = await submitIn(site(), cast.town);
    await climb(site(), cast.town, id);
    await decides(site(), await who('curator'), id, 'curation/score', { marks: goodMarks });
    const { product_id: productId } = await row(id);
    await site().db.updateTable('product').set({ state: 'listed' }).where('id', '=', productId).execute();
    const certificate = () =>
      site()
        .db.selectFrom('product_certificate')
        .innerJoin('product', 'product.id', 'product_certificate.product_id')
        .select(['product_certificate.state', 'warned', 'product.state as shelf', 'hidden_reason'])
        .where('submission_id', '=', id)
        .executeTakeFirstOrThrow();
    const total = 730;
    const seenAt: unknown[] = [];
    for (const left of [61, 60, 59, 30, 7, 0, -1]) {
      await cast.later(total - left, () => runCurationClock(site()));
      const { state, warned, shelf } = await certificate();
      seenAt.push([left, state, warned, shelf]);
    }
    expect(seenAt).toEqual([
      [61, 'valid', null, 'listed'],
      [60, 'valid', 60, 'listed'],
      [59, 'valid', 60, 'listed'],
      [30, 'valid', 30, 'listed'],
      [7, 'valid', 7, 'listed'],
      [0, 'valid', 7, 'listed'],
      [-1, 'expired', 0, 'hidden'],
    ]);
    expect((await certificate()).hidden_reason).toBe('curation_expired');
    expect(await tasksOf(failed)).toEqual([]);
    expect((await verifyGovernment(site())).filter(({ kind }) => kind === 'task')).toEqual([]);
  });
});
