import { expect, type Page, test } from '@playwright/test';
import { demonstrationSignIn } from '../src/demo/load/load-demonstration.ts';

const { password } = demonstrationSignIn();

async function as(page: Page, username: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/masuk');
  await page.locator('input[name=username]:visible').first().fill(username);
  await page.locator('input[name=password]:visible').first().fill(password);
  await page.locator('input[name=password]:visible').first().press('Enter');
  await page.waitForURL('**/tugas');
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({
      javaScriptEnabled,
      viewport: javaScriptEnabled ? { width: 360, height: 740 } : { width: 1280, height: 900 },
    });

    test('a treasurer returns a bill without an order, and the note can be printed', async ({ page }) => {
      await as(page, 'bendahara');
      await page.goto('/pembayaran/tagihan');
      await page.fill('input[name=billerName]', 'Warung Uji');
      await page.fill('input[name=billNumber]', '12');
      await page.fill(
        'input[name=billDate]',
        new Date()
          .toISOString()
          .slice(0, 10)
          .replace(/-\d\d$/, '-01'),
      );
      await page.fill('input[name=amount]', '1250000');
      await page.getByRole('button', { name: 'Periksa', exact: true }).click();
      await expect(page.getByText('tidak memiliki pesanan e-Order').first()).toBeVisible();
      await expect(page.locator('input[name=billerName]')).toHaveValue('Warung Uji');
      await page.getByRole('button', { name: 'Kembalikan Tagihan' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nota Pengembalian');
      await expect(page.locator('main')).toContainText('/NP/');
    });

    test('an impossible headcount is refused at its field and nothing typed is lost', async ({ page }) => {
      await as(page, 'pemohon');
      await page.goto('/rapat/baru');
      await page.fill('input[name=title]', 'Rapat uji peramban');
      const inThreeDays = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
      await page.fill('input[name=day]', inThreeDays);
      await page.fill('input[name=start]', '10:00');
      await page.fill('input[name=end]', '12:00');
      await page.locator('input[name=attendeeKind]').first().check();
      await page.fill('input[name=headcount]', '0');
      await page.locator('main form button[type=submit]').first().click();
      await expect(page.getByText('Jumlah peserta harus antara 1 dan 10000.').first()).toBeVisible();
      await expect(page.locator('input[name=title]')).toHaveValue('Rapat uji peramban');
    });

    test('the language changes and stays', async ({ page }) => {
      await page.goto('/bahasa/en?kembali=/katalog');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.goto('/');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    });
  });
}
