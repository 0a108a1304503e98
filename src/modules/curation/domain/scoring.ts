import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import type { CriteriaSet, Criterion, Grade, GradeLimits, Marks } from './criteria.ts';

export const markMissing = defineRefusal('curation/mark-missing', 422, {
  id: 'Beri nilai untuk kriteria ini.',
  en: 'Give a mark for this criterion.',
});
export const markOutside = defineRefusal('curation/mark-outside', 422, {
  id: 'Nilai kriteria ini bilangan bulat dari 1 sampai {scale}.',
  en: 'A mark of this criterion is a whole number from 1 to {scale}.',
});
export const markUnknown = defineRefusal('curation/mark-unknown', 422, {
  id: 'Kriteria “{code}” tidak ada pada perangkat kriteria pengajuan ini.',
  en: 'The criterion “{code}” is not in the criteria set of this submission.',
});

/** Basis points of the best. */
const best = 10_000n;

type Weighing = Pick<Criterion, 'code' | 'weight' | 'scale'>;

/** What is wrong with marks, each at its field `marks.<code>`: a criterion without one, one outside its scale, one of no criterion. */
export function markFaults(criteria: readonly Criterion[], marks: Marks): Refusal[] {
  const known = new Set(criteria.map(({ code }) => code));
  return [
    ...criteria.flatMap(({ code, scale }) => {
      const field = `marks.${code}`;
      const mark = Object.hasOwn(marks, code) ? marks[code] : undefined;
      if (mark === undefined) return [markMissing(undefined, field)];
      const fits = Number.isInteger(mark) && mark >= 1 && mark <= scale;
      return fits ? [] : [markOutside({ scale }, field)];
    }),
    ...Object.keys(marks)
      .filter((code) => !known.has(code))
      .map((code) => markUnknown({ code }, `marks.${code}`)),
  ];
}

/**
 * The weighted total of one or several sheets in basis points of the best: the mean of the sheets' exact totals, each
 * criterion by its weight in the sum of weights. Exact fractions all the way and one rounding at the end, half up, so that
 * neither the order of curators nor that of criteria can move it.
 */
export function weightedTotal(criteria: readonly Weighing[], sheets: readonly Marks[]): number {
  const scales = criteria.reduce((product, { scale }) => leastMultiple(product, BigInt(scale)), 1n);
  const weights = criteria.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  const reached = sheets.reduce(
    (sum, marks) =>
      sum +
      criteria.reduce(
        (own, { code, weight, scale }) =>
          own + BigInt(weight) * BigInt(marks[code] ?? 0) * (scales / BigInt(scale)),
        0n,
      ),
    0n,
  );
  const whole = BigInt(sheets.length) * weights * scales;
  return whole === 0n ? 0 : Number((2n * best * reached + whole) / (2n * whole));
}

/** The grade of a total that passed; a limit itself belongs to the better grade. */
export function gradeOf(limits: GradeLimits, total: number): Grade {
  if (total >= limits.A) return 'A';
  if (total >= limits.B) return 'B';
  return total >= limits.C ? 'C' : 'D';
}

/** What a panel found, in all its parts. */
export type PanelResult = {
  readonly passed: boolean;
  /** Basis points; the limit itself passes. */
  readonly total: number;
  /** Null when it failed. */
  readonly grade: Grade | null;
  /** Distance of the highest from the lowest total of one curator; 0 for a single one. */
  readonly spread: number;
  readonly criteria: readonly {
    readonly code: string;
    /** Mean mark of the panel in hundredths, rounded half up. */
    readonly mean: number;
    /** Mean below the pass mark of the criterion: no total makes up for it. */
    readonly below: boolean;
  }[];
};

/**
 * The result of all sheets of a panel. It fails when the total lies below the set's pass total, or the exact mean of any
 * criterion below its pass mark. @throws RangeError without a sheet.
 */
export function panelResult(
  set: Pick<CriteriaSet, 'criteria' | 'passTotal' | 'grades'>,
  sheets: readonly Marks[],
): PanelResult {
  if (sheets.length === 0) throw new RangeError('a panel of nobody has no result');
  const total = weightedTotal(set.criteria, sheets);
  const totals = sheets.map((marks) => weightedTotal(set.criteria, [marks]));
  const criteria = set.criteria.map(({ code, passMark }) => {
    const sum = sheets.reduce((all, marks) => all + (marks[code] ?? 0), 0);
    // floor(x + 1/2) over whole numbers: half up without a fraction on the way.
    const mean = Math.floor((200 * sum + sheets.length) / (2 * sheets.length));
    return { code, mean, below: sum < passMark * sheets.length };
  });
  const passed = total >= set.passTotal && criteria.every(({ below }) => !below);
  return {
    passed,
    total,
    grade: passed ? gradeOf(set.grades, total) : null,
    spread: Math.max(...totals) - Math.min(...totals),
    criteria,
  };
}

function leastMultiple(a: bigint, b: bigint): bigint {
  return (a / commonFactor(a, b)) * b;
}

function commonFactor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}
