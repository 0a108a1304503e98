import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import {
  alreadyHeld,
  ownAccount,
  personInactive,
  termFields,
  unknownRegion,
  unknownSupplier,
  unknownUnit,
} from '../domain/people.ts';
import { clashOf, clashRefusal, isHeld, termFault } from '../domain/terms.ts';
import { knownPlaces } from '../store/known-places.ts';
import { loadPerson } from '../store/one-person.ts';
import { saveTerms } from '../store/save-people.ts';

/** Records a decree: who holds which position where, from when until when. Open tasks follow the position by themselves. */
export const assignPosition = defineCommand({
  name: 'identity/assign-position',
  title: { id: 'Jabatan ditetapkan', en: 'Position assigned' },
  input: z.object({
    personId: z.uuid(),
    ...termFields,
    unitIds: z.array(z.uuid()).max(200),
    supplierId: z.uuid().nullable(),
    version: seenVersion,
  }),
  authority: { positions: ['city_admin'], scope: 'government', states: ['active'] },
  async load(ctx, { personId, unitIds, supplierId, regionCode }) {
    const found = await loadPerson(ctx, personId);
    if (!found) return null;
    const places = await knownPlaces(ctx.tx, unitIds, supplierId, regionCode);
    return { ...found, facts: { person: found.facts, ...places } };
  },
  stateRefusal: () => personInactive(),
  decide({ person, units, supplierKnown, regionKnown }, { personId, version: _version, ...term }, by) {
    const stranger = term.unitIds.find((id) => !units.has(id));
    const clash = clashOf(person.terms, term);
    return (
      firstRefusals([
        personId === by.personId && ownAccount(),
        stranger !== undefined && unknownUnit({ code: stranger }, 'unitIds'),
        !supplierKnown && unknownSupplier(undefined, 'supplierId'),
        !regionKnown && unknownRegion({ code: term.regionCode ?? '' }, 'regionCode'),
        termFault(term),
        clash && clashRefusal(person.name, clash, 'position'),
        isHeld(person.terms, term) && alreadyHeld(undefined, 'decree'),
      ]) ?? ok({ ...term, personId })
    );
  },
  async save(ctx, term, { person }) {
    const [assignmentId = ''] = await saveTerms(ctx, [term]);
    await ctx.tx
      .updateTable('person')
      .set({ version: person.version + 1 })
      .where('id', '=', person.id)
      .execute();
    const { position, kind, decree, from, until, unitIds, supplierId, regionCode } = term;
    return {
      answer: { assignmentId },
      publicFacts: { position, kind, units: unitIds.length },
      privateFacts: { decree, from, until, unitIds, supplierId, regionCode },
      alsoAbout: [{ type: 'assignment', id: assignmentId }],
    };
  },
});
