import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';

const batchMax = 100;

/** Orders whose time is over without an answer (or without being sent): found by their open tasks, at most 100 a round. */
export async function readOverdueOrders(government: Government): Promise<readonly string[]> {
  const table = (name: string) => sql.id(government.schema, name);
  const now = government.clock();
  const found = await sql<{ id: string }>`
    SELECT o.id FROM ${table('task')} t
    JOIN ${table('purchase_order')} o ON o.id = t.subject_id
    JOIN ${table('order_delivery')} d ON d.order_id = o.id AND d.number = 1
    WHERE t.closed_at IS NULL AND t.command IN ('orders/accept', 'orders/send', 'orders/sign') AND t.due_at < ${now}
      AND ((o.state = 'sent' AND o.answer_due_at < ${now}) OR (o.state IN ('submitted', 'checked') AND d.arrive_at < ${now}))
    ORDER BY t.due_at LIMIT ${batchMax}`.execute(government.db);
  return found.rows.map((row) => row.id);
}
