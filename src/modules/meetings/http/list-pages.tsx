import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clockTime, dayOf } from '../../../kernel/time.ts';
import { holds } from '../../../platform/commands/actor.ts';
import { signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendCsv } from '../../../platform/http/csv.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { askedOne, askedWindow } from '../../../platform/http/list-query.ts';
import { sightOf } from '../../units/public.ts';
import { readMeetingList } from '../store/meeting-list.ts';
import { MeetingListPage } from './views/meeting-list-page.tsx';

const csvRowsMax = 10_000;
const csvHead = [
  'judul',
  'unit',
  'tanggal',
  'mulai',
  'selesai',
  'ruang',
  'peserta',
  'jenis_peserta',
  'keadaan',
];

/** The list of meetings, and the same as CSV. */
export function listPages(app: FastifyInstance): void {
  app.get('/rapat', async (request, reply) => {
    const { site, actor } = request.ctx;
    if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    const query = queryOf(request);
    const found = await readMeetingList(site.db, { ...query, sight: sightOf(actor), now: site.clock() });
    const mayCreate = holds(actor, 'requester', 'procurement_officer');
    return app.page(request, reply, <MeetingListPage query={query} {...found} mayCreate={mayCreate} />);
  });

  app.get('/rapat.csv', async (request, reply) => {
    const { site, actor } = request.ctx;
    if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    const { rows } = await readMeetingList(site.db, {
      ...queryOf(request),
      page: 1,
      size: csvRowsMax,
      sight: sightOf(actor),
      now: site.clock(),
    });
    const lines = rows.map((row) => [
      row.title,
      row.unitName,
      dayOf(row.startsAt, site.zone),
      clockTime(row.startsAt, site.zone),
      clockTime(row.endsAt, site.zone),
      row.room,
      row.headcount,
      row.attendeeKind,
      row.state,
    ]);
    return sendCsv(reply, 'rapat.csv', csvHead, lines);
  });
}

function queryOf({ query }: FastifyRequest) {
  return {
    ...askedWindow(query),
    filter: askedOne(query, 'tampil', ['mendatang', 'lalu', 'batal']),
  };
}
