import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import type { Grade } from '../domain/criteria.ts';

/** A certificate of curation as anybody may check it. */
export type PublicCertificate = {
  readonly number: string;
  readonly code: string;
  readonly state: Row<'product_certificate'>['state'];
  readonly grade: Grade;
  readonly total: number;
  readonly issuedOn: string;
  readonly validTo: string;
  readonly productId: string;
  readonly productName: string;
  readonly kind: 'meal' | 'snack';
  readonly versionNumber: number;
  readonly onSale: boolean;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly place: string;
  readonly unitName: string;
  readonly factsHash: string;
  /** Number of the certificate that replaced it. */
  readonly replacedBy: string | null;
};

type Site = Pick<Government, 'db' | 'schema'>;

/** By its number, each an index's look-up; null when there is none. */
export function findByNumber(site: Site, number: string): Promise<PublicCertificate | null> {
  return find(site, sql`c.number = ${number}`);
}

/** By the code under its QR. */
export function findByCode(site: Site, code: string): Promise<PublicCertificate | null> {
  return find(
    site,
    sql`c.document_id = (SELECT id FROM ${sql.id(site.schema, 'document')} WHERE code = ${code} AND series = 'SKK')`,
  );
}

async function find(
  { db, schema }: Site,
  condition: ReturnType<typeof sql>,
): Promise<PublicCertificate | null> {
  const t = (name: string) => sql.id(schema, name);
  const found = await sql<PublicCertificate>`
    SELECT c.number, d.code, c.state, c.grade, c.total, c.issued_on AS "issuedOn", c.valid_to AS "validTo",
      c.product_id AS "productId", v.name AS "productName", v.kind, v.number AS "versionNumber",
      (p.state = 'listed' AND p.current_version_id = v.id AND s.state = 'active') AS "onSale",
      s.id AS "supplierId", s.name AS "supplierName", concat_ws(', ', r.name, k.name) AS place, u.name AS "unitName",
      d.facts_hash AS "factsHash", n.label AS "replacedBy"
    FROM ${t('product_certificate')} c
    JOIN ${t('document')} d ON d.id = c.document_id
    JOIN ${t('unit')} u ON u.id = d.unit_id
    JOIN ${t('product')} p ON p.id = c.product_id
    JOIN ${t('product_version')} v ON v.id = c.product_version_id
    JOIN ${t('supplier')} s ON s.id = c.supplier_id
    JOIN ${t('region')} r ON r.code = s.region_code
    LEFT JOIN ${t('region')} k ON k.code = r.parent
    LEFT JOIN ${t('document')} n ON n.supersedes = d.id
    WHERE ${condition} LIMIT 1`.execute(db);
  return found.rows[0] ?? null;
}
