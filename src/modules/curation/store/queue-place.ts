import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';
import type { Position } from '../../../platform/commands/positions.ts';

/** Counted at most; more is said as “more than”. */
export const placeMax = 500;

/** Length of the code of the area that a position usually has: companion and officer of a kecamatan, officer of a city, the province. */
const areaLength: Partial<Record<Position, number>> = {
  companion: '31.71.01'.length,
  district_officer: '31.71.01'.length,
  city_officer: '31.71'.length,
};

/** How many pieces of the same desk wait longer than this one, up to {@link placeMax} + 1. */
export async function readPlace(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  piece: {
    readonly id: string;
    readonly position: Position;
    readonly regionCode: string;
    readonly waitingSince: Date;
  },
): Promise<number> {
  const area = piece.regionCode.slice(0, areaLength[piece.position] ?? '31'.length);
  const found = await sql<{ ahead: number }>`
    SELECT count(*)::integer AS ahead FROM (
      SELECT FROM ${sql.id(schema, 'submission')}
      WHERE position = ${piece.position} AND region_code >= ${`${area}.`} AND region_code < ${`${area}/`}
        AND (waiting_since, id) < (${piece.waitingSince}, ${piece.id}) LIMIT ${placeMax + 1}) longer`.execute(
    db,
  );
  return found.rows[0]?.ahead ?? 0;
}
