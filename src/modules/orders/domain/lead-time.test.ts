import { describe, expect, it } from 'vitest';
import { type Agreed, needsLeadTime } from './lead-time.ts';

const ten = new Date('2026-03-05T10:00:00Z');
const at = (minutes: number) => new Date(ten.getTime() + minutes * 60_000);
const agreed: Agreed = { arriveAt: ten, quantities: new Map([['rice', 40]]) };

describe('the lead time', () => {
  it.each<[string, Agreed | null, string, number, number, boolean]>([
    ['a new basket', null, 'rice', 40, 0, true],
    ['the same again', agreed, 'rice', 40, 0, false],
    ['fewer', agreed, 'rice', 39, 0, false],
    ['one more', agreed, 'rice', 41, 0, true],
    ['another product', agreed, 'cake', 1, 0, true],
    ['later', agreed, 'rice', 40, 1, false],
    ['a minute earlier', agreed, 'rice', 40, -1, true],
    ['fewer but earlier', agreed, 'rice', 10, -1, true],
    ['more but later', agreed, 'rice', 41, 600, true],
  ])('%s', (_case, before, productId, quantity, minutes, asked) => {
    expect(needsLeadTime(before, { productId, quantity }, at(minutes))).toBe(asked);
  });
});
