import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { pdf } from '../../../../test/pdf.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { visit } from '../../../../test/visitor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { PersonActor } from '../../../platform/commands/actor.ts';
import { execute } from '../../../platform/commands/execute.ts';
import { verifyLedger } from '../public.ts';
import { acceptPackages } from './accept-packages.ts';
import { attachDocuments } from './attach-documents.ts';
import { closePackage } from './close-package.ts';
import { disposeToOfficer } from './dispose-to-officer.ts';
import { disposeToPpk } from './dispose-to-ppk.ts';
import { importPackages } from './import-packages.ts';

let world: World;
let town: Town;
let other: Town;
let people: Record<'pa' | 'ppk' | 'pp', PersonActor>;

beforeAll(async () => {
  world = await newWorld();
  town = await buildTown(world.dki, 'Gambir');
  other = await buildTown(world.dki, 'Cideng');
  people = {
    pa: await town.actor('budget_authority'),
    ppk: await town.actor('commitment_officer'),
    pp: await town.actor('procurement_officer'),
  };
});
afterAll(() => world.close());

let nextRup = 60_000_000;

/** New packages of the town that wait for PA/KPA. */
async function packages(count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, () => ({
    rupId: String(nextRup++),
    name: 'Belanja konsumsi rapat',
    unitCode: '7.01.Gambir',
    method: 'e_purchasing' as const,
    kind: 'goods' as const,
    ceiling: '10000000',
    year: 2026,
    subActivityCode: '7.02.01.1.06.0009',
    accountCode: '5.1.02.01.01.0052',
    fund: 'PAD',
  }));
  const actor = await town.actor('city_admin');
  const result = await execute(world.dki, importPackages, { actor, key: newId(), input: { packages: rows } });
  expect(result).toMatchObject({ ok: true, value: { created: count } });
  const found = await world.dki.db
    .selectFrom('rup_package')
    .select('id')
    .where(
      'rup_id',
      'in',
      rows.map((row) => row.rupId),
    )
    .execute();
  return found.map((row) => row.id);
}

/** Packages with the versions that they have now. */
const seen = async (packageIds: string[]) => {
  const rows = await world.dki.db
    .selectFrom('rup_package')
    .select(['id', 'version'])
    .where('id', 'in', packageIds)
    .execute();
  return { packageIds, versions: Object.fromEntries(rows.map(({ id, version }) => [id, version])) };
};
const dispose = async (packageIds: string[], to: string, actor = people.pa) =>
  execute(world.dki, disposeToPpk, {
    actor,
    key: newId(),
    input: { ...(await seen(packageIds)), commitmentOfficerId: to },
  });
const prepare = async (packageIds: string[], to: string, useTemplates = true, actor = people.ppk) =>
  execute(world.dki, disposeToOfficer, {
    actor,
    key: newId(),
    input: { ...(await seen(packageIds)), procurementOfficerId: to, useTemplates },
  });
const accept = async (packageIds: string[], actor = people.pp) =>
  execute(world.dki, acceptPackages, { actor, key: newId(), input: await seen(packageIds) });

const stateOf = async (id: string) =>
  (
    await world.dki.db
      .selectFrom('rup_package')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).state;
const waiting = async (id: string) =>
  (
    await world.dki.db
      .selectFrom('task')
      .select(['command', 'position'])
      .where('subject_id', '=', id)
      .where('closed_at', 'is', null)
      .execute()
  ).map((task) => `${task.command} ${task.position}`);

describe('stages 1 to 3', () => {
  it('take many packages at once, each with the right task for the next person', async () => {
    const ids = await packages(3);
    expect(await waiting(ids[0] ?? '')).toEqual(['budget/dispose-to-ppk budget_authority']);
    expect(await dispose(ids, people.ppk.personId)).toMatchObject({ ok: true, value: { packages: 3 } });
    expect(await waiting(ids[1] ?? '')).toEqual(['budget/dispose-to-officer commitment_officer']);
    expect(await prepare(ids, people.pp.personId)).toMatchObject({ ok: true });
    expect(await waiting(ids[2] ?? '')).toEqual(['budget/accept-packages procurement_officer']);
    expect(await accept(ids)).toMatchObject({ ok: true, value: { packages: 3 } });
    for (const id of ids) {
      expect(await stateOf(id)).toBe('ready');
      expect(await waiting(id)).toEqual([]);
    }
    const papers = await world.dki.db
      .selectFrom('package_document')
      .select(['kind', 'body'])
      .where('package_id', '=', ids[0] ?? '')
      .orderBy('kind')
      .execute();
    expect(papers.map((paper) => paper.kind)).toEqual(['kak', 'specification']);
    expect(papers[0]?.body).toContain('Rp10.000.000 (Sepuluh juta rupiah)');
    expect(await verifyLedger(world.dki.db, world.dki.schema)).toEqual([]);
  });

  it('refuse who does not hold the position in that unit today', async () => {
    const ids = await packages(1);
    const stranger = await other.actor('commitment_officer');
    expect(await dispose(ids, stranger.personId)).toMatchObject({
      refusals: [{ code: 'budget/not-the-holder', field: 'commitmentOfficerId' }],
    });
    expect(await dispose(ids, newId())).toMatchObject({ refusals: [{ code: 'budget/not-the-holder' }] });
    const strange = await other.actor('budget_authority');
    expect(await dispose(ids, people.ppk.personId, strange)).toMatchObject({
      refusals: [{ code: 'door/not-authorised', params: { unit: 'Kelurahan Gambir' } }],
    });
    expect(await stateOf(ids[0] ?? '')).toBe('awaiting_disposition');
  });

  it('refuse an officer whose decree has ended', async () => {
    const ids = await packages(1);
    const ended = { valid_to: '2026-03-02' };
    const assignmentId = people.ppk.assignments[0]?.id ?? '';
    await world.dki.db.updateTable('assignment').set(ended).where('id', '=', assignmentId).execute();
    expect(await dispose(ids, people.ppk.personId)).toMatchObject({
      refusals: [{ code: 'budget/not-the-holder' }],
    });
    await world.dki.db
      .updateTable('assignment')
      .set({ valid_to: '2026-03-03' })
      .where('id', '=', assignmentId)
      .execute();
    expect(await dispose(ids, people.ppk.personId)).toMatchObject({ ok: true });
    await world.dki.db
      .updateTable('assignment')
      .set({ valid_to: null })
      .where('id', '=', assignmentId)
      .execute();
  });

  it('need papers, the named officers, and two different people', async () => {
    const ids = await packages(1);
    await dispose(ids, people.ppk.personId);
    expect(await prepare(ids, people.pp.personId, false)).toMatchObject({
      refusals: [{ code: 'budget/papers-missing' }],
    });
    const both: PersonActor = {
      ...people.pp,
      assignments: [...people.pp.assignments, ...people.ppk.assignments],
    };
    expect(await prepare(ids, people.pp.personId, true, both)).toMatchObject({
      refusals: [{ code: 'budget/not-named' }],
    });
    expect(await prepare(ids, people.ppk.personId)).toMatchObject({
      refusals: [{ code: 'budget/same-person' }, { code: 'budget/not-the-holder' }],
    });
    const attach = {
      packageId: ids[0] ?? '',
      version: 2,
      documents: [{ source: 'template', kind: 'kak' }] as const,
    };
    expect(
      await execute(world.dki, attachDocuments, {
        actor: people.ppk,
        key: newId(),
        input: { ...attach, documents: [...attach.documents, { source: 'template', kind: 'specification' }] },
      }),
    ).toMatchObject({ ok: true });
    expect(await prepare(ids, people.pp.personId, false)).toMatchObject({ ok: true });
    const second = { ...people.pp, personId: newId() };
    expect(await accept(ids, second)).toMatchObject({ refusals: [{ code: 'budget/not-named' }] });
  });

  it('refuse a file that was never staged here', async () => {
    const ids = await packages(1);
    await dispose(ids, people.ppk.personId);
    const file = {
      sha256: 'a'.repeat(64),
      name: 'kak.pdf',
      mediaType: 'application/pdf' as const,
      size: 10,
      proof: 'b'.repeat(64),
    };
    const documents = [{ source: 'upload' as const, kind: 'kak' as const, file }];
    const input = { packageId: ids[0] ?? '', version: 2, documents };
    expect(
      await execute(world.dki, attachDocuments, { actor: people.ppk, key: newId(), input }),
    ).toMatchObject({ refusals: [{ code: 'files/refused', status: 415 }] });
  });

  it('refuse a stale version, and all packages with it', async () => {
    const ids = await packages(2);
    const versions = { [ids[0] ?? '']: 1, [ids[1] ?? '']: 0 };
    const input = { packageIds: ids, versions, commitmentOfficerId: people.ppk.personId };
    expect(await execute(world.dki, disposeToPpk, { actor: people.pa, key: newId(), input })).toMatchObject({
      refusals: [{ code: 'door/stale', status: 409 }],
    });
    expect(await stateOf(ids[0] ?? '')).toBe('awaiting_disposition');
  });

  it('refuse a batch in which the version of one package is missing', async () => {
    const ids = await packages(2);
    const input = {
      packageIds: ids,
      versions: { [ids[0] ?? '']: 1 },
      commitmentOfficerId: people.ppk.personId,
    };
    expect(await execute(world.dki, disposeToPpk, { actor: people.pa, key: newId(), input })).toMatchObject({
      refusals: [{ code: 'door/version-missing', status: 422, params: { id: ids[1] } }],
    });
    expect(await stateOf(ids[0] ?? '')).toBe('awaiting_disposition');
  });

  it('refuse a package of a past year', async () => {
    const ids = await packages(1);
    await world.dki.db.updateTable('rup_package').set({ year: 2025 }).where('id', 'in', ids).execute();
    expect(await dispose(ids, people.ppk.personId)).toMatchObject({
      refusals: [{ code: 'budget/package-of-other-year', params: { year: 2025 } }],
    });
  });

  it('end with closing, once nothing is held', async () => {
    const [id = ''] = await packages(1);
    const input = { packageId: id, version: 1, reason: 'Kegiatan ditiadakan.' };
    const close = () => execute(world.dki, closePackage, { actor: people.ppk, key: newId(), input });
    await world.dki.db.updateTable('balance').set({ held: 1n }).where('owner_id', '=', id).execute();
    expect(await close()).toMatchObject({
      refusals: [{ code: 'budget/still-held', params: { held: 'Rp1' } }],
    });
    await world.dki.db.updateTable('balance').set({ held: 0n }).where('owner_id', '=', id).execute();
    expect(await close()).toMatchObject({ ok: true });
    expect(await stateOf(id)).toBe('closed');
    expect(await waiting(id)).toEqual([]);
    expect(await close()).toMatchObject({ refusals: [{ code: 'door/wrong-state' }] });
  });
});

describe('the pages of packages', () => {
  it('lead three people through the stages with one form each', async () => {
    const [id = ''] = await packages(1);
    const [pa, ppk, pp] = await Promise.all([
      visit(world, people.pa),
      visit(world, people.ppk),
      visit(world, people.pp),
    ]);
    expect((await pa.get('/paket?pilih=semua')).html).toContain(id);
    const page = `/paket/${id}`;
    expect(
      await pa.send(page, '/paket/disposisi-ppk', { commitmentOfficerId: people.ppk.personId }),
    ).toMatchObject({ status: 303, to: page });
    const officer = { procurementOfficerId: people.pp.personId };
    expect(await ppk.send(page, '/paket/disposisi-pp', officer)).toMatchObject({ status: 303 });
    expect(await pp.send(page, '/paket/terima')).toMatchObject({ status: 303 });
    const ready = await ppk.get(page);
    expect(ready.html).toContain('Siap Dipesan');
    expect(ready.html).toContain('Paket diterima Pejabat Pengadaan');
    const paper = /\/paket\/[0-9a-f-]{36}\/dokumen\/[0-9a-f-]{36}/.exec(ready.html)?.[0] ?? '';
    expect((await ppk.get(paper)).html).toContain('SPESIFIKASI TEKNIS');
    expect((await ppk.get('/paket?keadaan=siap')).html).toContain(id);
    expect((await ppk.get('/paket.csv?keadaan=siap')).html).toContain('Belanja konsumsi rapat');
  });

  it('take uploads by their content, and give them back', async () => {
    const [id = ''] = await packages(1);
    await dispose([id], people.ppk.personId);
    const ppk = await visit(world, people.ppk);
    const [page, action] = [`/paket/${id}`, `/paket/${id}/dokumen`];
    const wrong = await ppk.upload(page, action, {
      kak: { name: 'kak.pdf', bytes: Buffer.from('MZ not a PDF') },
    });
    expect(wrong.status).toBe(415);
    expect(wrong.html).toContain('Berkas ditolak. Unggah PDF, JPG, atau PNG');
    const sent = await ppk.upload(page, action, { kak: { name: 'kak kami.pdf', bytes: pdf } });
    expect(sent).toMatchObject({ status: 303 });
    const after = await ppk.get(page);
    expect(after.html).toContain('kak kami.pdf');
    const links = [...after.html.matchAll(/href="(\/paket\/[0-9a-f-]{36}\/dokumen\/[0-9a-f-]{36})"/g)];
    const answers = await Promise.all(links.map(([, href = '']) => ppk.get(href)));
    expect(answers.map((answer) => answer.headers['content-type']).toSorted()).toEqual([
      'application/pdf',
      'text/html; charset=utf-8',
    ]);
    const stranger = await visit(world, await other.actor('commitment_officer'));
    expect((await stranger.get(links[0]?.[1] ?? '')).status).toBe(403);
  });

  it('say what is wrong and keep the choice', async () => {
    const pa = await visit(world, people.pa);
    const list = '/paket?keadaan=perlu';
    await packages(1);
    const none = await pa.send(list, '/paket/disposisi-ppk', { commitmentOfficerId: people.ppk.personId });
    expect(none.status).toBe(422);
    expect(none.html).toContain('Centang sekurangnya satu paket.');
  });

  it('belong to the unit, the administrator and the auditor', async () => {
    const [id = ''] = await packages(1);
    const status = async (actor: PersonActor | null, url = `/paket/${id}`) =>
      (await (await visit(world, actor)).get(url)).status;
    expect(await status(null)).toBe(303);
    expect(await status(await town.actor('auditor'))).toBe(200);
    expect(await status(await other.actor('budget_authority'))).toBe(403);
    expect(await status(people.pa, `/paket/${newId()}`)).toBe(404);
    expect((await (await visit(world, await other.actor('requester'))).get('/paket')).html).not.toContain(id);
  });
});
