import { expect } from '@playwright/test';
import { demonstrationPassword } from '../src/demo/load/sign-in.ts';
import { test } from './crew.ts';
import { enter, tabTo, typeDate, typeInto } from './keyboard.ts';
import { expectState } from './steps.ts';

const title = 'Rapat warga tanpa tetikus';

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
]) {
  test(`from the sign-in to the order by keyboard alone at ${viewport.width} px`, async ({ crew }) => {
    test.setTimeout(180_000);
    const page = await crew(null, { viewport });
    await page.goto('/masuk');
    await typeInto(page, page.locator('input[name=username]'), 'pemohon');
    await typeInto(page, page.locator('input[name=password]'), demonstrationPassword);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tugas');

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash, 'the first stop skips to the content').toBe('#isi');

    await page.goto('/tugas');
    await enter(page, page.getByRole('link', { name: 'Rapat', exact: true }));
    await page.waitForURL('**/rapat');
    await enter(page, page.getByRole('link', { name: 'Buat Rapat' }));
    await page.waitForURL('**/rapat/baru');

    await typeInto(page, page.getByLabel('Judul rapat'), title);
    await typeDate(page, page.getByLabel('Tanggal'), '2026-11-30');
    await tabTo(page, page.locator('input[name=attendeeKind]'));
    for (let press = 0; press < 2; press++) await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^Masyarakat/ })).toBeChecked();
    await enter(page, page.getByRole('button', { name: 'Buat Rapat' }));

    // Refused for want of a headcount: the summary has the focus, and its link leads to the field.
    const summary = page.locator('[data-errors]');
    await expect(summary).toBeFocused();
    await expect(page.getByLabel('Judul rapat')).toHaveValue(title);
    await enter(page, summary.getByRole('link').first());
    await expect(page.getByLabel('Jumlah peserta')).toBeFocused();
    await page.keyboard.type('30');
    await enter(page, page.getByRole('button', { name: 'Buat Rapat' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

    await enter(page, page.getByRole('link', { name: 'Cari Konsumsi' }));
    await page.waitForURL('**/katalog?**');
    await enter(page, page.getByRole('link', { name: 'Tambahkan ke Keranjang' }));
    await page.waitForURL(/[?&]k=/);
    await enter(page, page.getByRole('link', { name: 'Periksa dan ajukan' }));
    await page.waitForURL(/\/rapat\/[^/]+\/pesan/);
    await enter(page, page.getByRole('button', { name: 'Ajukan ke Pejabat Pengadaan' }));
    await page.waitForURL(/\/pesanan\//);
    await expectState(page, 'Menunggu Pejabat Pengadaan');
  });
}
