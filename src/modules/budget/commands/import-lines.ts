import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { governmentSubject } from '../../../platform/commands/government.ts';
import { planLines } from '../domain/plan-lines.ts';
import { readLines } from '../store/import-facts.ts';
import { allotMany } from '../store/open-balances.ts';
import { linesInput } from './inputs.ts';

/** Lines of the DPA: new ones are opened, known ones get their new ceiling, never below what is held and spent. */
export const importLines = defineCommand({
  name: 'budget/import-lines',
  title: { id: 'Baris anggaran diimpor', en: 'Budget lines imported' },
  input: linesInput,
  authority: { positions: ['city_admin'], scope: 'government', states: ['open'] },
  load: async (ctx, { lines }) => ({
    targets: [{ ...governmentSubject, unitId: null, supplierId: null, state: 'open' }],
    facts: await readLines(ctx, lines, { lock: true }),
  }),
  decide: (facts, { lines }) => planLines(facts, lines),
  async save(ctx, { created, changed, unchanged }) {
    const { tx, schema } = ctx;
    const opened = created.map((line) => ({ ...line, ownerId: newId() }));
    if (opened.length > 0) {
      const rows = opened.map(({ row, unitId, ownerId }) => ({ ...row, unitId, id: ownerId }));
      await sql`
        INSERT INTO ${sql.id(schema, 'budget_line')}
          (id, unit_id, year, sub_activity_code, sub_activity_name, account_code, account_name, fund)
        SELECT l.id, l."unitId", l.year, l."subActivityCode", l."subActivityName", l."accountCode", l."accountName", l.fund
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS l (id uuid, "unitId" uuid, year int, "subActivityCode" text,
          "subActivityName" text, "accountCode" text, "accountName" text, fund text)`.execute(tx);
    }
    if (changed.length > 0) {
      const rows = changed.map(({ row, known }) => ({ ...row, id: known.id }));
      await sql`
        UPDATE ${sql.id(schema, 'budget_line')} b SET sub_activity_name = l."subActivityName", account_name = l."accountName"
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS l (id uuid, "subActivityName" text, "accountName" text)
        WHERE b.id = l.id`.execute(tx);
    }
    await allotMany(
      ctx,
      'budget_line',
      opened,
      changed.map(({ known, ceiling }) => ({ balance: known.balance, ceiling })),
    );
    const counts = { created: created.length, changed: changed.length, unchanged };
    return {
      answer: counts,
      publicFacts: counts,
      alsoAbout: [...opened.map((line) => line.ownerId), ...changed.map(({ known }) => known.id)].map(
        (id) => ({
          type: 'budget_line' as const,
          id,
        }),
      ),
    };
  },
});
