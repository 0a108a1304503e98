import { sql } from 'kysely';
import type { JsonObject } from '../../../kernel/canonical-json.ts';
import type { LoadContext } from '../../../platform/commands/define-command.ts';

/** What the receiver found of a line beside its count. */
export type FoundLine = {
  readonly number: number;
  readonly quality: string | null;
  readonly remark: string | null;
};

/** Names and dates that a BAST speaks of, and what was found line by line. */
export type BastFacts = { readonly names: JsonObject; readonly found: readonly FoundLine[] };

type BastRow = {
  readonly id: string;
  readonly names: JsonObject;
  readonly found: readonly FoundLine[] | null;
};

/** What a BAST speaks of, by order id: one query for a whole list of orders. */
export async function readBastFacts(
  { tx, schema }: Pick<LoadContext, 'tx' | 'schema'>,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, BastFacts>> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<BastRow>`
    SELECT o.id, json_build_object('orderNumber', o.number, 'verificationCode', o.verification_code, 'unitName', u.name, 'unitCode', u.code,
        'unitAddress', u.address, 'supplierName', s.name, 'supplierOwner', s.owner_name, 'supplierAddress', s.address,
        'meetingTitle', m.title, 'meetingStartsAt', to_char(m.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'inspectedAt', to_char(o.inspected_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'deliveredAt', to_char(o.delivered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'deliveredBy', h.name, 'withoutCode', o.without_code,
        'inspectedBy', i.name, 'inspectedByNip', i.nip, 'rupId', p.rup_id, 'packageName', p.name,
        'photos', (SELECT count(*)::int FROM ${table('order_photo')} f WHERE f.order_id = o.id)) AS names,
      (SELECT json_agg(json_build_object('number', l.number, 'quality', l.quality, 'remark', l.remark))
        FROM ${table('order_line')} l WHERE l.order_id = o.id) AS found
    FROM ${table('purchase_order')} o
    JOIN ${table('unit')} u ON u.id = o.unit_id
    JOIN ${table('supplier')} s ON s.id = o.supplier_id
    JOIN ${table('meeting')} m ON m.id = o.meeting_id
    JOIN ${table('rup_package')} p ON p.id = o.package_id
    LEFT JOIN ${table('person')} h ON h.id = o.delivered_by
    LEFT JOIN ${table('person')} i ON i.id = o.inspected_by
    WHERE o.id = ANY (${[...orderIds]}::uuid[])`.execute(tx);
  return new Map(found.rows.map(({ id, found: lines, names }) => [id, { names, found: lines ?? [] }]));
}
