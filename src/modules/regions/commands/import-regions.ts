import { sql } from 'kysely';
import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { governmentSubject } from '../../../platform/commands/government.ts';

const region = z.object({
  code: z.string().regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/),
  name: z.string().trim().min(1).max(120),
  level: z.enum(['provinsi', 'kabupaten_kota', 'kecamatan', 'kelurahan']),
  parent: z.string().max(13).nullable(),
});

/** Loads or renames regions by their ministry code (Kepmendagri 300.2.2-2430/2025); none is ever removed. */
export const importRegions = defineCommand({
  name: 'regions/import',
  title: { id: 'Data wilayah dimuat', en: 'Regions loaded' },
  input: z.object({ regions: z.array(region).min(1).max(5000) }),
  authority: { positions: [], scope: 'system', states: ['open'] },
  load: async () => ({
    targets: [{ ...governmentSubject, unitId: null, supplierId: null, state: 'open' }],
    facts: null,
  }),
  decide: (_facts, input) => ok(input.regions),
  async save({ tx, schema }, regions) {
    await sql`
      INSERT INTO ${sql.id(schema, 'region')} (code, name, level, parent)
      SELECT r.code, r.name, r.level, r.parent
      FROM jsonb_to_recordset(${JSON.stringify(regions)}::jsonb) AS r (code text, name text, level text, parent text)
      ORDER BY r.code
      ON CONFLICT (code) DO UPDATE SET name = excluded.name, level = excluded.level, parent = excluded.parent`.execute(
      tx,
    );
    return { answer: { regions: regions.length }, publicFacts: { regions: regions.length } };
  },
});
