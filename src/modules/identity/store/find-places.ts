import { likePattern } from '../../../platform/http/list-query.ts';
import type { Database } from '../../../platform/storage/database.ts';

/** A unit, a business or an area that an assignment may name. */
export type Place = { readonly id: string; readonly name: string; readonly code: string };

const foundMax = 20;
const chosenMax = 200;

/** Units by a part of name or code, after those that are chosen already. */
export async function findUnits(db: Database, search: string, chosen: readonly string[]): Promise<Place[]> {
  if (search === '' && chosen.length === 0) return [];
  const pattern = likePattern(search);
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'name', 'code'])
    .where((at) =>
      at.or([
        ...(chosen.length > 0 ? [at('id', 'in', [...chosen])] : []),
        ...(search === '' ? [] : [at('name', 'ilike', pattern), at('code', 'ilike', pattern)]),
      ]),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(chosenMax + foundMax)
    .execute();
  return chosenFirst(rows, chosen);
}

/** Areas down to the kecamatan by a part of their name or by code, after the one that is chosen already. */
export async function findRegions(db: Database, search: string, chosen: string): Promise<Place[]> {
  if (search === '' && chosen === '') return [];
  const rows = await db
    .selectFrom('region')
    .select(['code as id', 'name', 'code'])
    .where('level', '<>', 'kelurahan')
    .where((at) =>
      at.or([
        ...(chosen === '' ? [] : [at('code', '=', chosen)]),
        ...(search === '' ? [] : [at('name', 'ilike', likePattern(search)), at('code', '=', search)]),
      ]),
    )
    .orderBy('code')
    .limit(1 + foundMax)
    .execute();
  return chosenFirst(rows, chosen === '' ? [] : [chosen]);
}

/** Businesses by a part of their name or by NIB, after the one that is chosen already. */
export async function findSuppliers(db: Database, search: string, chosen: string): Promise<Place[]> {
  if (search === '' && chosen === '') return [];
  const rows = await db
    .selectFrom('supplier')
    .select(['id', 'name', 'nib as code'])
    .where((at) =>
      at.or([
        ...(chosen === '' ? [] : [at('id', '=', chosen)]),
        ...(search === '' ? [] : [at('name', 'ilike', likePattern(search)), at('nib', '=', search)]),
      ]),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(1 + foundMax)
    .execute();
  return chosenFirst(
    rows.map((row) => ({ ...row, code: row.code ?? '' })),
    chosen === '' ? [] : [chosen],
  );
}

function chosenFirst(rows: readonly Place[], chosen: readonly string[]): Place[] {
  const ticked = new Set(chosen);
  return [
    ...rows.filter(({ id }) => ticked.has(id)),
    ...rows.filter(({ id }) => !ticked.has(id)).slice(0, foundMax),
  ];
}
