/**
 * The one order in which a transaction may lock, so that no two can wait for each other.
 * Rows of the same rank are locked in the order of their ids.
 */
const ranks = {
  meeting: 1,
  rup_package: 2,
  budget_line: 3,
  import_run: 4,
  phone_challenge: 5,
  supplier: 6,
  certificate: 7,
  product: 8,
  submission: 9,
  tasting_session: 10,
  supplier_capacity: 11,
  purchase_order: 12,
  payment: 13,
  number_series: 14,
} as const;

export type LockRank = keyof typeof ranks;

/** Asserts, in production too, that a transaction never locks backwards. */
export type LockOrder = { readonly enter: (rank: LockRank) => void };

export function newLockOrder(): LockOrder {
  let highest = 0;
  return {
    enter(rank) {
      if (ranks[rank] < highest) throw new Error(`lock order broken: ${rank} after rank ${highest}`);
      highest = ranks[rank];
    },
  };
}
