import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { loadSelf } from '../store/self.ts';

/** Chooses the language in which this person's pages and messages come, on every device. */
export const setLanguage = defineCommand({
  name: 'identity/set-language',
  title: { id: 'Bahasa dipilih', en: 'Language chosen' },
  // No version: one's own choice holds whatever was chosen before, on another device perhaps.
  input: z.object({ lang: z.enum(['id', 'en']) }),
  authority: { positions: [], scope: 'self', states: ['active'] },
  load: (ctx) => loadSelf(ctx),
  decide: (self) => ok(self),
  async save({ tx }, self, _facts, { lang }) {
    await tx
      .updateTable('person')
      .set({ lang, version: self.version + 1 })
      .where('id', '=', self.id)
      .execute();
    return { answer: { lang }, publicFacts: {}, privateFacts: { lang } };
  },
});
