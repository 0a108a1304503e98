import { expect, type Page } from '@playwright/test';
import { readings } from '../test/routes/reading.ts';
import { type Crew, type Seat, test } from './crew.ts';
import { kindOf, nameOf, noPage, pagesLinkedFrom } from './links.ts';
import { complaintsOf, look, lookInTheDark, photographed } from './look.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

/** Pages that look the same to everybody: seen as a visitor and as the requester. */
const forAll = /^\/(katalog|produk|penyedia|transparansi|verifikasi)\b|^\/$/;

/** Each person begins at these pages and those of his navigation, and follows one link of each kind. */
const people: readonly { readonly who: string | null; readonly from: readonly string[] }[] = [
  { who: null, from: ['/', '/masuk', '/katalog', '/verifikasi', '/sertifikat', '/daftar', '/klaim'] },
  { who: 'pemohon', from: ['/akun', '/rapat?cari=Monas', '/rapat/baru', '/pesanan?status=berjalan'] },
  { who: 'kpa', from: ['/pembayaran?tab=persetujuan'] },
  { who: 'ppk', from: [] },
  { who: 'pejabat', from: [] },
  { who: 'penerima', from: [] },
  { who: 'ppk-skpd', from: ['/pembayaran?tab=verifikasi'] },
  { who: 'bendahara', from: ['/pembayaran?tab=siap'] },
  { who: 'bendahara-pembantu', from: [] },
  { who: 'penyedia', from: ['/usaha/produk', '/usaha/produk/baru'] },
  { who: 'pendamping', from: [] },
  { who: 'kasatpel', from: [] },
  { who: 'kasatpel-kota', from: ['/kurasi/sesi/baru'] },
  { who: 'kurator', from: ['/kurasi/sesi', '/kurasi/pernyataan'] },
  {
    who: 'kadis',
    from: ['/kurasi/ringkasan', '/kurasi/kriteria', '/kurasi/tahapan', '/kurasi/tahapan/ubah'],
  },
  { who: 'admin', from: [] },
  { who: 'auditor', from: [] },
  { who: 'rangkap', from: ['/rapat/baru'] },
  { who: 'plh-kpa', from: [] },
];

test.describe.configure({ mode: 'parallel' });
test.use({ trace: 'off' });

for (const { who, from } of people) {
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
      // Depth first, so that what is below the first pages is seen of what they show.
      waiting.unshift(...(await pagesLinkedFrom(page, ':is(main, .side)')));
    }
    expect(complaints).toEqual([]);
  });
}

/** Pages that only some things have: the links that lead there, one after the other. */
const trails: readonly (readonly [who: string, from: string, ...links: string[]])[] = [
  ['pejabat', '/tugas', 'a:has-text("Kirim Pesanan")', 'a[href^="/pesanan/"][href$="/ubah"]'],
  [
    'pejabat',
    '/tugas',
    'a:has-text("Kirim Pesanan")',
    ':is(main, .side) a[href^="/rapat/"]',
    'a[href^="/rapat/"][href$="/ubah"]',
    'a[href$="/pindah"]',
  ],
  [
    'pemohon',
    '/rapat?cari=Monas',
    'main a:has-text("Penataan Kawasan Monas")',
    'a:has-text("Cari Konsumsi")',
    'a:has-text("Tambahkan ke Keranjang")',
    'a[href*="/pesan?"]',
  ],
  ['kurator', '/kurasi/produk?urut=lulus', 'main a[href^="/produk/"]', 'a[href^="/sertifikat/"]'],
  ['admin', '/pengaturan/orang?keadaan=nonaktif', 'a[href^="/pengaturan/orang/0"]', 'a[href$="/aktifkan"]'],
];

for (const [who, from, ...links] of trails) {
  test(`what ${who} finds behind ${links.at(-1)} is well made`, async ({ crew }) => {
    const page = await crew(who, { viewport: phone });
    await page.goto(from);
    for (const link of links) {
      const href = await page.locator(link).first().getAttribute('href');
      await see(page, href?.replace(/#.*/, '') ?? '', `${who}-${nameOf(kindOf(href ?? ''))}`);
    }
  });
}

/** On a phone, then on a desk, by day and by night. */
async function see(page: Page, path: string, name: string): Promise<void> {
  await page.setViewportSize(phone);
  const response = await page.goto(path);
  expect.soft(response?.status(), path).toBeLessThan(400);
  await look(page, name);
  await page.setViewportSize(desk);
  await look(page, name);
  await lookInTheDark(page, name);
}

async function navigationOf(page: Page): Promise<string[]> {
  await page.goto('/tugas');
  return await pagesLinkedFrom(page, 'nav.rail');
}

const refused: readonly (readonly [string, string | null, string, number])[] = [
  ['an address that is nothing', null, '/tidak-ada', 404],
  ['an order that is none', 'pemohon', '/pesanan/00000000-0000-7000-8000-000000000000', 404],
  ['another position’s work', 'penyedia', '/rapat/baru', 403],
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

test('pictures of the dark', async ({ crew }) => {
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
  for (const path of paths) {
    await page.goto(path);
    await look(page, `gelap-${nameOf(kindOf(path))}`);
  }
}

test('no page was left out', async () => {
  const paths = await photographed();
  const unseen = Object.keys(readings)
    .filter((route) => !noPage.test(route))
    .filter((route) => {
      const pattern = new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`);
      return !paths.some((path) => pattern.test(path));
    });
  expect(unseen).toEqual([]);
});
