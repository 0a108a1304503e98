import { describe, expect, it } from 'vitest';
import { portionsIn, proposeOf, shareHeads } from './portions.ts';

const none = { meal: 0, snack: 0 };
const snack = (minQuantity = 1) => ({ kind: 'snack' as const, minQuantity });
const offers = new Map([
  ['lemper', { kind: 'snack' as const }],
  ['risoles', { kind: 'snack' as const }],
  ['nasi', { kind: 'meal' as const }],
]);

describe('what a basket proposes', () => {
  it('one portion of each kind for each attendee', () => {
    expect(proposeOf(snack(), 40, none, none)).toEqual({ way: 'add', quantity: 40 });
    expect(proposeOf({ kind: 'meal', minQuantity: 10 }, 40, none, { meal: 0, snack: 40 })).toEqual({
      way: 'add',
      quantity: 40,
    });
  });

  it('a second snack gets the heads that the first leaves, and no more', () => {
    expect(proposeOf(snack(), 40, none, { meal: 40, snack: 38 })).toEqual({ way: 'add', quantity: 2 });
    expect(proposeOf(snack(), 40, none, { meal: 0, snack: 40 })).toEqual({ way: 'replace', quantity: 40 });
    expect(proposeOf(snack(), 40, { meal: 0, snack: 30 }, none)).toEqual({ way: 'add', quantity: 10 });
  });

  it('fewer heads than the smallest order are not proposed', () => {
    expect(proposeOf(snack(10), 40, none, { meal: 0, snack: 35 })).toEqual({ way: 'replace', quantity: 40 });
    expect(proposeOf(snack(10), 40, { meal: 0, snack: 35 }, none)).toEqual({ way: 'enough', quantity: 10 });
    expect(proposeOf(snack(), 40, { meal: 0, snack: 44 }, none)).toEqual({ way: 'enough', quantity: 1 });
  });

  it('counts the basket by kind', () => {
    const basket = [
      { productId: 'lemper', quantity: 30 },
      { productId: 'risoles', quantity: 10 },
      { productId: 'nasi', quantity: 40 },
      { productId: 'gone', quantity: 7 },
    ];
    expect(portionsIn(basket, offers)).toEqual({ meal: 40, snack: 40 });
  });

  it('shares the heads among products of a kind when the same is ordered again', () => {
    const quantities = (ids: string[], heads: number) =>
      shareHeads(ids, offers, heads).map(({ quantity }) => quantity);
    expect(quantities(['lemper', 'nasi', 'risoles'], 41)).toEqual([21, 41, 20]);
    expect(quantities(['lemper', 'risoles'], 1)).toEqual([1, 1]);
    expect(quantities(['gone', 'lemper'], 5)).toEqual([5, 5]);
  });
});
