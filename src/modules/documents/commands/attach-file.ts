import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { governmentSubject } from '../../../platform/commands/government.ts';

/** Keeps the drawn PDF of a document, once and for ever: what was handed out never changes, even if the drawing does. */
export const attachFile = defineCommand({
  name: 'documents/attach-file',
  title: { id: 'PDF disimpan', en: 'PDF kept' },
  // No version: the program adds the drawn file to a paper, which never changes.
  input: z.object({
    documentId: z.uuid(),
    name: z.string().max(120),
    size: z.number().int().positive(),
    sha256: z.string().length(64),
  }),
  authority: { positions: [], scope: 'system', states: ['issued'] },
  async load({ tx }, { documentId }) {
    const document = await tx
      .selectFrom('document')
      .leftJoin('document_file', 'document_file.document_id', 'document.id')
      .select(['document.id', 'document_file.file_id'])
      .where('document.id', '=', documentId)
      .executeTakeFirst();
    if (!document) return null;
    const target = { ...governmentSubject, unitId: null, supplierId: null, state: 'issued' } as const;
    return { targets: [target], facts: document };
  },
  decide: (document) => ok(document),
  async save({ tx, now }, document, _facts, { name, size, sha256 }) {
    if (document.file_id === null) {
      const id = newId();
      await tx
        .insertInto('file')
        .values({
          id,
          name,
          media_type: 'application/pdf',
          size: BigInt(size),
          sha256,
          purpose: 'document',
          uploaded_by: null,
          uploaded_at: now,
        })
        .execute();
      // Two readers may draw at the same moment: the first one's file stays.
      await tx
        .insertInto('document_file')
        .values({ document_id: document.id, file_id: id })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    return { answer: { id: document.id }, publicFacts: { documentId: document.id, sha256 } };
  },
});
