import { fill, type Text } from '../kernel/text.ts';
import { addDays, type Day } from '../kernel/time.ts';
import { makerLines, storyLines } from './lists/makers.ts';
import { type Random, random } from './random.ts';
import { cityOf, districtOf, placeName, regionOf } from './regions.ts';
import type { DemoSupplier, DemoTaxStatus } from './types.ts';
import { slug, streets } from './units.ts';

const legalForms = { i: 'individual', cv: 'cv', pt: 'pt', kop: 'koperasi' } as const;

/** Cities that a kitchen of a city reaches as well; the islands need a boat, so only the north shore goes there. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  '31.01': ['31.01'],
  '31.71': ['31.71', '31.72', '31.73', '31.74', '31.75'],
  '31.72': ['31.72', '31.71', '31.75'],
  '31.73': ['31.73', '31.71', '31.72', '31.74'],
  '31.74': ['31.74', '31.71', '31.75', '31.73'],
  '31.75': ['31.75', '31.71', '31.74', '31.72'],
};

/** The kitchen of the main team's `penyedia`. */
export const mainSupplierKey = 'kue-bunda-ratih';

/** A maker with what the generators of products and orders know about the kitchen. */
export type Maker = DemoSupplier & { readonly theme: string };

/**
 * The makers, 104 of them in all six cities, as they are known on a day.
 * @param today dates of joining, statements and closed days are counted from it.
 */
export function suppliers(today: Day): DemoSupplier[] {
  return makers(today).map(({ theme: _, ...supplier }) => supplier);
}

/** The makers with the theme of their kitchen. */
export function makers(today: Day): Maker[] {
  const year = Number(today.slice(0, 4));
  return makerLines
    .trim()
    .split('\n')
    .map((line, at) => maker(line.split('|') as Line, at, today, year));
}

type Line = [string, string, keyof typeof legalForms, 'j' | 'n', string, string, 'h' | 'w', string];

function maker(line: Line, at: number, today: Day, year: number): Maker {
  const [name, ownerName, form, origin, regionCode, theme, place, joined] = line;
  const choice = random(`maker-${slug(name)}`);
  const large = theme === 'tumpeng';
  const since = joinedOn(Number(joined), today, year, choice);
  return {
    key: slug(name),
    name,
    ownerName,
    theme,
    kind: origin === 'j' ? 'jakpreneur' : 'non_jakpreneur',
    legalForm: legalForms[form],
    nib: `${choice.int(1, 9)}${choice.digits(12)}`,
    npwp: `0${choice.digits(15)}`,
    nik: `${regionCode.replaceAll('.', '').slice(0, 6)}${String(choice.int(1, 28)).padStart(2, '0')}13${choice.int(60, 99)}${String(at + 1).padStart(4, '0')}`,
    phone: `0800${choice.digits(4)}${String(at + 1).padStart(4, '0')}`,
    regionCode,
    address: kitchenAddress(regionCode, choice),
    homeKitchen: place === 'h',
    size: form === 'i' && !large ? 'micro' : 'small',
    taxStatus: taxStatus(form, large, year, at, choice),
    bank: {
      name: choice.pick([
        'Bank Jakarta',
        'Bank Jakarta',
        'Bank Jakarta',
        'BRI',
        'Bank Mandiri',
        'BSI',
        'BNI',
      ]),
      number: `${choice.int(1, 9)}${choice.digits(10)}`,
      holder: form === 'i' ? ownerName : name,
    },
    since,
    story: story(theme, ownerName, regionCode, Number(since.slice(0, 4)), choice),
    dailyCapacity: capacity(theme, place, choice),
    leadTimeHours: regionCode.startsWith('31.01') ? 48 : choice.pick(large ? [48, 48, 72] : [18, 24, 24, 36]),
    zones: zones(regionCode, place, choice),
    closedWeekdays: choice.chance(0.7) ? [0] : choice.chance(0.5) ? [0, 6] : [],
    closedDays: choice.chance(0.25)
      ? [addDays(today, choice.int(5, 12)), addDays(today, choice.int(13, 20))]
      : [],
  };
}

/** The newcomers (0) joined in the last weeks, everybody else well before the year of history begins. */
function joinedOn(joined: number, today: Day, year: number, choice: Random): Day {
  if (joined === 0) return addDays(today, -choice.int(20, 45));
  const month = String(choice.int(1, 10)).padStart(2, '0');
  const day = `${year + joined}-${month}-${String(choice.int(1, 28)).padStart(2, '0')}`;
  const latest = addDays(today, -400);
  return day < latest ? day : addDays(latest, -choice.int(0, 60));
}

function kitchenAddress(regionCode: string, choice: Random): string {
  const block = `RT 0${String(choice.int(1, 16)).padStart(2, '0')}/RW 0${String(choice.int(1, 12)).padStart(2, '0')}`;
  const street = regionCode.startsWith('31.01') ? 'Kampung Nelayan' : choice.pick(streets());
  return `${street} No. ${choice.int(1, 120)} ${block}, ${placeName(regionCode)}`;
}

function taxStatus(form: string, large: boolean, year: number, at: number, choice: Random): DemoTaxStatus {
  const serial = String(at + 101).padStart(5, '0');
  const yearly = (kind: DemoTaxStatus['kind'], number: string): DemoTaxStatus => ({
    kind,
    number,
    from: `${year - 1}-01-01`,
    until: `${year}-12-31`,
  });
  if (form === 'i' && !large && choice.chance(0.72)) return yearly('statement_500m', `SP-${serial}/${year}`);
  if (form !== 'kop' && choice.chance(0.65)) {
    return yearly('certificate_pp55', `KET-${serial}/PP55/WPJ.21/${year - 1}`);
  }
  return { kind: 'none', number: null, from: null, until: null };
}

function story(theme: string, owner: string, regionCode: string, year: number, choice: Random): Text {
  const [id = '', en = ''] = choice.pick(storyLines[theme] as readonly string[]).split(' || ');
  const params = { owner, village: regionOf(regionCode).name, year };
  return { id: fill(id, params), en: fill(en, params) };
}

function capacity(theme: string, place: string, choice: Random): number {
  if (theme === 'tumpeng') return choice.pick([400, 500, 600, 800]);
  return place === 'w' ? choice.pick([200, 250, 300, 350]) : choice.pick([80, 100, 120, 150, 180]);
}

/** Workshops with a car reach the cities around, homes their own city, the smallest a few kecamatan. */
function zones(regionCode: string, place: string, choice: Random): string[] {
  const city = cityOf(regionCode);
  const around = neighbours[city] ?? [city];
  if (place === 'w') return city === '31.72' ? [...around, '31.01'] : [...around];
  if (city === '31.01' || choice.chance(0.5)) return around.slice(0, 3);
  return choice.chance(0.75) ? [city, ...(city === '31.71' ? ['31.73'] : ['31.71'])] : [city];
}

/** Does a maker bring food to a kelurahan? */
export function serves(supplier: Pick<DemoSupplier, 'zones'>, regionCode: string): boolean {
  return supplier.zones.includes(cityOf(regionCode)) || supplier.zones.includes(districtOf(regionCode));
}
