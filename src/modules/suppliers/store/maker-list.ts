import { type RawBuilder, sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Government } from '../../../platform/commands/government.ts';
import { cutPage } from '../../../platform/http/list-query.ts';
import type { MakerQuery } from '../domain/maker-query.ts';

/** A maker as the public list shows him: nothing personal. */
export type ListedMaker = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'jakpreneur' | 'non_jakpreneur';
  readonly district: string;
  readonly city: string | null;
  readonly portions: number;
  /** Mean of the three marks of every rating, null before the first. */
  readonly rating: { readonly mean: number; readonly count: number } | null;
  /** What he has on sale; null when nothing is. */
  readonly sells: {
    readonly meals: boolean;
    readonly snacks: boolean;
    readonly from: Rupiah;
    /** His cheapest product, whose picture stands for him. */
    readonly name: string;
    readonly picture: string;
  } | null;
};

type Site = Pick<Government, 'db' | 'schema'>;

type Found = {
  id: string;
  name: string;
  kind: ListedMaker['kind'];
  district: string;
  city: string | null;
  portions: bigint | null;
  ratings: number | null;
  stars: number | null;
  meals: boolean | null;
  snacks: boolean | null;
  price: bigint | null;
  product: string | null;
  picture: string | null;
};

/** One page of the makers in good standing, in one query; `more` says whether there is a next page (nothing is counted). */
export async function listMakers(
  site: Site,
  query: MakerQuery,
): Promise<{ readonly makers: readonly ListedMaker[]; readonly more: boolean }> {
  const table = (name: string) => sql.id(site.schema, name);
  const found = await sql<Found>`
    SELECT m.*, x.meals, x.snacks, x.price, x.product, x.picture
    FROM (
      SELECT s.id, s.name, s.kind, d.name AS district, c.name AS city, f.portions, f.ratings, f.stars,
        row_number() OVER (ORDER BY ${orders[query.sort]}, s.name, s.id) AS place
      FROM ${table('supplier')} s
      JOIN ${table('region')} r ON r.code = s.region_code
      JOIN ${table('region')} d ON d.code = coalesce(r.parent, r.code)
      LEFT JOIN ${table('region')} c ON c.code = d.parent
      LEFT JOIN ${table('supplier_figures')} f ON f.supplier_id = s.id
      WHERE ${sql.join(conditionsOf(site, query), sql` AND `)}
      ORDER BY place LIMIT ${query.size + 1} OFFSET ${(query.page - 1) * query.size}
    ) m
    LEFT JOIN LATERAL (
      SELECT bool_or(v.kind = 'meal') AS meals, bool_or(v.kind = 'snack') AS snacks, min(o.price) AS price,
        (array_agg(v.name ORDER BY o.price, p.id))[1] AS product, (array_agg(v.picture ORDER BY o.price, p.id))[1] AS picture
      FROM ${table('product')} p
      JOIN ${table('product_version')} v ON v.id = p.current_version_id
      JOIN ${table('offer')} o ON o.product_id = p.id
      WHERE p.supplier_id = m.id AND p.state = 'listed'
    ) x ON true
    ORDER BY m.place`.execute(site.db);
  const { rows, more } = cutPage(found.rows, query.size);
  return { makers: rows.map(makerOf), more };
}

const orders = {
  name: sql`lower(s.name)`,
  rating: sql`f.stars::numeric / nullif(f.ratings, 0) DESC NULLS LAST`,
  portions: sql`coalesce(f.portions, 0) DESC`,
} as const;

function conditionsOf({ schema }: Site, query: MakerQuery): RawBuilder<unknown>[] {
  const wanted = [
    sql`s.state = 'active'`,
    query.place !== null && sql`s.region_code LIKE ${`${query.place}.%`}`,
    query.kind !== null &&
      sql`EXISTS (SELECT FROM ${sql.id(schema, 'product')} q JOIN ${sql.id(schema, 'product_version')} w ON w.id = q.current_version_id
        WHERE q.supplier_id = s.id AND q.state = 'listed' AND w.kind = ${query.kind})`,
    query.search !== '' && searched(query.search),
  ];
  return wanted.filter((condition) => condition !== false);
}

/** Every word stands in the name, or the whole is a misspelt part of it. */
function searched(search: string): RawBuilder<unknown> {
  const text = search.toLowerCase();
  const patterns = text
    .split(' ')
    .slice(0, 6)
    .map((word) => sql`lower(s.name) LIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
  return sql`((${sql.join(patterns, sql` AND `)}) OR ${text} OPERATOR(public.<%) lower(s.name))`;
}

function makerOf(row: Found): ListedMaker {
  const count = row.ratings ?? 0;
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    district: row.district,
    city: row.city,
    portions: Number(row.portions ?? 0n),
    rating: count > 0 ? { mean: (row.stars ?? 0) / (3 * count), count } : null,
    sells:
      row.price !== null && row.product !== null && row.picture !== null
        ? {
            meals: row.meals === true,
            snacks: row.snacks === true,
            from: row.price as Rupiah,
            name: row.product,
            picture: row.picture,
          }
        : null,
  };
}
