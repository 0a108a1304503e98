import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Database, Tx } from '../../../platform/storage/database.ts';
import type { OfferedProduct, OfferingSupplier } from '../domain/offer.ts';

type OfferRow = {
  product_id: string;
  product_version_id: string;
  listed: boolean;
  name: string;
  kind: 'meal' | 'snack';
  tax_treatment: 'catering' | 'goods';
  unit_name: string;
  halal_number: string | null;
  halal_valid_to: string | null;
  price: bigint;
  tiers: { from: number; price: string }[];
  min_quantity: number;
  max_quantity: number;
  lead_time_hours: number;
  supplier_id: string;
  supplier_name: string;
  active: boolean;
  size: OfferingSupplier['size'];
  legal_form: OfferingSupplier['legalForm'];
  tax_status: OfferingSupplier['taxStatus'];
  tax_valid_to: string | null;
  has_npwp: boolean;
  daily_capacity: number;
  zones: string[];
  closed_weekdays: number[];
};

/** What is on offer for these products now, by product id, in one query; unknown products are missing. */
export async function readOffers(
  ctx: { readonly tx: Database | Tx; readonly schema: string },
  productIds: readonly string[],
): Promise<ReadonlyMap<string, OfferedProduct>> {
  const table = (name: string) => sql.id(ctx.schema, name);
  const found = await sql<OfferRow>`
    SELECT p.id AS product_id, v.id AS product_version_id, p.state = 'listed' AS listed, v.name, v.kind, v.tax_treatment,
      v.unit_name, p.halal_number, p.halal_valid_to, o.price, o.tiers, o.min_quantity, o.max_quantity, o.lead_time_hours,
      s.id AS supplier_id, s.name AS supplier_name, s.state = 'active' AS active, s.size, s.legal_form, s.tax_status, s.tax_valid_to,
      s.npwp IS NOT NULL AS has_npwp, s.daily_capacity, s.zones, s.closed_weekdays
    FROM ${table('product')} p
    JOIN ${table('product_version')} v ON v.id = p.current_version_id
    JOIN ${table('offer')} o ON o.product_id = p.id
    JOIN ${table('supplier')} s ON s.id = p.supplier_id
    WHERE p.id = ANY (${[...productIds]}::uuid[])`.execute(ctx.tx);
  return new Map(found.rows.map((row) => [row.product_id, offerOf(row)]));
}

function offerOf(row: OfferRow): OfferedProduct {
  return {
    productId: row.product_id,
    productVersionId: row.product_version_id,
    listed: row.listed,
    name: row.name,
    kind: row.kind,
    taxTreatment: row.tax_treatment,
    unitName: row.unit_name,
    halalNumber: row.halal_number,
    halalValidTo: row.halal_valid_to,
    price: row.price as Rupiah,
    tiers: row.tiers.map((tier) => ({ from: tier.from, price: BigInt(tier.price) as Rupiah })),
    minQuantity: row.min_quantity,
    maxQuantity: row.max_quantity,
    leadTimeHours: row.lead_time_hours,
    supplier: {
      id: row.supplier_id,
      name: row.supplier_name,
      active: row.active,
      size: row.size,
      legalForm: row.legal_form,
      taxStatus: row.tax_status,
      taxValidTo: row.tax_valid_to,
      hasNpwp: row.has_npwp,
      dailyCapacity: row.daily_capacity,
      zones: row.zones,
      closedWeekdays: row.closed_weekdays,
    },
  };
}
