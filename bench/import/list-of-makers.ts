import { type Column, columnKeys, nameOf } from '../../src/modules/exchange/public.ts';

const trades = [
  'Dapur',
  'Katering',
  'Warung',
  'Kue Basah',
  'Nasi Kotak',
  'Jajanan Pasar',
  'Rumah Makan',
  'Aneka Kue',
];
const names = [
  'Melati',
  'Sari',
  'Bunda',
  'Kenanga',
  'Betawi',
  'Cempaka',
  'Berkah',
  'Nusantara',
  'Mawar',
  'Barokah',
  'Ibu',
];
const people = [
  'Siti',
  'Dewi',
  'Nur',
  'Sri',
  'Budi',
  'Agus',
  'Rina',
  'Yanti',
  'Hendra',
  'Fitri',
  'Wati',
  'Joko',
  'Tuti',
];
const families = [
  'Aminah',
  'Lestari',
  'Santoso',
  'Rahmawati',
  'Hidayat',
  'Wijaya',
  'Saputra',
  'Kurniasih',
  'Hasanah',
];
const banks = ['Bank DKI', 'BRI', 'BNI', 'Bank Mandiri', 'BSI'];

const pick = <T>(of: readonly T[], index: number): T => of[index % of.length] as T;
const two = (value: number) => String(value).padStart(2, '0');
const firstBirth = Date.UTC(1950, 0, 1);
/** Birth days that take turns: 1950 to 1999. */
const birthDays = 18_000;

/** One maker of a made-up register, by number: always the same one, and no two alike. */
export function makerRow(number: number, villages: readonly string[]): Readonly<Record<Column, string>> {
  const born = new Date(firstBirth + (number % birthDays) * 86_400_000);
  const [yyyy, mm, dd] = [born.getUTCFullYear(), two(born.getUTCMonth() + 1), born.getUTCDate()];
  const count = Math.floor(number / birthDays) + 1;
  const isWoman = number % 3 !== 0;
  const village = pick(villages, number * 7 + 3);
  const owner = `${pick(people, number * 5 + 1)} ${pick(families, Math.floor(number / 3))}`;
  const digits = String(number).padStart(9, '0');
  return {
    name: `${pick(trades, number)} ${pick(names, Math.floor(number / 8))} ${pick(people, Math.floor(number / 5))} ${number}`,
    ownerName: owner,
    nik: `317${(number % 6) + 1}0${(number % 8) + 1}${two(dd + (isWoman ? 40 : 0))}${mm}${two(yyyy % 100)}${String(count).padStart(4, '0')}`,
    birthDate: `${two(dd)}/${mm}/${yyyy}`,
    phone: `0812${digits.slice(1)}`,
    email: number % 4 === 0 ? `maker${number}@contoh.example` : '',
    kind: number % 5 === 0 ? 'Non-Jakpreneur' : 'Jakpreneur',
    legalForm: number % 50 === 0 ? 'CV' : 'Perorangan',
    nib: number % 10 === 9 ? '' : `8120${digits}`,
    npwp: number % 2 === 0 ? `0925${digits}407` : '',
    regionCode: village,
    address: `Jalan ${pick(names, number)} ${pick(families, number * 3)} Nomor ${(number % 180) + 1}, RT ${(number % 12) + 1}/RW ${(number % 9) + 1}`,
    capital: String(5_000_000 + (number % 400) * 250_000),
    yearlySales: number % 3 === 0 ? String(60_000_000 + (number % 900) * 1_000_000) : '',
    size: '',
    taxStatus: number % 4 === 1 ? 'Suket PP 55' : 'surat pernyataan',
    bankName: pick(banks, number),
    bankAccount: `1030${digits}`,
    bankHolder: owner,
    dailyCapacity: String(50 + (number % 20) * 25),
    since: `${2005 + (number % 20)}-0${(number % 9) + 1}-1${number % 9}`,
  };
}

/** Header and rows of the list as CSV, in parts of a thousand rows. */
export function* csvOfMakers(rows: number, villages: readonly string[]): Generator<string> {
  yield `${columnKeys.map(nameOf).join(',')}\n`;
  for (let from = 0; from < rows; from += 1000) {
    let part = '';
    for (let number = from; number < Math.min(rows, from + 1000); number += 1)
      part += csvLine(makerRow(number, villages));
    yield part;
  }
}

/** A row as a line of CSV; only the addresses have commas. */
export function csvLine(row: Readonly<Record<Column, string>>): string {
  return `${columnKeys.map((column) => (row[column].includes(',') ? `"${row[column]}"` : row[column])).join(',')}\n`;
}
