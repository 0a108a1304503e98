import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvLine, csvOfMakers, makerRow } from '../../../../bench/import/list-of-makers.ts';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { type Visitor, visit } from '../../../../test/visitor.ts';
import { workbookOf } from '../../../../test/workbook.ts';
import { csvMegabytesMax } from '../domain/list-refusals.ts';
import { forgetOldRuns, openRuns, runImport, stageList } from '../public.ts';
import { importsPath } from './views/import-list-page.tsx';

let world: World;
let town: Town;
let admin: Visitor;
const villages = ['31.71.01.1001'];

beforeAll(async () => {
  world = await newWorld();
  town = await buildTown(world.dki, 'Gambir');
  admin = await visit(world, await town.actor('city_admin'));
});
afterAll(() => world.close());

const upload = (bytes: Buffer | string, name = 'daftar.csv', who = admin) =>
  who.upload(importsPath, importsPath, { berkas: { name, bytes: Buffer.from(bytes) } });

/** What the program's clock does. */
async function tick(): Promise<void> {
  for (const id of await openRuns(world.dki)) await runImport(world.dki, id, { rows: 100 });
}

const list = (from: number, wrong = false) =>
  [
    [...csvOfMakers(0, villages)].join(''),
    csvLine(makerRow(from, villages)),
    csvLine({ ...makerRow(from + 1, villages), ...(wrong ? { nik: '=1+1', phone: '12' } : {}) }),
  ].join('');

describe('the pages of imports', () => {
  it('take a list from upload over dry run to the register', async () => {
    const sent = await upload(list(1));
    expect(sent.status).toBe(303);
    const page = sent.to;
    const waiting = await admin.get(page);
    expect(waiting.html).toContain('data-live="2000"');
    expect(waiting.html).toMatch(/<noscript><meta http-equiv="refresh" content="5"/);
    expect(waiting.html).not.toContain(`${page}/mulai`);
    await tick();
    const tried = await admin.get(page);
    expect(tried.html).not.toContain('data-live');
    expect(tried.html).toContain('setiap baris dapat diimpor');
    expect(tried.html).toContain('Impor 2 penyedia');
    const begun = await admin.send(page, `${page}/mulai`);
    expect(begun.status).toBe(303);
    await tick();
    expect((await admin.get(begun.to)).html).toContain('Impor selesai');
    const made = await world.dki.db
      .selectFrom('supplier')
      .select('nik')
      .where('registered_via', '=', 'import')
      .execute();
    expect(made).toHaveLength(2);
    const again = await upload(list(1));
    await tick();
    expect((await admin.get(again.to)).html).toContain('tidak ada baris baru');
    const runs = await admin.get(importsPath);
    expect(runs.html.match(/daftar\.csv/g)?.length).toBe(3);
  });

  it('take a workbook as the same rows, and its CSV is the same file', async () => {
    const rows = [1, 2, 3].map((number) => Object.values(makerRow(600 + number, villages)));
    const header = [...csvOfMakers(0, villages)].join('').trim().split(',');
    const { to: page } = await upload(workbookOf([header, ...rows]), 'daftar.xlsx');
    await tick();
    expect((await admin.get(page)).html).toContain('Impor 3 penyedia');
    await admin.send(page, `${page}/mulai`);
    await tick();
    const csv = [
      ...csvOfMakers(0, villages),
      ...[1, 2, 3].map((number) => csvLine(makerRow(600 + number, villages))),
    ];
    const { to: same } = await upload(csv.join(''));
    await tick();
    expect((await admin.get(same)).html).toContain('tidak ada baris baru');
  });

  it('stop a run and let it go on', async () => {
    const { to: page } = await upload(list(10));
    expect((await admin.send(page, `${page}/hentikan`)).status).toBe(303);
    await tick();
    const stopped = await admin.get(page);
    expect(stopped.html).toContain('Dihentikan Sementara');
    expect(await openRuns(world.dki)).toEqual([]);
    const open = await upload(list(10));
    expect(open.status).toBe(409);
    expect(open.html).toContain('Berkas yang sama sedang diproses');
    expect((await admin.send(page, `${page}/lanjutkan`)).status).toBe(303);
    await tick();
    expect((await admin.get(page)).html).toContain('Selesai');
  });

  it('give refused rows with reasons to administrators alone, as cells and not as formulas', async () => {
    const { to: page } = await upload(list(20, true));
    await tick();
    const { html } = await admin.get(page);
    expect(html).toContain('Baris yang ditolak');
    expect(html).toContain('suppliers/row-nik');
    const csv = await admin.get(`${page}/ditolak.csv`);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.html).toMatch(/^\uFEFFnama_usaha,.*,kode,kolom,penjelasan\r\n/);
    expect(csv.html).toContain(",'=1+1,");
    expect(csv.html).toMatch(/suppliers\/row-phone suppliers\/row-nik,telepon nik,"?Baris 3\. telepon: /);
    const auditor = await visit(world, await town.actor('auditor'));
    expect((await auditor.get(page)).html).toContain('Baris yang ditolak');
    expect((await auditor.get(page)).html).not.toContain('ditolak.csv');
    expect((await auditor.get(`${page}/ditolak.csv`)).status).toBe(403);
    expect((await auditor.get(importsPath)).html).not.toContain('type="file"');
    const maker = await visit(world, await town.actor('supplier'));
    expect((await maker.get(page)).status).toBe(403);
  });

  it.each([
    ['nothing', '', 'daftar.csv', 422, 'kosong'],
    ['a header alone', list(0).split('\n')[0] ?? '', 'daftar.csv', 422, 'kosong'],
    ['another list', 'kode,nama\n1,Satu\n', 'daftar.csv', 422, 'nama_pemilik'],
    ['latin 1', Buffer.from(`${list(0)}Caf\xe9\n`, 'latin1'), 'daftar.csv', 415, 'Baris 4'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'daftar.csv', 415, 'UTF-8'],
    ['a broken workbook', Buffer.from('PK\x03\x04 bukan'), 'daftar.xlsx', 415, 'Buku kerja'],
  ] as const)('refuse %s and say what to do', async (_, bytes, name, status, says) => {
    const answer = await upload(Buffer.from(bytes), name);
    expect(answer.status).toBe(status);
    expect(answer.html).toContain(says);
    expect(answer.html).toContain('type="file"');
  });

  it('refuse what is larger than a list may be, and keep nothing of it', async () => {
    const files = join(world.dataDir, 'files', 'dki');
    const chunks = async function* () {
      for (let sent = 0; sent <= csvMegabytesMax; sent += 1) yield Buffer.alloc(1024 * 1024, 'a');
    };
    const refused = await stageList(world.dki, null, chunks(), 'besar.csv');
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'suppliers/list-too-large' }] });
    expect((await readdir(files)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('keep nothing of what comes without the token of the form', async () => {
    const before = await world.dki.db.selectFrom('staged_upload').select('sha256').execute();
    const files = { berkas: { name: 'daftar.csv', bytes: Buffer.from(list(40)) } };
    for (const fields of [{}, { _csrf: 'salah' }] as Record<string, string>[])
      expect((await admin.postFiles(importsPath, fields, files)).status).toBe(403);
    expect(await world.dki.db.selectFrom('staged_upload').select('sha256').execute()).toEqual(before);
  });

  it('forget the file and what was refused after a month', async () => {
    const { to: page } = await upload(list(50, true));
    await tick();
    const id = page.split('/').at(-1) ?? '';
    const before = world.now();
    world.setNow(new Date(before.getTime() + 29 * 86_400_000));
    await forgetOldRuns(world.dki);
    const rows = () =>
      world.dki.db.selectFrom('import_refusal').select('row').where('run_id', '=', id).execute();
    expect(await rows()).toHaveLength(1);
    world.setNow(new Date(before.getTime() + 31 * 86_400_000));
    for (let round = 0; round < 5; round += 1) await forgetOldRuns(world.dki);
    expect(await rows()).toEqual([]);
    const { html } = await admin.get(page);
    expect(html).toContain('sudah dihapus');
    expect(html).not.toContain(`${page}/mulai`);
    world.setNow(before);
  });
});
