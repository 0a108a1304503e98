import type { Day } from '../../../kernel/time.ts';

/** Code of the criteria for meals and snacks; sets of other codes (fashion, craft, exhibitions) wait for products of their kind. */
export const foodCriteriaCode = 'food';

/** A version of a rule: in force from a day on, until a later version begins. */
export type Dated = { readonly number: number; readonly validFrom: Day };

/** The version in force on a day: the one that began last, and of two that began together the one with the higher number. */
export function inForceOn<Version extends Dated>(versions: readonly Version[], day: Day): Version | null {
  return versions.reduce<Version | null>((best, version) => {
    if (version.validFrom > day) return best;
    if (best === null || version.validFrom > best.validFrom) return version;
    return version.validFrom === best.validFrom && version.number > best.number ? version : best;
  }, null);
}
