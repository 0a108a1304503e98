import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';
import type { Database, Tx } from '../../../platform/storage/database.ts';
import { findPlace, type Place, placeLabel } from '../domain/place.ts';

/** Most kelurahan that one government can have in its lists. */
const placesMax = 5000;

/** Every kelurahan with its kecamatan and city, by name; `codes` limits them. Bounded by the map, not by use. */
export async function readPlaces(db: Database | Tx, codes?: readonly string[]): Promise<Place[]> {
  let query = db
    .selectFrom('region as village')
    .innerJoin('region as district', 'district.code', 'village.parent')
    .innerJoin('region as city', 'city.code', 'district.parent')
    .select(['village.code', 'village.name as village', 'district.name as district', 'city.name as city'])
    .where('village.level', '=', 'kelurahan')
    .orderBy('village.name')
    .orderBy('village.code')
    .limit(placesMax);
  if (codes) query = query.where('village.code', 'in', codes.length > 0 ? [...codes] : ['']);
  return await query.execute();
}

const keptMs = 60_000;
const kept = new WeakMap<object, { readonly at: number; readonly places: Promise<Place[]> }>();

/** The kelurahan of a government, read at most once a minute: they change with a ministry's decree. */
export function placesOf(government: Pick<Government, 'db'>): Promise<Place[]> {
  const known = kept.get(government.db);
  if (known && Date.now() - known.at < keptMs) return known.places;
  const places = readPlaces(government.db);
  kept.set(government.db, { at: Date.now(), places });
  places.then(
    (found) => found.length === 0 && kept.delete(government.db),
    () => kept.delete(government.db),
  );
  return places;
}

/** `Kelurahan X, Kecamatan Y, Jakarta Pusat` of each code; a code that is no kelurahan stays as it is. */
export async function placeLabels(
  government: Pick<Government, 'db'>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const byCode = new Map((await placesOf(government)).map((place) => [place.code, placeLabel(place)]));
  return new Map(codes.map((code) => [code, byCode.get(code) ?? code]));
}

/** The label of one kelurahan. */
export async function placeLabelOf(government: Pick<Government, 'db'>, code: string): Promise<string> {
  return (await placeLabels(government, [code])).get(code) ?? code;
}

/** The code of what somebody typed into a kelurahan field, null when it is not clear which. */
export async function placeCodeOf(government: Pick<Government, 'db'>, typed: string): Promise<string | null> {
  return findPlace(await placesOf(government), typed)?.code ?? null;
}

/** Inside a command: does this kelurahan exist? */
export async function isPlace(tx: Tx, code: string): Promise<boolean> {
  const row = await tx
    .selectFrom('region')
    .select(sql<number>`1`.as('one'))
    .where('code', '=', code)
    .where('level', '=', 'kelurahan')
    .executeTakeFirst();
  return row !== undefined;
}
