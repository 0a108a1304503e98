import type { ProductKind } from '../../meetings/public.ts';

/** Portions by kind of product that a basket brings; products that are gone count for nothing. */
export function portionsIn(
  basket: readonly { readonly productId: string; readonly quantity: number }[],
  offers: ReadonlyMap<string, { readonly kind: ProductKind }>,
): Portions {
  const of = (kind: ProductKind) =>
    basket
      .filter(({ productId }) => offers.get(productId)?.kind === kind)
      .reduce((sum, { quantity }) => sum + quantity, 0);
  return { meal: of('meal'), snack: of('snack') };
}

/** Portions by kind of product. */
export type Portions = { readonly meal: number; readonly snack: number };

/**
 * What a basket should propose of one more product: one portion of its kind for each attendee, less what the meeting's orders
 * and the basket already bring. A second snack shares the heads with the first; the policies know one of each kind a head.
 * @returns `add` so many; `replace` what the basket has of the kind, for everyone; `enough` when orders already serve all.
 */
export function proposeOf(
  product: { readonly kind: ProductKind; readonly minQuantity: number },
  heads: number,
  already: Portions,
  inBasket: Portions,
): { readonly way: 'add' | 'replace' | 'enough'; readonly quantity: number } {
  const open = heads - already[product.kind];
  const left = open - inBasket[product.kind];
  if (left >= Math.max(1, product.minQuantity)) return { way: 'add', quantity: left };
  if (open >= Math.max(1, product.minQuantity) && inBasket[product.kind] > 0)
    return { way: 'replace', quantity: open };
  return { way: 'enough', quantity: Math.max(1, product.minQuantity) };
}

/**
 * One portion of each kind a head, shared as evenly as it goes among the products of the kind (the first get what is left
 * over). A product that would get nothing gets one, so that none is lost; one that is gone is asked for everybody.
 */
export function shareHeads(
  productIds: readonly string[],
  offers: ReadonlyMap<string, { readonly kind: ProductKind }>,
  heads: number,
): { readonly productId: string; readonly quantity: number }[] {
  const kindOf = (id: string) => offers.get(id)?.kind ?? id;
  const byKind = Map.groupBy(productIds, kindOf);
  return productIds.map((productId) => {
    const same = byKind.get(kindOf(productId)) ?? [productId];
    const more = same.indexOf(productId) < heads % same.length ? 1 : 0;
    return { productId, quantity: Math.max(1, Math.floor(heads / same.length) + more) };
  });
}
