import { type RawBuilder, sql } from 'kysely';
import { addDays, type Day, dayOf } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';
import { cutPage, likePattern } from '../../../platform/http/list-query.ts';
import { type CurationQuery, type Grade, soonDays } from '../domain/curation-query.ts';

/** A product on sale with what its curation found. */
export type CuratedProduct = {
  readonly productId: string;
  readonly name: string;
  readonly kind: 'meal' | 'snack';
  readonly picture: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly district: string;
  readonly grade: Grade;
  readonly passedAt: Date;
  readonly halalNumber: string | null;
  readonly halalValidTo: Day | null;
  readonly pirtNumber: string | null;
  /** Number of the product's version that passed: 1 is the first. */
  readonly version: number;
};

/** Products on sale of makers in good standing, one page in one query; nothing is counted. */
export async function listCurated(
  site: Pick<Government, 'db' | 'schema' | 'clock' | 'zone'>,
  query: Omit<CurationQuery, 'size'> & { readonly size: number },
): Promise<{ readonly products: readonly CuratedProduct[]; readonly more: boolean }> {
  const table = (name: string) => sql.id(site.schema, name);
  const today = dayOf(site.clock(), site.zone);
  const found = await sql<CuratedProduct>`
    SELECT p.id AS "productId", v.name, v.kind, v.picture, s.id AS "supplierId", s.name AS "supplierName", d.name AS district,
      v.grade, v.passed_at AS "passedAt", p.halal_number AS "halalNumber", p.halal_valid_to AS "halalValidTo",
      p.pirt_number AS "pirtNumber", v.number AS version
    FROM ${table('product')} p
    JOIN ${table('product_version')} v ON v.id = p.current_version_id
    JOIN ${table('supplier')} s ON s.id = p.supplier_id
    JOIN ${table('region')} r ON r.code = s.region_code
    JOIN ${table('region')} d ON d.code = coalesce(r.parent, r.code)
    WHERE ${sql.join(conditionsOf(query, today), sql` AND `)}
    ORDER BY ${orders[query.sort]}, v.name, p.id
    LIMIT ${query.size + 1} OFFSET ${(query.page - 1) * query.size}`.execute(site.db);
  const { rows, more } = cutPage(found.rows, query.size);
  return { products: rows, more };
}

const orders = {
  // Products without a date stand last: nothing of theirs ends.
  sertifikat: sql`p.halal_valid_to NULLS LAST`,
  lulus: sql`v.passed_at DESC`,
  nama: sql`lower(v.name)`,
} as const;

function conditionsOf(query: Pick<CurationQuery, 'filter' | 'grade' | 'search'>, today: Day) {
  const pattern = likePattern(query.search.toLowerCase());
  const until = addDays(today, soonDays);
  const filters: Readonly<Record<CurationQuery['filter'], RawBuilder<unknown> | null>> = {
    semua: null,
    segera: sql`p.halal_number IS NOT NULL AND p.halal_valid_to BETWEEN ${today}::date AND ${until}::date`,
    berakhir: sql`p.halal_number IS NOT NULL AND p.halal_valid_to < ${today}::date`,
    'tanpa-tanggal': sql`p.halal_number IS NOT NULL AND p.halal_valid_to IS NULL`,
    'tanpa-sertifikat': sql`p.halal_number IS NULL`,
  };
  const wanted = [
    sql`p.state = 'listed'`,
    sql`s.state = 'active'`,
    filters[query.filter],
    query.grade && sql`v.grade = ${query.grade}`,
    query.search !== '' &&
      sql`(lower(v.name) LIKE ${pattern} OR lower(s.name) LIKE ${pattern} OR lower(p.halal_number) LIKE ${pattern})`,
  ];
  return wanted.filter((condition) => !!condition);
}
