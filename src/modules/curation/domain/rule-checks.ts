import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import type { Criterion, GradeLimits } from './criteria.ts';
import { curatingPositions, type Level } from './process.ts';

export const weightsDiffer = defineRefusal('curation/weights-differ', 422, {
  id: 'Jumlah bobot harus 100, sekarang {sum}.',
  en: 'The weights must add up to 100; they are {sum} now.',
});
export const criterionTwice = defineRefusal('curation/criterion-twice', 422, {
  id: 'Kode “{code}” dipakai dua kriteria. Beri kode yang berbeda.',
  en: 'Two criteria have the code “{code}”. Give them different ones.',
});
export const passMarkOutside = defineRefusal('curation/pass-mark-outside', 422, {
  id: 'Nilai lulus tidak boleh melebihi skala ({scale}).',
  en: 'The pass mark cannot be above the scale ({scale}).',
});
export const limitsOutOfOrder = defineRefusal('curation/limits-out-of-order', 422, {
  id: 'Batas mutu harus menurun: A di atas B, B di atas C, dan C sekurangnya batas lulus.',
  en: 'The limits must fall: A above B, B above C, and C no lower than the pass total.',
});
export const mustScoreLast = defineRefusal('curation/levels-must-score', 422, {
  id: 'Tahap terakhir harus menilai, dan tidak boleh ada tahap lain di antara tahap yang menilai.',
  en: 'The last level must score, and no other level may stand between those that score.',
});
export const levelsOutOfOrder = defineRefusal('curation/levels-out-of-order', 422, {
  id: 'Urutan tahap harus naik: pendamping, kecamatan, kota, lalu kurator; masing-masing paling banyak sekali.',
  en: 'Levels must rise: companion, kecamatan, city, then curator, each once at most.',
});
export const noLevels = defineRefusal('curation/no-levels', 422, {
  id: 'Pakai sekurangnya satu tahap.',
  en: 'Use one level at least.',
});
export const panelOfOne = defineRefusal('curation/panel-of-one', 422, {
  id: 'Hanya tahap yang menilai dapat memakai panel. Isi 1 untuk tahap lain.',
  en: 'Only a level that scores can have a panel. Enter 1 for the others.',
});
export const taxLevelMissing = defineRefusal('curation/tax-level-missing', 422, {
  id: 'Tepat satu tahap sebelum penilaian harus menetapkan perlakuan pajak produk.',
  en: 'Exactly one level before the scoring must say how the product is taxed.',
});
export const beginsInPast = defineRefusal('curation/rules-begin-in-past', 422, {
  id: 'Aturan baru berlaku paling cepat hari ini.',
  en: 'New rules begin today at the earliest.',
});
export const rulesChanged = defineRefusal('curation/rules-changed', 409, {
  id: 'Sudah terbit versi {number} sejak halaman ini dibuka. Muat ulang, periksa versi itu, lalu terbitkan perubahan Anda.',
  en: 'Version {number} was published since you opened this page. Reload, look at it, then publish your change.',
});
export const nothingMissing = defineRefusal('curation/nothing-missing', 409, {
  id: 'Kriteria dan tahapan sudah ada. Ubah dari halamannya.',
  en: 'Criteria and levels are there already. Change them on their pages.',
});

/** What a set of criteria weighs and demands, before it is a version. */
export type CriteriaRules = {
  readonly criteria: readonly Criterion[];
  readonly passTotal: number;
  readonly grades: GradeLimits;
};

/** Everything that is wrong with a set, each at its field. */
export function criteriaFaults({ criteria, passTotal, grades }: CriteriaRules): Refusal[] {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  const codes = criteria.map(({ code }) => code);
  const falling = grades.A > grades.B && grades.B > grades.C && grades.C >= passTotal;
  return [
    ...criteria.flatMap(({ code, scale, passMark }, index) => [
      ...(codes.indexOf(code) < index ? [criterionTwice({ code }, `criteria.${index}.code`)] : []),
      ...(passMark > scale ? [passMarkOutside({ scale }, `criteria.${index}.passMark`)] : []),
    ]),
    ...(sum === 100 ? [] : [weightsDiffer({ sum }, 'criteria.0.weight')]),
    ...(falling ? [] : [limitsOutOfOrder(undefined, 'grades.A')]),
  ];
}

/** Everything that is wrong with a chain of levels. */
export function levelFaults(levels: readonly Level[]): Refusal[] {
  const first = levels.findIndex(({ act }) => act === 'score');
  const decides = first >= 0 && levels.slice(first).every(({ act }) => act === 'score');
  const ranks = levels.map(({ position }) => curatingPositions.indexOf(position));
  const rising = ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? -1));
  const fixing = levels.filter(({ fixesTax }) => fixesTax);
  const taxed = fixing.length === 1 && fixing[0]?.act !== 'score';
  // A government whose only levels score has nobody before them.
  const onlyScores = first === 0;
  return [
    ...(decides ? [] : [mustScoreLast(undefined, `levels.${levels.length - 1}.act`)]),
    ...(rising ? [] : [levelsOutOfOrder(undefined, 'levels.0.position')]),
    ...levels.flatMap(({ act, panel }, index) =>
      act !== 'score' && panel !== 1 ? [panelOfOne(undefined, `levels.${index}.panel`)] : [],
    ),
    ...(taxed || (onlyScores && fixing.length === 0)
      ? []
      : [taxLevelMissing(undefined, 'levels.0.fixesTax')]),
  ];
}
