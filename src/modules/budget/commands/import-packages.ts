import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import { defineCommand, type SaveContext } from '../../../platform/commands/define-command.ts';
import { governmentSubject } from '../../../platform/commands/government.ts';
import { type PackagePlan, planPackages } from '../domain/plan-packages.ts';
import { waitingFor } from '../domain/waiting.ts';
import { readPackages } from '../store/import-facts.ts';
import { allotMany } from '../store/open-balances.ts';
import { packagesInput } from './inputs.ts';

/** Packages of the procurement plan (SiRUP): new ones wait for PA/KPA; a revision keeps the package and changes its RUP id. */
export const importPackages = defineCommand({
  name: 'budget/import-packages',
  title: { id: 'Paket RUP diimpor', en: 'RUP packages imported' },
  input: packagesInput,
  authority: { positions: ['city_admin'], scope: 'government', states: ['open'] },
  load: async (ctx, { packages }) => ({
    targets: [{ ...governmentSubject, unitId: null, supplierId: null, state: 'open' }],
    facts: await readPackages(ctx, packages),
  }),
  decide: (facts, { packages }) => planPackages(facts, packages),
  async save(ctx, plan) {
    const opened = plan.created.map((each) => ({ ...each, ownerId: newId() }));
    await insertPackages(ctx, opened);
    const changes = [...plan.changed, ...plan.revised];
    await updatePackages(ctx, changes);
    await insertRevisions(ctx, plan.revised);
    await allotMany(
      ctx,
      'rup_package',
      opened,
      changes.map(({ known, ceiling }) => ({ balance: known.balance, ceiling })),
    );
    const counts = {
      created: opened.length,
      changed: plan.changed.length,
      revised: plan.revised.length,
      unchanged: plan.unchanged,
    };
    return {
      answer: counts,
      publicFacts: {
        ...counts,
        revisions: Object.fromEntries(plan.revised.map(({ row, known }) => [known.rupId, row.rupId])),
      },
      alsoAbout: [...opened.map((each) => each.ownerId), ...changes.map(({ known }) => known.id)].map(
        (id) => ({
          type: 'rup_package' as const,
          id,
        }),
      ),
      waiting: opened.map(({ ownerId, unitId }) =>
        waitingFor({ id: ownerId, unitId }, 'awaiting_disposition', ctx.by, true),
      ),
    };
  },
});

type Opened = PackagePlan['created'][number] & { readonly ownerId: string };

async function insertPackages({ tx, schema }: SaveContext, opened: readonly Opened[]): Promise<void> {
  if (opened.length === 0) return;
  const rows = opened.map(({ row, ownerId, unitId, budgetLineId }) => ({
    ...row,
    id: ownerId,
    unitId,
    budgetLineId,
  }));
  await sql`
    INSERT INTO ${sql.id(schema, 'rup_package')} (id, rup_id, unit_id, budget_line_id, year, name, method, kind, state)
    SELECT p.id, p."rupId", p."unitId", p."budgetLineId", p.year, p.name, p.method, p.kind, 'awaiting_disposition'
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS p (id uuid, "rupId" text, "unitId" uuid, "budgetLineId" uuid,
      year int, name text, method text, kind text)`.execute(tx);
}

async function updatePackages({ tx, schema }: SaveContext, changes: PackagePlan['changed']): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ row, known }) => ({
    id: known.id,
    rupId: row.rupId,
    old: known.rupId === row.rupId ? null : known.rupId,
    name: row.name,
    method: row.method,
    kind: row.kind,
  }));
  await sql`
    UPDATE ${sql.id(schema, 'rup_package')} t
    SET rup_id = p."rupId", replaces_rup_id = coalesce(p.old, t.replaces_rup_id), name = p.name, method = p.method,
      kind = p.kind, version = t.version + 1
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS p (id uuid, "rupId" text, old text, name text, method text, kind text)
    WHERE t.id = p.id`.execute(tx);
}

async function insertRevisions({ tx, eventId }: SaveContext, revised: PackagePlan['revised']): Promise<void> {
  if (revised.length === 0) return;
  await tx
    .insertInto('rup_revision')
    .values(
      revised.map(({ known }) => ({ old_rup_id: known.rupId, package_id: known.id, event_id: eventId })),
    )
    .execute();
}
