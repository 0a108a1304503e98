import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import type { Day } from '../../../kernel/time.ts';
import {
  governmentPositions,
  type Position,
  positionLabels,
  regionalPositions,
  supplierPositions,
} from '../../../platform/commands/positions.ts';

/** A position held by decree for a time, in units (or for one supplier, in an area, or in the whole government). */
export type Term = {
  readonly position: Position;
  readonly unitIds: readonly string[];
  readonly supplierId: string | null;
  /** The area of a regional position. */
  readonly regionCode: string | null;
  readonly kind: 'definitive' | 'plt' | 'plh';
  readonly decree: string;
  readonly from: Day;
  /** The last day, null for a decree without an end. */
  readonly until: Day | null;
};

/** Positions that one person may hold together nowhere: who orders, who commits and who pays are three people. */
const desks: Partial<Record<Position, 'orders' | 'commits' | 'pays'>> = {
  procurement_officer: 'orders',
  commitment_officer: 'commits',
  treasurer: 'pays',
  assistant_treasurer: 'pays',
};

export const endBeforeStart = defineRefusal('identity/end-before-start', 422, {
  id: 'Tanggal akhir penugasan mendahului tanggal mulainya. Periksa kedua tanggal pada surat keputusan.',
  en: 'The assignment ends before it starts. Check both dates of the decree.',
});
export const unitsNeeded = defineRefusal('identity/units-needed', 422, {
  id: 'Pilih sekurangnya satu unit: jabatan ini hanya berlaku di unit yang disebut surat keputusan.',
  en: 'Choose at least one unit: this position counts only in the units that the decree names.',
});
export const noUnitsHere = defineRefusal('identity/no-units', 422, {
  id: 'Jabatan ini berlaku untuk seluruh pemerintah daerah (atau satu penyedia); kosongkan pilihan unitnya.',
  en: 'This position is for the whole government (or one supplier); leave the units empty.',
});
export const supplierNeeded = defineRefusal('identity/supplier-needed', 422, {
  id: 'Tentukan usaha yang diwakili orang ini; jabatan lain tidak boleh menyebut usaha.',
  en: 'Say which business this person stands for; other positions name none.',
});
export const regionNeeded = defineRefusal('identity/region-needed', 422, {
  id: 'Pilih wilayah jabatan ini: kecamatan, kota, atau provinsi. Jabatan lain tidak menyebut wilayah.',
  en: 'Choose the area of this position: kecamatan, city or province. Other positions name none.',
});
export const actingNeedsEnd = defineRefusal('identity/acting-needs-end', 422, {
  id: 'Pelaksana harian (Plh.) menggantikan untuk beberapa hari saja. Isi tanggal akhirnya.',
  en: 'A daily acting officer (Plh.) stands in for some days only. Fill in the last day.',
});
export const incompatiblePositions = defineRefusal('identity/incompatible-positions', 409, {
  id: '{name} sudah menjabat {held} di unit yang sama pada waktu yang sama. Pejabat Pengadaan, Pejabat Pembuat Komitmen, dan Bendahara satu unit harus tiga orang yang berbeda. Tunjuk orang lain, atau akhiri dahulu penugasan itu.',
  en: '{name} already is {held} of the same unit at the same time. Procurement officer, commitment officer and treasurer of one unit must be three people. Appoint somebody else, or end that assignment first.',
});

/** Is the term whole in itself: dates, place, end of a Plh? The first fault, at its field; null when it is. */
export function termFault(term: Term, field = (name: string) => name): Refusal | null {
  if (term.until !== null && term.until < term.from) return endBeforeStart(undefined, field('until'));
  if (term.kind === 'plh' && term.until === null) return actingNeedsEnd(undefined, field('until'));
  if (supplierPositions.includes(term.position) !== (term.supplierId !== null)) {
    return supplierNeeded(undefined, field('supplierId'));
  }
  if (regionalPositions.includes(term.position) !== (term.regionCode !== null)) {
    return regionNeeded(undefined, field('regionCode'));
  }
  const placeless = [...supplierPositions, ...regionalPositions, ...governmentPositions].includes(
    term.position,
  );
  if (placeless && term.unitIds.length > 0) return noUnitsHere(undefined, field('unitIds'));
  if (!placeless && term.unitIds.length === 0) return unitsNeeded(undefined, field('unitIds'));
  return null;
}

/** Does one day lie in both? */
export function overlap(a: Pick<Term, 'from' | 'until'>, b: Pick<Term, 'from' | 'until'>): boolean {
  return (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until);
}

/**
 * The term among `held` that forbids one person to hold `wanted` too: two of procurement officer, commitment officer and
 * treasurer, in one unit, on one day (Perpres 16/2018 arts 11-12; a requester may be procurement officer, and PA/KPA may act
 * as commitment officer: Perpres 12/2021 art. 11).
 */
export function clashOf(held: readonly Term[], wanted: Term): Term | null {
  const desk = desks[wanted.position];
  if (!desk) return null;
  const units = new Set(wanted.unitIds);
  const clashing = held.find((term) => {
    const other = desks[term.position];
    return (
      other !== undefined &&
      other !== desk &&
      overlap(term, wanted) &&
      term.unitIds.some((unit) => units.has(unit))
    );
  });
  return clashing ?? null;
}

/** The refusal for a clash, with the position said in both languages. */
export function clashRefusal(name: string, clash: Term, field: string): Refusal {
  const refusal = incompatiblePositions({ name }, field);
  const label = positionLabels[clash.position];
  return {
    ...refusal,
    message: {
      id: refusal.message.id.replace('{held}', label.id),
      en: refusal.message.en.replace('{held}', label.en),
    },
  };
}

/** Is it recorded already: same position, decree, first day and place? */
export function isHeld(held: readonly Term[], wanted: Term): boolean {
  return held.some(
    (term) =>
      term.position === wanted.position &&
      term.decree === wanted.decree &&
      term.from === wanted.from &&
      term.supplierId === wanted.supplierId &&
      term.regionCode === wanted.regionCode &&
      wanted.unitIds.every((unit) => term.unitIds.includes(unit)),
  );
}
