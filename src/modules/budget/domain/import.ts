import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { formatRupiah, type Rupiah } from '../../../kernel/rupiah.ts';
import { type Balance, leftOf } from './funds.ts';
import type { PackageMethod, PackageState } from './package.ts';

/** A line of the DPA (SIPD): sub-activity, account, fund, ceiling as a decimal string. */
export type LineRow = {
  readonly unitCode: string;
  readonly year: number;
  readonly subActivityCode: string;
  readonly subActivityName: string;
  readonly accountCode: string;
  readonly accountName: string;
  readonly fund: string;
  readonly ceiling: string;
};

/** A row of the procurement plan (SiRUP), with the budget line it is paid from. */
export type PackageRow = {
  readonly rupId: string;
  readonly name: string;
  readonly unitCode: string;
  readonly method: PackageMethod;
  readonly kind: 'goods' | 'services';
  readonly ceiling: string;
  readonly year: number;
  readonly subActivityCode: string;
  readonly accountCode: string;
  readonly fund: string;
  /** The id that this one takes the place of: the package keeps its orders and its ledger. */
  readonly replacesRupId?: string | null | undefined;
};

export type KnownLine = {
  readonly id: string;
  readonly subActivityName: string;
  readonly accountName: string;
  readonly balance: Balance;
};

export type KnownPackage = {
  readonly id: string;
  readonly rupId: string;
  readonly name: string;
  readonly method: PackageMethod;
  readonly kind: 'goods' | 'services';
  readonly unitId: string;
  readonly budgetLineId: string;
  readonly year: number;
  readonly state: PackageState;
  readonly version: number;
  readonly balance: Balance;
};

export type LineFacts = {
  /** Unit ids by SIPD code. */
  readonly unitIds: ReadonlyMap<string, string>;
  /** By {@link lineKey}. */
  readonly lines: ReadonlyMap<string, KnownLine>;
};

export type ImportFacts = LineFacts & {
  /** By the RUP id that they have now. */
  readonly packages: ReadonlyMap<string, KnownPackage>;
  /** Old RUP ids, and the id that their package has now. */
  readonly revised: ReadonlyMap<string, string>;
};

/** Identity of a line within a government. */
export function lineKey(line: {
  readonly unitId: string | undefined;
  readonly year: number;
  readonly subActivityCode: string;
  readonly accountCode: string;
  readonly fund: string;
}): string {
  return JSON.stringify([line.unitId, line.year, line.subActivityCode, line.accountCode, line.fund]);
}

/** Rows of one import at most: a year's DPA of a province is some thousands of lines. */
export const importRowsMax = 5000;
/** Refusals shown of one import: more would not be read. */
export const importRefusalsMax = 50;

export const unknownUnit = defineRefusal('budget/import-unknown-unit', 422, {
  id: 'Baris {row}: kode unit {code} tidak terdaftar.',
  en: 'Row {row}: the unit code {code} is not registered.',
});
export const rowTwice = defineRefusal('budget/import-row-twice', 422, {
  id: 'Baris {row} mengulang baris {first}. Hapus salah satu.',
  en: 'Row {row} repeats row {first}. Remove one of them.',
});
export const ceilingBelowUsed = defineRefusal('budget/import-ceiling-below-used', 422, {
  id: 'Baris {row}: pagu {ceiling} lebih kecil daripada yang sudah dicadangkan dan direalisasikan, {used}.',
  en: 'Row {row}: the ceiling of {ceiling} is below what is held and spent already, {used}.',
});
export const unknownLine = defineRefusal('budget/import-unknown-line', 422, {
  id: 'Baris {row}: baris anggaran {line} tahun {year} belum ada untuk unit ini. Impor DPA dahulu.',
  en: 'Row {row}: the budget line {line} of {year} does not exist for this unit yet. Import the DPA first.',
});
export const aboveLine = defineRefusal('budget/import-above-line', 422, {
  id: 'Baris {row}: pagu paket {ceiling} melebihi pagu baris anggaran {line}.',
  en: 'Row {row}: the package’s ceiling of {ceiling} is above its budget line’s {line}.',
});
export const packageMoved = defineRefusal('budget/import-package-moved', 422, {
  id: 'Baris {row}: paket {rupId} sudah terdaftar pada unit, tahun, atau baris anggaran lain.',
  en: 'Row {row}: package {rupId} is registered for another unit, year or budget line.',
});
export const revisedUnknown = defineRefusal('budget/import-revised-unknown', 422, {
  id: 'Baris {row}: paket {rupId} yang direvisi tidak ditemukan.',
  en: 'Row {row}: the revised package {rupId} was not found.',
});
export const alreadyRevised = defineRefusal('budget/import-already-revised', 422, {
  id: 'Baris {row}: ID RUP {rupId} sudah direvisi menjadi {newRupId}.',
  en: 'Row {row}: RUP id {rupId} was already revised to {newRupId}.',
});
export const packageClosed = defineRefusal('budget/import-package-closed', 422, {
  id: 'Baris {row}: paket {rupId} sudah ditutup.',
  en: 'Row {row}: package {rupId} is closed.',
});

/** May a balance get this ceiling? Never below what is held and spent. */
export function checkNewCeiling(
  balance: Balance,
  ceiling: Rupiah,
  row: number,
  field: string,
): Refusal | null {
  const used = (balance.ceiling - leftOf(balance)) as Rupiah;
  if (ceiling >= used) return null;
  return ceilingBelowUsed({ row, ceiling: formatRupiah(ceiling), used: formatRupiah(used) }, field);
}

/** Refusals of rows that repeat the key of an earlier row. */
export function checkTwice(keys: readonly string[], fieldOf: (index: number) => string): (Refusal | null)[] {
  const first = new Map<string, number>();
  return keys.map((key, index) => {
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, index);
      return null;
    }
    return rowTwice({ row: index + 1, first: known + 1 }, fieldOf(index));
  });
}
