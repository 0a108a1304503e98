// Photographs a running demonstration for the README: `E_ORDER_URL=http://localhost:8080 node scripts/pictures.mjs`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { findChromium } from '../browser/find-chromium.mjs';
import { at } from './root.mjs';

const url = process.env['E_ORDER_URL'] ?? 'http://localhost:8080';
const password = process.env['E_ORDER_PASSWORD'] ?? 'rapat-jakarta';
const bytesMax = 150_000;
const desk = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

/**
 * File, size, who, and where: a path, or a function that finds it.
 * @type {[string, { width: number, height: number }, string | null, string | ((page: import('@playwright/test').Page) => Promise<void>), ('light' | 'dark')?][]}
 */
const pictures = [
  ['front', desk, null, '/'],
  ['front-dark', phone, null, '/', 'dark'],
  ['tasks', desk, 'bendahara', '/tugas'],
  [
    'catalogue',
    desk,
    'pemohon',
    (page) =>
      openFirst(page, '/rapat', /^\/rapat\/[0-9a-f-]{36}$/, {
        prefix: '/katalog?rapat=',
        shows: 'img >> nth=2',
      }),
  ],
  ['order', desk, 'pejabat', (page) => openFirst(page, '/pesanan?status=tindakan', /^\/pesanan\/[\w-]{6,}$/)],
  ['payments', desk, 'bendahara', '/pembayaran?tab=siap'],
  ['maker-phone', phone, 'penyedia', '/tugas'],
  [
    'receiving-phone',
    phone,
    'penerima',
    (page) =>
      openFirst(page, '/penerimaan', /^\/penerimaan\/[0-9a-f-]{36}$/, {
        prefix: '/penerimaan/',
        shows: 'form:not(details form) input[type=file]',
      }),
  ],
];

const found = await findChromium();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: found.args,
  env: { ...process.env, ...found.env },
});
mkdirSync(at('docs', 'pictures'), { recursive: true });
for (const [name, viewport, who, where, scheme = 'light'] of pictures) {
  const context = await browser.newContext({ viewport, colorScheme: scheme, locale: 'id-ID', baseURL: url });
  const page = await context.newPage();
  if (who) await signIn(page, who);
  await (typeof where === 'string' ? page.goto(where) : where(page));
  await page.waitForLoadState('networkidle');
  writeFileSync(at('docs', 'pictures', `${name}.webp`), await small(await page.screenshot()));
  console.log(`${name}: ${page.url()}`);
  await context.close();
}
await browser.close();

/** @param {import('@playwright/test').Page} page @param {string} who */
async function signIn(page, who) {
  await page.goto('/masuk');
  await page.locator('input[name=username]:visible').first().fill(who);
  await page.locator('input[name=password]:visible').first().fill(password);
  await page.locator('input[name=password]:visible').first().press('Enter');
  await page.waitForURL('**/tugas');
}

/**
 * The first thing of a list; with `wanted`, the first whose page under that prefix shows what is asked for.
 * @param {import('@playwright/test').Page} page @param {string} list @param {RegExp} shape
 * @param {{ prefix: string, shows: string }} [wanted]
 */
async function openFirst(page, list, shape, wanted) {
  await page.goto(list);
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const path of links.filter((candidate) => shape.test(candidate))) {
    await page.goto(wanted ? wanted.prefix + path.split('/').at(-1) : path);
    if (!wanted || (await page.locator(`main ${wanted.shows}`).count()) > 0) return;
  }
  throw new Error(`${list} lists nothing that fits`);
}

/** @param {Buffer} png */
async function small(png) {
  for (const quality of [82, 70, 55]) {
    const bytes = await sharp(png).webp({ quality }).toBuffer();
    if (bytes.length <= bytesMax) return bytes;
  }
  throw new Error('too large for the README');
}
