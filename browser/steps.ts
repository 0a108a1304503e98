import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { pdf as onePage } from '../test/pdf.ts';

/** A PDF of one empty page: enough for a proof of payment. */
export const pdf = {
  name: 'bukti.pdf',
  mimeType: 'application/pdf',
  buffer: onePage,
};

/** A photo as a phone takes it. */
export async function photo(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const picture = sharp({ create: { width: 640, height: 480, channels: 3, background: '#c08a4a' } });
  return { name: 'kiriman.jpg', mimeType: 'image/jpeg', buffer: await picture.jpeg().toBuffer() };
}

/** The message that the program shows once after something was done. */
export async function expectDone(page: Page): Promise<void> {
  await expect(page.locator('.notice-success[role=status]')).toBeVisible();
}

export async function expectState(page: Page, words: string): Promise<void> {
  await expect(page.getByText(words, { exact: true }).filter({ visible: true }).first()).toBeVisible();
}

/** Ticks the one row that speaks of `number` and no other. */
export async function tickOnly(page: Page, number: string): Promise<void> {
  const ticked = page.locator('main input[name=orderIds]:checked');
  while ((await ticked.count()) > 0) await ticked.first().uncheck();
  await page
    .locator('main')
    .getByRole('checkbox', { name: new RegExp(`${number}$`) })
    .check();
}

export type MeetingWords = {
  readonly title: string;
  readonly day: string;
  readonly headcount: string;
  readonly packageName?: string;
};

/** Fills the form of a new meeting with outside guests, 10.00 to 12.00; place and, unless told, package are filled in already. */
export async function fillMeeting(
  page: Page,
  { title, day, headcount, packageName }: MeetingWords,
): Promise<void> {
  await page.getByLabel('Judul rapat').fill(title);
  await page.getByLabel('Tanggal').fill(day);
  await page.getByLabel('Mulai').fill('10:00');
  await page.getByLabel('Selesai').fill('12:00');
  await page.getByRole('radio', { name: /^Masyarakat/ }).check();
  await page.getByLabel('Jumlah peserta').fill(headcount);
  if (packageName === undefined) return;
  const options = page.getByLabel('Paket RUP').getByRole('option');
  const label = (await options.allTextContents()).find((text) => text.startsWith(`${packageName} (`));
  await page.getByLabel('Paket RUP').selectOption({ label: label ?? packageName });
}

/** From a meeting's page to its basket at the check-out, with one product of a maker. */
export async function chooseProductOf(page: Page, maker: string): Promise<void> {
  await page.getByRole('link', { name: 'Cari Konsumsi' }).first().click();
  const search = page.locator('main').getByRole('searchbox');
  await search.fill(maker);
  await search.press('Enter');
  await page.waitForURL(/[?&]cari=/);
  const product = page.getByRole('article').filter({ hasText: maker });
  await product.getByRole('link', { name: 'Tambahkan ke Keranjang' }).first().click();
  await page.waitForURL(/[?&]k=/);
  await page.getByRole('link', { name: 'Periksa dan ajukan' }).filter({ visible: true }).first().click();
  await page.waitForURL(/\/rapat\/[^/]+\/pesan/);
}

/** The address of the order whose page is open. */
export async function orderPath(page: Page): Promise<string> {
  await page.waitForURL(/\/pesanan\/[0-9a-f-]{36}/);
  return /\/pesanan\/[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
}

/** The number of the order whose page is open. */
export async function orderNumber(page: Page): Promise<string> {
  const text = await page.locator('main').innerText();
  return /EO-\d\d-[0-9A-Z]+/.exec(text)?.[0] ?? '';
}
