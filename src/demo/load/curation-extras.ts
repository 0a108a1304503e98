import { dayOf } from '../../kernel/time.ts';
import { draftProduct } from '../../modules/catalogue/commands/draft-product.ts';
import { answerInvitation } from '../../modules/curation/commands/answer-invitation.ts';
import { invite } from '../../modules/curation/commands/invite.ts';
import { noteAttendance } from '../../modules/curation/commands/note-attendance.ts';
import { planSession } from '../../modules/curation/commands/plan-session.ts';
import { demoSubmissions, tastedCount } from '../curation.ts';
import { dishesOf } from '../dishes.ts';
import { at, hour, later, minute, workingDay } from '../office-time.ts';
import { unitOf } from '../units.ts';
import type { Photos } from './curation-deeds.ts';
import type { CurationSteps } from './curation-steps.ts';
import type { Stage } from './order-life.ts';
import type { Step } from './run-steps.ts';

/** Drafts of the main team's maker, and two tastings: one that was held, one to come. */
export function curationExtras(stage: Stage, photos: Photos, curation: CurationSteps, now: Date): Step[] {
  return [
    ...draftSteps(stage, photos, now),
    ...comingSession(stage, curation, now),
    ...heldSession(stage, curation, now),
  ];
}

/** One draft that can be handed in, one without a photo, one that is only a name. */
function draftSteps({ door, cast }: Stage, photos: Photos, now: Date): Step[] {
  const dishes = dishesOf('kue').slice(-3);
  return dishes.map((dish, index): Step => {
    const moment = later(now, -(index + 1) * 20 * hour);
    return {
      at: moment,
      after: [],
      async run() {
        const actor = await cast.byUsername('penyedia', moment);
        const supplierId = actor.assignments.find((held) => held.supplierId !== null)?.supplierId ?? '';
        const photo = await photos(dish.picture);
        const full = index === 0;
        const some = index < 2;
        const content = {
          name: `${dish.name} Baru`,
          kind: some ? dish.kind : null,
          unitName: some ? dish.unit : '',
          descriptionId: some ? dish.description.id : '',
          descriptionEn: '',
          menu: some ? [...dish.menu] : [],
          composition: full ? [...dish.menu.map((part) => part.toLowerCase()), 'gula', 'santan'] : [],
          allergens: some ? [...dish.allergens] : [],
          vegetarian: dish.vegetarian,
          spicy: false,
          shelfLifeHours: full ? 12 : null,
          packagingId: full ? 'Kotak kertas bersekat' : '',
          packagingEn: '',
          photos: full ? [photo.sha256] : [],
        };
        const key = `demo-draft-${index + 1}`;
        const input = { supplierId, content, newPhotos: full ? [photo] : [] };
        await door.act(draftProduct, { actor, at: moment, key, input });
      },
    };
  });
}

const room = 'Ruang Kurasi Dinas PPKUKM';
const placeOfSession = () => {
  const { address, regionCode } = unitOf('dinas-ppkukm');
  return { place: room, address, regionCode };
};

/** In four working days: pieces that wait for a score are invited, and one maker has answered. */
function comingSession({ door, cast }: Stage, curation: CurationSteps, now: Date): Step[] {
  const day = workingDay(dayOf(now), 4);
  const plannedAt = later(now, -3 * hour);
  const invitedAt = later(now, -2 * hour);
  const answeredAt = later(now, -40 * minute);
  const guests = demoSubmissions(now)
    .filter(({ fate }) => fate === 'scoring')
    .slice(0, 6);
  let sessionId = '';
  const plan: Step = {
    at: plannedAt,
    after: [],
    async run() {
      const actor = await cast.byUsername('kurator', plannedAt);
      const times = { startsAt: at(day, '09:00').toISOString(), endsAt: at(day, '12:00').toISOString() };
      const input = { ...placeOfSession(), ...times, capacity: 8 };
      sessionId = (await door.act(planSession, { actor, at: plannedAt, key: 'demo-session-coming', input }))
        .id;
    },
  };
  const send: Step = {
    at: invitedAt,
    after: [plan, ...guests.flatMap(({ key }) => curation.of.get(key) ?? [])],
    async run() {
      const actor = await cast.byUsername('kurator', invitedAt);
      const submissionIds = guests.map(({ key }) => curation.submissionIdOf(key));
      const input = { sessionId, version: 1, submissionIds };
      await door.act(invite, { actor, at: invitedAt, key: 'demo-session-coming-invite', input });
    },
  };
  const answer: Step = {
    at: answeredAt,
    after: [send],
    async run() {
      const guest = guests[1];
      if (!guest) return;
      const actor = await cast.ofSupplier(guest.maker.key, answeredAt);
      const input = { sessionId, submissionId: curation.submissionIdOf(guest.key), coming: true };
      await door.act(answerInvitation, { actor, at: answeredAt, key: 'demo-session-coming-answer', input });
    },
  };
  return [plan, send, answer];
}

/** Two weeks ago: its guests were invited when they waited for their score, came but for one, and have it since. */
function heldSession({ door, cast }: Stage, curation: CurationSteps, now: Date): Step[] {
  const day = workingDay(dayOf(now), -9);
  const plannedAt = at(workingDay(dayOf(now), -15), '10:00');
  const invitedAt = at(workingDay(dayOf(now), -11), '15:40');
  const notedAt = at(day, '12:30');
  const guests = demoSubmissions(now)
    .filter(({ fate }) => fate === 'passed')
    .slice(-tastedCount);
  let sessionId = '';
  const plan: Step = {
    at: plannedAt,
    after: [],
    async run() {
      const actor = await cast.byUsername('kurator', plannedAt);
      const times = { startsAt: at(day, '09:00').toISOString(), endsAt: at(day, '12:00').toISOString() };
      const input = { ...placeOfSession(), ...times, capacity: 6 };
      sessionId = (await door.act(planSession, { actor, at: plannedAt, key: 'demo-session-held', input })).id;
    },
  };
  const send: Step = {
    at: invitedAt,
    after: [plan, ...guests.flatMap(({ key }) => curation.of.get(key)?.slice(0, -1) ?? [])],
    async run() {
      const actor = await cast.byUsername('kurator', invitedAt);
      const submissionIds = guests.map(({ key }) => curation.submissionIdOf(key));
      const input = { sessionId, version: 1, submissionIds };
      await door.act(invite, { actor, at: invitedAt, key: 'demo-session-held-invite', input });
    },
  };
  const list: Step = {
    at: notedAt,
    after: [send],
    async run() {
      const actor = await cast.byUsername('kurator', notedAt);
      const attended = guests.slice(1).map(({ key }) => curation.submissionIdOf(key));
      const input = { sessionId, version: 2, attended };
      await door.act(noteAttendance, { actor, at: notedAt, key: 'demo-session-held-list', input });
    },
  };
  // They are scored after they were tasted.
  for (const { key } of guests) curation.of.get(key)?.at(-1)?.after.push(list);
  return [plan, send, list];
}
