import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';

/** How far stages 1 to 3 have come: disposed by PA/KPA, prepared by the commitment officer, accepted by the procurement officer. */
export type PackageState =
  | 'awaiting_disposition'
  | 'awaiting_documents'
  | 'awaiting_officer'
  | 'ready'
  | 'closed'
  | 'replaced';

/** Method of the procurement plan (SiRUP); the paper of an order follows it. */
export type PackageMethod = 'direct_procurement' | 'e_purchasing' | 'swakelola';

/** A package as orders and meetings read it. */
export type PackageFacts = {
  readonly id: string;
  readonly rupId: string;
  readonly name: string;
  readonly state: PackageState;
  readonly year: number;
  readonly unitId: string;
  readonly budgetLineId: string;
  readonly method: PackageMethod;
  readonly kind: 'goods' | 'services';
  readonly commitmentOfficerId: string | null;
  readonly procurementOfficerId: string | null;
  readonly version: number;
};

export const packageOfOtherYear = defineRefusal('budget/package-of-other-year', 422, {
  id: 'Paket ini untuk Tahun Anggaran {year} dan tidak dapat digunakan.',
  en: 'This package is for budget year {year} and cannot be used.',
});
export const packageNotReady = defineRefusal('budget/package-not-ready', 422, {
  id: 'Paket {rupId} belum siap dipesan. Tahap disposisi, persiapan, dan penerimaan paket harus selesai dahulu.',
  en: 'Package {rupId} is not ready to order. Disposition, preparation and acceptance must be done first.',
});

/** May a meeting or an order of this budget year use the package? */
export function checkPackageUsable(
  found: Pick<PackageFacts, 'state' | 'year' | 'rupId'>,
  year: number,
  field = 'packageId',
): Refusal | null {
  if (found.year !== year) return packageOfOtherYear({ year: found.year }, field);
  return found.state === 'ready' ? null : packageNotReady({ rupId: found.rupId }, field);
}
