import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { ListedPayment } from './bill-list.ts';

type PaidOrder = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly supplierName: string;
  readonly bankName: string;
  readonly bankAccount: string;
  readonly bankHolder: string;
  readonly gross: string;
  readonly withheld: string;
};

/** A payment, whole. */
export type PaymentPageFacts = Omit<ListedPayment, 'orders'> & {
  readonly confirmed_at: Date | null;
  readonly confirmed_by: string | null;
  readonly answer: string | null;
  readonly proof_file_id: string | null;
  readonly tax_proof_file_id: string | null;
  readonly account: string | null;
  readonly orders: readonly PaidOrder[];
};

/** One payment with its orders and where the money goes, in one query; null when there is none. */
export async function readPaymentPage(site: Government, id: string): Promise<PaymentPageFacts | null> {
  const table = (name: string) => sql.id(site.schema, name);
  const found = await sql<PaymentPageFacts>`
    SELECT p.id, p.version, p.unit_id, u.name AS unit_name, p.method, p.state, p.gross, p.withheld, p.reference, p.paid_on,
      p.requested_at, q.name AS requested_by, p.confirmed_at, c.name AS confirmed_by, p.answer, p.proof_file_id,
      p.tax_proof_file_id, u.bank_name || ' ' || u.bank_account AS account,
      (SELECT json_agg(json_build_object('id', o.id, 'number', o.number, 'title', m.title, 'supplierName', s.name,
          'bankName', s.bank_name, 'bankAccount', s.bank_account, 'bankHolder', s.bank_holder,
          'gross', l.gross::text, 'withheld', l.withheld::text) ORDER BY o.number)
        FROM ${table('payment_order')} l JOIN ${table('purchase_order')} o ON o.id = l.order_id
        JOIN ${table('meeting')} m ON m.id = o.meeting_id JOIN ${table('supplier')} s ON s.id = o.supplier_id
        WHERE l.payment_id = p.id) AS orders
    FROM ${table('payment')} p
    JOIN ${table('unit')} u ON u.id = p.unit_id
    JOIN ${table('person')} q ON q.id = p.requested_by
    LEFT JOIN ${table('person')} c ON c.id = p.confirmed_by
    WHERE p.id = ${id}`.execute(site.db);
  return found.rows[0] ?? null;
}

/** What a bill names: the order by its number or verification code. */
export type NamedOrder = {
  readonly id: string;
  readonly number: string;
  readonly unitId: string;
  readonly state: string;
  readonly gross: Rupiah;
  readonly supplierName: string;
};

export async function findNamedOrder(site: Government, named: string): Promise<NamedOrder | null> {
  if (named === '') return null;
  const row = await site.db
    .selectFrom('purchase_order')
    .innerJoin('supplier', 'supplier.id', 'purchase_order.supplier_id')
    .select([
      'purchase_order.id',
      'purchase_order.number',
      'purchase_order.unit_id',
      'purchase_order.state',
      'purchase_order.gross',
      'supplier.name',
    ])
    .where((eb) => eb.or([eb('number', '=', named), eb('verification_code', '=', named)]))
    .executeTakeFirst();
  if (!row) return null;
  const { id, number, unit_id: unitId, state, gross, name: supplierName } = row;
  return { id, number, unitId, state, gross: gross as Rupiah, supplierName };
}

/** A returned bill as lists and its note show it. */
export type ReturnedBill = {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly unitAddress: string;
  readonly billerName: string;
  readonly billNumber: string;
  readonly billDate: string;
  readonly amount: Rupiah;
  readonly accountCode: string;
  readonly orderNumber: string | null;
  readonly reason: string;
  readonly remark: string;
  readonly documentId: string;
  readonly label: string;
  readonly code: string;
  readonly returnedAt: Date;
  readonly returnedBy: string;
};

/** Bills that were returned: one by its id, or the newest fifty of my units. */
export async function readReturnedBills(
  site: Government,
  which: { readonly id: string } | { readonly unitIds: readonly string[] | 'all' },
): Promise<readonly ReturnedBill[]> {
  const table = (name: string) => sql.id(site.schema, name);
  const where =
    'id' in which
      ? sql`b.id = ${which.id}`
      : which.unitIds === 'all'
        ? sql`true`
        : sql`b.unit_id = ANY (${[...which.unitIds]}::uuid[])`;
  const found = await sql<ReturnedBill>`
    SELECT b.id, b.unit_id AS "unitId", u.name AS "unitName", u.address AS "unitAddress", b.biller_name AS "billerName",
      b.bill_number AS "billNumber", b.bill_date AS "billDate", b.amount, b.account_code AS "accountCode",
      b.order_number AS "orderNumber", b.reason_code AS reason, b.remark, b.document_id AS "documentId", d.label, d.code,
      b.returned_at AS "returnedAt", p.name AS "returnedBy"
    FROM ${table('returned_bill')} b
    JOIN ${table('unit')} u ON u.id = b.unit_id
    JOIN ${table('document')} d ON d.id = b.document_id
    JOIN ${table('person')} p ON p.id = b.returned_by
    WHERE ${where} ORDER BY b.returned_at DESC, b.id LIMIT 50`.execute(site.db);
  return found.rows;
}

/** Units with the accounts from which their orders may be debited. */
export async function readAccounts(site: Government, unitIds: readonly string[]) {
  if (unitIds.length === 0) return [];
  return await site.db
    .selectFrom('unit')
    .select(['id', 'name', 'version', 'bank_name', 'bank_account'])
    .where('id', 'in', [...unitIds])
    .orderBy('name')
    .execute();
}
