import { sql } from 'kysely';
import type { Database } from '../../../platform/storage/database.ts';

export type LedgerFault = {
  readonly ownerType: string;
  readonly ownerId: string;
  readonly column: string;
  readonly stored: bigint;
  readonly computed: bigint;
};

/**
 * Recomputes every balance from the entries, in one snapshot, and compares; also that what orders say they hold and have
 * spent is what their lines and packages hold and have spent. @returns every difference; an empty list is a sound ledger.
 */
export async function verifyLedger(db: Database, schema: string): Promise<readonly LedgerFault[]> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<{
    owner_type: string;
    owner_id: string;
    col: string;
    stored: bigint;
    computed: bigint;
  }>`
    WITH sides AS (
      SELECT debit_account AS account, amount FROM ${table('transfer')}
      UNION ALL
      SELECT credit_account, -amount FROM ${table('transfer')}
    ), sums AS (
      SELECT a.owner_id,
        coalesce(sum(s.amount) FILTER (WHERE a.kind = 'allotment'), 0)::bigint AS allotment,
        coalesce(sum(s.amount) FILTER (WHERE a.kind = 'available'), 0)::bigint AS available,
        coalesce(sum(s.amount) FILTER (WHERE a.kind = 'held'), 0)::bigint AS held,
        coalesce(sum(s.amount) FILTER (WHERE a.kind = 'spent'), 0)::bigint AS spent
      FROM ${table('account')} a LEFT JOIN sides s ON s.account = a.id GROUP BY a.owner_id
    ), orders AS (
      SELECT owner_id, sum(held)::bigint AS held, sum(spent)::bigint AS spent FROM (
        SELECT budget_line_id AS owner_id, held, spent FROM ${table('purchase_order')}
        UNION ALL SELECT package_id, held, spent FROM ${table('purchase_order')}
      ) o GROUP BY owner_id
    ), compared AS (
      SELECT b.owner_type, b.owner_id, v.col, v.stored, v.computed
      FROM ${table('balance')} b
      LEFT JOIN sums m ON m.owner_id = b.owner_id
      LEFT JOIN orders o ON o.owner_id = b.owner_id
      CROSS JOIN LATERAL (VALUES
        ('ceiling', b.ceiling, -m.allotment),
        ('available', b.ceiling - b.held - b.spent, m.available),
        ('held', b.held, m.held),
        ('spent', b.spent, m.spent),
        ('held by orders', b.held, coalesce(o.held, 0)),
        ('spent by orders', b.spent, coalesce(o.spent, 0))
      ) AS v (col, stored, computed)
    )
    SELECT * FROM compared WHERE stored IS DISTINCT FROM computed ORDER BY owner_type, owner_id, col`.execute(
    db,
  );
  return found.rows.map((row) => ({
    ownerType: row.owner_type,
    ownerId: row.owner_id,
    column: row.col,
    stored: row.stored,
    computed: row.computed,
  }));
}
