import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Text } from '../../../kernel/text.ts';
import type { Day } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';

/** A maker with everything that the public may know of him: no person, no number of his, no street. */
export type MakerPageFacts = {
  readonly id: string;
  /** In good standing: his products can be ordered. */
  readonly active: boolean;
  readonly name: string;
  readonly kind: 'jakpreneur' | 'non_jakpreneur';
  readonly size: 'micro' | 'small';
  readonly story: Text;
  readonly village: string;
  readonly district: string;
  readonly city: string | null;
  readonly since: Day;
  /** Codes of the areas to which he delivers. */
  readonly zones: readonly string[];
  readonly paidOrders: number;
  readonly portions: number;
  /** Means of the marks from 1 to 5; null before the first rating. */
  readonly rating: {
    readonly count: number;
    readonly mean: number;
    readonly accuracy: number;
    readonly service: number;
    readonly timeliness: number;
  } | null;
  readonly products: readonly MakerProduct[];
};

export type MakerProduct = {
  readonly productId: string;
  readonly name: string;
  readonly kind: 'meal' | 'snack';
  readonly unitName: string;
  readonly picture: string;
  readonly price: Rupiah;
  readonly minQuantity: number;
  readonly halalNumber: string | null;
  readonly halalValidTo: Day | null;
  readonly pirtNumber: string | null;
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly passedAt: Date;
};

type FoundProduct = Omit<MakerProduct, 'price' | 'passedAt'> & {
  readonly price: string;
  readonly passedAt: string;
};

type Found = {
  id: string;
  active: boolean;
  name: string;
  kind: MakerPageFacts['kind'];
  size: MakerPageFacts['size'];
  story_id: string;
  story_en: string;
  village: string;
  district: string;
  city: string | null;
  since: Day;
  zones: string[];
  orders: number | null;
  portions: bigint | null;
  ratings: number | null;
  accuracy: number | null;
  service: number | null;
  timeliness: number | null;
  products: FoundProduct[] | null;
};

/** Products of one maker that the page shows. */
export const makerProductsMax = 60;

/** One maker in one query; null for one that is not registered yet. */
export async function readMakerPage(
  site: Pick<Government, 'db' | 'schema'>,
  id: string,
): Promise<MakerPageFacts | null> {
  const table = (name: string) => sql.id(site.schema, name);
  const found = await sql<Found>`
    SELECT s.id, s.state = 'active' AS active, s.name, s.kind, s.size, s.story_id, s.story_en, s.since, s.zones,
      r.name AS village, d.name AS district, c.name AS city, f.orders, f.portions, f.ratings, f.accuracy, f.service, f.timeliness,
      (SELECT json_agg(t) FROM (
        SELECT p.id AS "productId", v.name, v.kind, v.unit_name AS "unitName", v.picture, o.price::text,
          o.min_quantity AS "minQuantity", p.halal_number AS "halalNumber", p.halal_valid_to AS "halalValidTo",
          p.pirt_number AS "pirtNumber", v.grade, v.passed_at AS "passedAt"
        FROM ${table('product')} p
        JOIN ${table('product_version')} v ON v.id = p.current_version_id
        JOIN ${table('offer')} o ON o.product_id = p.id
        WHERE p.supplier_id = s.id AND p.state = 'listed'
        ORDER BY v.kind DESC, o.price, v.name, p.id LIMIT ${makerProductsMax}) t) AS products
    FROM ${table('supplier')} s
    JOIN ${table('region')} r ON r.code = s.region_code
    JOIN ${table('region')} d ON d.code = coalesce(r.parent, r.code)
    LEFT JOIN ${table('region')} c ON c.code = d.parent
    LEFT JOIN ${table('supplier_figures')} f ON f.supplier_id = s.id
    WHERE s.id = ${id} AND s.state <> 'pending'`.execute(site.db);
  return found.rows[0] ? factsOf(found.rows[0]) : null;
}

function factsOf(row: Found): MakerPageFacts {
  const { ratings: count, accuracy, service, timeliness } = row;
  return {
    id: row.id,
    active: row.active,
    name: row.name,
    kind: row.kind,
    size: row.size,
    story: { id: row.story_id, en: row.story_en },
    village: row.village,
    district: row.district,
    city: row.city,
    since: row.since,
    zones: row.zones,
    paidOrders: row.orders ?? 0,
    portions: Number(row.portions ?? 0n),
    rating:
      count && accuracy !== null && service !== null && timeliness !== null
        ? {
            count,
            mean: (accuracy + service + timeliness) / (3 * count),
            accuracy: accuracy / count,
            service: service / count,
            timeliness: timeliness / count,
          }
        : null,
    products: (row.products ?? []).map((product) => ({
      ...product,
      price: BigInt(product.price) as Rupiah,
      passedAt: new Date(product.passedAt),
    })),
  };
}
