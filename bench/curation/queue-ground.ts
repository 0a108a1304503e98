import { sql } from 'kysely';
import { openCuration } from '../../test/curation.ts';
import { buildTown, type Town } from '../../test/town.ts';
import type { Ground } from '../ground/ground.ts';

/** Open submissions at the curators of the province. */
export const openCount = 100_000;
const makerCount = 5_000;
const certificateCount = 50_000;

/** A town whose curator has a hundred thousand pieces before him, of five thousand makers in 44 kecamatan. */
export async function fillQueue({ site }: Ground): Promise<Town> {
  const town = await buildTown(site, 'Antre');
  const rules = await openCuration(site);
  const t = (name: string) => sql.id(site.schema, name);
  // The curator of a town holds a kecamatan; this one holds the province.
  await site.db
    .updateTable('assignment')
    .set({ region_code: '31' })
    .where('position', '=', 'curator')
    .execute();
  await sql`
    INSERT INTO ${t('region')} (code, name, level, parent)
    SELECT '31.71.' || lpad(n::text, 2, '0'), 'Kecamatan ' || n, 'kecamatan', '31.71' FROM generate_series(2, 44) n
    ON CONFLICT DO NOTHING`.execute(site.db);
  await sql`
    INSERT INTO ${t('region')} (code, name, level, parent)
    SELECT '31.71.' || lpad(n::text, 2, '0') || '.1001', 'Kelurahan ' || n, 'kelurahan', '31.71.' || lpad(n::text, 2, '0')
    FROM generate_series(2, 44) n ON CONFLICT DO NOTHING`.execute(site.db);
  await sql`
    INSERT INTO ${t('supplier')} (id, name, owner_name, kind, legal_form, size, state, nik, nib, phone, region_code, address, tax_status,
      bank_name, bank_account, bank_holder, daily_capacity, since)
    SELECT md5('s' || n)::uuid, 'Dapur ' || n, 'Ibu ' || n, 'jakpreneur', 'individual', 'micro', 'active', '7' || lpad(n::text, 15, '0'),
      '7' || lpad(n::text, 12, '0'), '0812', '31.71.' || lpad((2 + n % 43)::text, 2, '0') || '.1001', 'Gang ' || n, 'none', 'Bank DKI',
      n::text, 'Ibu ' || n, 100, '2024-01-01'
    FROM generate_series(1, ${makerCount}) n`.execute(site.db);
  await sql`
    INSERT INTO ${t('product')} (id, supplier_id, state)
    SELECT md5('p' || n)::uuid, md5('s' || (1 + n % ${makerCount}::int))::uuid, 'draft' FROM generate_series(1, ${openCount}) n`.execute(
    site.db,
  );
  await sql`
    INSERT INTO ${t('submission')} (id, product_id, supplier_id, region_code, process_id, criteria_set_id, state, level, position,
      submitted_at, waiting_since, due_at, tax_treatment)
    SELECT md5('b' || n)::uuid, p.id, p.supplier_id, s.region_code, ${rules.processId}::uuid, ${rules.criteriaSetId}::uuid, 'scoring', 3,
      'curator', now() - n * interval '1 minute', now() - n * interval '1 minute', now() + interval '3 days' - n * interval '1 minute', 'catering'
    FROM generate_series(1, ${openCount}) n JOIN ${t('product')} p ON p.id = md5('p' || n)::uuid
    JOIN ${t('supplier')} s ON s.id = p.supplier_id`.execute(site.db);
  await sql`
    INSERT INTO ${t('submission_content')} (submission_id, round, content, hash)
    SELECT md5('b' || n)::uuid, 1, jsonb_build_object('name', 'Nasi ' || n, 'kind', 'meal', 'photos', '[]'::jsonb), 'x'
    FROM generate_series(1, ${openCount}) n`.execute(site.db);
  return town;
}

/** Fifty thousand certificates. @returns the number of one in the middle. */
export async function fillCertificates({ site }: Ground): Promise<string> {
  const town = await fillQueue({ site } as Ground);
  const t = (name: string) => sql.id(site.schema, name);
  const { event_id: eventId } = await site.db
    .selectFrom('event_subject')
    .select('event_id')
    .executeTakeFirstOrThrow();
  await sql`
    INSERT INTO ${t('product_version')} (id, product_id, number, name, description_id, description_en, menu, kind, tax_treatment, unit_name,
      vegetarian, spicy, allergens, shelf_life_hours, packaging_id, packaging_en, picture, grade, passed_at)
    SELECT md5('v' || n)::uuid, md5('p' || n)::uuid, 1, 'Nasi ' || n, '-', '-', '[]', 'meal', 'catering', 'kotak', false, false, '[]', 6,
      'Kotak', 'Box', '-', 'B', now() FROM generate_series(1, ${certificateCount}) n`.execute(site.db);
  await sql`
    INSERT INTO ${t('document')} (id, series, unit_id, year, number, label, code, subject_type, subject_id, facts, facts_hash, issued_at, issued_by)
    SELECT md5('d' || n)::uuid, 'SKK', ${town.unitId}::uuid, 2026, n, lpad(n::text, greatest(4, length(n::text)), '0') || '/SKK/7.01.Antre/2026',
      upper(substr(md5('c' || n), 1, 10)), 'submission', md5('b' || n)::uuid, '{}', md5('f' || n), now(), ${eventId}::uuid
    FROM generate_series(1, ${certificateCount}) n`.execute(site.db);
  await sql`
    INSERT INTO ${t('product_certificate')} (id, number, document_id, product_id, product_version_id, supplier_id, submission_id, grade, total,
      issued_on, valid_to, state)
    SELECT md5('k' || n)::uuid, d.label, d.id, b.product_id, md5('v' || n)::uuid, b.supplier_id, b.id, 'B', 7600, '2026-01-01', '2027-12-31', 'valid'
    FROM generate_series(1, ${certificateCount}) n JOIN ${t('document')} d ON d.id = md5('d' || n)::uuid
    JOIN ${t('submission')} b ON b.id = md5('b' || n)::uuid`.execute(site.db);
  return `${String(certificateCount / 2).padStart(4, '0')}/SKK/7.01.Antre/2026`;
}
