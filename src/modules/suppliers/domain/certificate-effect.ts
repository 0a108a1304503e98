import type { Day } from '../../../kernel/time.ts';
import { type CertifiedProduct, withCertificates } from '../../catalogue/public.ts';
import { isSoldOn, type MakerSize, type Policy } from '../../meetings/public.ts';
import type { CertificateKind } from './certificate-kinds.ts';

/** A certificate that speaks of halal, or of a permit to sell packed food. */
export type Speaking = {
  readonly kind: CertificateKind;
  readonly number: string;
  readonly validTo: Day | null;
  /** Null: of every product of the kitchen. */
  readonly productId: string | null;
};

/** All that a change of one certificate is weighed against. */
export type Shelf = {
  readonly products: readonly CertifiedProduct[];
  /** The maker's other certificates that are in force. */
  readonly held: readonly Speaking[];
  /** Products that had a permit which ended. */
  readonly permitEnded: ReadonlySet<string>;
  readonly size: MakerSize;
  readonly policies: readonly Policy[];
};

const isPermit = ({ kind }: Pick<Speaking, 'kind'>): boolean => kind === 'pirt' || kind === 'bpom_md';
const isHalal = ({ kind }: Pick<Speaking, 'kind'>): boolean => kind === 'halal';

/** Does it say anything that products carry? Hygiene and NIB are of the business. */
export function isAboutProducts(kind: CertificateKind): boolean {
  return isHalal({ kind }) || isPermit({ kind });
}

/** The products after a certificate is accepted: its number and end, and back on the shelf where that was all they lacked. */
export function afterAccepted(shelf: Shelf, accepted: Speaking, today: Day): CertifiedProduct[] {
  const touched = shelf.products.filter(({ id }) => speaksOf(accepted, id));
  return touched.map((product) => weighed(shelf, product, accepted, [accepted, ...shelf.held], today));
}

/**
 * The products after a certificate has ended: what else the maker holds takes its place; where nothing does, the product
 * loses the number, and its place on the shelf if it may not be sold so. Products that carry another number stay as they are.
 */
export function afterEnded(shelf: Shelf, ended: Speaking, today: Day): CertifiedProduct[] {
  const touched = shelf.products.filter(
    (product) =>
      speaksOf(ended, product.id) &&
      (isHalal(ended) ? product.halalNumber : product.pirtNumber) === ended.number,
  );
  const permitEnded = isPermit(ended)
    ? new Set([...shelf.permitEnded, ...touched.map(({ id }) => id)])
    : shelf.permitEnded;
  return touched.map((product) => weighed({ ...shelf, permitEnded }, product, ended, shelf.held, today));
}

function speaksOf({ productId }: Speaking, id: string): boolean {
  return productId === null || productId === id;
}

function weighed(
  { size, policies, permitEnded }: Shelf,
  product: CertifiedProduct,
  changed: Speaking,
  held: readonly Speaking[],
  today: Day,
): CertifiedProduct {
  const own = held.filter((each) => speaksOf(each, product.id));
  const best = latest(own.filter(isHalal(changed) ? isHalal : isPermit));
  const { halalNumber, halalValidTo, pirtNumber } = product;
  const facts = isHalal(changed)
    ? { pirtNumber, halalNumber: best?.number ?? null, halalValidTo: best?.validTo ?? null }
    : { halalNumber, halalValidTo, pirtNumber: best?.number ?? null };
  const lacksPermit = permitEnded.has(product.id) && !own.some(isPermit);
  return withCertificates(product, facts, isSoldOn(facts, size, policies, today) && !lacksPermit);
}

/** The one that holds longest; without an end is longest of all. */
function latest(certificates: readonly Speaking[]): Speaking | undefined {
  const end = ({ validTo }: Speaking) => validTo ?? '9999-12-31';
  return certificates.reduce<Speaking | undefined>(
    (best, each) => (best === undefined || end(each) > end(best) ? each : best),
    undefined,
  );
}
