import { sizeBy } from '../../../kernel/business-size.ts';
import { birthDayOf, yearsBetween } from '../../../kernel/nik.ts';
import type { Day } from '../../../kernel/time.ts';
import { type Choice, kinds, legalForms, sizes, taxStatuses } from './choices.ts';
import { type Column, type Layout, nameOf } from './columns.ts';
import { dayIn, digitsOf, isRounded, phoneIn, regionIn, rupiahIn, wordsOf } from './read-cells.ts';
import type { ListRow } from './record-reader.ts';
import { type Fault, fault, type RowRefusal } from './row-refusals.ts';

/** A maker as a right row describes him. */
export type ListedMaker = {
  readonly name: string;
  readonly ownerName: string;
  readonly kind: 'jakpreneur' | 'non_jakpreneur';
  readonly legalForm: 'individual' | 'cv' | 'pt' | 'cooperative';
  readonly size: 'micro' | 'small';
  /** Whole rows are active; whoever has no NIB or no account yet waits. */
  readonly state: 'pending' | 'active';
  readonly nik: string;
  readonly birthDate: Day;
  readonly nib: string | null;
  readonly npwp: string | null;
  readonly phone: string;
  readonly email: string | null;
  readonly capital: bigint | null;
  readonly yearlySales: bigint | null;
  readonly regionCode: string;
  readonly address: string;
  readonly taxStatus: 'statement_500m' | 'certificate_pp55' | 'none';
  readonly bankName: string | null;
  readonly bankAccount: string | null;
  readonly bankHolder: string | null;
  readonly dailyCapacity: number;
  readonly since: Day;
};

/** What a row is checked against. */
export type RowFacts = {
  readonly layout: Pick<Layout, 'places'>;
  /** Cells of the header. */
  readonly width: number;
  readonly today: Day;
  /** Is it a kelurahan of this government? */
  readonly isVillage: (code: string) => boolean;
};

/** Portions a day of a maker whose list does not say: what one household kitchen cooks. He sets his own later. */
export const usualCapacity = 100;
const adult = 17;
const noText = '';

/** A row as a maker, or everything that is wrong with it. Pure; whether he is known already is asked elsewhere. */
export function checkRow(row: ListRow, facts: RowFacts): ListedMaker | readonly Fault[] {
  if (row.fault) return [fault(row.fault, noText)];
  if (row.cells.length !== facts.width)
    return [fault('cells', noText, { found: row.cells.length, wanted: facts.width })];
  const sheet = new Sheet(row, facts);
  const maker = makerOf(sheet, facts);
  return sheet.faults.length > 0 ? sheet.faults : maker;
}

function makerOf(sheet: Sheet, { today, isVillage }: RowFacts): ListedMaker {
  const nib = sheet.optional('nib', (text) => shaped(digitsOf(text), /^\d{13}$/), 'nib');
  const bank = bankOf(sheet);
  const figures = {
    capital: sheet.optional('capital', rupiahIn, 'money'),
    yearlySales: sheet.optional('yearlySales', rupiahIn, 'money'),
  };
  sheet.need('regionCode');
  const inVillage = (text: string) => [regionIn(text)].find(isVillage) ?? null;
  return {
    name: sheet.words('name', 120),
    ownerName: sheet.words('ownerName', 120),
    ...personOf(sheet, today),
    kind: sheet.choice('kind', kinds, null) ?? 'non_jakpreneur',
    legalForm: sheet.choice('legalForm', legalForms, 'individual') ?? 'individual',
    size: sizeOf(sheet, figures),
    state: nib !== null && bank.bankAccount !== null ? 'active' : 'pending',
    nib,
    npwp: sheet.optional('npwp', npwpIn, 'npwp'),
    email: sheet.optional('email', emailIn, 'email'),
    ...figures,
    regionCode: sheet.optional('regionCode', inVillage, 'region') ?? noText,
    address: sheet.words('address', 300),
    taxStatus: sheet.choice('taxStatus', taxStatuses, 'none') ?? 'none',
    ...bank,
    dailyCapacity: sheet.optional('dailyCapacity', capacityIn, 'capacity') ?? usualCapacity,
    since: sheet.optional('since', (text) => pastDay(text, today), 'day') ?? today,
  };
}

function personOf(sheet: Sheet, today: Day): Pick<ListedMaker, 'nik' | 'birthDate' | 'phone'> {
  sheet.need('nik');
  sheet.need('phone');
  const phone = sheet.optional('phone', phoneIn, 'phone') ?? noText;
  const nik = digitsOf(sheet.text('nik'));
  const inNik = birthDayOf(nik, today);
  if (!inNik && sheet.text('nik') !== '')
    sheet.refuse(isRounded(sheet.text('nik')) ? 'rounded' : 'nik', 'nik');
  const said = sheet.optional('birthDate', (text) => pastDay(text, today), 'day');
  // Two digits of the year do not tell a hundred years apart; what is said does.
  if (inNik && said && said.slice(2) !== inNik.slice(2)) sheet.refuse('birthDay', 'birthDate');
  const birthDate = said ?? inNik ?? today;
  if (inNik && yearsBetween(birthDate, today) < adult) sheet.refuse('minor', said ? 'birthDate' : 'nik');
  return { nik, birthDate, phone };
}

function bankOf(sheet: Sheet): Pick<ListedMaker, 'bankName' | 'bankAccount' | 'bankHolder'> {
  const account = sheet.optional('bankAccount', (text) => shaped(digitsOf(text), /^\d{6,20}$/), 'account');
  const [name, holder] = [sheet.words('bankName', 80, true), sheet.words('bankHolder', 120, true)];
  const given = [name, sheet.text('bankAccount'), holder].filter((text) => text !== '').length;
  if (given === 0) return { bankName: null, bankAccount: null, bankHolder: null };
  if (given < 3) sheet.refuse('bank', 'bankAccount');
  return { bankName: name, bankAccount: account, bankHolder: holder };
}

function sizeOf(sheet: Sheet, figures: Pick<ListedMaker, 'capital' | 'yearlySales'>): 'micro' | 'small' {
  const byFigures = sizeBy(figures.capital, figures.yearlySales);
  if (byFigures === 'larger') sheet.refuse('tooBig', figures.capital === null ? 'yearlySales' : 'capital');
  if (byFigures === 'micro' || byFigures === 'small') return byFigures;
  const said = sheet.choice('size', sizes, null, true);
  const empty = (['capital', 'yearlySales', 'size'] as const).every((column) => sheet.text(column) === '');
  if (empty) sheet.refuse('size', 'size');
  return said ?? 'micro';
}

const shaped = (text: string, shape: RegExp): string | null => (shape.test(text) ? text : null);

/** Old numbers of 15 digits got a zero before them (PMK 112/2022). */
const npwpIn = (text: string) => shaped(digitsOf(text).replace(/^(?=\d{15}$)/, '0'), /^\d{16}$/);

const emailIn = (text: string) =>
  shaped(text.toLowerCase(), /^[^\s@,;]{1,64}@[^\s@,;]{1,180}\.[^\s@,;.]{2,20}$/);

function pastDay(text: string, today: Day): Day | null {
  const day = dayIn(text);
  return day !== null && day <= today && day > '1900-01-01' ? day : null;
}

function capacityIn(text: string): number | null {
  const portions = Number(digitsOf(text));
  return Number.isInteger(portions) && portions >= 1 && portions <= 100_000 ? portions : null;
}

/** The cells of one row by column, and what was found wrong with them. */
class Sheet {
  readonly faults: Fault[] = [];
  readonly #cells: readonly string[];
  readonly #places: Layout['places'];

  constructor({ cells }: ListRow, { layout }: RowFacts) {
    this.#cells = cells;
    this.#places = layout.places;
  }

  text(column: Column): string {
    const place = this.#places[column];
    return place === undefined ? '' : wordsOf(this.#cells[place] ?? '');
  }

  refuse(what: RowRefusal, column: Column, params?: Fault['params']): void {
    this.faults.push(fault(what, nameOf(column), params));
  }

  need(column: Column): void {
    if (this.text(column) === '') this.refuse('missing', column);
  }

  words(column: Column, max: number, optional = false): string {
    const text = this.text(column);
    if (!optional && text === '') this.refuse('missing', column);
    if (text.length > max) this.refuse('text', column, { max });
    return text;
  }

  /** A cell that may be empty: null then, and when it does not read (which is refused). */
  optional<T>(column: Column, read: (text: string) => T | null, what: RowRefusal): T | null {
    const text = this.text(column);
    if (text === '') return null;
    const value = read(text);
    if (value === null) this.refuse(isRounded(text) ? 'rounded' : what, column);
    return value;
  }

  choice<T extends string>(column: Column, words: Choice<T>, usual: T | null, optional = false): T | null {
    const text = this.text(column);
    if (text === '') {
      if (usual === null && !optional) this.refuse('missing', column);
      return usual;
    }
    const value = words.of(text);
    if (value === null) this.refuse('choice', column, { choices: words.said });
    return value;
  }
}
