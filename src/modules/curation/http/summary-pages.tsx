import type { FastifyInstance, FastifyRequest } from 'fastify';
import { dayOf } from '../../../kernel/time.ts';
import { sendCsv } from '../../../platform/http/csv.ts';
import { askedOne } from '../../../platform/http/list-query.ts';
import { seenAs } from '../domain/sight.ts';
import { daysOf, periods } from '../domain/summary-period.ts';
import type { LatePiece } from '../store/summary.ts';
import { readSummary } from '../store/summary.ts';
import { allowed, curationReaders } from './rule-readers.ts';
import { SummaryPage } from './views/summary-page.tsx';

const csvHead = ['kode', 'kecamatan', 'kota', 'diajukan', 'diputus', 'lulus'];

/** The head's summary, and its kecamatan as a file. */
export function summaryPages(app: FastifyInstance): void {
  app.get('/kurasi/ringkasan', async (request, reply) => {
    if (!allowed(request, reply, curationReaders)) return reply;
    const { period, days } = askedPeriod(request);
    const summary = await readSummary(request.ctx.site, days);
    const opens = (piece: LatePiece) => seenAs(request.ctx.actor, piece) !== null;
    return app.page(
      request,
      reply,
      <SummaryPage summary={summary} period={period} days={days} opens={opens} />,
    );
  });

  app.get('/kurasi/ringkasan.csv', async (request, reply) => {
    if (!allowed(request, reply, curationReaders)) return reply;
    const { days } = askedPeriod(request);
    const { districts } = await readSummary(request.ctx.site, days);
    const rows = districts.map(({ code, name, city, submitted, decided, passed }) => [
      code,
      name,
      city,
      submitted,
      decided,
      passed,
    ]);
    return sendCsv(reply, `kurasi-kecamatan-${days.from}-${days.to}.csv`, csvHead, rows);
  });
}

function askedPeriod({ ctx, query }: FastifyRequest) {
  const period = askedOne(query, 'periode', periods);
  return { period, days: daysOf(period, dayOf(ctx.site.clock(), ctx.site.zone)) };
}
