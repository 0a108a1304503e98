import type { Refusal } from '../../../kernel/refusal.ts';
import { formatRupiah, parseRupiah, type Rupiah } from '../../../kernel/rupiah.ts';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import type { OwnOffer } from '../domain/own-offer.ts';

/** Rows of tiers on the form. */
export const tierRows = 3;

type TierTyped = { readonly from: string; readonly price: string };

/** The offer's form as it was typed. */
export type OfferTyped = Readonly<
  Record<'price' | 'minQuantity' | 'maxQuantity' | 'leadTimeHours' | 'confirmed', string>
> & { readonly tiers: readonly TierTyped[] };

const bare = (amount: bigint): string => formatRupiah(amount as Rupiah).replace('Rp', '');
const usual = { min: '10', lead: '24' };

/** The form as it stands before anything is typed: what waits for its check, what holds, or an empty one. */
export function offerTyped({ terms, pending, dailyCapacity }: OwnOffer): OfferTyped {
  const shown = pending ?? terms;
  const tiers = shown?.tiers.map(({ from, price }) => ({ from: String(from), price: bare(price) })) ?? [];
  return {
    price: shown ? bare(shown.price) : '',
    minQuantity: terms ? String(terms.minQuantity) : usual.min,
    maxQuantity: String(terms?.maxQuantity ?? dailyCapacity),
    leadTimeHours: terms ? String(terms.leadTimeHours) : usual.lead,
    confirmed: '',
    tiers: withEmpty(tiers),
  };
}

export function typedOffer(body: FormBody): OfferTyped {
  const rows = Array.from({ length: 5 }, (_, index) => ({
    from: typed(body, `tiers.${index}.from`),
    price: typed(body, `tiers.${index}.price`),
  }));
  return {
    price: typed(body, 'price'),
    minQuantity: typed(body, 'minQuantity'),
    maxQuantity: typed(body, 'maxQuantity'),
    leadTimeHours: typed(body, 'leadTimeHours'),
    confirmed: typed(body, 'confirmed'),
    tiers: withEmpty(rows.filter(isFilled)),
  };
}

function withEmpty(tiers: readonly TierTyped[]): TierTyped[] {
  const empty = Array.from({ length: Math.max(0, tierRows - tiers.length) }, () => ({ from: '', price: '' }));
  return [...tiers, ...empty];
}

const isFilled = ({ from, price }: TierTyped): boolean => from !== '' || price !== '';

/** The typed form as command input; what is no number goes through as it is, so that the schema refuses it at its field. */
export function offerInput(form: OfferTyped, productId: string, version: number) {
  return {
    productId,
    version,
    price: moneyOf(form.price),
    tiers: form.tiers
      .filter(isFilled)
      .map(({ from, price }) => ({ from: countOf(from), price: moneyOf(price) })),
    minQuantity: countOf(form.minQuantity),
    maxQuantity: countOf(form.maxQuantity),
    leadTimeHours: countOf(form.leadTimeHours),
    confirmed: form.confirmed !== '',
  };
}

function moneyOf(text: string): string {
  return parseRupiah(text)?.toString() ?? text;
}

function countOf(text: string): number | string {
  const plain = text.replaceAll('.', '').trim();
  return /^\d{1,9}$/.test(plain) ? Number(plain) : text;
}

/** Did the maker have to say that he means the price? Then the form shows the tick. */
export function asksToConfirm(refusals: readonly Refusal[], form: OfferTyped): boolean {
  return form.confirmed !== '' || refusals.some(({ field }) => field === 'confirmed');
}
