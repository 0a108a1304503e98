import type { Level } from './process.ts';
import type { TaxTreatment } from './tax-choice.ts';

/** Somebody has to say what the product is for the tax: a level below, or, where it was skipped, the panel that decides. */
export function needsTax(piece: {
  readonly taxTreatment: TaxTreatment | null;
  readonly level: number;
  readonly levels: readonly Level[];
}): boolean {
  return piece.taxTreatment === null && piece.level === piece.levels.length - 1;
}
