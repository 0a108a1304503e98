import { type RawBuilder, sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Day } from '../../../kernel/time.ts';
import { dayOf } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { ByKey } from '../../../platform/http/list-query.ts';
import { type CatalogueQuery, priceBands } from '../domain/catalogue-query.ts';
import type { Tier } from '../domain/offer.ts';
import { soldOn } from './halal-duty.ts';

/** A product as people choose it. */
export type ListedProduct = {
  readonly productId: string;
  readonly name: string;
  readonly kind: 'meal' | 'snack';
  readonly unitName: string;
  readonly vegetarian: boolean;
  readonly spicy: boolean;
  /** A halal certificate that is valid today. */
  readonly halal: boolean;
  readonly grade: 'A' | 'B' | 'C' | 'D';
  /** SHA-256 of the picture. */
  readonly picture: string;
  readonly price: Rupiah;
  readonly tiers: readonly Tier[];
  readonly minQuantity: number;
  readonly maxQuantity: number;
  readonly leadTimeHours: number;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly district: string;
  /** Mean of the three marks of every rating, null before the first. */
  readonly rating: { readonly mean: number; readonly count: number } | null;
};

/** What a meeting asks of a product: only what can be brought there, then, for so many people. */
export type Fits = {
  readonly kinds: readonly ('meal' | 'snack')[];
  readonly regionCode: string;
  readonly day: Day;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number;
  /** Hours until the food must arrive. */
  readonly hoursLeft: number;
  readonly headcount: number;
};

type Site = Pick<Government, 'db' | 'schema' | 'clock' | 'zone'>;

/** One page of the catalogue, in one query; `more` says whether there is a next page (nothing is counted). */
export async function listProducts(
  site: Site,
  query: CatalogueQuery & { readonly byKey?: ByKey },
  fits: Fits | null = null,
): Promise<{ readonly products: ListedProduct[]; readonly more: boolean }> {
  const day = fits?.day ?? dayOf(site.clock(), site.zone);
  const conditions = [
    ...conditionsOf(site, query),
    soldOn(site.schema, day),
    ...(fits ? fitting(site, fits) : []),
  ];
  const { byKey } = query;
  if (byKey?.after) conditions.push(sql`p.id < ${byKey.after}::uuid`);
  const order = byKey ? sql`p.id DESC` : sql`${orders[query.sort]}, v.name, p.id`;
  const found = await sql<ProductRow>`${selectProducts(site, conditions)}
    ORDER BY ${order}
    LIMIT ${query.size + 1} OFFSET ${(query.page - 1) * query.size}`.execute(site.db);
  const products = found.rows.map(productOf);
  return { products: products.slice(0, query.size), more: products.length > query.size };
}

/** Of each kind: enough to find five different makers. */
const candidatesMax = 20;

/** For the best five: of each maker the cheapest fitting product of each kind with a good grade, cheapest first. */
export async function listCandidates(site: Site, fits: Fits): Promise<ListedProduct[]> {
  const conditions = [
    ...listed(),
    soldOn(site.schema, fits.day),
    ...fitting(site, fits),
    sql`v.grade IN ('A', 'B')`,
  ];
  const found = await sql<ProductRow>`
    SELECT * FROM (
      SELECT b.*, row_number() OVER (PARTITION BY b.kind ORDER BY b.price, b.name, b.product_id) AS place FROM (
        SELECT DISTINCT ON (c.supplier_id, c.kind) c.* FROM (${selectProducts(site, conditions)}) c
        ORDER BY c.supplier_id, c.kind, c.price, c.product_id
      ) b
    ) best WHERE place <= ${candidatesMax} ORDER BY price, name, product_id`.execute(site.db);
  return found.rows.map(productOf);
}

const orders = {
  price: sql`o.price`,
  name: sql`lower(v.name)`,
  rating: sql`f.stars::numeric / nullif(f.ratings, 0) DESC NULLS LAST`,
} as const;

type ProductRow = {
  product_id: string;
  name: string;
  kind: 'meal' | 'snack';
  unit_name: string;
  vegetarian: boolean;
  spicy: boolean;
  halal: boolean;
  grade: ListedProduct['grade'];
  picture: string;
  price: bigint;
  tiers: { from: number; price: string }[];
  min_quantity: number;
  max_quantity: number;
  lead_time_hours: number;
  supplier_id: string;
  supplier_name: string;
  district: string;
  ratings: number | null;
  stars: number | null;
};

function selectProducts(site: Site, conditions: readonly RawBuilder<unknown>[]): RawBuilder<ProductRow> {
  const table = (name: string) => sql.id(site.schema, name);
  const today = dayOf(site.clock(), site.zone);
  return sql<ProductRow>`
    SELECT p.id AS product_id, v.name, v.kind, v.unit_name, v.vegetarian, v.spicy,
      p.halal_number IS NOT NULL AND coalesce(p.halal_valid_to >= ${today}::date, true) AS halal, v.grade, v.picture,
      o.price, o.tiers, o.min_quantity, o.max_quantity, o.lead_time_hours, s.id AS supplier_id, s.name AS supplier_name,
      d.name AS district, f.ratings, f.stars
    FROM ${table('product')} p
    JOIN ${table('product_version')} v ON v.id = p.current_version_id
    JOIN ${table('offer')} o ON o.product_id = p.id
    JOIN ${table('supplier')} s ON s.id = p.supplier_id
    JOIN ${table('region')} r ON r.code = s.region_code
    JOIN ${table('region')} d ON d.code = coalesce(r.parent, r.code)
    LEFT JOIN ${table('supplier_figures')} f ON f.supplier_id = s.id
    WHERE ${sql.join(conditions, sql` AND `)}`;
}

const listed = () => [sql`p.state = 'listed'`, sql`s.state = 'active'`];

function conditionsOf(site: Site, query: CatalogueQuery): RawBuilder<unknown>[] {
  const [above, upTo] = query.band ? priceBands[query.band] : [0, null];
  const wanted = [
    query.kind !== null && sql`v.kind = ${query.kind}`,
    above > 0 && sql`o.price > ${above * 1000}`,
    upTo !== null && sql`o.price <= ${upTo * 1000}`,
    query.place !== null && sql`s.region_code LIKE ${`${query.place}.%`}`,
    query.vegetarian && sql`v.vegetarian`,
    query.spicy !== null && sql`v.spicy = ${query.spicy === 'yes'}`,
    query.search !== '' && searched(site, query.search),
  ];
  return [...listed(), ...wanted.filter((condition) => condition !== false)];
}

/** Every word stands in the product's name or in the maker's; a product's name may also be misspelt. Both sides use their trigrams. */
function searched({ schema }: Site, search: string): RawBuilder<unknown> {
  const text = search.toLowerCase();
  const patterns = text
    .split(' ')
    .slice(0, 6)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const all = (column: RawBuilder<unknown>) =>
    sql.join(
      patterns.map((pattern) => sql`${column} LIKE ${pattern}`),
      sql` AND `,
    );
  return sql`p.id IN (
    SELECT product_id FROM ${sql.id(schema, 'product_version')} n
    WHERE (${all(sql`lower(n.name)`)}) OR ${text} OPERATOR(public.<%) lower(n.name)
    UNION ALL
    SELECT q.id FROM ${sql.id(schema, 'product')} q JOIN ${sql.id(schema, 'supplier')} n ON n.id = q.supplier_id
    WHERE ${all(sql`lower(n.name)`)})`;
}

function fitting({ schema }: Site, fits: Fits): RawBuilder<unknown>[] {
  return [
    sql`v.kind = ANY (${[...fits.kinds]}::text[])`,
    sql`o.min_quantity <= ${fits.headcount} AND o.max_quantity >= ${fits.headcount}`,
    sql`o.lead_time_hours <= ${fits.hoursLeft}`,
    sql`coalesce(p.halal_valid_to >= ${fits.day}::date, true)`,
    sql`NOT s.closed_weekdays @> ${String(fits.weekday)}::jsonb`,
    sql`EXISTS (SELECT FROM jsonb_array_elements_text(s.zones) z WHERE starts_with(${`${fits.regionCode}.`}, z || '.'))`,
    sql`coalesce((SELECT c.capacity - c.taken FROM ${sql.id(schema, 'supplier_capacity')} c
      WHERE c.supplier_id = s.id AND c.day = ${fits.day}::date), s.daily_capacity) >= ${fits.headcount}`,
  ];
}

function productOf(row: ProductRow): ListedProduct {
  const count = row.ratings ?? 0;
  return {
    productId: row.product_id,
    name: row.name,
    kind: row.kind,
    unitName: row.unit_name,
    vegetarian: row.vegetarian,
    spicy: row.spicy,
    halal: row.halal,
    grade: row.grade,
    picture: row.picture,
    price: row.price as Rupiah,
    tiers: row.tiers.map((tier) => ({ from: tier.from, price: BigInt(tier.price) as Rupiah })),
    minQuantity: row.min_quantity,
    maxQuantity: row.max_quantity,
    leadTimeHours: row.lead_time_hours,
    supplierId: row.supplier_id,
    supplierName: row.supplier_name,
    district: row.district,
    rating: count > 0 ? { mean: (row.stars ?? 0) / (3 * count), count } : null,
  };
}
