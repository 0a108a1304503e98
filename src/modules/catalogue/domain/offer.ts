import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Day } from '../../../kernel/time.ts';

/** A lower price from a quantity on. */
export type Tier = { readonly from: number; readonly price: Rupiah };

/** A product as it can be ordered: its current version, its offer, its maker. */
export type OfferedProduct = {
  readonly productId: string;
  readonly productVersionId: string;
  readonly listed: boolean;
  readonly name: string;
  readonly kind: 'meal' | 'snack';
  readonly taxTreatment: 'catering' | 'goods';
  readonly unitName: string;
  readonly halalNumber: string | null;
  readonly halalValidTo: Day | null;
  readonly price: Rupiah;
  readonly tiers: readonly Tier[];
  readonly minQuantity: number;
  readonly maxQuantity: number;
  readonly leadTimeHours: number;
  readonly supplier: OfferingSupplier;
};

export type OfferingSupplier = {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly size: 'micro' | 'small';
  readonly legalForm: 'individual' | 'cv' | 'pt' | 'cooperative';
  readonly taxStatus: 'statement_500m' | 'certificate_pp55' | 'none';
  readonly taxValidTo: Day | null;
  readonly hasNpwp: boolean;
  readonly dailyCapacity: number;
  /** Codes of regions that are served; a kelurahan is served when one of them is its prefix. */
  readonly zones: readonly string[];
  /** 0 Sunday to 6 Saturday. */
  readonly closedWeekdays: readonly number[];
};

/** The price of one portion when `quantity` are ordered: the best tier that is reached. */
export function priceFor(offer: Pick<OfferedProduct, 'price' | 'tiers'>, quantity: number): Rupiah {
  const reached = offer.tiers.filter((tier) => quantity >= tier.from).map((tier) => tier.price);
  return reached.reduce((best, price) => (price < best ? price : best), offer.price);
}

/** Does the maker deliver to this kelurahan? */
export function serves(supplier: Pick<OfferingSupplier, 'zones'>, regionCode: string): boolean {
  return supplier.zones.some((zone) => regionCode === zone || regionCode.startsWith(`${zone}.`));
}
