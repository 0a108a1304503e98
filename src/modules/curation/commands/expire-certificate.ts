import { z } from 'zod';
import { ok, refuse } from '../../../kernel/result.ts';
import { dayOf, instantAt } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { warningDue } from '../domain/certificate-term.ts';
import { notExpiredYet } from '../domain/refusals.ts';

/**
 * The clock: reminds the maker 60, 30 and 7 days before a certificate of curation ends, and takes the product off the shelf when it has ended.
 * Orders that are on their way stay: they were placed while it was valid.
 */
export const expireCertificate = defineCommand({
  name: 'curation/expire-certificate',
  title: { id: 'Masa berlaku sertifikat kurasi ditinjau', en: 'Term of a certificate of curation looked at' },
  input: z.object({ certificateId: z.uuid() }),
  authority: { positions: [], scope: 'system', states: ['valid'] },
  async load(ctx, { certificateId }) {
    const found = await ctx.tx
      .selectFrom('product_certificate')
      .select('product_id')
      .where('id', '=', certificateId)
      .executeTakeFirst();
    if (!found) return null;
    ctx.locks.enter('product');
    const product = await ctx.tx
      .selectFrom('product')
      .select(['id', 'state', 'supplier_id', 'version'])
      .where('id', '=', found.product_id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const certificate = await ctx.tx
      .selectFrom('product_certificate')
      .selectAll()
      .where('id', '=', certificateId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const target = {
      type: 'product_certificate',
      id: certificate.id,
      unitId: null,
      supplierId: certificate.supplier_id,
      state: certificate.state,
      version: certificate.version,
    } as const;
    return { targets: [target], facts: { certificate, product } };
  },
  decide({ certificate }, _input, by) {
    const today = dayOf(by.now, by.zone);
    if (today > certificate.valid_to) return ok({ over: true, warned: 0 });
    const due = warningDue(certificate.valid_to, today);
    if (due === null || (certificate.warned !== null && certificate.warned <= due))
      return refuse(notExpiredYet());
    return ok({ over: false, warned: due as number });
  },
  async save(ctx, { over, warned }, { certificate, product }) {
    await ctx.tx
      .updateTable('product_certificate')
      .set({ warned, version: certificate.version + 1, ...(over ? { state: 'expired' as const } : {}) })
      .where('id', '=', certificate.id)
      .execute();
    const hides = over && product.state === 'listed';
    if (hides)
      await ctx.tx
        .updateTable('product')
        .set({ state: 'hidden', hidden_reason: 'curation_expired', version: product.version + 1 })
        .where('id', '=', product.id)
        .execute();
    const dueAt = instantAt(certificate.valid_to, '16:00', ctx.zone);
    const task = {
      command: 'curation/submit',
      position: 'supplier',
      supplierId: product.supplier_id,
      ...(dueAt ? { dueAt } : {}),
    } as const;
    return {
      answer: { certificateId: certificate.id, state: over ? 'expired' : 'valid' },
      publicFacts: over ? { over, hidden: hides } : { over, daysLeft: warned },
      alsoAbout: [{ type: 'product', id: product.id }],
      waiting: [{ subject: { type: 'product_certificate', id: certificate.id }, tasks: [task] }],
    };
  },
});
