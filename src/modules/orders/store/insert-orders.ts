import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import { dayOf } from '../../../kernel/time.ts';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import type { CheckoutFacts, Plan, PlannedOrder } from '../domain/basket.ts';
import { arrivalOf } from '../domain/basket-line.ts';
import { newHandoverCode, newOrderNumber, newVerificationCode } from '../domain/codes.ts';
import type { Release } from '../domain/release.ts';

export type NewOrder = {
  readonly id: string;
  readonly number: string;
  readonly verificationCode: string;
  readonly handoverCode: string;
  readonly planned: PlannedOrder;
};

/** Gives the planned orders their ids, numbers and codes. */
export function nameOrders(plan: Plan, year: number): NewOrder[] {
  return plan.orders.map((planned) => ({
    id: newId(),
    number: newOrderNumber(year),
    verificationCode: newVerificationCode(),
    handoverCode: newHandoverCode(),
    planned,
  }));
}

/** Writes orders with delivery and lines, and takes the kitchens' portions, in one statement. */
export async function insertOrders(
  ctx: SaveContext,
  facts: CheckoutFacts,
  plan: Plan,
  orders: readonly (NewOrder & { readonly release: Release })[],
  note: string,
): Promise<void> {
  const { meeting, rupPackage } = facts;
  const table = (name: string) => sql.id(ctx.schema, name);
  const day = dayOf(meeting.startsAt, ctx.zone);
  const by = ctx.by.personId;
  const rows = orders.map((order) => ({
    id: order.id,
    number: order.number,
    code: order.verificationCode,
    supplier_id: order.planned.supplier.id,
    gross: order.planned.gross.toString(),
    withheld: order.planned.tax.withheld.toString(),
    tax: taxJson(order.planned),
    portions: order.planned.portions,
    handover: order.handoverCode,
    state: order.release.state,
    due: order.release.answerDueAt,
  }));
  await sql`
    WITH head AS (
      INSERT INTO ${table('purchase_order')} (id, number, verification_code, unit_id, supplier_id, meeting_id, package_id,
        budget_line_id, state, gross, withheld, tax, held, portions, kitchen_day, policy, note, handover_code,
        submitted_at, submitted_by, checked_by, sent_at, sent_by, answer_due_at)
      SELECT r.id, r.number, r.code, ${meeting.unitId}::uuid, r.supplier_id, ${meeting.id}::uuid, ${rupPackage.id}::uuid,
        ${rupPackage.budgetLineId}::uuid, r.state, r.gross, r.withheld, r.tax, r.gross, r.portions,
        ${day}::date, ${JSON.stringify(plan.policy)}::jsonb, ${note}, r.handover, ${ctx.now}::timestamptz, ${by}::uuid,
        CASE r.state WHEN 'checked' THEN ${by}::uuid END, CASE r.state WHEN 'sent' THEN ${ctx.now}::timestamptz END, CASE r.state WHEN 'sent' THEN ${by}::uuid END, r.due
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id uuid, number text, code text, supplier_id uuid, gross bigint,
        withheld bigint, tax jsonb, portions int, handover text, state text, due timestamptz)
    ), delivery AS (
      INSERT INTO ${table('order_delivery')} (order_id, number, arrive_at, room, address, region_code)
      SELECT i, 1, ${arrivalOf(meeting.startsAt)}::timestamptz, ${meeting.room}, ${meeting.address}, ${meeting.regionCode}
      FROM unnest(${orders.map((order) => order.id)}::uuid[]) AS i
    ), kitchen AS (
      UPDATE ${table('supplier_capacity')} c SET taken = c.taken + k.portions
      FROM unnest(${rows.map((r) => r.supplier_id)}::uuid[], ${rows.map((r) => r.portions)}::int[]) AS k (supplier_id, portions)
      WHERE c.supplier_id = k.supplier_id AND c.day = ${day}::date
    )
    INSERT INTO ${table('order_line')} (order_id, delivery_number, number, product_id, product_version_id, name, kind,
      tax_treatment, unit_name, unit_price, quantity, amount)
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(orders.flatMap(lineRows))}::jsonb) AS l (order_id uuid, delivery_number int,
      number int, product_id uuid, product_version_id uuid, name text, kind text, tax_treatment text, unit_name text,
      unit_price bigint, quantity int, amount bigint)`.execute(ctx.tx);
}

/** The tax lines as the order keeps them: base, rate, rule, amount. */
export function taxJson({ tax }: Pick<PlannedOrder, 'tax'>) {
  return tax.lines.map((line) => ({ ...line, base: line.base.toString(), amount: line.amount.toString() }));
}

/** An order's lines as rows of {@link insertOrders}. */
export function lineRows(order: Pick<NewOrder, 'id' | 'planned'>) {
  return order.planned.lines.map(({ offer, quantity, unitPrice }, index) => ({
    order_id: order.id,
    delivery_number: 1,
    number: index + 1,
    product_id: offer.productId,
    product_version_id: offer.productVersionId,
    name: offer.name,
    kind: offer.kind,
    tax_treatment: offer.taxTreatment,
    unit_name: offer.unitName,
    unit_price: unitPrice.toString(),
    quantity,
    amount: (unitPrice * BigInt(quantity)).toString(),
  }));
}
