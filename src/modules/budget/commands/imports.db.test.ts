import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { formFields, visit } from '../../../../test/visitor.ts';
import { newId } from '../../../kernel/ids.ts';
import { execute } from '../../../platform/commands/execute.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import { verifyLedger } from '../public.ts';
import { importLines } from './import-lines.ts';
import { importPackages } from './import-packages.ts';

let world: World;
let town: Town;

beforeAll(async () => {
  world = await newWorld();
  town = await buildTown(world.dki, 'Gambir');
});
afterAll(() => world.close());

const place = { unitCode: '7.01.Gambir', year: 2026, subActivityCode: '7.02.02.6.03.0018' };
const account = { accountCode: '5.1.02.01.01.0052', fund: 'PAD' };
const line = (ceiling: string, change: object = {}) => ({
  ...place,
  ...account,
  subActivityName: 'Rapim dan Rakorwil',
  accountName: 'Belanja Makanan dan Minuman Rapat',
  ceiling,
  ...change,
});
const rup = (rupId: string, change: object = {}) => ({
  ...place,
  ...account,
  rupId,
  name: 'Konsumsi Rapim',
  method: 'e_purchasing' as const,
  kind: 'goods' as const,
  ceiling: '10000000',
  ...change,
});
const lines = async (rows: ReturnType<typeof line>[], position: Position = 'city_admin') =>
  execute(world.dki, importLines, {
    actor: await town.actor(position),
    key: newId(),
    input: { lines: rows },
  });
const packages = async (rows: ReturnType<typeof rup>[]) =>
  execute(world.dki, importPackages, {
    actor: await town.actor('city_admin'),
    key: newId(),
    input: { packages: rows },
  });
const found = (rupId: string) =>
  world.dki.db
    .selectFrom('rup_package')
    .innerJoin('balance', 'balance.owner_id', 'rup_package.id')
    .selectAll('rup_package')
    .select(['balance.ceiling', 'balance.held'])
    .where('rup_id', '=', rupId)
    .executeTakeFirst();
const sound = async () => expect(await verifyLedger(world.dki.db, world.dki.schema)).toEqual([]);

describe('the yearly import', () => {
  it('opens lines and packages with their money in the ledger', async () => {
    expect(await lines([line('50000000')])).toMatchObject({ ok: true, value: { created: 1 } });
    expect(await packages([rup('70000001'), rup('70000002')])).toMatchObject({ value: { created: 2 } });
    expect(await found('70000001')).toMatchObject({ state: 'awaiting_disposition', ceiling: 10_000_000n });
    await sound();
  });

  it('changes ceilings and can be repeated', async () => {
    expect(await lines([line('60000000')])).toMatchObject({ value: { changed: 1 } });
    expect(await lines([line('40000000')])).toMatchObject({ value: { changed: 1 } });
    expect(await lines([line('40000000')])).toMatchObject({ value: { changed: 0, unchanged: 1 } });
    await sound();
  });

  it('is the administrator’s alone', async () => {
    expect(await lines([line('1')], 'budget_authority')).toMatchObject({
      refusals: [{ code: 'door/not-authorised' }],
    });
  });

  it('never sets a ceiling below what is held, and then changes no row at all', async () => {
    const id = (await found('70000001'))?.id ?? '';
    await world.dki.db.updateTable('balance').set({ held: 4_000_000n }).where('owner_id', '=', id).execute();
    const rows = [rup('70000002', { ceiling: '12000000' }), rup('70000001', { ceiling: '3999999' })];
    expect(await packages(rows)).toMatchObject({
      refusals: [
        {
          code: 'budget/import-ceiling-below-used',
          field: 'packages.1.ceiling',
          params: { row: 2, used: 'Rp4.000.000' },
        },
      ],
    });
    expect(await found('70000002')).toMatchObject({ ceiling: 10_000_000n });
    await world.dki.db.updateTable('balance').set({ held: 0n }).where('owner_id', '=', id).execute();
  });

  it('maps a revision: the package keeps its id and ledger under its new RUP id', async () => {
    const before = await found('70000001');
    const revision = rup('70000009', { replacesRupId: '70000001', ceiling: '15000000' });
    expect(await packages([revision])).toMatchObject({ value: { revised: 1, created: 0 } });
    expect(await found('70000001')).toBeUndefined();
    expect(await found('70000009')).toMatchObject({
      id: before?.id,
      replaces_rup_id: '70000001',
      ceiling: 15_000_000n,
      version: 2,
    });
    const kept = await world.dki.db.selectFrom('rup_revision').select(['old_rup_id', 'package_id']).execute();
    expect(kept).toEqual([{ old_rup_id: '70000001', package_id: before?.id }]);
    expect(await packages([revision])).toMatchObject({ value: { revised: 0, unchanged: 1 } });
    expect(await packages([rup('70000001')])).toMatchObject({
      refusals: [{ code: 'budget/import-already-revised', params: { newRupId: '70000009' } }],
    });
    await sound();
  });

  it('finds a package by every RUP id that it ever had', async () => {
    const again = rup('70000010', { replacesRupId: '70000009', ceiling: '15000000' });
    expect(await packages([again])).toMatchObject({ value: { revised: 1 } });
    const [id, other] = [(await found('70000010'))?.id, (await found('70000002'))?.id];
    const pa = await visit(world, await town.actor('budget_authority'));
    for (const rupId of ['70000001', '70000009', '70000010']) {
      const { html } = await pa.get(`/paket?keadaan=semua&tahun=2026&cari=${rupId}`);
      expect([rupId, html.includes(`/paket/${id}`)]).toEqual([rupId, true]);
      expect(html.includes(`/paket/${other}`)).toBe(false);
    }
  });

  it('takes the unit by its name, as SiRUP writes it, and sees one line under both', async () => {
    const named = line('40000000', { unitCode: 'KELURAHAN GAMBIR' });
    expect(await lines([named])).toMatchObject({ value: { unchanged: 1 } });
    expect(await lines([named, line('40000000')])).toMatchObject({
      refusals: [{ code: 'budget/import-row-twice', params: { row: 2, first: 1 } }],
    });
  });

  it('of thousands of rows is one transaction', async () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      rup(String(80_000_000 + index), { ceiling: '1000' }),
    );
    expect(await packages(many)).toMatchObject({ value: { created: 3000 } });
    await sound();
  });
});

describe('the pages of the budget', () => {
  it('show lines with what is left, and the entries behind them', async () => {
    const treasurer = await visit(world, await town.actor('treasurer'));
    const list = await treasurer.get('/anggaran?cari=rapim');
    expect(list.html).toContain('Rapim dan Rakorwil');
    const href = /href="(\/anggaran\/[0-9a-f-]{36})"/.exec(list.html)?.[1] ?? '';
    const page = await treasurer.get(href);
    expect(page.html).toContain('Pagu dikurangi');
    expect(page.html).toContain('Rp20.000.000');
    expect((await treasurer.get(`${href}/mutasi.csv`)).html).toContain('deallot');
    expect((await treasurer.get('/anggaran.csv')).html).toContain('40000000');
  });

  it('keep the units apart', async () => {
    const other = await buildTown(world.dki, 'Cideng');
    const stranger = await visit(world, await other.actor('treasurer'));
    expect((await stranger.get(`/anggaran/${town.budgetLineId}`)).status).toBe(403);
    expect((await stranger.get('/anggaran')).html).not.toContain('Rapim dan Rakorwil');
    expect((await stranger.get('/paket/impor')).status).toBe(403);
  });

  it('import a file after a preview that saves nothing', async () => {
    const admin = await visit(world, await town.actor('city_admin'));
    const path = '/paket/impor';
    const columns =
      'kode_unit,tahun,kode_sub_kegiatan,nama_sub_kegiatan,kode_akun,nama_akun,sumber_dana,pagu';
    const csv = (rows: string) => ({
      berkas: { name: 'dpa.csv', bytes: Buffer.from(`${columns}\n${rows}\n`) },
    });
    const row = '7.01.Gambir,2026,7.02.01.9,Rapat Uji,5.1.02.01.01.0052,Belanja Rapat,PAD,5.000.000';
    const savedLines = () =>
      world.dki.db
        .selectFrom('budget_line')
        .select('id')
        .where('sub_activity_code', '=', '7.02.01.9')
        .execute();

    const preview = await admin.upload(path, path, csv(row), { jenis: 'dpa' });
    expect(preview.status).toBe(200);
    expect(preview.html).toContain('Impor 1 Baris');
    expect(await savedLines()).toEqual([]);
    const hidden = formFields(preview.html, `${path}/jalankan`);
    expect((await admin.send(path, path, { jenis: 'dpa' })).status).toBe(422);
    const confirmed = await admin.post(`${path}/jalankan`, hidden);
    expect(confirmed).toMatchObject({ status: 303, to: '/anggaran' });
    expect(await savedLines()).toHaveLength(1);

    const columnsOfRup = 'Kode RUP;Nama Paket;Satuan Kerja;Metode Pemilihan;Jenis Pengadaan;Pagu;Tahun';
    const rest = ';Kode Sub Kegiatan;Kode Akun;Sumber Dana;Kode RUP Lama';
    const cells = '70000011;Konsumsi, Rapim;Kelurahan Gambir;E-Purchasing;Barang;Rp9.000.000,00;2026';
    const file = `${columnsOfRup}${rest}\n${cells};7.02.02.6.03.0018;5.1.02.01.01.0052;PAD;70000010\n`;
    const revision = await admin.upload(
      path,
      path,
      { berkas: { name: 'rup.csv', bytes: Buffer.from(file) } },
      { jenis: 'rup' },
    );
    expect(revision.status).toBe(200);
    expect(revision.html).toMatch(/ID RUP lama[^]*70000010[^]*70000011[^]*Konsumsi, Rapim/);

    const wrong = await admin.upload(
      path,
      path,
      csv(row.replace('7.01.Gambir', '9').replace('5.000.000', 'banyak')),
    );
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Baris 1, kolom pagu');
    const unknown = await admin.upload(path, path, csv(row.replace('7.01.Gambir', '9')));
    expect(unknown.html).toContain('Baris 1: kode unit 9 tidak terdaftar.');
    const picture = { berkas: { name: 'dpa.csv', bytes: Buffer.from([0xff, 0xd8, 0xff, 0]) } };
    expect((await admin.upload(path, path, picture)).status).toBe(422);
  });
});
