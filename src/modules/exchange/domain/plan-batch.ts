import { checkRow, type ListedMaker, type RowFacts } from './check-row.ts';
import { nameOf } from './columns.ts';
import { digitsOf, wordsOf } from './read-cells.ts';
import type { ListRow } from './record-reader.ts';
import { type Fault, fault } from './row-refusals.ts';

/** Who is registered already (or, in a dry run, would be by an earlier row): NIB by NIK, and NIK by NIB. */
export type Known = {
  readonly nibOf: ReadonlyMap<string, string | null>;
  readonly nikOf: ReadonlyMap<string, string>;
};

export type RefusedRow = { readonly row: ListRow; readonly faults: readonly Fault[] };

/** What comes of some rows. Every row is in one of the three. */
export type Plan = {
  readonly makers: readonly ListedMaker[];
  /** Rows of makers who are registered with the same NIK and NIB; they are left as they are. */
  readonly known: number;
  readonly refused: readonly RefusedRow[];
};

/** Decides about some rows in their order: the first of two that are the same person is entered. Pure. */
export function planBatch(rows: readonly ListRow[], facts: RowFacts, registered: Known): Plan {
  const nibOf = new Map(registered.nibOf);
  const nikOf = new Map(registered.nikOf);
  const makers: ListedMaker[] = [];
  const refused: RefusedRow[] = [];
  let known = 0;
  for (const row of rows) {
    const checked = checkRow(row, facts);
    if (!('nik' in checked)) {
      refused.push({ row, faults: checked });
      continue;
    }
    const { nik, nib } = checked;
    const [sameNik, sameNib] = [nibOf.get(nik), nib === null ? undefined : nikOf.get(nib)];
    if (sameNik !== undefined && sameNik === nib) known += 1;
    else if (sameNik !== undefined) refused.push({ row, faults: [fault('nikTaken', nameOf('nik'))] });
    else if (sameNib !== undefined) refused.push({ row, faults: [fault('nibTaken', nameOf('nib'))] });
    else {
      makers.push(checked);
      nibOf.set(nik, nib);
      if (nib !== null) nikOf.set(nib, nik);
    }
  }
  return { makers, known, refused };
}

/** The NIKs, NIBs and kelurahan codes that rows name, for looking them up at once. */
export function namedIn(
  rows: readonly ListRow[],
  { places }: RowFacts['layout'],
): { readonly niks: readonly string[]; readonly nibs: readonly string[] } {
  const at = (place: number | undefined) =>
    place === undefined
      ? []
      : rows
          .map(({ cells }) => digitsOf(wordsOf(cells[place] ?? '')))
          .filter((text) => /^\d{13,16}$/.test(text));
  return { niks: at(places.nik), nibs: at(places.nib) };
}
