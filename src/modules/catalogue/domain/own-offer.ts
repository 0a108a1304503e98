import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { formatRupiah, type Rupiah } from '../../../kernel/rupiah.ts';
import type { Day } from '../../../kernel/time.ts';
import {
  checkPriceCeiling,
  halalDutyOn,
  isHalalOn,
  type MakerSize,
  type Policy,
  policyOn,
  priceCeilingOn,
} from '../../meetings/public.ts';
import { priceFor, type Tier } from './offer.ts';

export type OfferTerms = {
  /** Rupiah of one unit, tax included. */
  readonly price: Rupiah;
  /** Lower prices from a quantity on: `from` rises, the price falls. */
  readonly tiers: readonly Tier[];
  readonly minQuantity: number;
  readonly maxQuantity: number;
  readonly leadTimeHours: number;
};

/** A rise that waits for its check, while the old price stays. */
export type PendingPrice = Pick<OfferTerms, 'price' | 'tiers'> & { readonly askedAt: string };

/** A product with its offer, as its maker's decisions about it need it. */
export type OwnOffer = {
  readonly productId: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly supplierState: 'pending' | 'active' | 'suspended' | 'banned';
  readonly size: MakerSize;
  readonly regionCode: string;
  readonly dailyCapacity: number;
  readonly state: 'draft' | 'listed' | 'hidden' | 'withdrawn';
  readonly hiddenReason: string | null;
  readonly productVersion: number;
  readonly halalNumber: string | null;
  readonly halalValidTo: Day | null;
  /** Of the version that passed; null before the first. */
  readonly name: string | null;
  readonly kind: 'meal' | 'snack' | null;
  readonly unitName: string | null;
  /** The certificate of curation is over or was taken away. */
  readonly curationOver: boolean;
  /** A permit (SPP-IRT, BPOM MD) ended and there is no other. */
  readonly permitEnded: boolean;
  /** Version of the offer, 0 where there is none. */
  readonly version: number;
  readonly terms: OfferTerms | null;
  readonly pending: PendingPrice | null;
};

export const notPassed = defineRefusal('catalogue/not-passed', 409, {
  id: 'Produk ini belum lulus kurasi, sehingga belum dapat dijual.',
  en: 'This product has not passed curation, so it cannot be sold yet.',
});
export const noOffer = defineRefusal('catalogue/no-offer', 409, {
  id: 'Tetapkan harga dan syarat pesan dahulu.',
  en: 'Set the price and the terms first.',
});
export const curationOver = defineRefusal('catalogue/curation-over', 409, {
  id: 'Masa lulus kurasi produk ini sudah berakhir. Ajukan kembali ke kurasi.',
  en: 'The curation of this product has expired. Hand it in again.',
});
export const halalNeeded = defineRefusal('catalogue/halal-needed', 409, {
  id: 'Produk ini belum bersertifikat halal yang berlaku ({rule}). Unggah sertifikatnya pada halaman Sertifikat.',
  en: 'This product has no valid halal certificate ({rule}). Upload it on the page Certificates.',
});
export const permitNeeded = defineRefusal('catalogue/permit-needed', 409, {
  id: 'Izin edar produk ini (SPP-IRT atau BPOM MD) sudah berakhir. Unggah yang baru pada halaman Sertifikat.',
  en: 'The permit of this product (SPP-IRT or BPOM MD) has ended. Upload a new one on the page Certificates.',
});
export const makerNotActive = defineRefusal('catalogue/maker-not-active', 403, {
  id: 'Usaha Anda sedang tidak aktif, sehingga produk tidak dapat dijual. Lihat keadaannya di halaman usaha Anda.',
  en: 'Your business is not active, so products cannot be sold. See why on the page of your business.',
});
export const keptOff = defineRefusal('catalogue/kept-off', 403, {
  id: 'Produk ini disembunyikan petugas karena pemeriksaan keamanan pangan.',
  en: 'An officer has hidden this product while food safety is examined.',
});
const tierOrder = defineRefusal('catalogue/tier-order', 422, {
  id: 'Jumlah pada jenjang harus naik: lebih dari {from}.',
  en: 'Quantities of the tiers must rise: more than {from}.',
});
const tierPrice = defineRefusal('catalogue/tier-price', 422, {
  id: 'Harga pada jenjang harus turun: di bawah {price}.',
  en: 'Prices of the tiers must fall: below {price}.',
});
const tierBeyond = defineRefusal('catalogue/tier-beyond', 422, {
  id: 'Jenjang mulai di atas porsi terbanyak ({max}).',
  en: 'The tier begins above the most portions ({max}).',
});
const minAboveMax = defineRefusal('catalogue/min-above-max', 422, {
  id: 'Porsi terbanyak tidak boleh kurang dari porsi paling sedikit ({min}).',
  en: 'The most portions must not be fewer than the fewest ({min}).',
});
const maxAboveKitchen = defineRefusal('catalogue/max-above-kitchen', 422, {
  id: 'Kapasitas dapur Anda {max} porsi sehari. Kurangi porsi terbanyak, atau ubah kapasitas di halaman Dapur.',
  en: 'Your kitchen makes {max} portions a day. Lower the most portions, or change the capacity on the page Kitchen.',
});
export const confirmCeiling = defineRefusal('catalogue/price-above-ceiling', 422, {
  id: 'Harga {price} melebihi batas per orang {ceiling} ({rule}); pembeli memerlukan izin. Centang bila Anda tetap memakainya.',
  en: 'The price of {price} is above the ceiling per head of {ceiling} ({rule}); buyers need a permit. Tick if you keep it.',
});

/** Everything that is wrong with the terms, each refusal at its field. */
export function faultsOfTerms(terms: OfferTerms, dailyCapacity: number): (Refusal | null)[] {
  const { minQuantity: min, maxQuantity: max, tiers } = terms;
  return [
    max < min ? minAboveMax({ min }, 'maxQuantity') : null,
    max > dailyCapacity ? maxAboveKitchen({ max: dailyCapacity }, 'maxQuantity') : null,
    ...tiers.flatMap((tier, index) => {
      const before = tiers[index - 1] ?? { from: min, price: terms.price };
      const at = (field: string) => `tiers.${index}.${field}`;
      return [
        tier.from <= before.from ? tierOrder({ from: before.from }, at('from')) : null,
        tier.from > max && tier.from > before.from ? tierBeyond({ max }, at('from')) : null,
        tier.price >= before.price ? tierPrice({ price: formatRupiah(before.price) }, at('price')) : null,
      ];
    }),
  ];
}

/** The ceiling per head: refused where it always is; above it the maker must say that he means it. */
export function checkCeiling(
  price: Rupiah,
  kind: 'meal' | 'snack',
  policies: readonly Policy[],
  day: Day,
  confirmed: boolean,
): Refusal | null {
  const checked = checkPriceCeiling(price, kind, policies, day);
  if (checked.outcome === 'ok') return null;
  if (checked.outcome === 'blocked') return { ...checked.refusal, field: 'price' };
  const ceiling = priceCeilingOn(kind, policies, day);
  if (confirmed || !ceiling) return null;
  const words = { price: formatRupiah(price), ceiling: formatRupiah(ceiling.amount), rule: ceiling.rule };
  return confirmCeiling(words, 'confirmed');
}

/** Does the new price, at any quantity, rise beyond what the policy of the day lets pass unchecked? Never without a policy. */
export function risesTooFar(
  before: Pick<OfferTerms, 'price' | 'tiers' | 'minQuantity'>,
  after: Pick<OfferTerms, 'price' | 'tiers' | 'minQuantity'>,
  policies: readonly Policy[],
  day: Day,
): boolean {
  const percent = policyOn(policies, 'price_change', day)?.params.risePercent;
  if (percent === undefined) return false;
  const steps = [
    before.minQuantity,
    after.minQuantity,
    ...[...before.tiers, ...after.tiers].map(({ from }) => from),
  ];
  return steps.some(
    (quantity) => priceFor(after, quantity) * 100n > priceFor(before, quantity) * BigInt(100 + percent),
  );
}

/** Why the product cannot go on the shelf today: every reason, so that all can be mended at once. */
export function keptFromShelf(offer: OwnOffer, policies: readonly Policy[], day: Day): Refusal[] {
  const duty = halalDutyOn(policies, offer.size, day);
  const reasons = [
    offer.supplierState !== 'active' && makerNotActive(),
    offer.hiddenReason === 'food_safety' && keptOff(),
    offer.name === null && notPassed(),
    offer.name !== null && offer.terms === null && noOffer(),
    offer.curationOver && curationOver(),
    duty?.effect === 'block' && !isHalalOn(offer, day) && halalNeeded({ rule: duty.rule }),
    offer.permitEnded && permitNeeded(),
  ];
  return reasons.filter((reason) => reason !== false);
}
