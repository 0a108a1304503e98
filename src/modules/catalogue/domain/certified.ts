import type { Day } from '../../../kernel/time.ts';

/** Why the program or an officer took a product off the shelf. */
export type HiddenReason =
  | 'certificate_expired'
  | 'no_halal'
  | 'curation_expired'
  | 'supplier_suspended'
  | 'food_safety';

/** A product as its certificates change it, under its lock. */
export type CertifiedProduct = {
  readonly id: string;
  readonly state: 'draft' | 'listed' | 'hidden' | 'withdrawn';
  readonly hiddenReason: HiddenReason | null;
  readonly halalNumber: string | null;
  readonly halalValidTo: Day | null;
  readonly pirtNumber: string | null;
};

export type CertificateFacts = Pick<CertifiedProduct, 'halalNumber' | 'halalValidTo' | 'pirtNumber'>;

/** Reasons that a certificate takes away again. */
const forWantOfPaper: readonly (HiddenReason | null)[] = ['certificate_expired', 'no_halal'];

/**
 * The product with what its certificates say now: off the shelf when it may not be sold so, back on it when the paper was all
 * that kept it away. What its maker or an officer hid stays hidden.
 */
export function withCertificates(
  product: CertifiedProduct,
  facts: CertificateFacts,
  maySell: boolean,
): CertifiedProduct {
  const next = { ...product, ...facts };
  if (product.state === 'listed' && !maySell)
    return { ...next, state: 'hidden', hiddenReason: 'certificate_expired' };
  if (product.state === 'hidden' && maySell && forWantOfPaper.includes(product.hiddenReason))
    return { ...next, state: 'listed', hiddenReason: null };
  return next;
}
