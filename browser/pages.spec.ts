import { expect, type Page } from '@playwright/test';
import { type Crew, type Seat, test } from './crew.ts';
import { kindOf, nameOf, pagesLinkedFrom } from './links.ts';
import { complaintsOf, look } from './look.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

/** Pages that look the same to everybody: seen as a visitor and as the requester. */
const forAll = /^\/(katalog|produk|transparansi|verifikasi)\b|^\/$/;

/** Each person begins at these pages and those of his navigation, and follows one link of each kind. */
const people: readonly {
  readonly who: string | null;
  readonly from: readonly string[];
  readonly must: readonly string[];
}[] = [
  {
    who: null,
    from: ['/', '/masuk', '/katalog', '/transparansi', '/verifikasi'],
    must: ['/produk/:id', '/penyedia/:id'],
  },
  {
    who: 'pemohon',
    from: ['/rapat?cari=Monas', '/rapat/baru'],
    must: [
      '/rapat/:id',
      '/rapat/:id/ubah',
      '/katalog?rapat',
      '/katalog?k&rapat',
      '/rapat/:id/pesan?k',
      '/pesanan/:id',
    ],
  },
  {
    who: 'kpa',
    from: ['/pembayaran?tab=persetujuan'],
    must: ['/paket/:id', '/anggaran/:id', '/pembayaran/:id'],
  },
  { who: 'ppk', from: [], must: ['/paket/:id', '/pesanan/:id', '/penerimaan'] },
  { who: 'pejabat', from: ['/pesanan?status=submitted'], must: ['/pesanan/:id', '/rapat/:id'] },
  { who: 'penerima', from: [], must: ['/penerimaan/:id', '/pesanan/:id'] },
  { who: 'ppk-skpd', from: ['/pembayaran?tab=verifikasi', '/pembayaran/tagihan'], must: ['/anggaran/:id'] },
  {
    who: 'bendahara',
    from: ['/pembayaran?tab=siap', '/pembayaran/rekening'],
    must: ['/pembayaran/nota/:id'],
  },
  { who: 'bendahara-pembantu', from: [], must: ['/pembayaran'] },
  { who: 'penyedia', from: [], must: ['/pesanan/:id'] },
  { who: 'kurator', from: [], must: ['/tugas'] },
  {
    who: 'admin',
    from: [],
    must: [
      '/pengaturan',
      '/pengaturan/orang/:id',
      '/pengaturan/orang/:id/penugasan',
      '/pengaturan/orang/:id/penugasan/:id',
      '/pengaturan/orang/:id/kata-sandi',
      '/pengaturan/orang/:id/nonaktifkan',
      '/pengaturan/orang/impor',
      '/pengaturan/satuan/:id',
      '/pengaturan/libur',
      '/pengaturan/wewenang',
    ],
  },
  {
    who: 'auditor',
    from: [],
    must: ['/pesanan/:id', '/paket/:id', '/rapat/:id', '/pengaturan/orang/:id', '/pengaturan/satuan/:id'],
  },
  { who: 'rangkap', from: ['/rapat/baru'], must: ['/rapat/:id'] },
  { who: 'plh-kpa', from: [], must: ['/paket'] },
];

test.describe.configure({ mode: 'parallel' });
test.use({ trace: 'off' });

for (const { who, from, must } of people) {
  test(`every page that ${who ?? 'a visitor'} reaches is well made`, async ({ crew }) => {
    test.setTimeout(240_000);
    const page = await crew(who, { viewport: phone });
    const complaints = complaintsOf(page);
    const waiting = [...from, ...(who === null ? [] : ['/tugas', ...(await navigationOf(page))])];
    const seen = new Set<string>();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const kind = kindOf(path);
      if (seen.has(kind) || (forAll.test(kind) && who !== null && who !== 'pemohon')) continue;
      seen.add(kind);
      await see(page, path, `${who ?? 'umum'}-${nameOf(kind)}`);
      waiting.push(...(await pagesLinkedFrom(page, 'main')));
    }
    expect(complaints).toEqual([]);
    expect([...seen]).toEqual(expect.arrayContaining([...must]));
  });
}

/** On a phone, then on a desk. */
async function see(page: Page, path: string, name: string): Promise<void> {
  await page.setViewportSize(phone);
  const response = await page.goto(path);
  expect.soft(response?.status(), path).toBeLessThan(400);
  await look(page, name);
  await page.setViewportSize(desk);
  await look(page, name);
}

async function navigationOf(page: Page): Promise<string[]> {
  await page.goto('/tugas');
  return await pagesLinkedFrom(page, 'nav.rail');
}

const refused: readonly (readonly [string, string | null, string, number])[] = [
  ['an address that is nothing', null, '/tidak-ada', 404],
  ['an order that is none', 'pemohon', '/pesanan/00000000-0000-7000-8000-000000000000', 404],
  ['another position’s list', 'penyedia', '/paket', 403],
  ['a person who is none', 'admin', '/pengaturan/orang/00000000-0000-7000-8000-000000000000', 404],
];

for (const [what, who, path, status] of refused) {
  test(`the page for ${what} says what to do`, async ({ crew }) => {
    const page = await crew(who, { viewport: phone });
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    await look(page, `masalah-${status}-${nameOf(path)}`);
    await page.setViewportSize(desk);
    await look(page, `masalah-${status}-${nameOf(path)}`);
  });
}

test('in the dark, too', async ({ crew }) => {
  const dark: Seat = { viewport: phone, colorScheme: 'dark' };
  await seeInTheDark(crew, null, dark, ['/', '/masuk', '/katalog', '/transparansi']);
  await seeInTheDark(crew, 'pemohon', dark, ['/tugas', '/rapat', '/rapat/baru', '/pesanan']);
  await seeInTheDark(crew, 'admin', dark, ['/pengaturan', '/pengaturan/orang', '/pengaturan/satuan']);
  await seeInTheDark(crew, 'bendahara', dark, ['/pembayaran?tab=siap', '/anggaran']);
});

async function seeInTheDark(
  crew: Crew,
  who: string | null,
  seat: Seat,
  paths: readonly string[],
): Promise<void> {
  const page = await crew(who, seat);
  for (const path of paths) await see(page, path, `gelap-${nameOf(kindOf(path))}`);
}
