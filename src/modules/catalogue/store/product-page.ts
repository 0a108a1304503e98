import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Text } from '../../../kernel/text.ts';
import { type Day, dayOf } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import type { Allergen } from '../domain/allergens.ts';
import type { Tier } from '../domain/offer.ts';
import { soldOn } from './halal-duty.ts';

/** A product with everything that the public may know of it and of its maker. */
export type ProductPageFacts = {
  readonly productId: string;
  /** Listed now, by a maker in good standing, and not kept from sale by the halal duty. */
  readonly offered: boolean;
  /** Listed, but the halal duty of today keeps it from sale. */
  readonly needsHalal: boolean;
  readonly name: string;
  readonly description: Text;
  readonly menu: readonly string[];
  readonly kind: 'meal' | 'snack';
  readonly unitName: string;
  readonly vegetarian: boolean;
  readonly spicy: boolean;
  readonly allergens: readonly Allergen[];
  readonly halalNumber: string | null;
  readonly halalValidTo: Day | null;
  readonly pirtNumber: string | null;
  readonly shelfLifeHours: number;
  readonly packaging: Text;
  readonly picture: string;
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly passedAt: Date;
  /** Number of the certificate of curation, null for what passed under an older register. */
  readonly certificate: string | null;
  readonly price: Rupiah;
  readonly tiers: readonly Tier[];
  readonly minQuantity: number;
  readonly maxQuantity: number;
  readonly leadTimeHours: number;
  readonly maker: {
    readonly id: string;
    readonly name: string;
    readonly kind: 'jakpreneur' | 'non_jakpreneur';
    readonly size: 'micro' | 'small';
    readonly story: Text;
    readonly village: string;
    readonly district: string;
    readonly since: Day;
    readonly paidOrders: number;
    readonly rating: { readonly mean: number; readonly count: number } | null;
  };
  readonly others: readonly OtherProduct[];
};

export type OtherProduct = {
  readonly productId: string;
  readonly name: string;
  readonly price: Rupiah;
  readonly unitName: string;
  readonly picture: string;
};

type Found = Pick<
  Row<'product_version'>,
  | 'name'
  | 'description_id'
  | 'description_en'
  | 'kind'
  | 'unit_name'
  | 'vegetarian'
  | 'spicy'
  | 'shelf_life_hours'
  | 'packaging_id'
  | 'packaging_en'
  | 'picture'
  | 'grade'
  | 'passed_at'
> &
  Pick<Row<'product'>, 'halal_number' | 'halal_valid_to' | 'pirt_number'> &
  Pick<Row<'supplier'>, 'size' | 'story_id' | 'story_en' | 'since'> & {
    product_id: string;
    certificate: string | null;
    maker_id: string;
    listed: boolean;
    sold: boolean;
    menu: string[];
    allergens: Allergen[];
    price: bigint;
    tiers: { from: number; price: string }[];
    min_quantity: number;
    max_quantity: number;
    lead_time_hours: number;
    maker: string;
    maker_kind: 'jakpreneur' | 'non_jakpreneur';
    village: string;
    district: string;
    orders: number | null;
    ratings: number | null;
    stars: number | null;
    others: { productId: string; name: string; price: string; unitName: string; picture: string }[] | null;
  };

const othersMax = 4;

/** One product that has passed curation once, in one query; null for one that never has. */
export async function readProductPage(
  site: Pick<Government, 'db' | 'schema' | 'clock' | 'zone'>,
  productId: string,
): Promise<ProductPageFacts | null> {
  const table = (name: string) => sql.id(site.schema, name);
  const today = dayOf(site.clock(), site.zone);
  const found = await sql<Found>`
    SELECT p.id AS product_id, p.state = 'listed' AND s.state = 'active' AS listed, ${soldOn(site.schema, today)} AS sold, v.*, p.halal_number, p.halal_valid_to, p.pirt_number, o.price, o.tiers, o.min_quantity,
      o.max_quantity, o.lead_time_hours, s.id AS maker_id, s.name AS maker, s.kind AS maker_kind, s.size, s.story_id, s.story_en, s.since,
      (SELECT k.number FROM ${table('product_certificate')} k WHERE k.product_id = p.id AND k.product_version_id = v.id LIMIT 1) AS certificate,
      r.name AS village, d.name AS district, f.orders, f.ratings, f.stars,
      (SELECT json_agg(t) FROM (
        SELECT q.id AS "productId", w.name, x.price::text, w.unit_name AS "unitName", w.picture
        FROM ${table('product')} q JOIN ${table('product_version')} w ON w.id = q.current_version_id
        JOIN ${table('offer')} x ON x.product_id = q.id
        WHERE q.supplier_id = p.supplier_id AND q.id <> p.id AND q.state = 'listed' AND ${soldOn(site.schema, today, 'q')}
        ORDER BY w.name, q.id LIMIT ${othersMax}) t) AS others
    FROM ${table('product')} p
    JOIN LATERAL (SELECT * FROM ${table('product_version')} WHERE id = p.current_version_id) v ON true
    JOIN ${table('offer')} o ON o.product_id = p.id
    JOIN ${table('supplier')} s ON s.id = p.supplier_id
    JOIN ${table('region')} r ON r.code = s.region_code
    JOIN ${table('region')} d ON d.code = coalesce(r.parent, r.code)
    LEFT JOIN ${table('supplier_figures')} f ON f.supplier_id = s.id
    WHERE p.id = ${productId} AND p.state <> 'draft'`.execute(site.db);
  return found.rows[0] ? factsOf(found.rows[0]) : null;
}

function factsOf(row: Found): ProductPageFacts {
  const count = row.ratings ?? 0;
  return {
    productId: row.product_id,
    offered: row.listed && row.sold,
    needsHalal: row.listed && !row.sold,
    name: row.name,
    description: { id: row.description_id, en: row.description_en },
    menu: row.menu,
    kind: row.kind,
    unitName: row.unit_name,
    vegetarian: row.vegetarian,
    spicy: row.spicy,
    allergens: row.allergens,
    halalNumber: row.halal_number,
    halalValidTo: row.halal_valid_to,
    pirtNumber: row.pirt_number,
    shelfLifeHours: row.shelf_life_hours,
    packaging: { id: row.packaging_id, en: row.packaging_en },
    picture: row.picture,
    grade: row.grade,
    passedAt: row.passed_at,
    certificate: row.certificate,
    price: row.price as Rupiah,
    tiers: row.tiers.map((tier) => ({ from: tier.from, price: BigInt(tier.price) as Rupiah })),
    minQuantity: row.min_quantity,
    maxQuantity: row.max_quantity,
    leadTimeHours: row.lead_time_hours,
    maker: {
      id: row.maker_id,
      name: row.maker,
      kind: row.maker_kind,
      size: row.size,
      story: { id: row.story_id, en: row.story_en },
      village: row.village,
      district: row.district,
      since: row.since,
      paidOrders: row.orders ?? 0,
      rating: count > 0 ? { mean: (row.stars ?? 0) / (3 * count), count } : null,
    },
    others: (row.others ?? []).map((other) => ({ ...other, price: BigInt(other.price) as Rupiah })),
  };
}
