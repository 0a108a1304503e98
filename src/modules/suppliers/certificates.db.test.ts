import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, codesOf, orderIn, tryAct } from '../../../test/acts.ts';
import { newWorld, type World } from '../../../test/harness.ts';
import { openPolicies } from '../../../test/meals.ts';
import { pdf } from '../../../test/pdf.ts';
import { buildTown, type Town } from '../../../test/town.ts';
import { watchCertificates } from '../../certificate-watch.ts';
import { newId } from '../../kernel/ids.ts';
import { addDays, dayOf } from '../../kernel/time.ts';
import type { StagedFile } from '../../platform/files/file-store.ts';
import { stageUpload } from '../../platform/files/staged-uploads.ts';
import { verifyGovernment } from '../../verify.ts';
import { addCertificate } from './commands/certificate-add.ts';
import { checkCertificate } from './commands/certificate-check.ts';
import { withdrawCertificate } from './commands/certificate-withdraw.ts';

describe('certificates of makers', () => {
  let world: World;
  let town: Town;
  let file: StagedFile;
  const start = new Date('2026-03-03T02:00:00Z');
  let tag = 'A';
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    await world.dki.db
      .insertInto('policy')
      .values({
        id: newId(),
        kind: 'halal_duty',
        effect: 'block',
        params: JSON.stringify({ size: 'micro' }),
        rule: 'PP 42/2024',
        valid_from: '2026-01-01',
      })
      .execute();
    const staged = await stageUpload(world.dki, null, pdf, 'halal.pdf');
    if (!staged.ok) throw new Error('not staged');
    file = staged.value;
  });
  beforeEach(async () => {
    world.setNow(start);
    tag += 'B';
    town = await buildTown(world.dki, tag);
  });
  afterAll(() => world.close());

  const today = () => dayOf(world.now());
  const later = (days: number) => world.setNow(new Date(start.getTime() + days * 86_400_000));
  const given = (change: object = {}) => ({
    supplierId: town.supplierId,
    kind: 'halal' as const,
    number: 'ID3111 0012 3456 7777 1',
    issuer: 'BPJPH',
    validFrom: addDays(today(), -30),
    validTo: addDays(today(), 90) as string | null,
    productId: null as string | null,
    file,
    ...change,
  });
  const add = async (change: object = {}) =>
    (await act(world, town, 'supplier', addCertificate, given(change))).id;
  const accept = (certificateId: string) =>
    act(world, town, 'companion', checkCertificate, {
      certificateId,
      version: 1,
      outcome: 'accept',
      remark: '',
    });
  const products = () =>
    world.dki.db
      .selectFrom('product')
      .selectAll()
      .where('supplier_id', '=', town.supplierId)
      .orderBy('id')
      .execute();
  const certificate = (id: string) =>
    world.dki.db.selectFrom('certificate').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const waits = async (id: string) =>
    (
      await world.dki.db
        .selectFrom('task')
        .select(['command', 'position'])
        .where('subject_id', '=', id)
        .where('closed_at', 'is', null)
        .execute()
    ).map(({ command, position }) => `${command} ${position}`);

  it('waits for the companion of the area; accepted, the products carry its number and end', async () => {
    const id = await add();
    expect(await waits(id)).toEqual(['suppliers/check-certificate companion']);
    expect((await products()).map((product) => product.halal_number)).toEqual(
      Array(2).fill('ID31110012345670124'),
    );
    await accept(id);
    expect(await waits(id)).toEqual([]);
    for (const product of await products())
      expect(product).toMatchObject({
        state: 'listed',
        halal_number: 'ID31110012345677771',
        halal_valid_to: '2026-06-01',
        version: 2,
      });
  });

  it('refuses the same number twice, another maker’s product, a file nobody staged, each at its field', async () => {
    await add();
    const other = await buildTown(world.dki, `${tag}X`, { regionCode: '31.71.03.1002' });
    const refused = async (change: object) =>
      tryAct(world, await town.actor('supplier'), addCertificate, given(change));
    expect(await refused({})).toMatchObject({
      refusals: [{ code: 'suppliers/certificate-known', field: 'number' }],
    });
    expect(await refused({ productId: other.mealId })).toMatchObject({
      refusals: [{ code: 'suppliers/certificate-product', field: 'productId' }],
    });
    expect(
      await refused({ number: 'ID31110000000000002', file: { ...file, proof: '0'.repeat(64) } }),
    ).toMatchObject({
      refusals: [{ code: 'suppliers/certificate-file', field: 'file' }],
    });
    const companion = await other.actor('companion');
    const { id } = await world.dki.db
      .selectFrom('certificate')
      .select('id')
      .where('supplier_id', '=', town.supplierId)
      .executeTakeFirstOrThrow();
    const input = { certificateId: id, version: 1, outcome: 'accept' as const, remark: '' };
    expect(codesOf(await tryAct(world, companion, checkCertificate, input))).toEqual(['door/not-authorised']);
  });

  it('two uploads of one number at the same time: one of them is refused', async () => {
    const actor = await town.actor('supplier');
    const both = await Promise.all([1, 2].map(() => tryAct(world, actor, addCertificate, given())));
    expect(both.flatMap(codesOf)).toEqual(['suppliers/certificate-known']);
  });

  it('a refusal needs its reason, tells the maker, and changes no product', async () => {
    const id = await add();
    const input = { certificateId: id, version: 1, outcome: 'refuse' as const, remark: '' };
    const companion = await town.actor('companion');
    expect(await tryAct(world, companion, checkCertificate, input)).toMatchObject({
      refusals: [{ code: 'suppliers/certificate-reason', field: 'reason' }],
    });
    await act(world, town, 'district_officer', checkCertificate, { ...input, reason: 'other_number' });
    expect(await certificate(id)).toMatchObject({ state: 'refused', refused_for: 'other_number' });
    expect(await waits(id)).toEqual(['suppliers/add-certificate supplier']);
    expect((await products()).every((product) => product.version === 1)).toBe(true);
    // The number may be handed in again with a better picture.
    await add();
  });

  it('nobody checks his own paper', async () => {
    const id = await add();
    const companion = await town.actor('companion');
    const input = { certificateId: id, version: 1, outcome: 'accept' as const, remark: '' };
    const own = {
      ...companion,
      assignments: [...companion.assignments, ...(await town.actor('supplier')).assignments],
    };
    expect(codesOf(await tryAct(world, own, checkCertificate, input))).toEqual(['suppliers/certificate-own']);
  });

  it('cannot be accepted once it is over', async () => {
    const id = await add({ validTo: addDays(today(), 2) });
    later(4);
    const input = { certificateId: id, version: 1, outcome: 'accept' as const, remark: '' };
    const result = await tryAct(world, await town.actor('companion'), checkCertificate, input);
    expect(codesOf(result)).toEqual(['suppliers/certificate-over']);
  });

  it('warns at 60, 30 and 7 days, once each, then ends it, hides the products and says so in open orders', async () => {
    const id = await add();
    await accept(id);
    const before = await orderIn(world, town, 'accepted');
    for (const [day, warned] of [
      [29, null],
      [30, 60],
      [31, 60],
      [60, 30],
      [83, 7],
      [90, 7],
    ] as const) {
      later(day);
      await watchCertificates(world.dki);
      expect([day, (await certificate(id)).warned]).toEqual([day, warned]);
    }
    expect(await waits(id)).toEqual(['suppliers/add-certificate supplier']);
    // Ordered when the certificate had no end yet.
    const without = (halal_valid_to: string | null) =>
      world.dki.db.updateTable('product').set({ halal_valid_to }).where('id', '=', town.mealId).execute();
    later(89);
    await without(null);
    const after = await orderIn(world, town, 'sent');
    await without('2026-06-01');
    later(91);
    await watchCertificates(world.dki);
    expect(await certificate(id)).toMatchObject({ state: 'expired' });
    for (const product of await products())
      expect(product).toMatchObject({
        state: 'hidden',
        hidden_reason: 'certificate_expired',
        halal_number: null,
        halal_valid_to: null,
      });
    const told = async (orderId: string) =>
      (
        await world.dki.db
          .selectFrom('event_subject')
          .innerJoin('event', 'event.id', 'event_subject.event_id')
          .select('event.command')
          .where('subject_id', '=', orderId)
          .where('command', '=', 'suppliers/end-certificate')
          .execute()
      ).length;
    expect([await told(before), await told(after)]).toEqual([0, 1]);
    expect(await watchCertificates(world.dki)).toEqual({ taken: 0, done: true });

    const renewed = await add({ number: 'ID31110000000000009' });
    await accept(renewed);
    expect(await waits(id)).toEqual([]);
    expect(
      (await products()).map((product) => [product.state, product.hidden_reason, product.halal_number]),
    ).toEqual([
      ['listed', null, 'ID31110000000000009'],
      ['listed', null, 'ID31110000000000009'],
    ]);
    expect(await verifyGovernment(world.dki)).toEqual([]);
  });

  it('another certificate takes the place of the one that ends; what its maker hid stays hidden', async () => {
    const kitchen = await add();
    await accept(kitchen);
    const own = await add({
      number: 'ID31110000000000005',
      productId: town.mealId,
      validTo: addDays(today(), 3),
    });
    await accept(own);
    const meal = (await products()).find(({ id }) => id === town.mealId);
    expect(meal?.halal_number).toBe('ID31110012345677771');
    await world.dki.db
      .updateTable('product')
      .set({ state: 'hidden' })
      .where('id', '=', town.snackId)
      .execute();
    later(5);
    await watchCertificates(world.dki);
    expect((await products()).filter(({ id }) => id === town.mealId)).toMatchObject([{ state: 'listed' }]);
    const next = await add({ number: 'ID31110000000000006' });
    await accept(next);
    expect(await certificate(kitchen)).toMatchObject({ state: 'withdrawn' });
    expect((await products()).filter(({ id }) => id === town.snackId)).toMatchObject([
      { state: 'hidden', hidden_reason: null },
    ]);
  });

  it('withdrawn by its maker, the products lose it at once', async () => {
    const id = await add();
    await accept(id);
    await act(world, town, 'supplier_owner', withdrawCertificate, { certificateId: id, version: 2 });
    expect((await products()).map((product) => product.state)).toEqual(['hidden', 'hidden']);
  });

  it('a lost permit keeps a product hidden until there is another, whatever else is renewed', async () => {
    const permit = {
      kind: 'pirt',
      number: '206317101234526-26',
      productId: town.snackId,
      validTo: addDays(today(), 3),
    };
    await accept(await add(permit));
    later(5);
    await watchCertificates(world.dki);
    const snack = async () => (await products()).find(({ id }) => id === town.snackId);
    expect(await snack()).toMatchObject({ state: 'hidden', pirt_number: null });
    await accept(await add());
    expect(await snack()).toMatchObject({ state: 'hidden', hidden_reason: 'certificate_expired' });
    await accept(await add({ ...permit, number: '206317101234526-31', validTo: addDays(today(), 900) }));
    expect(await snack()).toMatchObject({ state: 'listed', pirt_number: '206317101234526-31' });
  });

  it('ends what a product was loaded with, for which there is no paper', async () => {
    await world.dki.db
      .updateTable('product')
      .set({ halal_valid_to: '2026-03-04' })
      .where('id', '=', town.snackId)
      .execute();
    later(1);
    await watchCertificates(world.dki);
    const snack = async () => (await products()).find(({ id }) => id === town.snackId);
    expect(await snack()).toMatchObject({ state: 'listed', halal_valid_to: '2026-03-04' });
    later(2);
    await watchCertificates(world.dki);
    expect(await snack()).toMatchObject({ state: 'hidden', halal_number: null });
  });
});
