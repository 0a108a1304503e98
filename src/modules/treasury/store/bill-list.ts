import { type RawBuilder, sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Government } from '../../../platform/commands/government.ts';
import { cutPage, type ListWindow, likePattern } from '../../../platform/http/list-query.ts';
import type { Sight } from '../../units/public.ts';

/** The tabs of the treasurer's bench. */
export const billTabs = ['verifikasi', 'siap', 'persetujuan', 'kembali', 'dibayar'] as const;
export type BillTab = (typeof billTabs)[number];

/** A received order as a bill. */
export type Bill = {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly supplier_name: string;
  readonly title: string;
  readonly gross: Rupiah;
  readonly withheld: Rupiah;
  readonly due_at: Date | null;
  readonly returned_reason: string | null;
};

const conditions: Readonly<Record<'verifikasi' | 'siap' | 'kembali', RawBuilder<unknown>>> = {
  verifikasi: sql`o.state = 'received' AND o.bill_returned_reason IS NULL`,
  siap: sql`o.state = 'verified'`,
  kembali: sql`o.state = 'received' AND o.bill_returned_reason IS NOT NULL`,
};

/** Bills of a tab, the most urgent first. */
export async function readBills(
  site: Government,
  sight: Sight,
  tab: 'verifikasi' | 'siap' | 'kembali',
  { page, size, search }: ListWindow,
): Promise<{ readonly rows: readonly Bill[]; readonly more: boolean }> {
  const table = (name: string) => sql.id(site.schema, name);
  const found = await sql<Bill>`
    SELECT o.id, o.number, o.version, o.unit_id, u.name AS unit_name, s.name AS supplier_name, m.title, o.gross, o.withheld,
      o.payment_due_at AS due_at, o.bill_returned_reason AS returned_reason
    FROM ${table('purchase_order')} o
    JOIN ${table('unit')} u ON u.id = o.unit_id
    JOIN ${table('supplier')} s ON s.id = o.supplier_id
    JOIN ${table('meeting')} m ON m.id = o.meeting_id
    WHERE ${inSight(sight, 'o')} AND ${conditions[tab]} AND ${matching(search)}
    ORDER BY o.payment_due_at, o.id LIMIT ${size + 1} OFFSET ${(page - 1) * size}`.execute(site.db);
  return cutPage(found.rows, size);
}

/** A payment in a list. */
export type ListedPayment = {
  readonly id: string;
  readonly version: number;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly method: 'manual' | 'autodebit';
  readonly state: 'requested' | 'paid' | 'refused';
  readonly gross: Rupiah;
  readonly withheld: Rupiah;
  readonly reference: string;
  readonly paid_on: string | null;
  readonly requested_at: Date;
  readonly requested_by: string;
  readonly orders: number;
  /** Meeting of one of the orders, to know the payment by. */
  readonly title: string;
};

/** Payments that wait for PA/KPA, or that are through, the newest first. */
export async function readPayments(
  site: Government,
  sight: Sight,
  tab: 'persetujuan' | 'dibayar',
  { page, size, search }: ListWindow,
): Promise<{ readonly rows: readonly ListedPayment[]; readonly more: boolean }> {
  const table = (name: string) => sql.id(site.schema, name);
  const state = tab === 'persetujuan' ? sql`p.state = 'requested'` : sql`p.state <> 'requested'`;
  const found = await sql<ListedPayment>`
    SELECT p.id, p.version, p.unit_id, u.name AS unit_name, p.method, p.state, p.gross, p.withheld, p.reference, p.paid_on,
      p.requested_at, q.name AS requested_by,
      (SELECT count(*)::int FROM ${table('payment_order')} l WHERE l.payment_id = p.id) AS orders,
      (SELECT m.title FROM ${table('payment_order')} l JOIN ${table('purchase_order')} o ON o.id = l.order_id
        JOIN ${table('meeting')} m ON m.id = o.meeting_id WHERE l.payment_id = p.id ORDER BY o.number LIMIT 1) AS title
    FROM ${table('payment')} p
    JOIN ${table('unit')} u ON u.id = p.unit_id
    JOIN ${table('person')} q ON q.id = p.requested_by
    WHERE ${inSight(sight, 'p')} AND ${state}
      AND (${search} = '' OR p.reference ILIKE ${likePattern(search)} OR u.name ILIKE ${likePattern(search)})
    ORDER BY p.requested_at DESC, p.id LIMIT ${size + 1} OFFSET ${(page - 1) * size}`.execute(site.db);
  return cutPage(found.rows, size);
}

function inSight(sight: Sight, alias: string): RawBuilder<unknown> {
  return sight === 'all' ? sql`true` : sql`${sql.ref(`${alias}.unit_id`)} = ANY (${[...sight]}::uuid[])`;
}

function matching(search: string): RawBuilder<unknown> {
  const like = likePattern(search);
  return sql`(${search} = '' OR o.number ILIKE ${like} OR s.name ILIKE ${like} OR m.title ILIKE ${like})`;
}
