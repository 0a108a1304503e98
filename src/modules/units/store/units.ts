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

/**
 * Ids by SIPD code, or by name where exactly one unit bears it: SiRUP's exports name the unit and leave its code out.
 * Keys are as they were asked; what is unknown or bears the name of several is missing from the map.
 */
export async function unitIdsByCodeOrName(
  db: Database | Tx,
  asked: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map(await unitIdsByCode(db, asked));
  const names = [...new Set(asked.filter((each) => !found.has(each)).map((name) => name.toLowerCase()))];
  if (names.length === 0) return found;
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where(({ eb, fn }) => eb(fn<string>('lower', ['name']), 'in', names))
    .execute();
  const byName = Map.groupBy(rows, ({ name }) => name.toLowerCase());
  for (const each of asked) {
    const [only, other] = byName.get(each.toLowerCase()) ?? [];
    if (only && !other && !found.has(each)) found.set(each, only.id);
  }
  return found;
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
