import { sql } from 'kysely';
import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand, type SaveContext } from '../../../platform/commands/define-command.ts';
import { governmentSubject } from '../../../platform/commands/government.ts';
import { allergenCodes } from '../domain/allergens.ts';

const price = z.string().regex(/^[1-9]\d{0,11}$/);

const productRow = z
  .object({
    supplierId: z.uuid(),
    name: z.string().trim().min(1).max(120),
    descriptionId: z.string().trim().max(2000),
    descriptionEn: z.string().trim().max(2000),
    /** Components of one portion, in the order they are read. */
    menu: z.array(z.string().trim().min(1).max(120)).min(1).max(30),
    kind: z.enum(['meal', 'snack']),
    taxTreatment: z.enum(['catering', 'goods']),
    unitName: z.string().trim().min(1).max(40),
    vegetarian: z.boolean(),
    spicy: z.boolean(),
    allergens: z.array(z.enum(allergenCodes)).max(allergenCodes.length),
    halalNumber: z.string().max(40).nullable(),
    halalValidTo: z.iso.date().nullable(),
    pirtNumber: z.string().max(40).nullable(),
    shelfLifeHours: z.number().int().min(1).max(100_000),
    packagingId: z.string().trim().min(1).max(200),
    packagingEn: z.string().trim().min(1).max(200),
    /** SHA-256 of the picture in the file store. */
    picture: z.string().regex(/^[0-9a-f]{64}$/),
    grade: z.enum(['A', 'B', 'C', 'D']),
    passedAt: z.iso.datetime(),
    /** Rupiah of one unit; tiers have rising `from` and a lower price. */
    price,
    tiers: z.array(z.object({ from: z.number().int().min(2).max(1_000_000), price })).max(10),
    minQuantity: z.number().int().min(1).max(1_000_000),
    maxQuantity: z.number().int().min(1).max(1_000_000),
    leadTimeHours: z.number().int().min(0).max(2000),
  })
  .refine((row) => row.maxQuantity >= row.minQuantity, { path: ['maxQuantity'] });

type LoadedProduct = z.infer<typeof productRow> & { readonly id: string; readonly versionId: string };

export const supplierUnknown = defineRefusal('catalogue/supplier-unknown', 422, {
  id: 'Baris {row}: penyedianya belum terdaftar.',
  en: 'Row {row}: its supplier is not registered.',
});

/** Loads products that have passed curation elsewhere, listed at once. Answers with their ids in the order of the input. */
export const loadProducts = defineCommand({
  name: 'catalogue/load',
  title: { id: 'Data produk dimuat', en: 'Products loaded' },
  input: z.object({ products: z.array(productRow).min(1).max(500) }),
  authority: { positions: [], scope: 'system', states: ['open'] },
  async load({ tx }, { products }) {
    const ids = [...new Set(products.map((product) => product.supplierId))];
    const known = await tx.selectFrom('supplier').select('id').where('id', 'in', ids).execute();
    return {
      targets: [{ ...governmentSubject, unitId: null, supplierId: null, state: 'open' }],
      facts: { known: new Set(known.map((row) => row.id)) },
    };
  },
  decide({ known }, { products }) {
    const lost = products.map(({ supplierId }, index) =>
      known.has(supplierId) ? null : supplierUnknown({ row: index + 1 }, `products.${index}.supplierId`),
    );
    return (
      firstRefusals(lost.slice(0, 50)) ??
      ok(products.map((product) => ({ ...product, id: newId(), versionId: newId() })))
    );
  },
  async save(ctx, products) {
    await insertProducts(ctx, products);
    return {
      answer: { products: products.map(({ id, versionId }) => ({ id, versionId })) },
      publicFacts: { products: products.length },
    };
  },
});

async function insertProducts(
  { tx, schema }: SaveContext,
  products: readonly LoadedProduct[],
): Promise<void> {
  const table = (name: string) => sql.id(schema, name);
  const rows = JSON.stringify(products);
  await sql`
    INSERT INTO ${table('product')} (id, supplier_id, state, halal_number, halal_valid_to, pirt_number)
    SELECT p.id, p."supplierId", 'listed', p."halalNumber", p."halalValidTo", p."pirtNumber"
    FROM jsonb_to_recordset(${rows}::jsonb) AS p (id uuid, "supplierId" uuid, "halalNumber" text, "halalValidTo" date, "pirtNumber" text)`.execute(
    tx,
  );
  await sql`
    INSERT INTO ${table('product_version')} (id, product_id, number, name, description_id, description_en, menu, kind,
      tax_treatment, unit_name, vegetarian, spicy, allergens, shelf_life_hours,
      packaging_id, packaging_en, picture, grade, passed_at)
    SELECT p."versionId", p.id, 1, p.name, p."descriptionId", p."descriptionEn", p.menu, p.kind, p."taxTreatment", p."unitName",
      p.vegetarian, p.spicy, p.allergens, p."shelfLifeHours",
      p."packagingId", p."packagingEn", p.picture, p.grade, p."passedAt"
    FROM jsonb_to_recordset(${rows}::jsonb) AS p ("versionId" uuid, id uuid, name text, "descriptionId" text,
      "descriptionEn" text, menu jsonb, kind text, "taxTreatment" text, "unitName" text, vegetarian boolean, spicy boolean,
      allergens jsonb, "shelfLifeHours" integer,
      "packagingId" text, "packagingEn" text, picture text, grade text, "passedAt" timestamptz)`.execute(tx);
  await sql`
    INSERT INTO ${table('offer')} (product_id, price, tiers, min_quantity, max_quantity, lead_time_hours)
    SELECT p.id, p.price, p.tiers, p."minQuantity", p."maxQuantity", p."leadTimeHours"
    FROM jsonb_to_recordset(${rows}::jsonb) AS p (id uuid, price bigint, tiers jsonb, "minQuantity" integer,
      "maxQuantity" integer, "leadTimeHours" integer)`.execute(tx);
  await sql`
    UPDATE ${table('product')} t SET current_version_id = p."versionId"
    FROM jsonb_to_recordset(${rows}::jsonb) AS p (id uuid, "versionId" uuid) WHERE t.id = p.id`.execute(tx);
}
