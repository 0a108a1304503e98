import type { Database, Tx } from '../../../platform/storage/database.ts';
import type { Row } from '../../../platform/storage/tables.ts';

/** A unit as other modules need it. */
export type Unit = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: 'skpd' | 'ukpd';
  readonly parentId: string | null;
  readonly regionCode: string;
  readonly address: string;
  /** Meeting rooms, most used first. */
  readonly rooms: readonly string[];
};

/** Units of one page or one person at most. */
const unitsMax = 1000;

/** The units of these ids, by name; bounded. */
export async function readUnits(db: Database | Tx, ids: readonly string[] | 'all'): Promise<Unit[]> {
  if (ids !== 'all' && ids.length === 0) return [];
  let query = db.selectFrom('unit').selectAll().orderBy('name').orderBy('id').limit(unitsMax);
  if (ids !== 'all') query = query.where('id', 'in', [...ids]);
  return (await query.execute()).map(unitOf);
}

/** One unit, null when there is none. */
export async function readUnit(db: Database | Tx, id: string): Promise<Unit | null> {
  const row = await db.selectFrom('unit').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? unitOf(row) : null;
}

/** Names by id, for lists. */
export async function unitNames(
  db: Database | Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Ids by SIPD code, for imports; unknown codes are missing from the map. */
export async function unitIdsByCode(
  db: Database | Tx,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'code'])
    .where('code', 'in', [...new Set(codes)])
    .execute();
  return new Map(rows.map((row) => [row.code, row.id]));
}

function unitOf(row: Row<'unit'>): Unit {
  const rooms = Array.isArray(row.rooms) ? row.rooms.filter((room) => typeof room === 'string') : [];
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    kind: row.kind,
    parentId: row.parent_id,
    regionCode: row.region_code,
    address: row.address,
    rooms,
  };
}
