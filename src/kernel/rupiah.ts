declare const rupiahBrand: unique symbol;

/** Whole rupiah. Never a float, never cents: Indonesian papers are written in whole rupiah. */
export type Rupiah = bigint & { readonly [rupiahBrand]: true };

/** Basis points: 100 is one percent, 50 is PPh final's 0.5 %. */
export type BasisPoints = number;

/** Brands whole rupiah. @throws RangeError for a fraction or text that is no whole number. */
export function rupiah(amount: bigint | number | string): Rupiah {
  if (typeof amount === 'number' && !Number.isSafeInteger(amount)) {
    throw new RangeError(`not whole rupiah: ${amount}`);
  }
  if (typeof amount === 'string' && !/^-?\d{1,18}$/.test(amount)) {
    throw new RangeError(`not whole rupiah: ${amount}`);
  }
  return BigInt(amount) as Rupiah;
}

export const noRupiah: Rupiah = rupiah(0);

/** Sum of amounts; zero for none. */
export function sumRupiah(amounts: Iterable<Rupiah>): Rupiah {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum as Rupiah;
}

/** Price times a whole quantity. */
export function timesQuantity(price: Rupiah, quantity: number): Rupiah {
  return (price * BigInt(quantity)) as Rupiah;
}

/** `amount / divisor` in whole rupiah, half up (PER-11/PJ/2025 art. 129); `amount` not negative. */
export function divideHalfUp(amount: bigint, divisor: bigint): Rupiah {
  return ((2n * amount + divisor) / (2n * divisor)) as Rupiah;
}

/** A share of an amount in basis points, rounded once, half up, to whole rupiah. */
export function shareOf(amount: Rupiah, rate: BasisPoints): Rupiah {
  return divideHalfUp(amount * BigInt(rate), 10_000n);
}

/** `Rp1.000.000`, as Indonesian papers write it: no space, no decimals. */
export function formatRupiah(amount: Rupiah | bigint): string {
  const digits = (amount < 0n ? -amount : amount).toString().replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return `${amount < 0n ? '-' : ''}Rp${digits}`;
}

/** Reads what a person types: `1.000.000`, `Rp 1000000`; null when it is not whole rupiah. */
export function parseRupiah(typed: string): Rupiah | null {
  const bare = typed.trim().replace(/^rp\.?\s*/i, '');
  const plain = /^\d{1,3}(\.\d{3})+$/.test(bare) ? bare.replaceAll('.', '') : bare;
  return /^\d{1,18}$/.test(plain) ? rupiah(plain) : null;
}
