import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codesOn } from '../../../../test/bad-input/says.ts';
import { bank, business, lastCode, newNumbers } from '../../../../test/door/subject-makers.ts';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { formFields, openSessionOf } from '../../../../test/visitor.ts';
import { buildApp } from '../../../compose.ts';
import { readConfig } from '../../../config.ts';
import { sessionCookie } from '../../../platform/http/session.ts';

let world: World;
let town: Town;
let app: FastifyInstance;
beforeAll(async () => {
  world = await newWorld();
  town = await buildTown(world.dki, 'Formulir');
  app = await world.app();
});
afterAll(() => world.close());
// Codes to one address are counted by the hour.
beforeEach(() => world.setNow(new Date(world.now().getTime() + 61 * 60_000)));

/** A browser without scripts that keeps its cookies. */
function browser(on: FastifyInstance = app, first: Readonly<Record<string, string>> = {}) {
  const jar = new Map(Object.entries(first));
  const send = async (method: 'GET' | 'POST', url: string, payload?: string) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await on.inject({
      method,
      url,
      headers: { host: 'localhost', cookie, ...(payload === undefined ? {} : type) },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value, maxAge } of answer.cookies)
      if (value === '' || maxAge === 0) jar.delete(name);
      else jar.set(name, value);
    return { status: answer.statusCode, html: answer.body, to: String(answer.headers['location'] ?? '') };
  };
  const post = (action: string, fields: Readonly<Record<string, string>>) =>
    send('POST', action, new URLSearchParams(fields).toString());
  return {
    jar,
    get: (url: string) => send('GET', url),
    post,
    fill: async (page: string, fields: Readonly<Record<string, string>>) =>
      post(page, { ...formFields((await send('GET', page)).html, page), ...fields }),
  };
}
type Browser = ReturnType<typeof browser>;

const asked = () => ({ ownerName: 'Sari Wulandari', phone: newNumbers().phone, consent: 'on' });

async function confirm(
  visitor: Browser,
  path: '/daftar' | '/klaim' = '/daftar',
  given = asked(),
): Promise<void> {
  expect(await visitor.fill(path, given)).toMatchObject({ status: 303, to: '/daftar/kode' });
  const done = await visitor.fill('/daftar/kode', { code: await lastCode({ world }) });
  expect(done).toMatchObject({ status: 303, to: path === '/daftar' ? '/daftar/usaha' : '/klaim/akun' });
}

function whole(username: string): Record<string, string> {
  const { regionCode, npwp: _npwp, email: _email, ...given } = business(town.regionCode);
  const rest = { username, password: 'tiga lontong di teras', npwp: '', email: '' };
  return {
    ...given,
    ...bank,
    ...rest,
    kelurahan: regionCode,
    capital: '10.000.000',
    yearlySales: 'Rp 120.000.000',
  };
}

describe('an owner without a script', () => {
  it('registers in three steps and is signed in', async () => {
    const visitor = browser();
    await confirm(visitor);
    const done = await visitor.fill('/daftar/usaha', whole('sari.satu'));
    expect(done).toMatchObject({ status: 303, to: '/usaha' });
    expect([...visitor.jar.keys()]).toContain(sessionCookie(world.dki, false));
    const { html } = await visitor.get('/usaha');
    expect(html).toContain('Menunggu verifikasi kecamatan');
    expect(html).toContain('Sari Wulandari');
    // What was used is over.
    expect(await visitor.get('/daftar/usaha')).toMatchObject({ status: 303, to: '/daftar' });
  });

  it('comes to no step before the one that is missing', async () => {
    const visitor = browser();
    for (const step of ['/daftar/kode', '/daftar/usaha', '/klaim/akun'])
      expect(await visitor.get(step)).toMatchObject({ status: 303, to: '/daftar' });
    await visitor.fill('/daftar', asked());
    for (const step of ['/daftar/usaha', '/klaim/akun'])
      expect(await visitor.get(step)).toMatchObject({ status: 303, to: '/daftar/kode' });
    const forged = browser(app, { [`daftar_${world.dki.id}`]: 'junk.junk' });
    expect(await forged.get('/daftar/kode')).toMatchObject({ status: 303, to: '/daftar' });
  });

  it('loses nothing that was typed, but the password', async () => {
    const visitor = browser();
    const first = await visitor.fill('/daftar', { ...asked(), phone: '021-555', ownerName: 'Sari "W"' });
    expect([first.status, codesOn(first.html)]).toEqual([422, ['suppliers/phone-shape']]);
    expect(formFields(first.html, '/daftar')).toMatchObject({
      ownerName: 'Sari "W"',
      phone: '021-555',
      consent: 'on',
    });

    await confirm(visitor);
    const typed = {
      ...whole('sari.dua'),
      kelurahan: 'Atlantis',
      nib: '12 34',
      npwp: '1',
      birthDate: '1985-03-16',
    };
    const again = await visitor.fill('/daftar/usaha', typed);
    expect([again.status, codesOn(again.html).toSorted()]).toEqual([
      422,
      ['suppliers/nib-shape', 'suppliers/nik-birth-day', 'suppliers/npwp-shape', 'suppliers/place-unknown'],
    ]);
    const kept: Record<string, string> = { ...typed, password: '' };
    // A list is no input; what was chosen in it is looked at in the browser.
    delete kept['legalForm'];
    expect(formFields(again.html, '/daftar/usaha')).toMatchObject(kept);
  });

  it('sends the first form twice by a double click: one code', async () => {
    const visitor = browser();
    const fields = { ...formFields((await visitor.get('/daftar')).html, '/daftar'), ...asked() };
    const before = await world.dki.db.selectFrom('message').select('id').execute();
    const answers = await Promise.all([visitor.post('/daftar', fields), visitor.post('/daftar', fields)]);
    expect(answers.map(({ to }) => to)).toEqual(['/daftar/kode', '/daftar/kode']);
    const after = await world.dki.db.selectFrom('message').select('id').execute();
    expect(after.length).toBe(before.length + 1);
  });

  it('hears how many tries a wrong code leaves', async () => {
    const visitor = browser();
    await visitor.fill('/daftar', asked());
    const code = await lastCode({ world });
    const wrong = await visitor.fill('/daftar/kode', { code: code === '000000' ? '111111' : '000000' });
    expect([wrong.status, codesOn(wrong.html)]).toEqual([422, ['suppliers/wrong-code']]);
    expect(wrong.html).toContain('Tersisa 4 kesempatan');
  });

  it('claims the account of a business that is listed', async () => {
    const { nik, nib, phone } = newNumbers();
    const rest = { kind: 'jakpreneur', legal_form: 'individual', size: 'micro', tax_status: 'none' } as const;
    await world.dki.db
      .insertInto('supplier')
      .values({
        id: '01997f3a-7c00-7000-8000-00000000c1a1',
        ...rest,
        name: 'Dapur Terdata',
        owner_name: 'Ibu Terdata',
        state: 'active',
        nik,
        nib,
        phone,
        region_code: town.regionCode,
        address: 'Gang 1',
        bank_name: 'BRI',
        bank_account: '123456789',
        bank_holder: 'Ibu',
        daily_capacity: 10,
        since: '2024-01-01',
      })
      .execute();
    const visitor = browser();
    await confirm(visitor, '/klaim', { ...asked(), phone });
    const form = { username: 'ibu.terdata', password: 'tiga lontong di teras' };
    const wrong = await visitor.fill('/klaim/akun', { ...form, nik: newNumbers().nik });
    expect([wrong.status, codesOn(wrong.html)]).toEqual([422, ['suppliers/not-in-register']]);
    expect(await visitor.fill('/klaim/akun', { ...form, nik })).toMatchObject({ status: 303, to: '/usaha' });
    expect((await visitor.get('/usaha')).html).toContain('Dapur Terdata');
  });
});

it('a companion who types for an owner stays himself', async () => {
  const companion = await town.actor('companion');
  const visitor = browser(app, { [sessionCookie(world.dki, false)]: await openSessionOf(world, companion) });
  expect((await visitor.get('/daftar')).html).toContain('Anda membantu seorang pemilik');
  await confirm(visitor);
  const done = await visitor.fill('/daftar/usaha', whole('sari.tiga'));
  expect(done.status).toBe(200);
  expect(done.html).toContain('sari.tiga');
  expect(done.html).not.toContain('tiga lontong di teras');
  expect((await visitor.get('/tugas')).html).toContain(companion.name);
});

it('says to come to the kecamatan where no message can be sent', async () => {
  const silent = await buildApp({
    config: readConfig({ LOG_LEVEL: 'error', RATE_LIMIT_PER_MINUTE: '0', DATA_DIR: world.dataDir }),
    sites: new Map([['*', { ...world.dki, messages: 'none' as const }]]),
    secret: 'secret of a test',
    assets: { folder: world.dataDir, css: '', js: '', font: '' },
    demo: null,
  });
  const visitor = browser(silent);
  const { html } = await visitor.get('/daftar');
  expect(html).toContain('Datang ke kecamatan');
  expect(html).not.toContain('name="phone"');
  const forced = await visitor.post('/daftar', asked());
  expect([forced.status, codesOn(forced.html)]).toEqual([409, ['suppliers/no-messages']]);
  await silent.close();
});

describe('the register', () => {
  it('is read where one answers for it, with numbers in full for the kecamatan alone', async () => {
    const enter = async (position: Parameters<Town['actor']>[0]) =>
      browser(app, {
        [sessionCookie(world.dki, false)]: await openSessionOf(world, await town.actor(position)),
      });
    const { nik, phone } = await world.dki.db
      .selectFrom('supplier')
      .select(['nik', 'phone'])
      .where('id', '=', town.supplierId)
      .executeTakeFirstOrThrow();
    const page = `/register-penyedia/${town.supplierId}`;
    for (const [position, full] of [
      ['companion', true],
      ['district_officer', true],
      ['city_officer', false],
      ['department_head', false],
      ['auditor', false],
    ] as const) {
      const { html } = await (await enter(position)).get(page);
      expect([position, html.includes(nik)]).toEqual([position, full]);
    }
    const officer = await enter('auditor');
    for (const search of [nik, phone, 'dapur formulir', 'FORMULIR'])
      expect((await officer.get(`/register-penyedia?cari=${encodeURIComponent(search)}`)).html).toContain(
        page,
      );
    for (const other of ['?keadaan=dilarang', '?lokasi=31.72', '?cari=9999999999999999', '?jenis=lain'])
      expect((await officer.get(`/register-penyedia${other}`)).html).not.toContain(page);
    const csv = await officer.get('/register-penyedia.csv');
    expect(csv.html).toContain('Dapur Formulir');
    expect(csv.html).not.toContain(nik);
    expect(csv.html).not.toContain(phone);
    for (const junk of ['?setelah=x', '?ukuran=-1&lokasi=%27', `?cari=${'a'.repeat(500)}`, '?cari=%25_'])
      expect((await officer.get(`/register-penyedia${junk}`)).status).toBe(200);
  });
});
