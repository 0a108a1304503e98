import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { budgetYear } from '../../../kernel/time.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendCsv } from '../../../platform/http/csv.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { asked, askedWindow } from '../../../platform/http/list-query.ts';
import { readUnits, sees, sightOf } from '../../units/public.ts';
import { type LineView, readEntries, readLine, readLineList } from '../store/line-list.ts';
import { type AskedLines, LineListPage, LinePage } from './views/line-pages.tsx';

const csvRowsMax = 10_000;
const lineHead = [
  'unit',
  'tahun',
  'kode_sub_kegiatan',
  'nama_sub_kegiatan',
  'kode_akun',
  'sumber_dana',
  'pagu',
  'dicadangkan',
  'realisasi',
  'sisa',
];

/** The budget: lines with their bars, and the entries behind each. */
export function linePages(app: FastifyInstance): void {
  app.get('/anggaran', async (request, reply) => {
    const { site, actor } = request.ctx;
    if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    const query = askedLines(request);
    const sight = sightOf(actor);
    const [found, units] = await Promise.all([
      readLineList(site, { ...query, sight }),
      sight === 'all' ? [] : readUnits(site.db, sight),
    ]);
    return app.page(request, reply, <LineListPage query={query} {...found} units={units} />);
  });

  app.get('/anggaran.csv', async (request, reply) => {
    const { site, actor } = request.ctx;
    if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    const query = { ...askedLines(request), page: 1, size: csvRowsMax };
    const { rows } = await readLineList(site, { ...query, sight: sightOf(actor) });
    const lines = rows.map((row) => [
      row.unitName,
      row.year,
      row.subActivityCode,
      row.subActivityName,
      row.accountCode,
      row.fund,
      row.ceiling,
      row.held,
      row.spent,
      row.ceiling - row.held - row.spent,
    ]);
    return sendCsv(reply, `anggaran-${query.year}.csv`, lineHead, lines);
  });

  app.get('/anggaran/:id', async (request, reply) => {
    const line = await seenLine(request);
    if ('code' in line) return sendRefusals(request, reply, [line]);
    const { page, size } = askedWindow(request.query);
    const { rows, more } = await readEntries(request.ctx.site, line.id, { page, size });
    const view = <LinePage line={line} entries={rows} more={more} page={page} size={size} />;
    return app.page(request, reply, view);
  });

  app.get('/anggaran/:id/mutasi.csv', async (request, reply) => {
    const line = await seenLine(request);
    if ('code' in line) return sendRefusals(request, reply, [line]);
    const { rows } = await readEntries(request.ctx.site, line.id, { page: 1, size: csvRowsMax });
    const head = ['waktu', 'mutasi', 'perintah', 'oleh', 'pesanan', 'nilai'];
    const lines = rows.map((row) => [
      row.at.toISOString(),
      row.reason,
      row.command,
      row.actorName,
      row.orderId,
      row.amount,
    ]);
    return sendCsv(reply, `mutasi-${line.year}-${line.subActivityCode}.csv`, head, lines);
  });
}

function askedLines({ query, ctx }: FastifyRequest): AskedLines {
  const thisYear = budgetYear(ctx.site.clock(), ctx.site.zone);
  const year = Number(asked(query, 'tahun'));
  const unitId = asked(query, 'unit');
  return {
    ...askedWindow(query),
    year: Number.isInteger(year) && year >= 2020 && year <= 2100 ? year : thisYear,
    thisYear,
    unitId: isId(unitId) ? unitId : null,
  };
}

async function seenLine(request: FastifyRequest): Promise<LineView | Refusal> {
  const { site, actor } = request.ctx;
  if (actor.type !== 'person') return signInNeeded();
  const { id } = request.params as { id: string };
  const line = isId(id) ? await readLine(site, id) : null;
  if (!line) return notFound();
  return sees(sightOf(actor), line.unitId) ? line : notAuthorised({ unit: line.unitName });
}
