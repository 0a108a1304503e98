import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Day } from '../../../kernel/time.ts';
import type { LoadContext, SaveContext, Target } from '../../../platform/commands/define-command.ts';
import type { Database, Tx } from '../../../platform/storage/database.ts';
import type { OfferTerms, OwnOffer, PendingPrice } from '../domain/own-offer.ts';

type Handle = { readonly tx: Database | Tx; readonly schema: string };
type StoredTier = { readonly from: number; readonly price: string };

type Found = Omit<OwnOffer, 'terms' | 'pending'> & {
  price: bigint | null;
  tiers: StoredTier[] | null;
  min: number | null;
  max: number | null;
  lead: number | null;
  pending: { price: string; tiers: StoredTier[]; askedAt: string } | null;
};

/** Locks the product and reads all that its offer is decided from; null for one that is not there. */
export async function lockOffer(ctx: LoadContext, productId: string, today: Day): Promise<OwnOffer | null> {
  ctx.locks.enter('product');
  const table = sql.id(ctx.schema, 'product');
  // First the lock, then the look: the offer's row has no lock of its own.
  await sql`SELECT FROM ${table} WHERE id = ${productId} FOR UPDATE`.execute(ctx.tx);
  return await readOffer(ctx, productId, today);
}

/** The same without a lock, for pages. */
export async function readOffer(ctx: Handle, productId: string, today: Day): Promise<OwnOffer | null> {
  const table = (name: string) => sql.id(ctx.schema, name);
  const found = await sql<Found>`
    SELECT p.id AS "productId", p.supplier_id AS "supplierId", p.state, p.version AS "productVersion", p.hidden_reason AS "hiddenReason",
      p.halal_number AS "halalNumber", p.halal_valid_to AS "halalValidTo", v.name, v.kind, v.unit_name AS "unitName",
      s.name AS "supplierName", s.state AS "supplierState", s.size, s.region_code AS "regionCode", s.daily_capacity AS "dailyCapacity",
      coalesce(o.version, 0) AS version, o.price, o.tiers, o.min_quantity AS min, o.max_quantity AS max, o.lead_time_hours AS lead, o.pending,
      coalesce((SELECT NOT (c.state = 'valid' AND c.valid_to >= ${today}::date) FROM ${table('product_certificate')} c
        WHERE c.product_id = p.id ORDER BY c.issued_on DESC, c.id DESC LIMIT 1), false) AS "curationOver",
      EXISTS (SELECT FROM ${table('certificate')} c WHERE c.product_id = p.id AND c.kind IN ('pirt', 'bpom_md') AND c.state = 'expired')
        AND p.pirt_number IS NULL AS "permitEnded"
    FROM ${table('product')} p
    JOIN ${table('supplier')} s ON s.id = p.supplier_id
    LEFT JOIN ${table('product_version')} v ON v.id = p.current_version_id
    LEFT JOIN ${table('offer')} o ON o.product_id = p.id
    WHERE p.id = ${productId}`.execute(ctx.tx);
  return found.rows[0] ? offerOf(found.rows[0]) : null;
}

function offerOf({ price, tiers, min, max, lead, pending, ...row }: Found): OwnOffer {
  return {
    ...row,
    terms:
      price === null
        ? null
        : {
            price: price as Rupiah,
            tiers: tiersOf(tiers ?? []),
            minQuantity: min ?? 1,
            maxQuantity: max ?? 1,
            leadTimeHours: lead ?? 0,
          },
    pending: pending && {
      price: BigInt(pending.price) as Rupiah,
      tiers: tiersOf(pending.tiers),
      askedAt: pending.askedAt,
    },
  };
}

const tiersOf = (tiers: readonly StoredTier[]) =>
  tiers.map(({ from, price }) => ({ from, price: BigInt(price) as Rupiah }));

const stored = ({ price, tiers }: Pick<OfferTerms, 'price' | 'tiers'>) => ({
  price: price.toString(),
  tiers: tiers.map((tier) => ({ from: tier.from, price: tier.price.toString() })),
});

/** Writes the terms of a product's offer, and the price that waits (null when none does). */
export async function saveOffer(
  { tx }: SaveContext,
  productId: string,
  { price, tiers, minQuantity, maxQuantity, leadTimeHours }: OfferTerms,
  pending: PendingPrice | null,
): Promise<void> {
  const row = {
    price,
    tiers: JSON.stringify(stored({ price, tiers }).tiers),
    min_quantity: minQuantity,
    max_quantity: maxQuantity,
    lead_time_hours: leadTimeHours,
    pending: pending && JSON.stringify({ ...stored(pending), askedAt: pending.askedAt }),
  };
  await tx
    .insertInto('offer')
    .values({ product_id: productId, ...row })
    .onConflict((conflict) =>
      conflict.column('product_id').doUpdateSet((eb) => ({ ...row, version: eb('offer.version', '+', 1) })),
    )
    .execute();
}

/** Puts a product on the shelf, or takes it off by its maker's wish. */
export async function setShelf(
  { tx }: SaveContext,
  productId: string,
  state: 'listed' | 'hidden',
): Promise<void> {
  await tx
    .updateTable('product')
    .set((eb) => ({ state, hidden_reason: null, version: eb('version', '+', 1) }))
    .where('id', '=', productId)
    .execute();
}

/** The product as the door's target, at the version of its offer or of the product itself. */
export function offerTarget(offer: OwnOffer, of: 'offer' | 'product'): Target {
  const { productId, supplierId, regionCode, state } = offer;
  const version = of === 'offer' ? offer.version : offer.productVersion;
  return { type: 'product', id: productId, unitId: null, supplierId, regionCode, state, version };
}
