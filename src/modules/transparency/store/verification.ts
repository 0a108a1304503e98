import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { OrderState } from '../../orders/public.ts';

/** A numbered paper, as anybody may check it: numbers and hashes, never a name. */
export type CheckedPaper = {
  readonly label: string;
  readonly code: string;
  readonly series: string;
  readonly unitName: string;
  readonly issuedAt: Date;
  /** Label of the paper that replaced it; null while it is in force. */
  readonly replacedBy: string | null;
  /** SHA-256 of the facts it states, and of its PDF (null until the PDF is made). */
  readonly factsHash: string;
  readonly fileHash: string | null;
};

/** An order, as anybody may check it. */
export type CheckedOrder = {
  readonly number: string;
  readonly code: string;
  readonly state: OrderState;
  readonly unitName: string;
  readonly supplierName: string;
  readonly gross: Rupiah;
  readonly submittedAt: Date;
  readonly paidAt: Date | null;
};

export type Checked = { readonly order: CheckedOrder | null; readonly papers: readonly CheckedPaper[] };

type PaperJson = Omit<CheckedPaper, 'issuedAt'> & { issuedAt: string };
type Found = { order: (Omit<CheckedOrder, 'gross'> & { gross: string }) | null; papers: PaperJson[] | null };

/** What a verification code stands for: an order with its papers, or one paper; null for a code that nobody was given. */
export async function checkCode(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  code: string,
): Promise<Checked | null> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<Found>`
    WITH paper AS (SELECT id, subject_type, subject_id FROM ${table('document')} WHERE code = ${code}),
    asked AS (
      SELECT id FROM ${table('purchase_order')} WHERE verification_code = ${code}
      UNION SELECT subject_id FROM paper WHERE subject_type = 'purchase_order'
    )
    SELECT
      (SELECT json_build_object('number', o.number, 'code', o.verification_code, 'state', o.state, 'unitName', u.name,
          'supplierName', s.name, 'gross', o.gross::text, 'submittedAt', o.submitted_at, 'paidAt', o.paid_at)
        FROM asked a JOIN ${table('purchase_order')} o ON o.id = a.id JOIN ${table('unit')} u ON u.id = o.unit_id
        JOIN ${table('supplier')} s ON s.id = o.supplier_id LIMIT 1) AS "order",
      (SELECT json_agg(json_build_object('label', d.label, 'code', d.code, 'series', d.series, 'unitName', u.name,
          'issuedAt', d.issued_at, 'factsHash', d.facts_hash, 'fileHash', f.sha256, 'replacedBy', n.label) ORDER BY d.issued_at, d.id)
        FROM ${table('document')} d JOIN ${table('unit')} u ON u.id = d.unit_id
        LEFT JOIN ${table('document')} n ON n.supersedes = d.id
        LEFT JOIN ${table('document_file')} df ON df.document_id = d.id LEFT JOIN ${table('file')} f ON f.id = df.file_id
        WHERE d.id IN (SELECT id FROM paper)
          OR (d.subject_type = 'purchase_order' AND d.subject_id IN (SELECT id FROM asked))) AS papers`.execute(
    db,
  );
  const row = found.rows[0];
  if (!row || (!row.order && !row.papers)) return null;
  const order = row.order && {
    ...row.order,
    gross: BigInt(row.order.gross) as Rupiah,
    submittedAt: new Date(row.order.submittedAt),
    paidAt: row.order.paidAt ? new Date(row.order.paidAt) : null,
  };
  const papers = (row.papers ?? []).map((paper) => ({ ...paper, issuedAt: new Date(paper.issuedAt) }));
  return { order, papers };
}
