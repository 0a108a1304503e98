import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Government } from '../../../platform/commands/government.ts';
import { type ByKey, cutPage, type ListWindow, likePattern } from '../../../platform/http/list-query.ts';
import type { Sight } from '../../units/public.ts';

export type LineQuery = ListWindow & {
  readonly year: number;
  readonly unitId: string | null;
  readonly sight: Sight;
  /** For the API; the pages give none. */
  readonly byKey?: ByKey;
};

export type LineRowView = {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly year: number;
  readonly subActivityCode: string;
  readonly subActivityName: string;
  readonly accountCode: string;
  readonly accountName: string;
  readonly fund: string;
  readonly ceiling: Rupiah;
  readonly held: Rupiah;
  readonly spent: Rupiah;
};

const columns = sql`l.id, l.unit_id AS "unitId", u.name AS "unitName", l.year, l.sub_activity_code AS "subActivityCode",
  l.sub_activity_name AS "subActivityName", l.account_code AS "accountCode", l.account_name AS "accountName", l.fund,
  b.ceiling, b.held, b.spent`;

/** One page of the budget lines of a year, by unit and sub-activity; one query, nothing counted. */
export async function readLineList(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  query: LineQuery,
): Promise<{ readonly rows: readonly LineRowView[]; readonly more: boolean }> {
  if (query.sight !== 'all' && query.sight.length === 0) return { rows: [], more: false };
  const table = (name: string) => sql.id(schema, name);
  const wheres = [sql`l.year = ${query.year}`];
  if (query.sight !== 'all') wheres.push(sql`l.unit_id = ANY(${[...query.sight]}::uuid[])`);
  if (query.unitId !== null) wheres.push(sql`l.unit_id = ${query.unitId}`);
  if (query.search) {
    const pattern = likePattern(query.search);
    wheres.push(
      sql`(l.sub_activity_name ILIKE ${pattern} OR l.sub_activity_code ILIKE ${pattern} OR u.name ILIKE ${pattern})`,
    );
  }
  const { byKey } = query;
  if (byKey?.after) wheres.push(sql`l.id < ${byKey.after}::uuid`);
  const order = byKey ? sql`l.id DESC` : sql`u.name, l.sub_activity_code, l.fund, l.id`;
  const found = await sql<LineRowView>`
    SELECT ${columns}
    FROM ${table('budget_line')} l
    JOIN ${table('unit')} u ON u.id = l.unit_id
    JOIN ${table('balance')} b ON b.owner_id = l.id
    WHERE ${sql.join(wheres, sql` AND `)}
    ORDER BY ${order}
    LIMIT ${query.size + 1} OFFSET ${(query.page - 1) * query.size}`.execute(db);
  return cutPage(found.rows, query.size);
}

export type LinePackage = {
  readonly id: string;
  readonly rupId: string;
  readonly name: string;
  readonly ceiling: string;
  readonly held: string;
  readonly spent: string;
};

export type LineView = LineRowView & { readonly packages: readonly LinePackage[] };

/** One line with its packages (money as decimal strings inside the list), in one query. */
export async function readLine(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  id: string,
): Promise<LineView | null> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<LineRowView & { packages: LinePackage[] | null }>`
    SELECT ${columns},
      (SELECT json_agg(json_build_object('id', p.id, 'rupId', p.rup_id, 'name', p.name, 'ceiling', pb.ceiling::text,
          'held', pb.held::text, 'spent', pb.spent::text) ORDER BY p.name, p.id)
        FROM (SELECT * FROM ${table('rup_package')} WHERE budget_line_id = l.id LIMIT 200) p
        JOIN ${table('balance')} pb ON pb.owner_id = p.id) AS packages
    FROM ${table('budget_line')} l
    JOIN ${table('unit')} u ON u.id = l.unit_id
    JOIN ${table('balance')} b ON b.owner_id = l.id
    WHERE l.id = ${id}`.execute(db);
  const row = found.rows[0];
  return row ? { ...row, packages: row.packages ?? [] } : null;
}

export type LedgerReason = 'allot' | 'deallot' | 'hold' | 'release' | 'spend';

/** An entry of the ledger as people read it, with the decision that made it. */
export type LedgerEntry = {
  readonly id: string;
  readonly at: Date;
  readonly reason: LedgerReason;
  readonly amount: Rupiah;
  readonly orderId: string | null;
  readonly command: string;
  readonly actorName: string;
};

/** Entries of one owner, newest first. Both sides of an entry belong to the same owner, so the debit side finds all. */
export async function readEntries(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  ownerId: string,
  window: { readonly page: number; readonly size: number },
): Promise<{ readonly rows: readonly LedgerEntry[]; readonly more: boolean }> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<LedgerEntry>`
    SELECT t.id, t.at, t.reason, t.amount, t.order_id AS "orderId", e.command, e.actor_name AS "actorName"
    FROM ${table('transfer')} t JOIN ${table('event')} e ON e.id = t.event_id
    WHERE t.debit_account IN (SELECT id FROM ${table('account')} WHERE owner_id = ${ownerId})
    ORDER BY t.at DESC, t.id DESC
    LIMIT ${window.size + 1} OFFSET ${(window.page - 1) * window.size}`.execute(db);
  return cutPage(found.rows, window.size);
}
