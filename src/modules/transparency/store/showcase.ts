import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import { dayOf } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';
import { soldOn } from '../../catalogue/public.ts';

/** A product for the front page. */
export type ShowcaseProduct = {
  readonly id: string;
  readonly name: string;
  readonly picture: string;
  readonly unitName: string;
  readonly price: Rupiah;
  readonly minQuantity: number;
  readonly maker: string;
  readonly place: string;
};

const wellRated = 40;

/**
 * One product each of well-rated makers, other ones each day: whoever cooks well gets his day on the front page, and nobody
 * has it for ever. One query over bounded inner lists.
 */
export async function readShowcase(
  { db, schema, clock, zone }: Pick<Government, 'db' | 'schema' | 'clock' | 'zone'>,
  count: number,
): Promise<ShowcaseProduct[]> {
  const table = (name: string) => sql.id(schema, name);
  const today = dayOf(clock(), zone);
  const found = await sql<ShowcaseProduct>`
    SELECT p.id, v.name, v.picture, v.unit_name AS "unitName", o.price, o.min_quantity AS "minQuantity", m.name AS maker,
      coalesce(k.name, r.name) AS place
    FROM (
      SELECT s.id, s.name, s.size, s.region_code FROM ${table('supplier')} s
      LEFT JOIN ${table('supplier_figures')} f ON f.supplier_id = s.id
      WHERE s.state = 'active' AND EXISTS (SELECT FROM ${table('product')} x WHERE x.supplier_id = s.id AND x.state = 'listed')
      ORDER BY coalesce(f.stars::float / nullif(f.ratings, 0), 0) DESC, s.id LIMIT ${wellRated}
    ) m
    JOIN LATERAL (
      SELECT * FROM ${table('product')} x WHERE x.supplier_id = m.id AND x.state = 'listed' AND ${soldOn(schema, today, 'x', 'm')} AND x.current_version_id IS NOT NULL
      ORDER BY md5(x.id::text || ${today}) LIMIT 1
    ) p ON true
    JOIN ${table('product_version')} v ON v.id = p.current_version_id
    JOIN ${table('offer')} o ON o.product_id = p.id
    JOIN ${table('region')} r ON r.code = m.region_code
    LEFT JOIN ${table('region')} k ON k.code = r.parent AND r.level = 'kelurahan'
    ORDER BY md5(m.id::text || ${today}) LIMIT ${count}`.execute(db);
  return found.rows;
}
