import { sql } from 'kysely';
import type { LoadContext } from '../../../platform/commands/define-command.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import { unitIdsByCodeOrName } from '../../units/public.ts';
import {
  type ImportFacts,
  type KnownPackage,
  type LineFacts,
  type LineRow,
  lineKey,
  type PackageRow,
} from '../domain/import.ts';
import { balanceOf } from './ledger.ts';

/** Units and known lines of an import; the lines' balances are locked when their ceilings will change. */
export async function readLines(
  ctx: LoadContext,
  rows: readonly Pick<LineRow, 'unitCode' | 'year'>[],
  options: { readonly lock: boolean },
): Promise<LineFacts> {
  const unitIds = await unitIdsByCodeOrName(
    ctx.tx,
    rows.map((row) => row.unitCode),
  );
  if (options.lock) ctx.locks.enter('budget_line');
  const table = (name: string) => sql.id(ctx.schema, name);
  const found = await sql<Row<'budget_line'> & Row<'balance'>>`
    SELECT l.*, b.* FROM ${table('budget_line')} l JOIN ${table('balance')} b ON b.owner_id = l.id
    WHERE l.unit_id = ANY(${[...new Set(unitIds.values())]}::uuid[])
      AND l.year = ANY(${[...new Set(rows.map((row) => row.year))]}::int[])
    ORDER BY b.owner_id ${options.lock ? sql`FOR UPDATE OF b` : sql``}`.execute(ctx.tx);
  const lines = new Map(
    found.rows.map((row) => [
      lineKey({
        unitId: row.unit_id,
        year: row.year,
        subActivityCode: row.sub_activity_code,
        accountCode: row.account_code,
        fund: row.fund,
      }),
      {
        id: row.id,
        subActivityName: row.sub_activity_name,
        accountName: row.account_name,
        balance: balanceOf(row),
      },
    ]),
  );
  return { unitIds, lines };
}

/** Everything that an import of packages is decided from; packages and their balances are locked, in the order of ids. */
export async function readPackages(ctx: LoadContext, rows: readonly PackageRow[]): Promise<ImportFacts> {
  ctx.locks.enter('rup_package');
  const ids = [...new Set(rows.flatMap((row) => [row.rupId, row.replacesRupId ?? row.rupId]))];
  const table = (name: string) => sql.id(ctx.schema, name);
  const found = await sql<Row<'rup_package'> & Row<'balance'>>`
    SELECT p.*, b.* FROM ${table('rup_package')} p JOIN ${table('balance')} b ON b.owner_id = p.id
    WHERE p.rup_id = ANY(${ids}::text[])
    ORDER BY p.id FOR UPDATE OF p, b`.execute(ctx.tx);
  const revised = await ctx.tx
    .selectFrom('rup_revision')
    .innerJoin('rup_package', 'rup_package.id', 'rup_revision.package_id')
    .select(['old_rup_id', 'rup_package.rup_id'])
    .where('old_rup_id', 'in', ids)
    .execute();
  return {
    ...(await readLines(ctx, rows, { lock: false })),
    packages: new Map(found.rows.map((row) => [row.rup_id, knownPackage(row)])),
    revised: new Map(revised.map((row) => [row.old_rup_id, row.rup_id])),
  };
}

function knownPackage(row: Row<'rup_package'> & Row<'balance'>): KnownPackage {
  return {
    id: row.id,
    rupId: row.rup_id,
    name: row.name,
    method: row.method,
    kind: row.kind,
    unitId: row.unit_id,
    budgetLineId: row.budget_line_id,
    year: row.year,
    state: row.state,
    version: row.version,
    balance: balanceOf(row),
  };
}
