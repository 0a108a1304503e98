import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';
import type { Row } from '../../../platform/storage/tables.ts';

export type NotedFact = {
  readonly id: string;
  readonly stage: Row<'supplier_fact'>['stage'];
  readonly day: string;
  readonly organiser: string;
  readonly remark: string;
  readonly fileId: string | null;
  readonly noter: string | null;
  /** Another note took its place. */
  readonly void: boolean;
};

export type ShownSanction = {
  readonly id: string;
  readonly grade: 'suspension' | 'ban';
  readonly severity: number;
  readonly reasonCode: string;
  readonly reason: string;
  readonly evidence: readonly { readonly id: string; readonly name: string }[];
  readonly fromDay: string;
  readonly untilDay: string | null;
  readonly state: Row<'supplier_sanction'>['state'];
  readonly imposedBy: string;
  readonly imposedByName: string;
  readonly appeal: string | null;
  readonly answer: string | null;
  readonly answeredByName: string | null;
};

export type HeldCertificate = Pick<Row<'certificate'>, 'id' | 'kind' | 'number' | 'state'> & {
  readonly validTo: string | null;
  /** Null for the whole kitchen. */
  readonly productName: string | null;
};

export type RegisterEntry = {
  readonly maker: Row<'supplier'>;
  readonly village: string;
  readonly district: string;
  readonly city: string | null;
  readonly facts: readonly NotedFact[];
  readonly sanctions: readonly ShownSanction[];
  /** What is pending or in force first, then the newest. */
  readonly certificates: readonly HeldCertificate[];
};

/** Notes and sanctions of one maker that a page shows. */
const shownMax = 100;

type Found = Row<'supplier'> & {
  village: string;
  district: string;
  city: string | null;
  facts: NotedFact[] | null;
  sanctions: ShownSanction[] | null;
  certificates: HeldCertificate[] | null;
};

/** A maker with everything that the register knows, in one query; null when there is none. Who may see it is the page's question. */
export async function readRegisterEntry(
  site: Pick<Government, 'db' | 'schema'>,
  id: string,
): Promise<RegisterEntry | null> {
  const table = (name: string) => sql.id(site.schema, name);
  const found = await sql<Found>`
    SELECT s.*, r.name AS village, d.name AS district, c.name AS city,
      (SELECT json_agg(f) FROM (
        SELECT n.id, n.stage, n.day, n.organiser, n.remark, n.file_id AS "fileId", p.name AS noter, l.id IS NOT NULL AS void
        FROM ${table('supplier_fact')} n LEFT JOIN ${table('person')} p ON p.id = n.noted_by
        LEFT JOIN ${table('supplier_fact')} l ON l.voids = n.id
        WHERE n.supplier_id = s.id ORDER BY n.day DESC, n.id DESC LIMIT ${shownMax}) f) AS facts,
      (SELECT json_agg(x) FROM (
        SELECT n.id, n.grade, n.severity, n.reason_code AS "reasonCode", n.reason, n.from_day AS "fromDay", n.until_day AS "untilDay",
          n.state, n.imposed_by AS "imposedBy", i.name AS "imposedByName", n.appeal, n.answer, a.name AS "answeredByName",
          coalesce((SELECT json_agg(json_build_object('id', f.id, 'name', f.name) ORDER BY f.id) FROM ${table('file')} f
            WHERE f.id IN (SELECT jsonb_array_elements_text(n.evidence)::uuid)), '[]'::json) AS evidence
        FROM ${table('supplier_sanction')} n JOIN ${table('person')} i ON i.id = n.imposed_by
        LEFT JOIN ${table('person')} a ON a.id = n.answered_by
        WHERE n.supplier_id = s.id ORDER BY n.id DESC LIMIT ${shownMax}) x) AS sanctions,
      (SELECT json_agg(x) FROM (
        SELECT k.id, k.kind, k.number, k.state, k.valid_to AS "validTo", coalesce(v.name, w.content ->> 'name') AS "productName"
        FROM ${table('certificate')} k LEFT JOIN ${table('product')} q ON q.id = k.product_id
        LEFT JOIN ${table('product_version')} v ON v.id = q.current_version_id
        LEFT JOIN ${table('product_draft')} w ON w.product_id = q.id
        WHERE k.supplier_id = s.id
        ORDER BY k.state NOT IN ('pending', 'valid'), k.added_at DESC, k.id LIMIT ${shownMax}) x) AS certificates
    FROM ${table('supplier')} s
    JOIN ${table('region')} r ON r.code = s.region_code
    JOIN ${table('region')} d ON d.code = coalesce(r.parent, r.code)
    LEFT JOIN ${table('region')} c ON c.code = d.parent
    WHERE s.id = ${id}`.execute(site.db);
  const row = found.rows[0];
  if (!row) return null;
  const { village, district, city, facts, sanctions, certificates, ...maker } = row;
  return {
    maker,
    village,
    district,
    city,
    facts: facts ?? [],
    sanctions: sanctions ?? [],
    certificates: certificates ?? [],
  };
}

/** A file that belongs to a sanction of these makers or to a fact of theirs; null for every other. */
export async function readMakerFile(
  site: Pick<Government, 'db' | 'schema'>,
  supplierIds: readonly string[],
  fileId: string,
): Promise<{ readonly name: string; readonly media_type: string; readonly sha256: string } | null> {
  const table = (name: string) => sql.id(site.schema, name);
  const found = await sql<{ name: string; media_type: string; sha256: string }>`
    SELECT f.name, f.media_type, f.sha256 FROM ${table('file')} f WHERE f.id = ${fileId} AND (
      EXISTS (SELECT FROM ${table('supplier_sanction')} n WHERE n.supplier_id = ANY (${[...supplierIds]}::uuid[]) AND n.evidence ? f.id::text)
      OR EXISTS (SELECT FROM ${table('supplier_fact')} n WHERE n.supplier_id = ANY (${[...supplierIds]}::uuid[]) AND n.file_id = f.id))`.execute(
    site.db,
  );
  return found.rows[0] ?? null;
}
