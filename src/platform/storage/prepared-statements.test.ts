import { describe, expect, it } from 'vitest';
import { newStatementNames } from './prepared-statements.ts';

describe('names of prepared statements', () => {
  it('come with the third use, differ, and stay', () => {
    const { nameOf } = newStatementNames();
    const uses = ['a', 'a', 'a', 'b', 'b', 'b', 'a'].map(nameOf);
    expect(uses.map((name) => name === null)).toEqual([true, true, false, true, true, false, false]);
    expect(uses[6]).toBe(uses[2]);
    expect(uses[5]).not.toBe(uses[2]);
    // PostgreSQL cuts longer names off.
    expect(uses[2]?.length).toBeLessThan(64);
  });

  it('are given to 300 statements at most', () => {
    const { nameOf } = newStatementNames();
    const named = Array.from({ length: 500 }, (_, n) => [n, n, n].map(String).map(nameOf)[2]);
    expect(named.filter((name) => name !== null)).toHaveLength(300);
  });

  it('are new after a renewal', () => {
    const { nameOf, renew } = newStatementNames();
    const before = ['a', 'a', 'a'].map(nameOf)[2];
    renew();
    expect(['a', 'a', 'a'].map(nameOf)[2]).not.toBe(before);
  });
});
