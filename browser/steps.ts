import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { pdf as onePage } from '../test/pdf.ts';
import type { Hands } from './hands.ts';

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
export async function tickOnly(hands: Hands, page: Page, number: string): Promise<void> {
  const own = page.locator('main').getByRole('checkbox', { name: new RegExp(`${number}$`) });
  await expect(own).toBeVisible();
  for (const box of await page.locator('main input[name=orderIds]').all()) {
    await hands.tick(box, ((await box.getAttribute('aria-label')) ?? '').endsWith(number));
  }
  await expect(own).toBeChecked();
}

export type MeetingWords = {
  readonly title: string;
  readonly day: string;
  readonly headcount: string;
  readonly packageName?: string;
};

/** Fills the form of a new meeting with outside guests; hours, place and, unless told, package are filled in already. */
export async function fillMeeting(
  hands: Hands,
  page: Page,
  { title, day, headcount, packageName }: MeetingWords,
): Promise<void> {
  await hands.write(page.getByLabel('Judul rapat'), title);
  await hands.writeDate(page.getByLabel('Tanggal'), day);
  await hands.take(page.getByRole('radio', { name: /^Masyarakat/ }));
  await hands.write(page.getByLabel('Jumlah peserta'), headcount);
  if (packageName !== undefined) await hands.choose(page.getByLabel('Paket RUP'), `${packageName} (`);
}

/** From a meeting's page to its basket at the check-out, with one product of a maker. */
export async function chooseProductOf(hands: Hands, page: Page, maker: string): Promise<void> {
  await hands.press(page.getByRole('link', { name: 'Cari Konsumsi' }).first());
  const search = page.locator('main').getByRole('searchbox');
  await hands.write(search, maker);
  await search.press('Enter');
  await page.waitForURL(/[?&]cari=/);
  const product = page.getByRole('article').filter({ hasText: maker });
  await hands.press(product.getByRole('link', { name: 'Tambahkan ke Keranjang' }).first());
  await page.waitForURL(/[?&]k=/);
  await hands.press(page.getByRole('link', { name: 'Periksa dan ajukan' }).filter({ visible: true }).first());
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
