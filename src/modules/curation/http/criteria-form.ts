import { type FormBody, typed } from '../../../platform/http/forms.ts';
import type { DefaultSet } from '../domain/default-criteria.ts';

const rowFields = [
  'code',
  'name.id',
  'name.en',
  'guidance.id',
  'guidance.en',
  'weight',
  'scale',
  'passMark',
] as const;
const wholeFields = [
  'number',
  'name.id',
  'name.en',
  'passTotal',
  'grades.A',
  'grades.B',
  'grades.C',
  'certificateMonths',
  'validFrom',
] as const;

export type CriterionRow = Readonly<Record<(typeof rowFields)[number], string>>;
/** The form of a set of criteria, as it was typed; totals and limits are percent. */
export type CriteriaForm = {
  readonly whole: Readonly<Record<(typeof wholeFields)[number], string>>;
  readonly rows: readonly CriterionRow[];
};

/** As many as a form can show. */
const rowsMax = 20;
const blank: CriterionRow = {
  code: '',
  'name.id': '',
  'name.en': '',
  'guidance.id': '',
  'guidance.en': '',
  weight: '',
  scale: '5',
  passMark: '1',
};

/** What the form shows of a version, as the next one. */
export function filledCriteria(set: DefaultSet, number: number, validFrom: string): CriteriaForm {
  return {
    whole: {
      number: String(number),
      'name.id': set.name.id,
      'name.en': set.name.en,
      passTotal: percentOf(set.passTotal),
      'grades.A': percentOf(set.grades.A),
      'grades.B': percentOf(set.grades.B),
      'grades.C': percentOf(set.grades.C),
      certificateMonths: String(set.certificateMonths),
      validFrom,
    },
    rows: set.criteria.map((each) => ({
      code: each.code,
      'name.id': each.name.id,
      'name.en': each.name.en,
      'guidance.id': each.guidance.id,
      'guidance.en': each.guidance.en,
      weight: String(each.weight),
      scale: String(each.scale),
      passMark: String(each.passMark),
    })),
  };
}

/** The form as it came: rows that are empty or ticked to go are left out. */
export function typedCriteria(body: FormBody): CriteriaForm {
  const whole = Object.fromEntries(wholeFields.map((name) => [name, typed(body, name).trim()]));
  const rows = Array.from({ length: rowsMax }, (_, index) => {
    if (typed(body, `hapus.${index}`) !== '') return blank;
    const row = rowFields.map((name) => [name, typed(body, `criteria.${index}.${name}`).trim()]);
    return Object.fromEntries(row) as CriterionRow;
  });
  const said = (row: CriterionRow) =>
    row.code !== '' || row['name.id'] !== '' || row['name.en'] !== '' || row.weight !== '';
  return { whole: whole as CriteriaForm['whole'], rows: rows.filter(said) };
}

/** Two empty rows behind what is there: where new criteria are written. */
export function rowsToShow({ rows }: CriteriaForm): readonly CriterionRow[] {
  return [...rows, blank, blank].slice(0, rowsMax);
}

/** Every field of the form by its name, for the page that asks whether to publish. */
export function hiddenOf({ whole, rows }: CriteriaForm): Record<string, string> {
  const named = rows.flatMap((row, index) =>
    rowFields.map((name) => [`criteria.${index}.${name}`, row[name]] as const),
  );
  return { ...whole, ...Object.fromEntries(named) };
}

/** The form as the command takes it, still unchecked. */
export function criteriaInput(code: string, { whole, rows }: CriteriaForm) {
  return {
    code,
    // Without a number it is written on no version at all, which the command says.
    number: numberOf(whole.number) || 0,
    name: { id: whole['name.id'], en: whole['name.en'] },
    criteria: (rows.length > 0 ? rows : [blank]).map((row) => ({
      code: row.code,
      name: { id: row['name.id'], en: row['name.en'] },
      guidance: { id: row['guidance.id'], en: row['guidance.en'] },
      weight: numberOf(row.weight),
      scale: numberOf(row.scale),
      passMark: numberOf(row.passMark),
    })),
    passTotal: basisPoints(whole.passTotal),
    grades: {
      A: basisPoints(whole['grades.A']),
      B: basisPoints(whole['grades.B']),
      C: basisPoints(whole['grades.C']),
    },
    certificateMonths: numberOf(whole.certificateMonths),
    validFrom: whole.validFrom,
  };
}

/** `62,5` of 6250 basis points. */
export function percentOf(basis: number): string {
  return String(basis / 100).replace('.', ',');
}

function basisPoints(text: string): number {
  return /^\d{1,3}([.,]\d{1,2})?$/.test(text) ? Math.round(Number(text.replace(',', '.')) * 100) : Number.NaN;
}

function numberOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}
