import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Database, Tx } from '../../../platform/storage/database.ts';
import type { PackageFacts } from '../domain/package.ts';

/** Columns of a package under the names of the rules. */
export const packageColumns = [
  'id',
  'rup_id as rupId',
  'name',
  'state',
  'year',
  'unit_id as unitId',
  'budget_line_id as budgetLineId',
  'method',
  'kind',
  'commitment_officer_id as commitmentOfficerId',
  'procurement_officer_id as procurementOfficerId',
  'version',
] as const;

/**
 * A package as an order needs it. Inside an order's transaction call it after `lockFunds`: closing a package takes the same
 * lock, so its state cannot change afterwards.
 */
export async function readPackageForOrder(tx: Database | Tx, id: string): Promise<PackageFacts | null> {
  const row = await tx
    .selectFrom('rup_package')
    .select(packageColumns)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** A package that can be ordered from, with what is left: the smaller of the package's and its line's. */
export type ReadyPackage = {
  readonly id: string;
  readonly rupId: string;
  readonly name: string;
  readonly unitId: string;
  readonly budgetLineId: string;
  readonly ceiling: Rupiah;
  readonly left: Rupiah;
};

const readyMax = 200;

/** Packages of these units and year that are ready to order, the fullest first; at most 200. */
export async function packagesReadyFor(
  db: Database | Tx,
  unitIds: readonly string[],
  year: number,
): Promise<ReadyPackage[]> {
  if (unitIds.length === 0) return [];
  const left = sql<bigint>`least(own.ceiling - own.held - own.spent, line.ceiling - line.held - line.spent)`;
  const rows = await db
    .selectFrom('rup_package as p')
    .innerJoin('balance as own', 'own.owner_id', 'p.id')
    .innerJoin('balance as line', 'line.owner_id', 'p.budget_line_id')
    .select([
      'p.id',
      'p.rup_id as rupId',
      'p.name',
      'p.unit_id as unitId',
      'p.budget_line_id as budgetLineId',
      'own.ceiling',
      left.as('left'),
    ])
    .where('p.unit_id', 'in', [...unitIds])
    .where('p.year', '=', year)
    .where('p.state', '=', 'ready')
    .orderBy(left, 'desc')
    .orderBy('p.id')
    .limit(readyMax)
    .execute();
  return rows.map((row) => ({ ...row, ceiling: row.ceiling as Rupiah, left: row.left as Rupiah }));
}
