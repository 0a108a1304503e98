import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';
import { likePattern } from '../../../platform/http/list-query.ts';

export type UnitNode = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: 'skpd' | 'ukpd';
  readonly parentId: string | null;
};

/** Units of one page; a government has a few hundred. */
export const treeMax = 2000;
const foundMax = 100;

/** Every unit by name (bounded by {@link treeMax}), for the tree. */
export async function readUnitNodes({ db }: Pick<Government, 'db'>): Promise<UnitNode[]> {
  return await db
    .selectFrom('unit')
    .select(['id', 'code', 'name', 'kind', 'parent_id as parentId'])
    .orderBy('name')
    .orderBy('id')
    .limit(treeMax)
    .execute();
}

export type FoundUnit = Omit<UnitNode, 'parentId'> & { readonly parentName: string | null };

/** Units by a part of their name or code; one more than are shown, to know that there are more. */
export async function searchUnits(
  { db }: Pick<Government, 'db'>,
  search: string,
): Promise<{ readonly rows: readonly FoundUnit[]; readonly more: boolean }> {
  const pattern = likePattern(search);
  const rows = await db
    .selectFrom('unit as u')
    .leftJoin('unit as p', 'p.id', 'u.parent_id')
    .select(['u.id', 'u.code', 'u.name', 'u.kind', 'p.name as parentName'])
    .where(sql<boolean>`(u.name ILIKE ${pattern} OR u.code ILIKE ${pattern})`)
    .orderBy('u.name')
    .orderBy('u.id')
    .limit(foundMax + 1)
    .execute();
  return { rows: rows.slice(0, foundMax), more: rows.length > foundMax };
}
