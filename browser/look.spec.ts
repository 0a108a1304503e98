import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { demonstrationSignIn } from '../src/demo/load/load-demonstration.ts';

const { password } = demonstrationSignIn();
const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The first order of a list that still waits for the procurement officer. */
const waiting = 'tr:has-text("Menunggu Pejabat Pengadaan") a[href^="/pesanan/"]';

/**
 * Pages of each person: what stands in his menu, and a page or two below it. `-` is nobody. `page > link` follows the first
 * link of that kind; `+ /ubah` adds to its address.
 */
const people: Readonly<Record<string, readonly string[]>> = {
  '-': [
    '/',
    '/katalog',
    '/penyedia',
    '/penyedia > .product-name a',
    '/transparansi',
    '/masuk',
    '/verifikasi',
    '/tidak-ada',
  ],
  pemohon: [
    '/tugas',
    '/rapat',
    '/rapat/baru',
    '/pesanan',
    `/pesanan?status=berjalan > ${waiting} + /ubah`,
    `/pesanan?status=berjalan > ${waiting} + /ubah > main a[href^="/rapat/"] + /pindah`,
    '/anggaran',
    '/paket',
  ],
  kpa: ['/tugas', '/paket', '/pembayaran?tab=persetujuan'],
  penerima: ['/penerimaan'],
  'ppk-skpd': ['/pembayaran?tab=verifikasi'],
  bendahara: ['/pembayaran?tab=siap', '/pembayaran/tagihan', '/pembayaran/rekening'],
  penyedia: ['/tugas', '/pesanan'],
  admin: [
    '/pengaturan',
    '/pengaturan/orang',
    '/pengaturan/orang?cari=tidak+ada+ini',
    '/pengaturan/orang/baru',
    '/pengaturan/orang/impor',
    '/pengaturan/satuan',
    '/pengaturan/satuan?cari=gambir',
    '/pengaturan/libur',
    '/pengaturan/wewenang',
    '/pengaturan/wewenang?jabatan=supplier',
  ],
  auditor: ['/pengaturan/orang', '/pengaturan/satuan'],
  kurator: ['/tugas', '/kurasi', '/kurasi?tampil=segera'],
};

async function signIn(page: Page, username: string): Promise<void> {
  if (username === '-') return;
  await page.goto('/masuk');
  await page.locator('input[name=username]:visible').first().fill(username);
  await page.locator('input[name=password]:visible').first().fill(password);
  await page.locator('input[name=password]:visible').first().press('Enter');
  await page.waitForURL('**/tugas');
}

/** The address that a path of the table means. */
async function addressOf(page: Page, path: string): Promise<string> {
  const [start = '/', ...steps] = path.split(' > ');
  let address = start;
  for (const step of steps) {
    const [link = '', suffix = ''] = step.split(' + ');
    await page.goto(address);
    address = `${(await page.locator(link).first().getAttribute('href')) ?? '/tidak-ada'}${suffix}`;
  }
  return address;
}

for (const [username, paths] of Object.entries(people)) {
  for (const viewport of sizes) {
    test(`${username} at ${viewport.width} px`, async ({ browser, baseURL }, info) => {
      const context = await browser.newContext({ viewport, ...(baseURL ? { baseURL } : {}) });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
      });
      await signIn(page, username);
      for (const path of paths) {
        const answer = await page.goto(await addressOf(page, path));
        expect.soft(answer?.status(), path).toBe(path === '/tidak-ada' ? 404 : 200);
        const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect.soft(wide, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
        expect.soft(await page.locator('h1').count(), `${path} has one h1`).toBe(1);
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        expect.soft(violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
        await page.screenshot({
          path: info.outputPath(`${path.replaceAll(/\W+/g, '-').slice(-80)}.png`),
          fullPage: true,
        });
      }
      expect(faults).toEqual([]);
      await context.close();
    });
  }
}
