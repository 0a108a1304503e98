import { expect, type Page } from '@playwright/test';
import { csvLine, csvOfMakers, makerRow } from '../bench/import/list-of-makers.ts';
import { type Seat, test } from './crew.ts';
import { complaintsOf, look, lookInTheDark } from './look.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
const villages = ['31.71.01.1001'];

importing('with a script, on a phone', 700_000, { viewport: phone });
importing('without a script, at a desk', 800_000, { viewport: desk, javaScriptEnabled: false });

/** A list of right rows with one wrong and one broken one among them. */
function listFrom(first: number): Buffer {
  const lines = Array.from({ length: 40 }, (_, index) => csvLine(makerRow(first + index, villages)));
  lines[10] = csvLine({ ...makerRow(first + 10, villages), nik: '123' });
  lines[20] = 'baris,"yang rusak\n';
  return Buffer.from([...csvOfMakers(0, villages), ...lines].join(''));
}

/** From a file to the register: dry run, refused rows, import. */
function importing(name: string, first: number, seat: Seat): void {
  test(`a list of makers is tried and imported ${name}`, async ({ crew }) => {
    const page = await crew('admin', seat);
    const complaints = complaintsOf(page);
    // What looks at pages is a script itself.
    const seen = seat.javaScriptEnabled === false ? async () => {} : see;
    await page.goto('/pengaturan/impor-penyedia');
    await seen(page, 'impor-daftar');
    const file = { name: 'register.csv', mimeType: 'text/csv', buffer: listFrom(first) };
    await page.getByLabel('Berkas daftar penyedia').setInputFiles(file);
    await page.getByRole('button', { name: 'Unggah dan uji coba' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('register.csv');

    await ended(page, 'Uji coba selesai');
    await expect(page.getByRole('main')).toContainText('suppliers/row-quotes');
    await seen(page, 'impor-uji-coba');
    const report = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Unduh baris yang ditolak' }).click();
    expect((await report).suggestedFilename()).toMatch(/^ditolak-.*\.csv$/);

    await page.getByRole('button', { name: 'Impor 38 penyedia' }).click();
    await ended(page, 'Impor selesai.');
    await seen(page, 'impor-selesai');
    expect(complaints).toEqual([]);
  });
}

/** With a script the page turns by itself, without one it is loaded again. */
async function ended(page: Page, sentence: string): Promise<void> {
  await expect(page.getByRole('main')).toContainText(sentence, { timeout: 40_000 });
}

async function see(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? phone;
  for (const size of [phone, desk]) {
    await page.setViewportSize(size);
    await look(page, name);
  }
  await lookInTheDark(page, name);
  await page.setViewportSize(before);
}
