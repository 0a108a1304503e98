import type { Database } from '../../../platform/storage/database.ts';

/** Which of these units exist, and whether the supplier and the area (where one is named) do. */
export async function knownPlaces(
  db: Database,
  unitIds: readonly string[],
  supplierId: string | null,
  regionCode: string | null,
): Promise<{
  readonly units: ReadonlySet<string>;
  readonly supplierKnown: boolean;
  readonly regionKnown: boolean;
}> {
  const units =
    unitIds.length === 0
      ? []
      : await db
          .selectFrom('unit')
          .select('id')
          .where('id', 'in', [...unitIds])
          .execute();
  const supplier =
    supplierId === null
      ? null
      : await db.selectFrom('supplier').select('id').where('id', '=', supplierId).executeTakeFirst();
  return {
    units: new Set(units.map((unit) => unit.id)),
    supplierKnown: supplierId === null || supplier !== undefined,
    regionKnown: regionCode === null || (await knownRegions(db, [regionCode])).size > 0,
  };
}

/** Which of these areas exist. */
export async function knownRegions(db: Database, codes: readonly string[]): Promise<ReadonlySet<string>> {
  if (codes.length === 0) return new Set();
  const rows = await db
    .selectFrom('region')
    .select('code')
    .where('code', 'in', [...codes])
    .execute();
  return new Set(rows.map((row) => row.code));
}
