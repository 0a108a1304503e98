import { rupiah } from '../../../kernel/rupiah.ts';
import { type OfferedProduct, priceFor } from '../../catalogue/public.ts';

/**
 * The price table that a buyer saw, as a hidden field carries it: `24000,50:23000,100:22000`. With it the server knows which
 * price he saw at the quantity that he typed, without asking him to calculate again at every tier.
 */
export function printPrices({ price, tiers }: Pick<OfferedProduct, 'price' | 'tiers'>): string {
  return [price.toString(), ...tiers.map((tier) => `${tier.from}:${tier.price}`)].join(',');
}

/** The price at a quantity by a printed table; '' for junk, which no price is equal to. */
export function seenPriceAt(printed: string, quantity: number): string {
  if (!/^\d{1,12}(,\d{1,7}:\d{1,12}){0,20}$/.test(printed)) return '';
  const [price = '0', ...rest] = printed.split(',');
  const tiers = rest.map((tier) => {
    const [from = '0', lower = '0'] = tier.split(':');
    return { from: Number(from), price: rupiah(lower) };
  });
  return priceFor({ price: rupiah(price), tiers }, quantity).toString();
}
