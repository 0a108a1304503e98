type Child = { readonly id: string; readonly parentId: string | null };

export type Branch<T> = { readonly unit: T; readonly branches: readonly Branch<T>[] };

/**
 * Units as a tree, in the order they came in. One whose parent is not among them stands at the root, so none is lost; units
 * that are each other's parents (which the table does not forbid) are left out.
 */
export function treeOf<T extends Child>(units: readonly T[]): Branch<T>[] {
  const known = new Set(units.map(({ id }) => id));
  const children = Map.groupBy(units, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  const branch = (unit: T): Branch<T> => ({ unit, branches: (children.get(unit.id) ?? []).map(branch) });
  return (children.get(null) ?? []).map(branch);
}
