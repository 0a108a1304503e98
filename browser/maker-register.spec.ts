import { expect, type Page } from '@playwright/test';
import { type Crew, test } from './crew.ts';
import { complaintsOf, look } from './look.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

/** Pages without a script cannot be looked at: what looks is a script itself. */
const blind = new WeakSet<Page>();

/** On a phone, then on a desk. */
async function seen(page: Page, name: string): Promise<void> {
  if (blind.has(page)) return;
  await page.setViewportSize(phone);
  await look(page, name);
  await page.setViewportSize(desk);
  await look(page, name);
  await page.setViewportSize(phone);
}

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.locator(`main [name="${name}"]`).fill(value);
}

const press = (page: Page, label: string) =>
  page.locator('main').getByRole('button', { name: label }).click();

/** The code that the demonstration shows instead of sending it. */
async function codeFor(page: Page): Promise<string> {
  const messages = await page.context().newPage();
  if (blind.has(page)) blind.add(messages);
  await messages.goto('/peraga/pesan');
  await seen(messages, 'daftar-pesan');
  const text = await messages.locator('main').innerText();
  await messages.close();
  return /(\d{6}) adalah kode/.exec(text)?.[1] ?? '';
}

/** Registers a business from the first page to the own one. */
async function register(
  page: Page,
  numbers: { readonly phone: string; readonly nik: string; readonly nib: string },
) {
  await page.goto('/daftar');
  await fill(page, { ownerName: 'Sari Wulandari', phone: numbers.phone });
  await page.getByLabel('Saya membaca dan setuju').check();
  await press(page, 'Kirim Kode');
  await page.waitForURL('**/daftar/kode');
  await seen(page, 'daftar-kode');
  await fill(page, { code: await codeFor(page) });
  // With a script the sixth digit sends it.
  if (page.url().endsWith('/kode')) await press(page, 'Konfirmasi Nomor').catch(() => undefined);
  await page.waitForURL('**/daftar/usaha');
  await seen(page, 'daftar-usaha');
  await fill(page, {
    name: 'Dapur Bu Sari',
    nik: numbers.nik,
    birthDate: '1985-03-15',
    kelurahan: 'Kelurahan Cideng, Kecamatan Gambir, Jakarta Pusat',
    address: 'Gang Melati 4 RT 2 RW 3',
    nib: numbers.nib,
    capital: '10.000.000',
    yearlySales: '120.000.000',
    bankName: 'Bank DKI',
    bankAccount: '103001122334',
    bankHolder: 'Sari Wulandari',
    username: `sari.${numbers.nib.slice(-4)}`,
    password: 'tiga lontong di teras',
  });
  await page.locator('main [value="jakpreneur"]').check();
  await press(page, 'Daftarkan Usaha');
  await page.waitForURL('**/usaha');
  await expect(page.locator('main')).toContainText('Menunggu verifikasi kecamatan');
}

test('an owner registers on a phone without a script', async ({ crew }) => {
  const page = await crew(null, { viewport: phone, javaScriptEnabled: false });
  blind.add(page);
  await register(page, { phone: '0812-7000-0001', nik: '3171015503850071', nib: '1220009000071' });
});

test('a business is registered, mended, verified, suspended, and heard', async ({ crew }) => {
  test.setTimeout(240_000);
  const owner = await crew(null, { viewport: phone });
  const complaints = complaintsOf(owner);
  await register(owner, { phone: '0812-7000-0002', nik: '3171015503850072', nib: '1220009000072' });
  await seen(owner, 'usaha-baru');
  for (const place of ['profil', 'rekening', 'tim']) {
    await owner.goto(`/usaha/${place}`);
    await seen(owner, `usaha-${place}`);
  }

  const companion = await crew('pendamping', { viewport: phone });
  await companion.goto('/register-penyedia?keadaan=menunggu&cari=Dapur%20Bu%20Sari');
  await seen(companion, 'register');
  await companion.goto('/register-penyedia?cari=1220009000072');
  await companion.locator('main a[href^="/register-penyedia/0"]').first().click();
  const maker = companion.url().replace(/#.*/, '');
  await seen(companion, 'register-usaha');
  await companion.goto(`${maker}/kegiatan`);
  await seen(companion, 'register-kegiatan');
  await companion.goto(`${maker}/perbaikan`);
  await seen(companion, 'register-perbaikan');
  await companion.getByLabel(/Alamat belum jelas/).check();
  await press(companion, 'Minta Perbaikan');
  await expect(companion.locator('main')).toContainText('terkirim ke pemilik');

  await owner.goto('/tugas');
  await owner.locator('main').getByRole('link', { name: 'Perbaiki Data Usaha' }).last().click();
  await seen(owner, 'usaha-perbaikan');
  await fill(owner, { address: 'Gang Melati 4B RT 2 RW 3' });
  await press(owner, 'Kirim ke Kecamatan');
  await companion.goto(maker);
  await press(companion, 'Verifikasi');
  await expect(companion.locator('main')).toContainText('Usaha aktif');

  await suspended(crew, owner, maker);
  expect(complaints.filter((line) => !line.includes('422'))).toEqual([]);
});

async function suspended(crew: Crew, owner: Page, maker: string): Promise<void> {
  const head = await crew('kadis', { viewport: phone });
  await head.goto(`${maker}/larang`);
  await seen(head, 'register-larang');
  await head.goto(`${maker}/hentikan`);
  await seen(head, 'register-hentikan');
  await head.locator('main [value="food_safety"]').check();
  await fill(head, {
    reason: 'Sampel nasi mengandung bakteri, lihat hasil laboratorium.',
    untilDay: '2026-12-20',
  });
  const picture =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  await head
    .locator('main [name="evidence"]')
    .setInputFiles({ name: 'lab.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') });
  await press(head, 'Hentikan Sementara');
  await expect(head.locator('main')).toContainText('Penyedia dihentikan sementara');
  await seen(head, 'register-dihentikan');
  await head.goto(`${maker}/cabut`);
  await seen(head, 'register-cabut');

  await owner.goto('/usaha/keberatan');
  await seen(owner, 'usaha-keberatan');
  await fill(owner, { appeal: 'Sampel diambil dari dapur lain; lihat surat laboratorium kami.' });
  await press(owner, 'Ajukan Keberatan');
  await seen(owner, 'usaha-dihentikan');
  const other = await crew('admin', { viewport: phone });
  await other.goto(`${maker}/jawaban`);
  await seen(other, 'register-jawaban');
  await other.locator('main [value="lift"]').check();
  await fill(other, { answer: 'Surat laboratorium kedua menunjukkan dapur lain.' });
  await press(other, 'Jawab Keberatan');
  await expect(other.locator('main')).toContainText('Keberatan dijawab');
}

test('an owner who is in the register already claims the account', async ({ crew }) => {
  const page = await crew(null, { viewport: phone });
  await page.goto('/klaim');
  await seen(page, 'klaim');
  await fill(page, { ownerName: 'Ibu Lain', phone: '0812-7000-0003' });
  await page.getByLabel('Saya membaca dan setuju').check();
  await press(page, 'Kirim Kode');
  await page.waitForURL('**/daftar/kode');
  await fill(page, { code: await codeFor(page) });
  if (page.url().endsWith('/kode')) await press(page, 'Konfirmasi Nomor').catch(() => undefined);
  await page.waitForURL('**/klaim/akun');
  await seen(page, 'klaim-akun');
  await fill(page, { nik: '3171015503850099', username: 'ibu.lain', password: 'tiga lontong di teras' });
  await press(page, 'Ambil Akun');
  await expect(page.locator('main')).toContainText('Tersisa 4 kesempatan');
});
