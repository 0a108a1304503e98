import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Text } from '../../../kernel/text.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import type { OrderState } from '../domain/states.ts';

/** Everything on the page of an order but its timeline. */
export type OrderPageFacts = {
  readonly id: string;
  readonly number: string;
  readonly verificationCode: string;
  readonly handoverCode: string;
  readonly handoverTriesLeft: number;
  readonly state: OrderState;
  readonly version: number;
  readonly billReturnedReason: string | null;
  readonly unitId: string;
  readonly unitName: string;
  readonly supplier: {
    readonly id: string;
    readonly name: string;
    readonly ownerName: string;
    readonly phone: string;
  };
  readonly meeting: {
    readonly id: string;
    readonly title: string;
    readonly startsAt: Date;
    readonly headcount: number;
  };
  readonly rupPackage: {
    readonly id: string;
    readonly rupId: string;
    readonly name: string;
    readonly ceiling: Rupiah;
    readonly held: Rupiah;
    readonly spent: Rupiah;
  };
  readonly delivery: {
    readonly arriveAt: Date;
    readonly room: string;
    readonly address: string;
    readonly village: string;
  };
  readonly lines: readonly OrderPageLine[];
  readonly gross: Rupiah;
  readonly withheld: Rupiah;
  readonly tax: readonly OrderTax[];
  readonly policy: readonly { readonly rule: string; readonly outcome: 'recorded' | 'permitted' }[];
  readonly note: string;
  readonly submittedAt: Date;
  readonly submittedBy: string;
  readonly sentAt: Date | null;
  readonly answerDueAt: Date | null;
  readonly deliveredAt: Date | null;
  /** Why the hand-over was recorded without the code. */
  readonly withoutCode: string | null;
  readonly paymentDueAt: Date | null;
  readonly paidAt: Date | null;
  readonly declineReason: string | null;
  readonly cancelReason: string | null;
  readonly rating: {
    readonly accuracy: number;
    readonly service: number;
    readonly timeliness: number;
    readonly comment: string;
  } | null;
  /** On whose desks it lies now. */
  readonly desks: readonly {
    /** The order, or the payment that it is part of. */
    readonly subjectId: string;
    readonly command: string;
    readonly position: Position;
    readonly dueAt: Date | null;
  }[];
  readonly papers: readonly {
    readonly id: string;
    readonly series: string;
    readonly label: string;
    readonly issuedAt: Date;
    /** A later paper stands in its place. */
    readonly replaced: boolean;
  }[];
  /** Other orders for the same meeting. */
  readonly siblings: readonly OrderSibling[];
  /** Stages 1 to 3, which came with the package. */
  readonly inherited: readonly { readonly command: string; readonly at: Date; readonly by: string }[];
};

export type OrderPageLine = {
  readonly number: number;
  readonly productId: string;
  readonly name: string;
  readonly unitName: string;
  readonly unitPrice: Rupiah;
  readonly quantity: number;
  readonly amount: Rupiah;
  readonly acceptedQuantity: number | null;
  readonly quality: 'good' | 'poor' | null;
  readonly remark: string | null;
  readonly picture: string;
};

export type OrderTax = {
  readonly tax: Text;
  readonly objectCode: string;
  readonly base: bigint;
  readonly rate: number;
  readonly amount: bigint;
  readonly basis: string;
};

export type OrderSibling = {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  readonly supplierName: string;
  readonly submittedAt: Date;
};

type LineJson = Omit<OrderPageLine, 'unitPrice' | 'amount'> & { unitPrice: string; amount: string };
type TaxJson = Omit<OrderTax, 'base' | 'amount'> & { base: string; amount: string };

type Found = {
  id: string;
  number: string;
  verification_code: string;
  handover_code: string;
  handover_tries_left: number;
  state: OrderState;
  version: number;
  bill_returned_reason: string | null;
  unit_id: string;
  unit_name: string;
  supplier_id: string;
  supplier_name: string;
  owner_name: string;
  phone: string;
  meeting_id: string;
  title: string;
  starts_at: Date;
  headcount: number;
  package_id: string;
  rup_id: string;
  package_name: string;
  ceiling: bigint;
  package_held: bigint;
  package_spent: bigint;
  arrive_at: Date;
  room: string;
  address: string;
  village: string;
  gross: bigint;
  withheld: bigint;
  tax: TaxJson[];
  policy: { rule: string; outcome: 'recorded' | 'permitted' }[];
  note: string;
  submitted_at: Date;
  submitted_by_name: string;
  sent_at: Date | null;
  answer_due_at: Date | null;
  delivered_at: Date | null;
  without_code: string | null;
  payment_due_at: Date | null;
  paid_at: Date | null;
  decline_reason: string | null;
  cancel_reason: string | null;
  lines: LineJson[] | null;
  rating: OrderPageFacts['rating'];
  desks: { command: string; position: Position; dueAt: string | null; subjectId: string }[] | null;
  papers: { id: string; series: string; label: string; issuedAt: string; replaced: boolean }[] | null;
  siblings:
    | { id: string; number: string; state: OrderState; supplierName: string; submittedAt: string }[]
    | null;
  inherited: { command: string; at: string; by: string }[] | null;
};

const stageCommands = ['budget/dispose-to-ppk', 'budget/dispose-to-officer', 'budget/accept-packages'];
const siblingsMax = 20;
const papersMax = 50;

/** An order with all that its page shows, in one query; null when there is none. Whether it may be seen is the caller's question. */
export async function readOrderPage(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  id: string,
): Promise<OrderPageFacts | null> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<Found>`
    SELECT o.id, o.number, o.verification_code, o.handover_code, o.handover_tries_left, o.state, o.version, o.bill_returned_reason, o.unit_id,
      u.name AS unit_name, s.id AS supplier_id, s.name AS supplier_name, s.owner_name, s.phone, m.id AS meeting_id, m.title,
      m.starts_at, m.headcount, p.id AS package_id, p.rup_id, p.name AS package_name,
      b.ceiling, b.held AS package_held, b.spent AS package_spent, d.arrive_at, d.room, d.address,
      r.name AS village, o.gross, o.withheld, o.tax, o.policy, o.note, o.submitted_at, w.name AS submitted_by_name, o.sent_at,
      o.answer_due_at, o.delivered_at, o.without_code, o.payment_due_at, o.paid_at, o.decline_reason, o.cancel_reason,
      (SELECT json_agg(json_build_object('number', l.number, 'productId', l.product_id, 'name', l.name, 'unitName', l.unit_name,
          'unitPrice', l.unit_price::text, 'quantity', l.quantity, 'amount', l.amount::text,
          'acceptedQuantity', l.accepted_quantity, 'quality', l.quality, 'remark', l.remark, 'picture', v.picture) ORDER BY l.number)
        FROM ${table('order_line')} l JOIN ${table('product_version')} v ON v.id = l.product_version_id
        WHERE l.order_id = o.id) AS lines,
      (SELECT json_build_object('accuracy', g.accuracy, 'service', g.service, 'timeliness', g.timeliness, 'comment', g.comment)
        FROM ${table('rating')} g WHERE g.order_id = o.id) AS rating,
      (SELECT json_agg(json_build_object('command', t.command, 'position', t.position, 'dueAt', t.due_at, 'subjectId', t.subject_id) ORDER BY t.due_at)
        FROM ${table('task')} t
        WHERE t.closed_at IS NULL AND ((t.subject_type = 'purchase_order' AND t.subject_id = o.id) OR (t.subject_type = 'payment'
          AND t.subject_id = (SELECT l.payment_id FROM ${table('payment_order')} l WHERE l.order_id = o.id AND l.active)))) AS desks,
      (SELECT json_agg(x) FROM (SELECT c.id, c.series, c.label, c.issued_at AS "issuedAt",
          EXISTS (SELECT 1 FROM ${table('document')} n WHERE n.supersedes = c.id) AS replaced FROM ${table('document')} c
        WHERE c.subject_type = 'purchase_order' AND c.subject_id = o.id ORDER BY c.issued_at, c.id LIMIT ${papersMax}) x) AS papers,
      (SELECT json_agg(x) FROM (SELECT z.id, z.number, z.state, y.name AS "supplierName", z.submitted_at AS "submittedAt"
        FROM ${table('purchase_order')} z JOIN ${table('supplier')} y ON y.id = z.supplier_id
        WHERE z.meeting_id = o.meeting_id AND z.id <> o.id ORDER BY z.submitted_at DESC, z.id LIMIT ${siblingsMax}) x) AS siblings,
      (SELECT json_agg(x) FROM (SELECT e.command, e.at, e.actor_name AS "by" FROM ${table('event_subject')} q
        JOIN ${table('event')} e ON e.id = q.event_id
        WHERE q.subject_type = 'rup_package' AND q.subject_id = o.package_id AND e.command = ANY (${stageCommands}::text[])
        ORDER BY e.id LIMIT 20) x) AS inherited
    FROM ${table('purchase_order')} o
    JOIN ${table('unit')} u ON u.id = o.unit_id
    JOIN ${table('supplier')} s ON s.id = o.supplier_id
    JOIN ${table('meeting')} m ON m.id = o.meeting_id
    JOIN ${table('rup_package')} p ON p.id = o.package_id
    JOIN ${table('balance')} b ON b.owner_id = p.id
    JOIN ${table('order_delivery')} d ON d.order_id = o.id AND d.number = 1
    JOIN ${table('region')} r ON r.code = d.region_code
    JOIN ${table('person')} w ON w.id = o.submitted_by
    WHERE o.id = ${id}`.execute(db);
  return found.rows[0] ? factsOf(found.rows[0]) : null;
}

function factsOf(row: Found): OrderPageFacts {
  return {
    id: row.id,
    number: row.number,
    verificationCode: row.verification_code,
    handoverCode: row.handover_code,
    handoverTriesLeft: row.handover_tries_left,
    state: row.state,
    version: row.version,
    billReturnedReason: row.bill_returned_reason,
    unitId: row.unit_id,
    unitName: row.unit_name,
    supplier: { id: row.supplier_id, name: row.supplier_name, ownerName: row.owner_name, phone: row.phone },
    meeting: { id: row.meeting_id, title: row.title, startsAt: row.starts_at, headcount: row.headcount },
    rupPackage: {
      id: row.package_id,
      rupId: row.rup_id,
      name: row.package_name,
      ceiling: row.ceiling as Rupiah,
      held: row.package_held as Rupiah,
      spent: row.package_spent as Rupiah,
    },
    delivery: { arriveAt: row.arrive_at, room: row.room, address: row.address, village: row.village },
    lines: (row.lines ?? []).map((line) => ({
      ...line,
      unitPrice: BigInt(line.unitPrice) as Rupiah,
      amount: BigInt(line.amount) as Rupiah,
    })),
    gross: row.gross as Rupiah,
    withheld: row.withheld as Rupiah,
    tax: row.tax.map((line) => ({ ...line, base: BigInt(line.base), amount: BigInt(line.amount) })),
    policy: row.policy,
    note: row.note,
    submittedAt: row.submitted_at,
    submittedBy: row.submitted_by_name,
    sentAt: row.sent_at,
    answerDueAt: row.answer_due_at,
    deliveredAt: row.delivered_at,
    withoutCode: row.without_code,
    paymentDueAt: row.payment_due_at,
    paidAt: row.paid_at,
    declineReason: row.decline_reason,
    cancelReason: row.cancel_reason,
    rating: row.rating,
    desks: (row.desks ?? []).map((desk) => ({ ...desk, dueAt: instantOf(desk.dueAt) })),
    papers: (row.papers ?? []).map((paper) => ({ ...paper, issuedAt: new Date(paper.issuedAt) })),
    siblings: (row.siblings ?? []).map((one) => ({ ...one, submittedAt: new Date(one.submittedAt) })),
    inherited: (row.inherited ?? []).map((stage) => ({ ...stage, at: new Date(stage.at) })),
  };
}

function instantOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
