import { sql } from 'kysely';
import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { governmentSubject } from '../../../platform/commands/government.ts';
import { unitIdsByCode } from '../store/units.ts';

const unitRow = z.object({
  /** SIPD code, `5.02.0.00.0.00.01.0000`; the unit is found again by it. */
  code: z.string().trim().min(1).max(60),
  name: z.string().trim().min(1).max(160),
  kind: z.enum(['skpd', 'ukpd']),
  parentCode: z.string().trim().max(60).nullable(),
  regionCode: z.string().regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/),
  address: z.string().trim().min(1).max(300),
  rooms: z.array(z.string().trim().min(1).max(120)).max(50),
  bankName: z.string().trim().min(1).max(80).nullish(),
  bankAccount: z
    .string()
    .regex(/^\d{6,20}$/)
    .nullish(),
});

export const unknownParent = defineRefusal('units/unknown-parent', 422, {
  id: 'Baris {row}: unit induk {code} tidak ada. Letakkan unit induk dalam berkas yang sama atau muat dahulu.',
  en: 'Row {row}: there is no parent unit {code}. Put it into the same file or load it first.',
});

/** Loads or changes units by their code; none is ever removed. Answers with the ids by code. */
export const importUnits = defineCommand({
  name: 'units/import',
  title: { id: 'Data unit dimuat', en: 'Units loaded' },
  input: z.object({ units: z.array(unitRow).min(1).max(2000) }),
  authority: { positions: [], scope: 'system', states: ['open'] },
  async load({ tx }, { units }) {
    const codes = units.flatMap((unit) => [unit.code, unit.parentCode ?? unit.code]);
    return {
      targets: [{ ...governmentSubject, unitId: null, supplierId: null, state: 'open' }],
      facts: { known: await unitIdsByCode(tx, codes) },
    };
  },
  decide({ known }, { units }) {
    const ids = new Map(units.map((unit) => [unit.code, known.get(unit.code) ?? newId()]));
    const idOf = (code: string) => ids.get(code) ?? known.get(code);
    const lost = units.map(({ parentCode }, index) =>
      parentCode !== null && !idOf(parentCode)
        ? unknownParent({ row: index + 1, code: parentCode }, `units.${index}.parentCode`)
        : null,
    );
    return (
      firstRefusals(lost.slice(0, 50)) ??
      ok(
        units.map((unit) => ({
          ...unit,
          id: idOf(unit.code) as string,
          parentId: unit.parentCode === null ? null : (idOf(unit.parentCode) ?? null),
        })),
      )
    );
  },
  async save({ tx, schema }, units) {
    await sql`
      INSERT INTO ${sql.id(schema, 'unit')} (id, code, name, kind, parent_id, region_code, address, rooms, bank_name, bank_account)
      SELECT u.id, u.code, u.name, u.kind, u."parentId", u."regionCode", u.address, u.rooms, u."bankName", u."bankAccount"
      FROM jsonb_to_recordset(${JSON.stringify(units)}::jsonb) AS u (id uuid, code text, name text, kind text, "parentId" uuid,
        "regionCode" text, address text, rooms jsonb, "bankName" text, "bankAccount" text)
      ON CONFLICT (code) DO UPDATE SET name = excluded.name, kind = excluded.kind, parent_id = excluded.parent_id,
        region_code = excluded.region_code, address = excluded.address, rooms = excluded.rooms, bank_name = excluded.bank_name,
        bank_account = excluded.bank_account, version = ${sql.id(schema, 'unit')}.version + 1`.execute(tx);
    return {
      answer: { units: Object.fromEntries(units.map((unit) => [unit.code, unit.id])) },
      publicFacts: { units: units.length },
    };
  },
});
