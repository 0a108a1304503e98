import { sql } from 'kysely';
import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand, type SaveContext } from '../../../platform/commands/define-command.ts';
import { governmentSubject } from '../../../platform/commands/government.ts';

const supplierRow = z.object({
  name: z.string().trim().min(1).max(120),
  ownerName: z.string().trim().min(1).max(120),
  kind: z.enum(['jakpreneur', 'non_jakpreneur']),
  legalForm: z.enum(['individual', 'cv', 'pt', 'cooperative']),
  size: z.enum(['micro', 'small']),
  state: z.enum(['pending', 'active', 'suspended', 'banned']).default('active'),
  nik: z.string().regex(/^\d{16}$/),
  /** The supplier is found again by it. */
  nib: z.string().regex(/^\d{13}$/),
  npwp: z
    .string()
    .regex(/^\d{16}$/)
    .nullable(),
  phone: z.string().regex(/^\+?\d{8,15}$/),
  regionCode: z.string().regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/),
  address: z.string().trim().min(1).max(300),
  taxStatus: z.enum(['statement_500m', 'certificate_pp55', 'none']),
  taxDocument: z.string().max(80).nullable(),
  taxValidTo: z.iso.date().nullable(),
  bankName: z.string().trim().min(1).max(80),
  bankAccount: z.string().regex(/^\d{6,20}$/),
  bankHolder: z.string().trim().min(1).max(120),
  storyId: z.string().max(2000).default(''),
  storyEn: z.string().max(2000).default(''),
  dailyCapacity: z.number().int().min(1).max(100_000),
  /** Codes of cities or kecamatan that are served. */
  zones: z.array(z.string().regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/)).max(100),
  /** 0 Sunday to 6 Saturday. */
  closedWeekdays: z.array(z.number().int().min(0).max(6)).max(7),
  /** Single days on which the kitchen is closed. */
  closedDays: z.array(z.iso.date()).max(400).default([]),
  since: z.iso.date(),
});

type LoadedSupplier = z.infer<typeof supplierRow> & { readonly id: string };

export const supplierKnown = defineRefusal('suppliers/known', 409, {
  id: 'Penyedia dengan NIB {nib} sudah terdaftar.',
  en: 'A supplier with NIB {nib} is registered already.',
});

/** Loads makers that are known from elsewhere, with empty figures and their closed days. Answers with the ids by NIB. */
export const loadSuppliers = defineCommand({
  name: 'suppliers/load',
  title: { id: 'Data penyedia dimuat', en: 'Suppliers loaded' },
  input: z.object({ suppliers: z.array(supplierRow).min(1).max(500) }),
  authority: { positions: [], scope: 'system', states: ['open'] },
  async load({ tx }, { suppliers }) {
    const nibs = suppliers.map((supplier) => supplier.nib);
    const known = await tx.selectFrom('supplier').select('nib').where('nib', 'in', nibs).execute();
    return {
      targets: [{ ...governmentSubject, unitId: null, supplierId: null, state: 'open' }],
      facts: { known: new Set(known.map((row) => row.nib)) },
    };
  },
  decide({ known }, { suppliers }) {
    const seen = new Set(known);
    const twice = suppliers.map(({ nib }, index) =>
      seen.size === seen.add(nib).size ? supplierKnown({ nib }, `suppliers.${index}.nib`) : null,
    );
    return (
      firstRefusals(twice.slice(0, 50)) ?? ok(suppliers.map((supplier) => ({ ...supplier, id: newId() })))
    );
  },
  async save(ctx, suppliers) {
    await insertSuppliers(ctx, suppliers);
    return {
      answer: { suppliers: Object.fromEntries(suppliers.map(({ nib, id }) => [nib, id])) },
      publicFacts: { suppliers: suppliers.length },
    };
  },
});

async function insertSuppliers(
  { tx, schema, now }: SaveContext,
  suppliers: readonly LoadedSupplier[],
): Promise<void> {
  const table = (name: string) => sql.id(schema, name);
  await sql`
    INSERT INTO ${table('supplier')} (id, name, owner_name, kind, legal_form, size, state, nik, nib, npwp, phone, region_code,
      address, tax_status, tax_document, tax_valid_to, bank_name, bank_account, bank_holder, bank_checked_at, story_id, story_en,
      daily_capacity, zones, closed_weekdays, since, registered_at)
    SELECT s.id, s.name, s."ownerName", s.kind, s."legalForm", s.size, s.state, s.nik, s.nib, s.npwp, s.phone, s."regionCode",
      s.address, s."taxStatus", s."taxDocument", s."taxValidTo", s."bankName", s."bankAccount", s."bankHolder", ${now}, s."storyId",
      s."storyEn", s."dailyCapacity", s.zones, s."closedWeekdays", s.since, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(suppliers)}::jsonb) AS s (id uuid, name text, "ownerName" text, kind text,
      "legalForm" text, size text, state text, nik text, nib text, npwp text, phone text, "regionCode" text, address text,
      "taxStatus" text, "taxDocument" text, "taxValidTo" date, "bankName" text, "bankAccount" text, "bankHolder" text,
      "storyId" text, "storyEn" text, "dailyCapacity" integer, zones jsonb, "closedWeekdays" jsonb, since date)`.execute(
    tx,
  );
  await tx
    .insertInto('supplier_figures')
    .values(suppliers.map(({ id }) => ({ supplier_id: id })))
    .execute();
  // A closed day is a day with no capacity: the checkout needs no second rule for it.
  const closed = suppliers.flatMap(({ id, closedDays }) =>
    [...new Set(closedDays)].map((day) => ({ supplier_id: id, day, capacity: 0 })),
  );
  if (closed.length > 0) await tx.insertInto('supplier_capacity').values(closed).execute();
}
