import { sql } from 'kysely';
import type { Day } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { CertificateState } from '../domain/certificate.ts';
import type { CertificateKind, CertificateReason } from '../domain/certificate-kinds.ts';

/** A certificate as people read it. */
export type ShownCertificate = {
  readonly id: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly regionCode: string;
  readonly kind: CertificateKind;
  readonly number: string;
  readonly issuer: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  /** Of the product it is for; null for the whole kitchen. */
  readonly productName: string | null;
  readonly state: CertificateState;
  readonly refusedFor: CertificateReason | null;
  readonly remark: string;
  readonly addedAt: Date;
  readonly checkedAt: Date | null;
  readonly version: number;
  readonly file: { readonly name: string; readonly mediaType: string; readonly sha256: string };
};

/** Products of a maker, by the name that he reads. */
export type NamedProduct = {
  readonly id: string;
  readonly name: string;
  readonly halalNumber: string | null;
  readonly halalValidTo: Day | null;
};

/** As many of one maker as his page shows; older ones that are over fall away. */
const shownMax = 100;

type Site = Pick<Government, 'db' | 'schema'>;

function select({ schema }: Site) {
  const table = (name: string) => sql.id(schema, name);
  return sql<ShownCertificate>`
    SELECT c.id, c.supplier_id AS "supplierId", s.name AS "supplierName", s.region_code AS "regionCode", c.kind, c.number, c.issuer,
      c.valid_from AS "validFrom", c.valid_to AS "validTo", coalesce(v.name, d.content->>'name') AS "productName", c.state,
      c.refused_for AS "refusedFor", c.remark, c.added_at AS "addedAt", c.checked_at AS "checkedAt", c.version,
      jsonb_build_object('name', f.name, 'mediaType', f.media_type, 'sha256', f.sha256) AS file
    FROM ${table('certificate')} c
    JOIN ${table('supplier')} s ON s.id = c.supplier_id
    JOIN ${table('file')} f ON f.id = c.file_id
    LEFT JOIN ${table('product')} p ON p.id = c.product_id
    LEFT JOIN ${table('product_version')} v ON v.id = p.current_version_id
    LEFT JOIN ${table('product_draft')} d ON d.product_id = p.id`;
}

/** One certificate; null when there is none. */
export async function readCertificate(site: Site, id: string): Promise<ShownCertificate | null> {
  const found = await sql<ShownCertificate>`${select(site)} WHERE c.id = ${id}`.execute(site.db);
  return found.rows[0] ?? null;
}

/** The certificates of a maker: what waits and what holds first, then what is over, youngest first. */
export async function listCertificates(site: Site, supplierId: string): Promise<readonly ShownCertificate[]> {
  const found = await sql<ShownCertificate>`${select(site)} WHERE c.supplier_id = ${supplierId}
    ORDER BY c.state NOT IN ('pending', 'valid'), c.added_at DESC, c.id LIMIT ${shownMax}`.execute(site.db);
  return found.rows;
}

/** What a maker can name a certificate's product by; those that are withdrawn are left out. */
export async function listNamedProducts(site: Site, supplierId: string): Promise<readonly NamedProduct[]> {
  const table = (name: string) => sql.id(site.schema, name);
  const found = await sql<NamedProduct>`
    SELECT p.id, coalesce(v.name, d.content->>'name', '–') AS name, p.halal_number AS "halalNumber", p.halal_valid_to AS "halalValidTo" FROM ${table('product')} p
    LEFT JOIN ${table('product_version')} v ON v.id = p.current_version_id
    LEFT JOIN ${table('product_draft')} d ON d.product_id = p.id
    WHERE p.supplier_id = ${supplierId} AND p.state <> 'withdrawn' ORDER BY 2, 1 LIMIT 200`.execute(site.db);
  return found.rows;
}
