import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { isPlace } from '../../regions/public.ts';
import { sessionBegun, sessionEndsFirst, sessionPlaceUnknown } from '../domain/session.ts';

/** A curator or the city plans a tasting: when, where, and how many pieces one panel can taste. */
export const planSession = defineCommand({
  name: 'curation/plan-session',
  title: { id: 'Sesi cicip direncanakan', en: 'Tasting session planned' },
  input: z.object({
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    place: z.string().trim().min(2).max(120),
    address: z.string().trim().min(5).max(300),
    /** Kelurahan of the place. */
    regionCode: z.string().regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/),
    capacity: z.number().int().min(1).max(500),
  }),
  authority: { positions: ['curator', 'city_officer'], scope: 'region', states: ['new'] },
  async load({ tx }, { regionCode }) {
    const id = newId();
    return {
      targets: [{ type: 'tasting_session', id, unitId: null, supplierId: null, regionCode, state: 'new' }],
      facts: { id, known: await isPlace(tx, regionCode) },
    };
  },
  decide({ id, known }, input, by) {
    const [startsAt, endsAt] = [new Date(input.startsAt), new Date(input.endsAt)];
    const oneDay = endsAt > startsAt && dayOf(startsAt, by.zone) === dayOf(endsAt, by.zone);
    return (
      firstRefusals([
        !known && sessionPlaceUnknown(undefined, 'regionCode'),
        startsAt <= by.now && sessionBegun(undefined, 'startsAt'),
        !oneDay && sessionEndsFirst(undefined, 'endsAt'),
      ]) ?? ok({ id, startsAt, endsAt })
    );
  },
  async save({ tx }, { id, startsAt, endsAt }, _facts, { place, address, regionCode, capacity }) {
    await tx
      .insertInto('tasting_session')
      .values({
        id,
        starts_at: startsAt,
        ends_at: endsAt,
        place,
        address,
        region_code: regionCode,
        capacity,
        state: 'planned',
      })
      .execute();
    return { answer: { id }, publicFacts: { startsAt: startsAt.toISOString(), place, capacity } };
  },
});
