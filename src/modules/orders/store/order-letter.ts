import { sql } from 'kysely';
import type { JsonObject } from '../../../kernel/canonical-json.ts';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import { issueDocuments } from '../../documents/public.ts';

type LetterRow = {
  readonly id: string;
  readonly unit_id: string;
  readonly earlier: string | null;
  readonly facts: JsonObject;
};

/**
 * Issues the Surat Pesanan of orders that are sent now, or that changed after they were sent; the new one names the one that it
 * replaces (Perpres 16/2018 art. 28: e-purchasing is ordered by it).
 */
export async function issueOrderLetters(ctx: SaveContext, orderIds: readonly string[]): Promise<void> {
  const rows = await readLetterFacts(ctx, orderIds);
  const { actor, assignment } = ctx.by;
  const by = {
    orderedBy: actor.name,
    orderedDecree: assignment?.decree ?? null,
    orderedAs: assignment?.kind ?? null,
    orderedIn: assignment?.position ?? null,
  };
  await issueDocuments(
    ctx,
    rows.map(({ id, unit_id, earlier, facts }) => ({
      series: 'SP',
      unitId: unit_id,
      subject: { type: 'purchase_order', id },
      facts: { ...facts, ...by },
      supersedes: earlier,
    })),
  );
}

/**
 * Issues the letter anew when the maker promises to deliver: the words and the signer of the letter that he answers, his name and
 * the instant. An order that never had a letter gets none.
 */
export async function issueAcceptedLetter(
  ctx: SaveContext,
  { id, unitId }: { readonly id: string; readonly unitId: string },
): Promise<void> {
  const answered = await ctx.tx
    .selectFrom('document')
    .select(['id', 'facts', 'issued_at'])
    .where('subject_type', '=', 'purchase_order')
    .where('subject_id', '=', id)
    .where('series', '=', 'SP')
    .orderBy('issued_at', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!answered) return;
  const facts: JsonObject = {
    ...(answered.facts as JsonObject),
    orderedAt: answered.issued_at.toISOString(),
    acceptedBy: ctx.by.actor.name,
    acceptedAt: ctx.now.toISOString(),
  };
  const subject = { type: 'purchase_order', id } as const;
  await issueDocuments(ctx, [{ series: 'SP', unitId, subject, facts, supersedes: answered.id }]);
}

async function readLetterFacts(
  { tx, schema }: SaveContext,
  orderIds: readonly string[],
): Promise<LetterRow[]> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<LetterRow>`
    SELECT o.id, o.unit_id, (SELECT p.id FROM ${table('document')} p WHERE p.subject_type = 'purchase_order' AND p.subject_id = o.id
        AND p.series = 'SP' ORDER BY p.issued_at DESC, p.number DESC LIMIT 1) AS earlier, json_build_object(
      'orderNumber', o.number, 'verificationCode', o.verification_code, 'gross', o.gross::text, 'withheld', o.withheld::text,
      'unitName', u.name, 'unitCode', u.code, 'unitAddress', u.address, 'supplierName', s.name, 'supplierOwner', s.owner_name,
      'supplierAddress', s.address, 'meetingTitle', m.title, 'arriveAt', to_char(d.arrive_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'room', d.room, 'address', d.address, 'rupId', p.rup_id, 'packageName', p.name, 'accountCode', b.account_code,
      'lines', (SELECT json_agg(json_build_object('name', l.name, 'unitName', l.unit_name, 'ordered', l.quantity,
          'unitPrice', l.unit_price::text, 'amount', l.amount::text) ORDER BY l.number)
        FROM ${table('order_line')} l WHERE l.order_id = o.id)) AS facts
    FROM ${table('purchase_order')} o
    JOIN ${table('order_delivery')} d ON d.order_id = o.id AND d.number = 1
    JOIN ${table('unit')} u ON u.id = o.unit_id
    JOIN ${table('supplier')} s ON s.id = o.supplier_id
    JOIN ${table('meeting')} m ON m.id = o.meeting_id
    JOIN ${table('rup_package')} p ON p.id = o.package_id
    JOIN ${table('budget_line')} b ON b.id = o.budget_line_id
    WHERE o.id = ANY (${[...orderIds]}::uuid[]) ORDER BY o.id`.execute(tx);
  return found.rows;
}
