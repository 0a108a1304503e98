export type TaxTreatment = 'catering' | 'goods';

/**
 * What a panel says of the tax where no level below fixed it (an appeal against an early rejection): what most of them say;
 * where they are even, catering, which is what a meal that is served is (PMK 70/2022 art. 4). Null when nobody says anything.
 */
export function taxOf(said: readonly (TaxTreatment | null)[]): TaxTreatment | null {
  const count = (treatment: TaxTreatment) => said.filter((each) => each === treatment).length;
  const [catering, goods] = [count('catering'), count('goods')];
  if (catering + goods === 0) return null;
  return goods > catering ? 'goods' : 'catering';
}
