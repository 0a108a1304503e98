import { sql } from 'kysely';
import { z } from 'zod';
import { ok } from '../../kernel/result.ts';
import { defineCommand } from '../../platform/commands/define-command.ts';
import { type Government, governmentSubject } from '../../platform/commands/government.ts';

export const markStages = ['begun', 'finished'] as const;
export type MarkStage = (typeof markStages)[number];

/** Writes into the log that the demonstration begins or is complete: what tells a demonstration from a real government. */
export const markDemonstration = defineCommand({
  name: 'demonstration/mark',
  title: { id: 'Data peragaan dimuat', en: 'Demonstration data loaded' },
  input: z.object({ stage: z.enum(markStages) }),
  authority: { positions: [], scope: 'system', states: ['open'] },
  load: async () => ({
    targets: [{ ...governmentSubject, unitId: null, supplierId: null, state: 'open' }],
    facts: null,
  }),
  decide: (_facts, { stage }) => ok({ stage }),
  save: async (_ctx, { stage }) => ({ answer: { stage }, publicFacts: { stage } }),
});

/** The key under which a stage is marked, once. */
export function markKey(stage: MarkStage): string {
  return `demo-${stage}`;
}

/** When a stage was marked; null when it was not. The plan of the year is counted from the instant of `begun`. */
export async function readMark(site: Government, stage: MarkStage): Promise<Date | null> {
  const found = await sql<{ at: Date }>`
    SELECT at FROM ${sql.id(site.schema, 'event')}
    WHERE coalesce(actor_id, '00000000-0000-0000-0000-000000000000') = '00000000-0000-0000-0000-000000000000'
      AND key = ${markKey(stage)}`.execute(site.db);
  return found.rows[0]?.at ?? null;
}
