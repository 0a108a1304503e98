import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf, workingDaysAfter } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { isPlace } from '../../regions/public.ts';
import { identityFixed, nothingChanged } from '../domain/maker-refusals.ts';
import { businessFaults, businessFields } from '../domain/registration.ts';
import { verifyWorkingDays, waitingForMaker } from '../domain/waiting.ts';
import { businessColumns } from '../store/insert-maker.ts';
import { changeMaker, enteredBy, lockMaker, makerTarget, takenBy } from '../store/makers.ts';
import { openSanction } from '../store/sanctions.ts';

/** The owner corrects what the register says about his business; a registration that was sent back goes to the companion again. */
export const changeProfile = defineCommand({
  name: 'suppliers/change-profile',
  title: { id: 'Data usaha diubah', en: 'Business data changed' },
  input: z.object({ supplierId: z.uuid(), version: seenVersion, ...businessFields }),
  authority: {
    positions: ['supplier_owner'],
    scope: 'supplier',
    states: ['pending', 'active', 'suspended', 'banned'],
  },
  async load(ctx, input) {
    const maker = await lockMaker(ctx, input.supplierId);
    if (!maker) return null;
    const taken = await takenBy(ctx, { nik: input.nik, nib: input.nib, phone: null, own: maker.id });
    const placeKnown = await isPlace(ctx.tx, input.regionCode);
    const sanction = await openSanction(ctx, maker.id);
    const typist = await enteredBy(ctx, maker.id);
    return {
      targets: [makerTarget(maker)],
      facts: {
        maker,
        taken,
        placeKnown,
        appealed: sanction?.state === 'appealed',
        assisted: typist !== null,
      },
    };
  },
  decide(facts, input, by) {
    const { maker } = facts;
    const today = dayOf(by.now, by.zone);
    // What was verified stays; makers of old lists have numbers that say no birth day.
    const fixed = maker.state !== 'pending';
    const sameIdentity =
      input.nik === maker.nik && (maker.birth_date === null || input.birthDate === maker.birth_date);
    const columns = businessColumns(input);
    const changed = (Object.keys(columns) as (keyof typeof columns)[]).filter(
      (column) => columns[column] !== maker[column],
    );
    const faults = businessFaults(input, { ...facts, today }).filter(
      (fault) => !(fixed && fault && (fault.field === 'nik' || fault.field === 'birthDate')),
    );
    return (
      firstRefusals([
        fixed && !sameIdentity && identityFixed(undefined, 'nik'),
        ...faults,
        changed.length === 0 && maker.returned_for === null && nothingChanged(),
      ]) ??
      ok({
        maker,
        changed,
        columns: fixed ? { ...columns, nik: maker.nik, birth_date: maker.birth_date } : columns,
        dueAt: workingDaysAfter(by.now, verifyWorkingDays, by.calendar, by.zone),
      })
    );
  },
  async save(ctx, { maker, changed, columns, dueAt }, { appealed, assisted }) {
    const now = await changeMaker(ctx, maker, { ...columns, returned_for: null });
    return {
      answer: { id: maker.id, version: now.version },
      publicFacts: { changed },
      waiting: [
        waitingForMaker(now, {
          appealed,
          enteredBy: assisted && maker.registered_via === 'assisted' ? 'companion' : null,
          dueAt,
        }),
      ],
    };
  },
});
