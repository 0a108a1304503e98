/** One product of a basket, with how many. */
export type BasketEntry = { readonly productId: string; readonly quantity: number };

/** Lines of one basket at most; the same as a command takes. */
export const basketMax = 30;
export const quantityMax = 1_000_000;

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\d{1,7})$/;

/**
 * Reads a basket from the `k` parameters of an address. A basket is kept nowhere else: it can be bookmarked, shared and
 * turned back, and works without a script. Junk is left out, a product that comes twice counts once, with its last quantity.
 */
export function parseBasket(values: unknown): BasketEntry[] {
  const texts: unknown[] = Array.isArray(values) ? values.slice(0, 10 * basketMax) : [values];
  const found = new Map<string, number>();
  for (const text of texts) {
    const match = typeof text === 'string' ? shape.exec(text) : null;
    const quantity = Number(match?.[2]);
    if (!match?.[1] || quantity < 1 || quantity > quantityMax) continue;
    if (found.has(match[1]) || found.size < basketMax) found.set(match[1], quantity);
  }
  return [...found].map(([productId, quantity]) => ({ productId, quantity }));
}

/** A basket as pairs of an address. */
export function printBasket(basket: readonly BasketEntry[]): [string, string][] {
  return basket.map(({ productId, quantity }) => ['k', `${productId}:${quantity}`]);
}

/** The basket with a product in it; a full basket stays as it is. */
export function withProduct(
  basket: readonly BasketEntry[],
  productId: string,
  quantity: number,
): BasketEntry[] {
  const entry = { productId, quantity: Math.min(Math.max(1, quantity), quantityMax) };
  const others = basket.filter((known) => known.productId !== productId);
  return others.length < basketMax ? [...others, entry] : [...basket];
}

export function withoutProduct(basket: readonly BasketEntry[], productId: string): BasketEntry[] {
  return basket.filter((entry) => entry.productId !== productId);
}

/** `path?k=…` with further pairs; a colon needs no escape in a query. */
export function basketHref(
  path: string,
  basket: readonly BasketEntry[],
  more: readonly (readonly [string, string])[] = [],
): string {
  const pairs = [...printBasket(basket), ...more.filter(([, value]) => value !== '')];
  const text = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}`);
  return text.length > 0 ? `${path}?${text.join('&')}` : path;
}
