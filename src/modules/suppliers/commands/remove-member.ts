import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { endSupplierPost, lockPeople } from '../../identity/public.ts';
import { memberUnknown, ownerStays } from '../domain/maker-refusals.ts';
import { changeMaker, lockMaker, makerTarget } from '../store/makers.ts';
import { readTeam } from '../store/team.ts';

/** The owner ends somebody's work for the business, at once. */
export const removeMember = defineCommand({
  name: 'suppliers/remove-member',
  title: { id: 'Anggota tim dikeluarkan', en: 'Member removed from the team' },
  input: z.object({ supplierId: z.uuid(), version: seenVersion, personId: z.uuid() }),
  authority: {
    positions: ['supplier_owner'],
    scope: 'supplier',
    states: ['pending', 'active', 'suspended', 'banned'],
  },
  async load(ctx, { supplierId, personId }) {
    await lockPeople(ctx);
    const maker = await lockMaker(ctx, supplierId);
    if (!maker) return null;
    const team = await readTeam(ctx.tx, ctx.schema, supplierId, dayOf(ctx.now, ctx.zone));
    const member = team.find((each) => each.personId === personId) ?? null;
    return { targets: [makerTarget(maker)], facts: { maker, member } };
  },
  decide: ({ maker, member }) =>
    firstRefusals([!member && memberUnknown(), member?.owner && ownerStays()]) ?? ok(maker),
  async save(ctx, maker, _facts, { personId }) {
    await endSupplierPost(ctx, personId, maker.id);
    const now = await changeMaker(ctx, maker, {});
    return {
      answer: { id: maker.id, version: now.version },
      publicFacts: {},
      privateFacts: { personId },
      alsoAbout: [{ type: 'person', id: personId }],
    };
  },
});
