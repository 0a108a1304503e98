import type { Database } from '../../../platform/storage/database.ts';

/** Which of these units exist, and whether the supplier (if one is named) does. */
export async function knownPlaces(
  db: Database,
  unitIds: readonly string[],
  supplierId: string | null,
): Promise<{ readonly units: ReadonlySet<string>; readonly supplierKnown: boolean }> {
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
  };
}
