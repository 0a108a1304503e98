import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.ts';
import { hashPassword } from '../../src/modules/identity/public.ts';
import { orderIn } from '../acts.ts';
import { newWorld, type World } from '../harness.ts';
import { holdMeeting, openPolicies } from '../meals.ts';
import { allRoutes, type Route } from '../routes/all-routes.ts';
import { buildTown, type Town } from '../town.ts';
import { formFields, type Visitor, visit } from '../visitor.ts';

let world: World;
let town: Town;
/** A real thing for the addresses that begin so. */
let things: Readonly<Record<string, string>>;
const posts: Route[] = [];
beforeAll(async () => {
  world = await newWorld();
  await openPolicies(world.dki);
  town = await buildTown(world.dki, 'Halaman');
  const orderId = await orderIn(world, town, 'accepted');
  things = {
    '/rapat/': (await holdMeeting(world.dki, town)).id,
    '/pesanan/': orderId,
    '/penerimaan/': orderId,
    '/paket/': town.packageId,
  };
  await world.dki.db
    .updateTable('person')
    .set({ password_hash: await hashPassword('kuda kertas biru') })
    .execute();
  posts.push(
    ...(await allRoutes()).filter(({ method, url }) => method === 'POST' && !url.startsWith('/api/')),
  );
});
afterAll(() => world.close());

const lists = [
  '/katalog',
  '/penyedia',
  '/pesanan',
  '/pesanan.csv',
  '/rapat',
  '/rapat.csv',
  '/paket',
  '/paket.csv',
  '/anggaran',
  '/anggaran.csv',
  '/pembayaran',
  '/pembayaran.csv',
  '/transparansi',
  '/verifikasi',
  '/tugas',
  '/kurasi',
  '/',
];
const pagers = [
  'hal',
  'halaman',
  'ukuran',
  'tahun',
  'unit',
  'cari',
  'q',
  'kode',
  'tab',
  'tampil',
  'keadaan',
  'urut',
  'dari',
  'sampai',
  'lokasi',
  'harga',
  'jenis',
  'rapat',
  'k',
  'status',
  'pilih',
  'kembali',
];
const values = [
  '1000000000',
  '-1',
  '0',
  '1e309',
  'NaN',
  'abc',
  '%00',
  '%EF%BF%BF',
  '%',
  '%E0%A4%A',
  "'%22%3Cscript%3E",
  '9'.repeat(400),
  'a'.repeat(2000),
  '2026-02-31',
];

describe('a list asked for junk', () => {
  it.each(lists)('%s shows the nearest sane page', async (path) => {
    const visitor = await visit(world, await town.actor(path === '/tugas' ? 'requester' : 'city_admin'));
    for (const value of values) {
      const query = pagers.map((name) => `${name}=${value}`).join('&');
      const twice = `${query}&hal=2&hal=3&cari=a&cari=b&hal%5B%5D=1&__proto__=1&constructor%5Bprototype%5D=1`;
      for (const asked of [query, twice]) {
        const { status } = await visitor.get(`${path}?${asked}`);
        expect([value, status]).toEqual([value, expect.toBeOneOf([200, 303, 400, 403, 404])]);
      }
    }
  });
});

describe('a form sent with junk', () => {
  const junk: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['NUL', '%00'],
    ['half a pair', '%ED%A0%80'],
    ['no UTF-8', '%FF%FE'],
    ['a lone percent', '%'],
    ['very long text', 'a'.repeat(8000)],
    ['a huge number', '9'.repeat(300)],
    ['a negative number', '-1'],
    ['a fraction', '1.5'],
    ['an object', '%5Bobject+Object%5D'],
    ['36 dashes', '-'.repeat(36)],
    ['a script', '%3Cscript%3Ealert(1)%3C%2Fscript%3E'],
  ];
  const names = [
    'unitId',
    'packageId',
    'packageIds',
    'meetingId',
    'orderIds',
    'version',
    'title',
    'day',
    'start',
    'end',
    'room',
    'address',
    'kelurahan',
    'attendeeKind',
    'headcount',
    'note',
    'reason',
    'remark',
    'answer',
    'answerReason',
    'cancelReason',
    'lines.0.productId',
    'lines.0.quantity',
    'lines.0.prices',
    'code',
    'acceptedQuantity.1',
    'quality.1',
    'reference',
    'paidOn',
    'proof',
    'bankName',
    'bankAccount',
    'billerName',
    'billNumber',
    'billDate',
    'amount',
    'accountCode',
    'orderNumber',
    'commitmentOfficerId',
    'procurementOfficerId',
    'username',
    'password',
    'current',
    'next',
    'repeat',
    'salt',
    'lang',
    'tokenHash',
    'kembali',
    'aksi',
    'cara',
    'jenis',
    'hash',
    'accuracy',
    'service',
    'timeliness',
    'comment',
    'validFrom',
    'effect',
    'ruang',
    'everywhere',
  ];

  async function tokenOf(visitor: Visitor): Promise<string> {
    const { html } = await visitor.get('/tugas');
    return formFields(html, '/keluar')['_csrf'] ?? '';
  }

  it.each(junk)('%s: no fault on any form', async (_name, value) => {
    const faults: unknown[] = [];
    for (const position of ['requester', 'receiver', 'treasurer', 'city_admin'] as const) {
      const visitor = await visit(world, await town.actor(position));
      const token = await tokenOf(visitor);
      for (const { url } of posts) {
        if (url === '/keluar' || url === '/akun/sesi') continue;
        const id = Object.entries(things).find(([start]) => url.startsWith(start))?.[1] ?? newId();
        const fields = names.map((name) => `${name}=${value}`);
        const body = [`_csrf=${token}`, ...fields, '__proto__=1', 'toString=2'].join('&');
        const answer = await visitor.raw(url.replace(/:\w+/g, id), body);
        if (answer.status >= 500) faults.push([position, url, answer.status, answer.html.slice(0, 80)]);
      }
    }
    expect(faults).toEqual([]);
  });
});
