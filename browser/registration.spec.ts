import { expect, type Page } from '@playwright/test';
import { type Crew, type Seat, test } from './crew.ts';
import { pointer as hands } from './hands.ts';
import { chooseProductOf, expectDone, fillMeeting, orderPath, pdf, photo } from './steps.ts';

const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1280, height: 900 } };

walk('with a script', true, { digit: '1', day: '2026-12-01' });
walk('without a script', false, { digit: '2', day: '2026-12-02' });

type Course = {
  readonly business: string;
  readonly username: string;
  readonly digit: string;
  readonly day: string;
  readonly script: boolean;
  readonly dish: string;
  maker: Page | null;
  product: string;
  submission: string;
};

/** From a phone number to the first order, one person after the other; the maker on a phone all the way. */
function walk(name: string, script: boolean, { digit, day }: { digit: string; day: string }): void {
  test.describe
    .serial(`from the registration to the first order ${name}`, () => {
      const course: Course = {
        business: `Dapur Rintisan ${digit}`,
        username: `rintisan.${digit}`,
        digit,
        day,
        script,
        dish: `Nasi Rintisan ${digit}`,
        maker: null,
        product: '',
        submission: '',
      };
      test(name, async ({ crew }) => {
        test.setTimeout(240_000);
        await test.step('the owner registers with a code', () => register(course, crew));
        await test.step('the kecamatan verifies the business', () => verify(course, crew));
        await test.step('the maker hands in a product with a photo', () => handIn(course));
        await test.step('the levels look at it, the curator scores it', () => climb(course, crew));
        await test.step('a halal certificate is checked', () => certify(course, crew));
        await test.step('the maker sets a price and sells', () => sell(course));
        await test.step('an officer orders it', () => order(course, crew));
      });
    });
}

const seatOf = (course: Course, screen: Seat): Seat => ({ ...screen, javaScriptEnabled: course.script });

async function press(page: Page, name: string | RegExp): Promise<void> {
  await hands.press(page.locator('main').getByRole('button', { name }));
}

async function register(course: Course, crew: Crew): Promise<void> {
  const page = await crew(null, seatOf(course, phone));
  course.maker = page;
  await page.goto('/daftar');
  await page.fill('[name=ownerName]', 'Sari Wulandari');
  await page.fill('[name=phone]', `0812-1111-000${course.digit}`);
  await hands.tick(page.locator('[name=consent]'));
  await press(page, 'Kirim Kode');
  const inbox = await crew(null);
  await inbox.goto('/peraga/pesan');
  const code = /\b(\d{6}) adalah kode/.exec(await inbox.locator('main').innerText())?.[1] ?? '';
  await page.fill('[name=code]', code);
  await press(page, 'Konfirmasi Nomor');
  await page.waitForURL('**/daftar/usaha');
  const fields = {
    name: course.business,
    kelurahan: '31.71.01.1001',
    address: `Gang Rintisan ${course.digit}, RT 001/RW 02`,
    nik: `317101150385000${course.digit}`,
    birthDate: '1985-03-15',
    nib: `912345678901${course.digit}`,
    capital: '10000000',
    yearlySales: '120000000',
    bankName: 'Bank Jakarta',
    bankAccount: `5550011${course.digit}`,
    bankHolder: 'Sari Wulandari',
    username: course.username,
    password: 'tiga lontong di teras',
  };
  for (const [name, value] of Object.entries(fields)) await page.fill(`[name=${name}]`, value);
  await hands.take(page.locator('[name=kind][value=jakpreneur]'));
  await press(page, 'Daftarkan Usaha');
  await page.waitForURL('**/usaha');
  await expect(page.locator('main')).toContainText('Menunggu verifikasi kecamatan');
}

async function verify(course: Course, crew: Crew): Promise<void> {
  const page = await crew('pendamping', seatOf(course, desk));
  await page.goto('/register-penyedia');
  await hands.press(page.locator('main').getByRole('link', { name: course.business }));
  await press(page, 'Verifikasi');
  await expectDone(page);
}

async function handIn(course: Course): Promise<void> {
  const page = course.maker as Page;
  await page.goto('/usaha/produk/baru');
  await page.fill('[name="content.name"]', course.dish);
  await hands.take(page.locator('[name="content.kind"][value=meal]'));
  const fields = {
    unitName: 'kotak',
    descriptionId: 'Nasi uduk dengan ayam goreng dan sambal.',
    menu: 'nasi uduk\nayam goreng\nsambal',
    composition: 'beras\nsantan\nayam\ncabai',
    shelfLifeHours: '6',
    packagingId: 'kotak kertas bersekat',
  };
  for (const [name, value] of Object.entries(fields)) await page.fill(`[name="content.${name}"]`, value);
  await page.setInputFiles('[name="content.photos"]', await photo());
  await press(page, 'Simpan Draf');
  await expectDone(page);
  course.product = new URL(page.url()).pathname;
  await press(page, 'Ajukan Kurasi');
  await page.waitForURL('**/kurasi/pengajuan/*');
  course.submission = new URL(page.url()).pathname;
  await expect(page.locator('main')).toContainText('Pendamping');
}

/** Opens the piece, takes it, and does what this desk does. */
async function atDesk(
  course: Course,
  crew: Crew,
  who: string,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await crew(who, seatOf(course, desk));
  await page.goto('/kurasi/pernyataan');
  if ((await page.locator('[name=nik]').inputValue()) === '') {
    await page.fill(
      '[name=nik]',
      `31710115139${course.digit}${String(who.length).padStart(4, '0')}`.slice(0, 16),
    );
    await page.fill('[name=address]', `Jalan Pegawai ${who.length}`);
    await page.fill('[name=bankAccount]', `77700${who.length}1122`);
    await hands.press(page.locator('main form').getByRole('button').first());
    await expectDone(page);
  }
  await page.goto(course.submission);
  await press(page, 'Ambil Pengajuan');
  await act(page);
  await expectDone(page);
}

async function climb(course: Course, crew: Crew): Promise<void> {
  const stay = (page: Page) => hands.tick(page.locator('[name=berikutnya]').first(), false);
  await atDesk(course, crew, 'pendamping', async (page) => {
    await stay(page);
    await press(page, 'Verifikasi dan Teruskan');
  });
  await atDesk(course, crew, 'kasatpel', async (page) => {
    await hands.take(page.locator('[name=taxTreatment][value=catering]'));
    await page.locator('[name=visitedOn]').fill('2026-11-23');
    await stay(page);
    await press(page, 'Validasi dan Teruskan');
  });
  await atDesk(course, crew, 'kasatpel-kota', async (page) => {
    await stay(page);
    await press(page, 'Teruskan');
  });
  await atDesk(course, crew, 'kurator', async (page) => {
    for (const code of ['taste', 'packaging', 'hygiene', 'halal', 'photo'])
      await hands.take(page.locator(`[name="marks.${code}"][value="4"]`));
    await stay(page);
    await press(page, 'Kirim Penilaian');
  });
  const maker = course.maker as Page;
  await maker.goto(course.submission);
  await expect(maker.locator('main')).toContainText('Lulus Kurasi');
}

async function certify(course: Course, crew: Crew): Promise<void> {
  const page = course.maker as Page;
  await page.goto('/usaha/sertifikat');
  await page.locator('main [name=kind]').first().waitFor();
  const kind = page.locator('main [name=kind]').first();
  if ((await kind.evaluate((node) => node.tagName)) === 'SELECT') await kind.selectOption('halal');
  else await hands.take(page.locator('[name=kind][value=halal]'));
  await page.fill('[name=number]', `ID3111000${course.digit}123450724`);
  await page.fill('[name=issuer]', 'BPJPH');
  await page.fill('[name=validFrom]', '2026-06-01');
  await page.fill('[name=validTo]', '2030-06-01');
  await page.setInputFiles('main [name=file]', pdf);
  await hands.press(page.locator('main form[enctype="multipart/form-data"]').getByRole('button').last());
  await expectDone(page);
  for (const who of ['pendamping', 'kasatpel']) {
    const checker = await crew(who, seatOf(course, desk));
    await checker.goto('/tugas');
    const task = checker
      .locator('article')
      .filter({ hasText: course.business })
      .getByRole('link', { name: 'Periksa Sertifikat' });
    if ((await task.count()) === 0) continue;
    await hands.press(task);
    await hands.take(checker.locator('[name=outcome]').first());
    await hands.press(checker.locator('main form').getByRole('button').last());
    await expectDone(checker);
    return;
  }
  throw new Error('nobody was asked to check the certificate');
}

async function sell(course: Course): Promise<void> {
  const page = course.maker as Page;
  await page.goto(`${course.product}/penawaran`);
  await page.fill('[name=price]', '35000');
  await page.fill('[name=minQuantity]', '5');
  await page.fill('[name=maxQuantity]', '100');
  await page.fill('[name=leadTimeHours]', '18');
  await press(page, 'Simpan Penawaran');
  await expectDone(page);
  await press(page, 'Jual di Katalog');
  await expectDone(page);
  await page.goto('/usaha/produk');
  await expect(page.locator('.own-product').first()).toContainText('Dijual di Katalog');
}

async function order(course: Course, crew: Crew): Promise<void> {
  const page = await crew('pemohon', seatOf(course, desk));
  await page.goto('/rapat/baru');
  await fillMeeting(hands, page, {
    title: `Rapat rintisan ${course.digit}`,
    day: course.day,
    headcount: '20',
  });
  await hands.press(page.locator('main form').getByRole('button').last());
  await page.waitForURL(/\/rapat\/[0-9a-f-]{36}/);
  await chooseProductOf(hands, page, course.business);
  await hands.press(
    page
      .locator('main form')
      .getByRole('button', { name: /Ajukan/ })
      .last(),
  );
  const path = await orderPath(page);
  await page.goto(path);
  await expect(page.locator('main')).toContainText(course.dish);
}
