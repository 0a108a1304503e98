import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town, usernameOf } from '../../../../test/town.ts';
import { formFields, type Visitor, visit } from '../../../../test/visitor.ts';
import { actorOf } from '../store/authenticate.ts';

let world: World;
let town: Town;
let admin: Visitor;
beforeAll(async () => {
  world = await newWorld();
  town = await buildTown(world.dki, 'gambir');
  admin = await visit(world, await town.actor('city_admin'));
});
afterAll(() => world.close());

const path = '/pengaturan/orang/impor';
const run = `${path}/jalankan`;
const head = 'nama_pengguna;nama;nip;surel;jabatan;jenis;nomor_sk;mulai;sampai;kode_unit';

const check = (...rows: readonly string[]) =>
  admin.upload(path, path, {
    berkas: { name: 'orang.csv', bytes: Buffer.from(`\uFEFF${[head, ...rows].join('\r\n')}\r\n`) },
  });

async function people(): Promise<number> {
  return (await world.dki.db.selectFrom('person').select('id').execute()).length;
}

describe('the import of people', () => {
  it('shows what it would do, and does it once that is confirmed', async () => {
    const before = await people();
    const preview = await check(
      'siti.aminah;Siti Aminah;19800101 200501 2 001;;Petugas Penerima;;SK 7;02/01/2026;;7.01.gambir',
      'siti.aminah;Siti Aminah;198001012005012001;;PA/KPA;Plh;SP 8;2026-03-02;13/03/2026;7.01.gambir',
      'budi.s;Budi Santoso;;;;;;;;',
    );
    expect(preview.status).toBe(200);
    expect(preview.html).toContain('Semua baris dapat diimpor');
    expect(await people()).toBe(before);
    const sent = await admin.post(run, formFields(preview.html, run));
    expect(sent).toMatchObject({ status: 303, to: '/pengaturan/orang' });
    expect(await people()).toBe(before + 2);
    const siti = await actorOf(world.dki, 'siti.aminah');
    expect(
      siti?.assignments.map(({ position, kind, decree }) => [position, kind, decree]).toSorted(),
    ).toEqual([
      ['budget_authority', 'plh', 'SP 8'],
      ['receiver', 'definitive', 'SK 7'],
    ]);
    const again = await check('siti.aminah;Siti Aminah;;;Petugas Penerima;;SK 7;2026-01-02;;7.01.gambir');
    expect(again.html).toMatch(/Penugasan yang sudah tercatat[^]*?>1</);
  });

  it.each([
    ['an unknown unit', 'a.satu;Satu;;;Petugas Penerima;;SK 1;2026-01-02;;9.99', 'Baris 3, kolom kode_unit'],
    ['an unknown position', 'a.satu;Satu;;;Raja;;SK 1;2026-01-02;;7.01.gambir', 'Baris 3, kolom jabatan'],
    ['a short NIP', 'a.satu;Satu;123;;;;;;;', 'Baris 3, kolom nip'],
    ['a bad day', 'a.satu;Satu;;;Auditor;;SK 1;kemarin;;', 'Baris 3, kolom mulai'],
    ['a Plh. without end', 'a.satu;Satu;;;PA/KPA;plh;SK 1;2026-01-02;;7.01.gambir', 'Baris 3, kolom sampai'],
    ['a supplier', 'a.satu;Satu;;;Penyedia;;SK 1;2026-01-02;;', 'Baris 3, kolom jabatan'],
    ['one name for two people', 'baik;Orang Lain;;;;;;;;', 'Baris 3: nama pengguna baik'],
  ])('names the row with %s, and saves nothing', async (_name, row, sentence) => {
    const before = await people();
    const refused = await check('baik;Orang Baik;;;;;;;;', row);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(sentence);
    expect(refused.html).not.toContain(run);
    expect(await people()).toBe(before);
  });

  it('names the administrator’s own row', async () => {
    const own = usernameOf('gambir', 'city_admin');
    const refused = await check(`${own};city_admin gambir;;;Auditor;;SK 1;2026-01-02;;`);
    expect(refused.status).toBe(403);
    expect(refused.html).toContain('Baris 2, kolom nama_pengguna');
  });

  it('says what is wrong with the file itself', async () => {
    const upload = (text: string) =>
      admin.upload(path, path, { berkas: { name: 'a.csv', bytes: Buffer.from(text) } });
    expect((await upload('')).html).toContain('tidak dapat dibaca');
    expect((await upload('nama;nip\r\nA;1')).html).toContain('Kolom nama_pengguna tidak ada');
    expect((await upload('a,"b')).status).toBe(422);
    expect(
      (await admin.post(run, { ...formFields((await admin.get(path)).html, path), hash: '../x' })).status,
    ).toBe(422);
  });

  it('gives an example that it can read itself', async () => {
    const { html } = await admin.get(`${path}/contoh.csv`);
    const read = await admin.upload(path, path, { berkas: { name: 'a.csv', bytes: Buffer.from(html) } });
    // Its units are none of this government; everything else is in order.
    expect(read.status).toBe(422);
    expect(read.html).toContain('Baris 2, kolom kode_unit');
    expect(read.html).not.toMatch(/kolom (?!kode_unit)/);
  });
});
