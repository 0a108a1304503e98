import { sql } from 'kysely';
import type { Database } from '../../../platform/storage/database.ts';

export type FigureFault = {
  /** `2026-03 <unit id>` or `supplier <id>`. */
  readonly figure: string;
  readonly column: string;
  readonly stored: bigint;
  readonly computed: bigint;
};

/**
 * Recomputes the public figures (by month and unit, by supplier) from the payments that were made, and compares.
 * @returns every difference; an empty list says that what everybody sees was really paid.
 */
export async function verifyFigures(db: Database, schema: string): Promise<readonly FigureFault[]> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<{ figure: string; col: string; stored: bigint; computed: bigint }>`
    WITH paid AS (
      SELECT p.paid_on, o.unit_id, o.supplier_id, l.gross,
        (SELECT sum(coalesce(x.accepted_quantity, x.quantity)) FROM ${table('order_line')} x WHERE x.order_id = o.id) AS portions
      FROM ${table('payment')} p
      JOIN ${table('payment_order')} l ON l.payment_id = p.id AND l.active
      JOIN ${table('purchase_order')} o ON o.id = l.order_id
      WHERE p.state = 'paid'
    ), months AS (
      SELECT to_char(paid_on, 'YYYY-MM ') || unit_id AS figure, count(*) AS orders, sum(gross) AS paid FROM paid GROUP BY 1
    ), suppliers AS (
      SELECT 'supplier ' || supplier_id AS figure, count(*) AS orders, sum(gross) AS paid, sum(portions) AS portions
      FROM paid GROUP BY 1
    ), compared AS (
      SELECT coalesce(s.figure, m.figure) AS figure, v.col, v.stored, v.computed
      FROM (SELECT to_char(make_date(year, month, 1), 'YYYY-MM ') || unit_id AS figure, orders, paid FROM ${table('absorbed_month')}) s
      FULL JOIN months m ON m.figure = s.figure
      CROSS JOIN LATERAL (VALUES ('orders', s.orders::bigint, m.orders::bigint), ('paid', s.paid, m.paid::bigint)) AS v (col, stored, computed)
      UNION ALL
      SELECT coalesce(s.figure, m.figure), v.col, v.stored, v.computed
      FROM (SELECT 'supplier ' || supplier_id AS figure, orders, portions, paid FROM ${table('supplier_figures')}) s
      FULL JOIN suppliers m ON m.figure = s.figure
      CROSS JOIN LATERAL (VALUES ('orders', s.orders::bigint, m.orders::bigint), ('portions', s.portions, m.portions::bigint),
        ('paid', s.paid, m.paid::bigint)) AS v (col, stored, computed)
    )
    SELECT figure, col, coalesce(stored, 0) AS stored, coalesce(computed, 0) AS computed FROM compared
    WHERE coalesce(stored, 0) <> coalesce(computed, 0) ORDER BY figure, col`.execute(db);
  return found.rows.map(({ col, ...row }) => ({ ...row, column: col }));
}
