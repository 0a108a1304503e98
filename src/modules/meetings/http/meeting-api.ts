import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ok, refuse } from '../../../kernel/result.ts';
import { notAuthorised, notFound } from '../../../platform/commands/refusals.ts';
import { addRead, instant, pageOf, pageQuery, toPage } from '../../../platform/http/api-read.ts';
import { sees, sightOf } from '../../units/public.ts';
import { readMeetingList } from '../store/meeting-list.ts';
import { readMeeting } from '../store/meeting-page.ts';

const listed = z.object({
  id: z.string(),
  title: z.string(),
  unitName: z.string(),
  startsAt: instant,
  endsAt: instant,
  room: z.string(),
  headcount: z.number().int(),
  attendeeKind: z.string(),
  state: z.enum(['scheduled', 'cancelled']),
  permitState: z.enum(['none', 'requested', 'granted', 'refused']),
});
const whole = listed.extend({
  version: z.number().int().describe('For the commands that change it'),
  unitId: z.string(),
  packageId: z.string(),
  address: z.string(),
  regionCode: z.string(),
  rupPackage: z.object({ rupId: z.string(), name: z.string() }),
});
const filters = { upcoming: 'mendatang', past: 'lalu', cancelled: 'batal' } as const;

/** Meetings for programs. */
export function meetingApi(api: FastifyInstance): void {
  addRead(api, {
    path: '/meetings',
    operationId: 'listMeetings',
    summary: 'Meetings of the units of the signed-in person, newest entry first',
    tag: 'meetings',
    query: pageQuery.extend({
      filter: z.enum(['upcoming', 'past', 'cancelled']).default('upcoming'),
      search: z.string().max(80).default(''),
    }),
    answer: pageOf(listed),
    async read({ site, actor, query }) {
      const { rows, more } = await readMeetingList(site.db, {
        filter: filters[query.filter],
        search: query.search,
        page: 1,
        size: query.limit,
        byKey: { after: query.after ?? null },
        sight: sightOf(actor),
        now: site.clock(),
      });
      return ok(toPage(rows, more));
    },
  });
  addRead(api, {
    path: '/meetings/:id',
    operationId: 'getMeeting',
    summary: 'One meeting',
    tag: 'meetings',
    answer: whole,
    async read({ site, actor, id }) {
      const meeting = await readMeeting(site.db, id);
      if (!meeting) return refuse(notFound());
      return sees(sightOf(actor), meeting.unitId)
        ? ok(meeting)
        : refuse(notAuthorised({ unit: meeting.unitName }));
    },
  });
}
