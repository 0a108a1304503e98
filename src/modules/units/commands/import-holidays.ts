import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { governmentSubject } from '../../../platform/commands/government.ts';

const holiday = z.object({
  day: z.iso.date(),
  name: z.string().trim().min(1).max(120),
  kind: z.enum(['national', 'joint_leave']),
});

/** Loads holidays (the joint decree of three ministers, yearly); a day that is there already gets the new name. */
export const importHolidays = defineCommand({
  name: 'units/import-holidays',
  title: { id: 'Hari libur dimuat', en: 'Holidays loaded' },
  input: z.object({ holidays: z.array(holiday).min(1).max(1000) }),
  authority: { positions: [], scope: 'system', states: ['open'] },
  load: async () => ({
    targets: [{ ...governmentSubject, unitId: null, supplierId: null, state: 'open' }],
    facts: null,
  }),
  decide: (_facts, { holidays }) => ok([...new Map(holidays.map((each) => [each.day, each])).values()]),
  async save({ tx }, holidays) {
    await tx
      .insertInto('holiday')
      .values(holidays)
      .onConflict((on) =>
        on
          .column('day')
          .doUpdateSet((row) => ({ name: row.ref('excluded.name'), kind: row.ref('excluded.kind') })),
      )
      .execute();
    return { answer: { holidays: holidays.length }, publicFacts: { holidays: holidays.length } };
  },
});
