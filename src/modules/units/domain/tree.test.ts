import { describe, expect, it } from 'vitest';
import { type Branch, treeOf } from './tree.ts';

type Unit = { readonly id: string; readonly parentId: string | null };
const unit = (id: string, parentId: string | null = null): Unit => ({ id, parentId });
const drawn = (branches: readonly Branch<Unit>[]): string =>
  branches.map(({ unit: { id }, branches: below }) => `${id}(${drawn(below)})`).join('');

describe('the tree of units', () => {
  it('has children below their parents, in the order they came in', () => {
    expect(drawn(treeOf([unit('c', 'b'), unit('b', 'a'), unit('a'), unit('d', 'a')]))).toBe('a(b(c())d())');
  });

  it('loses none whose parent is missing', () => {
    expect(drawn(treeOf([unit('a', 'elsewhere'), unit('b', 'a')]))).toBe('a(b())');
  });

  it('does not run in circles', () => {
    expect(drawn(treeOf([unit('a', 'b'), unit('b', 'a'), unit('c')]))).toBe('c()');
  });
});
