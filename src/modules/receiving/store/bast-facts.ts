import { sql } from 'kysely';
import type { JsonObject } from '../../../kernel/canonical-json.ts';
import type { LoadContext } from '../../../platform/commands/define-command.ts';

type BastRow = { id: string } & { readonly [key: string]: string | number | null };

/** Names and dates that a BAST speaks of, by order id: one query for a whole list of orders. */
export async function readBastFacts(
  { tx, schema }: Pick<LoadContext, 'tx' | 'schema'>,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, JsonObject>> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<BastRow>`
    SELECT o.id, o.number AS "orderNumber", o.verification_code AS "verificationCode", u.name AS "unitName", u.code AS "unitCode",
      u.address AS "unitAddress", s.name AS "supplierName", s.owner_name AS "supplierOwner", s.address AS "supplierAddress",
      m.title AS "meetingTitle", to_char(m.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "meetingStartsAt",
      to_char(o.inspected_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "inspectedAt",
      i.name AS "inspectedBy", i.nip AS "inspectedByNip", p.rup_id AS "rupId", p.name AS "packageName",
      (SELECT count(*)::int FROM ${table('order_photo')} f WHERE f.order_id = o.id) AS "photos"
    FROM ${table('purchase_order')} o
    JOIN ${table('unit')} u ON u.id = o.unit_id
    JOIN ${table('supplier')} s ON s.id = o.supplier_id
    JOIN ${table('meeting')} m ON m.id = o.meeting_id
    JOIN ${table('rup_package')} p ON p.id = o.package_id
    LEFT JOIN ${table('person')} i ON i.id = o.inspected_by
    WHERE o.id = ANY (${[...orderIds]}::uuid[])`.execute(tx);
  return new Map(found.rows.map(({ id, ...facts }) => [id, facts]));
}
