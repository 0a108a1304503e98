import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { liesIn } from '../../../kernel/area.ts';
import { isId } from '../../../kernel/ids.ts';
import { maskPhone } from '../../../kernel/phone.ts';
import { dayOf } from '../../../kernel/time.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendCsv } from '../../../platform/http/csv.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { areasOf } from '../../regions/public.ts';
import { parseRegisterQuery, registerPath } from '../domain/register-query.ts';
import { readMakerFile } from '../store/own-maker.ts';
import { listRegister } from '../store/register-list.ts';
import { sendMakerFile } from './maker-file.ts';
import { registerActs } from './register-acts.tsx';
import { areasOfReader } from './register-sight.ts';
import { registerPage, seenMaker } from './register-view.tsx';
import { RegisterListPage } from './views/register-list-page.tsx';

const csvRowsMax = 10_000;

/** The register for officers: its list, the same as CSV, one maker, his files, and what can be done with him. */
export function registerPages(app: FastifyInstance): void {
  app.get(registerPath, async (request, reply) => {
    const areas = readerAreas(request, reply);
    if (areas === undefined) return reply;
    const query = parseRegisterQuery(request.query);
    const [found, places] = await Promise.all([
      listRegister(request.ctx.site, query, areas),
      areasOf(request.ctx.site, query.place),
    ]);
    const inside = within(areas, places);
    return app.page(request, reply, <RegisterListPage query={query} {...found} {...inside} />);
  });

  app.get(`${registerPath}.csv`, async (request, reply) => {
    const areas = readerAreas(request, reply);
    if (areas === undefined) return reply;
    const { site } = request.ctx;
    const query = { ...parseRegisterQuery(request.query), after: null, size: csvRowsMax };
    const { rows } = await listRegister(site, query, areas);
    return sendCsv(
      reply,
      `register-penyedia-${dayOf(site.clock(), site.zone)}.csv`,
      [
        'nama',
        'pemilik',
        'jenis',
        'skala',
        'keadaan',
        'nib',
        'telepon',
        'kode_kelurahan',
        'kelurahan',
        'kecamatan',
        'terdaftar',
        'rekening_diperiksa',
      ],
      rows.map((row) => [
        row.name,
        row.ownerName,
        row.kind,
        row.size,
        row.state,
        row.nib,
        maskPhone(row.phone).replaceAll('\u2011', '-'),
        row.regionCode,
        row.village,
        row.district,
        row.registeredAt ? dayOf(row.registeredAt, site.zone) : null,
        row.bankChecked ? 'ya' : 'tidak',
      ]),
    );
  });

  app.get(`${registerPath}/:id`, async (request, reply) => {
    const entry = await seenMaker(request, reply);
    return entry ? app.page(request, reply, await registerPage(request, entry, [])) : reply;
  });

  app.get(`${registerPath}/:id/berkas/:file`, async (request, reply) => {
    const entry = await seenMaker(request, reply);
    if (!entry) return reply;
    const { file: id } = request.params as { file: string };
    const file = isId(id) ? await readMakerFile(request.ctx.site, [entry.maker.id], id) : null;
    return file ? sendMakerFile(request, reply, file) : sendRefusals(request, reply, [notFound()]);
  });

  registerActs(app);
}

/** The areas whose register this person reads; undefined when he was sent away. */
function readerAreas(request: FastifyRequest, reply: FastifyReply): readonly string[] | null | undefined {
  const { actor } = request.ctx;
  const areas = areasOfReader(actor);
  if (areas === null || areas.length > 0) return areas;
  const refusal = actor.type === 'person' ? notAuthorised({ unit: 'e-Order' }) : signInNeeded();
  void sendRefusals(request, reply, [refusal]);
  return undefined;
}

/** Filters by place offer only what lies in the reader's areas. */
function within(areas: readonly string[] | null, { cities, districts }: Awaited<ReturnType<typeof areasOf>>) {
  if (areas === null) return { cities, districts };
  const touches = ({ code }: { readonly code: string }) =>
    areas.some((area) => liesIn(area, code) || liesIn(code, area));
  return { cities: cities.filter(touches), districts: districts.filter(touches) };
}
