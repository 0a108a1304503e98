import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { stagedFile } from '../../../platform/files/file-store.ts';
import { keepFiles } from '../../../platform/files/keep-files.ts';
import { areStaged } from '../../../platform/files/staged-uploads.ts';
import { factInFuture, factUnknown, makerFileNotStaged } from '../domain/maker-refusals.ts';
import { stages } from '../domain/seven-p.ts';
import { changeMaker, lockMaker, makerTarget } from '../store/makers.ts';

/** The companion notes a fact of the seven P with its day; a note that was wrong is voided by another, and both stay. */
export const noteFact = defineCommand({
  name: 'suppliers/note-fact',
  title: { id: 'Fakta pembinaan dicatat', en: 'Fact of the seven P noted' },
  input: z.object({
    supplierId: z.uuid(),
    version: seenVersion,
    stage: z.enum(stages),
    day: z.iso.date(),
    organiser: z.string().trim().min(2).max(120),
    remark: z.string().trim().max(500).default(''),
    file: stagedFile.optional(),
    /** The note that this one takes the place of. */
    voids: z.uuid().nullable().default(null),
  }),
  authority: {
    positions: ['companion'],
    scope: 'region',
    states: ['pending', 'active', 'suspended', 'banned'],
  },
  async load(ctx, { supplierId, voids, file }) {
    const maker = await lockMaker(ctx, supplierId);
    if (!maker) return null;
    // Under the maker's lock: nobody voids the same note beside this one.
    const voided = await ctx.tx
      .selectFrom('supplier_fact as fact')
      .leftJoin('supplier_fact as later', 'later.voids', 'fact.id')
      .select('fact.id')
      .where('fact.id', '=', voids)
      .where('fact.supplier_id', '=', supplierId)
      .where('later.id', 'is', null)
      .executeTakeFirst();
    const staged = file ? await areStaged(ctx, [file]) : true;
    return { targets: [makerTarget(maker)], facts: { maker, voidable: voided !== undefined, staged } };
  },
  decide: ({ maker, voidable, staged }, { day, voids }, by) =>
    firstRefusals([
      day > dayOf(by.now, by.zone) && factInFuture(undefined, 'day'),
      voids !== null && !voidable && factUnknown(undefined, 'voids'),
      !staged && makerFileNotStaged(undefined, 'file'),
    ]) ?? ok(maker),
  async save(ctx, maker, _facts, { stage, day, organiser, remark, file, voids }) {
    const [fileId = null] = await keepFiles(ctx, 'supplier_fact', file ? [file] : []);
    const id = newId();
    await ctx.tx
      .insertInto('supplier_fact')
      .values({
        id,
        supplier_id: maker.id,
        stage,
        day,
        organiser,
        remark,
        file_id: fileId,
        voids,
        noted_by: ctx.by.personId,
        noted_at: ctx.now,
      })
      .execute();
    const now = await changeMaker(ctx, maker, {});
    return {
      answer: { id, version: now.version },
      publicFacts: { stage, day, voids },
      privateFacts: { organiser, remark },
    };
  },
});
