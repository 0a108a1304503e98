import { newId } from '../../../kernel/ids.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { checkMeeting, meetingInput, readInputFacts, rowOf, uuid } from './meeting-input.ts';

/** A meeting that may be ordered for. Its unit is the package's, unless one is named: then they must agree. */
export const createMeeting = defineCommand({
  name: 'meetings/create',
  title: { id: 'Rapat dibuat', en: 'Meeting created' },
  input: meetingInput.extend({ unitId: uuid.optional() }),
  authority: { positions: ['requester', 'procurement_officer'], scope: 'unit', states: ['new'] },
  async load(ctx, input) {
    const facts = await readInputFacts(ctx, input);
    const id = newId();
    const unitId = input.unitId ?? facts.rupPackage?.unitId ?? null;
    return {
      targets: [{ type: 'meeting', id, unitId, supplierId: null, state: 'new' }],
      facts: { ...facts, id, unitId: unitId ?? '' },
    };
  },
  decide: (facts, input, by) =>
    firstRefusals(checkMeeting(facts, input, facts.unitId, by)) ??
    ok({ id: facts.id, unitId: facts.unitId, createdBy: by.personId ?? '' }),
  async save({ tx }, { id, unitId, createdBy }, _facts, input) {
    await tx
      .insertInto('meeting')
      .values({
        ...rowOf(input),
        id,
        unit_id: unitId,
        created_by: createdBy,
        state: 'scheduled',
        permit_state: 'none',
      })
      .execute();
    return {
      answer: { id },
      publicFacts: { headcount: input.headcount, attendeeKind: input.attendeeKind, startsAt: input.startsAt },
      alsoAbout: [{ type: 'unit', id: unitId }],
    };
  },
});
