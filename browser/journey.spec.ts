import { expect, type Page } from '@playwright/test';
import { type Crew, type Seat, test } from './crew.ts';
import { type Hands, keys, pointer } from './hands.ts';
import {
  chooseProductOf,
  expectDone,
  expectState,
  fillMeeting,
  orderNumber,
  orderPath,
  pdf,
  photo,
  tickOnly,
} from './steps.ts';

/** An hour before the meeting. */
const atTheDoor = ({ day }: Course) => new Date(`${day}T02:00:00Z`);
const maker = 'Kue Bunda Ratih';

// Each on a day of its own, as the maker's kitchen has so many portions a day; within a week, as a session ends after one.
journey('with a script, on a phone', '2026-11-27', pointer, { viewport: { width: 360, height: 740 } });
journey('without a script, at a desk', '2026-11-30', pointer, {
  viewport: { width: 1280, height: 900 },
  javaScriptEnabled: false,
});
journey('by keyboard alone', '2026-11-26', keys, { viewport: { width: 1280, height: 900 } });

/** What each stage leaves for the next. */
type Course = {
  readonly title: string;
  readonly day: string;
  readonly hands: Hands;
  readonly seat: Seat;
  packageName: string;
  order: string;
  number: string;
};

/** The main job, one person after the other. */
function journey(name: string, day: string, hands: Hands, seat: Seat): void {
  test.describe
    .serial(`from the plan to the payment ${name}`, () => {
      const course: Course = {
        title: `Rapat warga ${name}`,
        day,
        hands,
        seat,
        packageName: '',
        order: '',
        number: '',
      };
      const stages: readonly [string, (course: Course, crew: Crew) => Promise<void>][] = [
        ['1. PA/KPA disposes a package', dispose],
        ['2. the PPK attaches templates and disposes it', prepare],
        ['3. the procurement officer accepts it', accept],
        ['4. the requester makes a meeting and orders, the officer sends', orderFood],
        ['5. the maker accepts, delivers and hands over, the PPK confirms', deliver],
        ['6. the finance officer verifies, the treasurer pays', pay],
        ['7. an autodebit is requested, and PA/KPA confirms it', autodebit],
        ['8. the PPK closes the order and rates the maker', close],
      ];
      for (const [stage, walk] of stages) {
        test(stage, async ({ crew }) => {
          await walk(course, crew);
        });
      }
    });
}

async function open(crew: Crew, { seat }: Course, username: string, path: string, at?: Date): Promise<Page> {
  const page = await crew(username, at ? { ...seat, at } : seat);
  await page.goto(path);
  return page;
}

async function dispose(course: Course, crew: Crew): Promise<void> {
  const { hands } = course;
  const page = await open(crew, course, 'kpa', '/paket');
  const box = page.getByRole('checkbox', { name: /^Pilih / }).first();
  course.packageName = ((await box.getAttribute('aria-label')) ?? '').replace('Pilih ', '');
  await hands.tick(box);
  await hands.press(page.getByRole('button', { name: 'Disposisikan' }));
  await expectDone(page);
  await page.goto('/paket?keadaan=dokumen');
  await expect(page.getByRole('link', { name: course.packageName, exact: true })).toBeVisible();
}

async function prepare(course: Course, crew: Crew): Promise<void> {
  const { hands } = course;
  const page = await open(crew, course, 'ppk', '/paket');
  await hands.tick(page.getByRole('checkbox', { name: `Pilih ${course.packageName}` }));
  await expect(page.getByLabel(/^Lampirkan KAK dan spesifikasi dari templat/)).toBeChecked();
  await hands.press(page.getByRole('button', { name: 'Disposisikan' }));
  await expectDone(page);
  await page.goto('/paket?keadaan=penerimaan');
  await hands.press(page.getByRole('link', { name: course.packageName, exact: true }));
  await hands.press(page.getByRole('link', { name: /Kerangka Acuan Kerja/ }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kerangka Acuan Kerja/);
}

async function accept(course: Course, crew: Crew): Promise<void> {
  const { hands } = course;
  const page = await open(crew, course, 'pejabat', '/paket');
  await hands.tick(page.getByRole('checkbox', { name: `Pilih ${course.packageName}` }));
  await hands.press(page.getByRole('button', { name: /^Terima/ }));
  await expectDone(page);
  await page.goto('/paket?keadaan=siap');
  await expect(page.getByRole('link', { name: course.packageName, exact: true })).toBeVisible();
}

async function orderFood(course: Course, crew: Crew): Promise<void> {
  const { hands } = course;
  const page = await open(crew, course, 'pemohon', '/rapat');
  await hands.press(page.getByRole('link', { name: 'Buat Rapat' }));
  const { title, day, packageName } = course;
  await fillMeeting(hands, page, { title, day, headcount: '30', packageName });
  await hands.press(page.getByRole('button', { name: 'Buat Rapat' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await chooseProductOf(hands, page, maker);
  await hands.press(page.getByRole('button', { name: 'Ajukan ke Pejabat Pengadaan' }));
  course.order = await orderPath(page);
  course.number = await orderNumber(page);
  await expectState(page, 'Menunggu Pejabat Pengadaan');

  const officer = await open(crew, course, 'pejabat', course.order);
  await hands.press(officer.getByRole('button', { name: 'Kirim Pesanan' }));
  await expectState(officer, 'Menunggu Jawaban Penyedia');
}

async function deliver(course: Course, crew: Crew): Promise<void> {
  const { hands } = course;
  const supplier = await open(crew, course, 'penyedia', course.order);
  await hands.press(supplier.getByRole('button', { name: 'Sanggupi' }));
  await expectState(supplier, 'Disanggupi Penyedia');
  const driver = await open(crew, course, 'penyedia', course.order, atTheDoor(course));
  await hands.press(driver.getByRole('button', { name: 'Tandai Dikirim' }));
  await expectState(driver, 'Dalam Pengiriman');

  const receiver = await open(crew, course, 'penerima', course.order, atTheDoor(course));
  const code = await receiver.locator('.code-value').first().innerText();

  await hands.write(driver.getByLabel('Kode serah terima'), code.replace(/\D/g, ''));
  await hands.press(driver.getByRole('button', { name: 'Masukkan Kode Serah Terima' }));
  await expectState(driver, 'Menunggu Pemeriksaan');

  await receiver.goto(course.order.replace('pesanan', 'penerimaan'));
  await receiver.getByLabel('Foto kiriman').setInputFiles(await photo());
  await hands.press(receiver.getByRole('button', { name: 'Simpan Pemeriksaan' }));
  await expectDone(receiver);

  const officer = await open(crew, course, 'ppk', '/penerimaan', atTheDoor(course));
  await tickOnly(hands, officer, course.number);
  await hands.press(officer.getByRole('button', { name: 'Konfirmasi Penerimaan' }));
  await expectDone(officer);
  await officer.goto(course.order);
  await expect(officer.getByRole('link', { name: /Berita Acara Serah Terima|BAST/ }).first()).toBeVisible();
}

async function pay(course: Course, crew: Crew): Promise<void> {
  const { hands } = course;
  const finance = await open(crew, course, 'ppk-skpd', '/pembayaran?tab=verifikasi', atTheDoor(course));
  await tickOnly(hands, finance, course.number);
  await hands.press(finance.getByRole('button', { name: 'Verifikasi Berkas' }));
  await expectDone(finance);

  const treasurer = await open(crew, course, 'bendahara', '/pembayaran?tab=siap', atTheDoor(course));
  await tickOnly(hands, treasurer, course.number);
  await hands.write(treasurer.getByLabel('Nomor referensi bank'), `TRF ${course.number}`);
  await treasurer.getByLabel('Bukti bayar').setInputFiles(pdf);
  await treasurer.getByLabel(/^Bukti potong pajak/).setInputFiles({ ...pdf, name: 'potong.pdf' });
  await hands.press(treasurer.getByRole('button', { name: 'Catat Pembayaran' }));
  await expectDone(treasurer);
  await treasurer.goto(course.order);
  await expectState(treasurer, 'Dibayar');
}

/** Of an order of the demonstration that is ready to pay. */
async function autodebit(course: Course, crew: Crew): Promise<void> {
  const { hands } = course;
  const treasurer = await open(crew, course, 'bendahara', '/pembayaran?tab=siap', atTheDoor(course));
  const row = treasurer
    .getByRole('row')
    .filter({ has: treasurer.getByRole('checkbox') })
    .first();
  const number = /EO-\d\d-[0-9A-Z]+/.exec(await row.innerText())?.[0] ?? '';
  const path = (await row.getByRole('link').first().getAttribute('href')) ?? '';
  await tickOnly(hands, treasurer, number);
  await hands.press(treasurer.getByRole('button', { name: 'Ajukan Autodebit' }));
  await expectDone(treasurer);

  const authority = await open(crew, course, 'kpa', `${path}#tindakan`, atTheDoor(course));
  await hands.press(authority.locator('#tindakan').getByRole('link', { name: 'Setujui Autodebit' }));
  await hands.press(authority.getByRole('button', { name: 'Setujui Autodebit' }));
  await expectDone(authority);
  await authority.goto(path);
  await expectState(authority, 'Dibayar');
}

async function close(course: Course, crew: Crew): Promise<void> {
  const { hands } = course;
  const page = await open(crew, course, 'ppk', course.order, atTheDoor(course));
  for (const row of ['Kesesuaian produk', 'Pelayanan', 'Ketepatan waktu']) {
    await hands.take(page.getByRole('group', { name: row }).getByRole('radio').last());
  }
  await hands.press(page.getByRole('button', { name: 'Tutup Pesanan' }));
  await expectState(page, 'Selesai');
  const said = page.locator('.side');
  for (const who of ['Rina Kusumawati', 'Dewi Larasati', 'Syaiful Anwar', 'Togar Hutagalung']) {
    await expect(said.getByText(who).first()).toBeAttached();
  }
}
