import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { type PackageFacts, packageOfOtherYear } from './package.ts';

export const notTheHolder = defineRefusal('budget/not-the-holder', 422, {
  id: '{name} tidak memegang jabatan {position} pada unit paket {rupId} hari ini. Pilih pejabat lain.',
  en: '{name} does not hold the position of {position} in the unit of package {rupId} today. Choose another officer.',
});
export const notNamed = defineRefusal('budget/not-named', 403, {
  id: 'Paket {rupId} didisposisikan kepada pejabat lain, sehingga hanya pejabat itu yang dapat melanjutkannya.',
  en: 'Package {rupId} was disposed to another officer, so only that officer can go on with it.',
});
export const samePerson = defineRefusal('budget/same-person', 422, {
  id: 'Pejabat Pengadaan harus orang lain daripada Pejabat Pembuat Komitmen paket {rupId}.',
  en: 'The procurement officer must be another person than the commitment officer of package {rupId}.',
});
export const papersMissing = defineRefusal('budget/papers-missing', 422, {
  id: 'Paket {rupId} belum memiliki KAK dan spesifikasi. Lampirkan dahulu atau gunakan templat.',
  en: 'Package {rupId} has no KAK and specification yet. Attach them first or use the templates.',
});

/** A person as the target of a disposition: his name, and the units in which he holds the position today. */
export type Candidate = { readonly name: string | null; readonly unitIds: ReadonlySet<string> };

/** Packages of a past year are history; those of a coming year may be prepared ahead. */
export function checkYear(rupPackage: PackageFacts, thisYear: number): Refusal | null {
  return rupPackage.year < thisYear ? packageOfOtherYear({ year: rupPackage.year }) : null;
}

/** Does the candidate hold the position in the package's unit? */
export function checkCandidate(
  rupPackage: PackageFacts,
  candidate: Candidate,
  position: string,
  field: string,
): Refusal | null {
  if (candidate.unitIds.has(rupPackage.unitId)) return null;
  return notTheHolder({ name: candidate.name ?? '-', position, rupId: rupPackage.rupId }, field);
}

/** Only the officer that the package names goes on with it. */
export function checkNamed(
  rupPackage: PackageFacts,
  named: string | null,
  personId: string | null,
): Refusal | null {
  return named !== null && named === personId ? null : notNamed({ rupId: rupPackage.rupId });
}

/** Who prepares a package does not buy from it (Perpres 16/2018: one order, three people). */
export function checkOtherPerson(rupPackage: PackageFacts, officerId: string, field: string): Refusal | null {
  return rupPackage.commitmentOfficerId === officerId ? samePerson({ rupId: rupPackage.rupId }, field) : null;
}
