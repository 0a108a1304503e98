import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town, usernameOf } from '../../../../test/town.ts';
import { type Visitor, visit } from '../../../../test/visitor.ts';
import { addDays, dayOf } from '../../../kernel/time.ts';
import { signIn } from '../sign-in.ts';
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

const today = () => dayOf(world.now(), 'WIB');
const passwordIn = (html: string) => /<span>([a-z2-9]{5}(?:-[a-z2-9]{5}){3})<\/span>/.exec(html)?.[1] ?? '';

async function idOf(username: string, site = world.dki): Promise<string> {
  const person = await site.db
    .selectFrom('person')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirstOrThrow();
  return person.id;
}

async function makePerson(username: string, name = 'Ayu Lestari'): Promise<string> {
  const made = await admin.send('/pengaturan/orang/baru', '/pengaturan/orang/baru', { username, name });
  expect(made.status).toBe(200);
  return passwordIn(made.html);
}

const mayEnter = async (username: string, password: string) =>
  (await signIn(world.dki, { username, password, address: '10.0.0.1', device: 'test' })).ok;

describe('one officer, from the account to the end of the decree', () => {
  it('is made, assigned, signs in, and loses the position', async () => {
    const password = await makePerson('ayu.lestari');
    const person = `/pengaturan/orang/${await idOf('ayu.lestari')}`;
    const form = `${person}/penugasan`;

    const typed = {
      position: 'receiver',
      decree: 'SK Lurah Nomor 7',
      cari: 'kelurahan gam',
      lakukan: 'cari',
    };
    const found = await admin.send(form, form, typed);
    expect(found.status).toBe(200);
    for (const kept of ['SK Lurah Nomor 7', 'Kelurahan gambir · 7.01.gambir', `value="${town.unitId}"`]) {
      expect(found.html).toContain(kept);
    }
    expect(found.html).toMatch(/<option value="receiver" selected/);

    const term = { position: 'receiver', decree: 'SK Lurah Nomor 7', unitIds: town.unitId };
    expect(await admin.send(form, form, term)).toMatchObject({ status: 303, to: person });
    expect(await mayEnter('ayu.lestari', password)).toBe(true);
    const actor = await actorOf(world.dki, 'ayu.lestari');
    const officer = await visit(world, actor);
    expect((await officer.get('/penerimaan')).status).toBe(200);

    const page = await admin.get(person);
    for (const said of [
      'Petugas Penerima',
      'SK Lurah Nomor 7',
      'Kelurahan gambir',
      'Akun dibuat',
      'Jabatan ditetapkan',
    ])
      expect(page.html).toContain(said);
    const end = /href="([^"]+\/penugasan\/[0-9a-f-]{36})"/.exec(page.html)?.[1] ?? '';
    const early = await admin.send(end, end, { lastDay: addDays(today(), -9) });
    expect(early.status).toBe(422);
    expect(early.html).toContain('mendahului tanggal mulainya');
    expect(await admin.send(end, end, { lastDay: today() })).toMatchObject({ status: 303, to: person });
    world.setNow(new Date(world.now().getTime() + 86_400_000));
    expect((await actorOf(world.dki, 'ayu.lestari'))?.assignments).toEqual([]);
  });

  it('keeps what was typed when a form is refused, and says why at the field', async () => {
    const taken = usernameOf('gambir', 'receiver');
    const path = '/pengaturan/orang/baru';
    const refused = await admin.send(path, path, { username: taken, name: 'Nama Kedua', nip: '12' });
    expect(refused.status).toBe(422);
    expect(refused.html).toMatch(/value="Nama Kedua"/);
    const again = await admin.send(path, path, { username: taken, name: 'Nama Kedua' });
    expect(again.status).toBe(409);
    expect(again.html).toContain('sudah dipakai orang lain');

    const form = `/pengaturan/orang/${await idOf(taken)}/penugasan`;
    const clash = { position: 'treasurer', decree: 'SK 9', unitIds: town.unitId, until: '2020-01-01' };
    const wrong = await admin.send(form, form, clash);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toMatch(/href="#f-until"/);
    expect(wrong.html).toMatch(
      new RegExp(`value="${town.unitId}"[^>]*checked|checked[^>]*value="${town.unitId}"`),
    );
    const nowhere = await admin.send(form, form, { position: 'treasurer', decree: 'SK 9' });
    expect(nowhere.html).toMatch(/href="#f-cari"/);
  });

  it('stands for a business that is found by its name', async () => {
    await makePerson('juru.masak');
    const person = `/pengaturan/orang/${await idOf('juru.masak')}`;
    const form = `${person}/penugasan`;
    const found = await admin.send(form, form, { position: 'supplier', cari: 'dapur', lakukan: 'cari' });
    expect(found.html).toContain(`value="${town.supplierId}"`);
    const term = { position: 'supplier', decree: 'Surat kuasa 3', supplierId: town.supplierId };
    expect((await admin.send(form, form, term)).status).toBe(303);
    expect((await admin.get(person)).html).toContain('Dapur gambir');
  });
});

describe('the account', () => {
  it('closes, opens again, and gets a temporary password', async () => {
    const first = await makePerson('dodo.buka');
    const person = `/pengaturan/orang/${await idOf('dodo.buka')}`;
    const act = (verb: string) => admin.send(`${person}/${verb}`, `${person}/${verb}`);
    expect((await act('nonaktifkan')).to).toBe(person);
    expect(await mayEnter('dodo.buka', first)).toBe(false);
    expect((await act('nonaktifkan')).status).toBe(409);
    expect((await admin.get(person)).html).toContain('tidak dapat masuk');
    expect((await act('aktifkan')).to).toBe(person);
    expect(await mayEnter('dodo.buka', first)).toBe(true);
    const reset = await act('kata-sandi');
    expect(reset.headers['cache-control']).toContain('no-store');
    expect(await mayEnter('dodo.buka', first)).toBe(false);
    expect(await mayEnter('dodo.buka', passwordIn(reset.html))).toBe(true);
    expect((await admin.get(person)).html).not.toContain(passwordIn(reset.html));
  });

  it('of the administrator himself is changed by another', async () => {
    const own = `/pengaturan/orang/${await idOf(usernameOf('gambir', 'city_admin'))}`;
    const page = await admin.get(own);
    expect(page.html).toContain('harus diubah oleh administrator lain');
    expect(page.html).not.toContain('/nonaktifkan');
    const refused = await admin.send(`${own}/kata-sandi`, `${own}/kata-sandi`);
    expect(refused.status).toBe(403);
  });
});

describe('the list', () => {
  it('finds by name, position, place and state, a page at a time', async () => {
    const has = async (query: string, name: string) =>
      (await admin.get(`/pengaturan/orang?${query}`)).html.includes(`>${name}</a>`);
    expect(await has('cari=treasurer.gam', 'treasurer gambir')).toBe(true);
    expect(await has('jabatan=treasurer', 'treasurer gambir')).toBe(true);
    expect(await has('jabatan=treasurer', 'requester gambir')).toBe(false);
    expect(await has('satuan=7.01.gambir', 'requester gambir')).toBe(true);
    expect(await has('satuan=dapur', 'supplier gambir')).toBe(true);
    expect(await has('satuan=dapur', 'requester gambir')).toBe(false);
    expect(await has('keadaan=nonaktif', 'requester gambir')).toBe(false);
    await makePerson('tanpa.jabatan', 'Tanpa Jabatan');
    expect(await has('keadaan=tanpa-jabatan', 'Tanpa Jabatan')).toBe(true);
    expect(await has('keadaan=tanpa-jabatan', 'requester gambir')).toBe(false);
    const none = await admin.get('/pengaturan/orang?cari=%25%25');
    expect(none.html).toContain('Tidak ada orang yang cocok');
  });

  it('goes into a spreadsheet with the columns of the import', async () => {
    const { html } = await admin.get('/pengaturan/orang.csv?jabatan=requester');
    const [head, row] = html.replace('\uFEFF', '').split('\r\n');
    expect(head).toBe(
      'nama_pengguna,nama,nip,surel,jabatan,jenis,nomor_sk,mulai,sampai,kode_unit,kode_wilayah,usaha,aktif',
    );
    expect(row).toBe(
      'requester.gambir,requester gambir,,,requester,definitive,SK gambir/2026,2025-01-01,,7.01.gambir,,,ya',
    );
  });
});

describe('who may', () => {
  const pages = ['', '/orang', '/satuan', '/libur', '/wewenang'].map((each) => `/pengaturan${each}`);

  it('an auditor reads, without the actions', async () => {
    const auditor = await visit(world, await town.actor('auditor'));
    for (const page of pages) expect([page, (await auditor.get(page)).status]).toEqual([page, 200]);
    const person = `/pengaturan/orang/${await idOf(usernameOf('gambir', 'receiver'))}`;
    const page = await auditor.get(person);
    expect(page.html).toContain('SK gambir/2026');
    expect(page.html).not.toMatch(/\/penugasan|\/nonaktifkan|\/kata-sandi/);
    for (const hidden of [`${person}/penugasan`, '/pengaturan/orang/baru', '/pengaturan/orang/impor']) {
      expect([hidden, (await auditor.get(hidden)).status]).toEqual([hidden, 403]);
    }
    expect((await auditor.post(`${person}/nonaktifkan`, {})).status).toBe(403);
  });

  it('others do not, and nobody is sent to the sign-in', async () => {
    const requester = await visit(world, await town.actor('requester'));
    const person = `/pengaturan/orang/${await idOf(usernameOf('gambir', 'receiver'))}`;
    for (const page of [...pages, '/pengaturan/orang.csv', person, `/pengaturan/satuan/${town.unitId}`]) {
      expect([page, (await requester.get(page)).status]).toEqual([page, 403]);
    }
    expect((await requester.post(`${person}/kata-sandi`, {})).status).toBe(403);
    const nobody = await visit(world, null);
    expect((await nobody.get('/pengaturan')).to).toBe('/masuk?kembali=%2Fpengaturan');
  });

  it('people and units of another government are not there', async () => {
    const abroad = await buildTown(world.other, 'asing');
    const person = `/pengaturan/orang/${await idOf(usernameOf('asing', 'receiver'), world.other)}`;
    for (const page of [
      person,
      `${person}/penugasan`,
      `/pengaturan/satuan/${abroad.unitId}`,
      '/pengaturan/orang/1',
    ]) {
      expect([page, (await admin.get(page)).status]).toEqual([page, 404]);
    }
    expect((await admin.post(`${person}/nonaktifkan`, {})).status).toBe(404);
  });
});

describe('units, holidays, authority', () => {
  it('a unit says who holds what', async () => {
    expect((await admin.get('/pengaturan/satuan')).html).toContain(`/pengaturan/satuan/${town.unitId}`);
    expect((await admin.get('/pengaturan/satuan?cari=tidak')).html).toContain('Tidak ada satuan yang cocok');
    expect((await admin.get('/pengaturan/satuan?cari=01.gam')).html).toContain('Kelurahan gambir');
    const { html } = await admin.get(`/pengaturan/satuan/${town.unitId}`);
    for (const said of ['7.01.gambir', 'Jalan gambir 1', 'treasurer gambir', 'Pejabat Pengadaan']) {
      expect(html).toContain(said);
    }
  });

  it('a year has its holidays', async () => {
    await world.dki.db
      .insertInto('holiday')
      .values([{ day: '2026-08-17', name: 'Proklamasi Kemerdekaan', kind: 'national' }])
      .execute();
    expect((await admin.get('/pengaturan/libur')).html).toContain('Senin, 17 Agustus 2026');
    expect((await admin.get('/pengaturan/libur?tahun=2025')).html).not.toContain('Proklamasi');
  });

  it('the authority table is that of the running commands, in both languages', async () => {
    const all = await admin.get('/pengaturan/wewenang');
    for (const said of ['identity/create-person', 'Akun dibuat', 'Account made', 'orders/accept']) {
      expect(all.html).toContain(said);
    }
    const own = await admin.get('/pengaturan/wewenang?jabatan=supplier');
    expect(own.html).toContain('orders/accept');
    expect(own.html).not.toContain('identity/create-person');
  });
});
