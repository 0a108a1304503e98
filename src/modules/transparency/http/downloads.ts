import type { FastifyInstance, FastifyReply } from 'fastify';
import { toCsv } from '../domain/csv.ts';
import { readAbsorption, readByUnit, readTopMakers } from '../store/absorption.ts';
import { yearOf } from './year.ts';

const makersMax = 10_000;
const monthsOfYear = 12;

/** The tables of the transparency page as files; column names are stable, amounts are whole rupiah. */
export function downloads(app: FastifyInstance): void {
  app.get('/transparansi/unit.csv', async (request, reply) => {
    const year = yearOf(request);
    const units = await readByUnit(request.ctx.site, year);
    const rows = units.map((unit) => [year, unit.code, unit.name, unit.orders, unit.paid]);
    return send(
      reply,
      `unit-${year}.csv`,
      toCsv(['tahun', 'kode_unit', 'unit', 'pesanan', 'dibayarkan'], rows),
    );
  });

  app.get('/transparansi/bulan.csv', async (request, reply) => {
    const year = yearOf(request);
    const { months } = await readAbsorption(request.ctx.site, year, monthsOfYear);
    const rows = months.map((month) => [year, month.month, month.orders, month.paid, month.lastYear]);
    const head = ['tahun', 'bulan', 'pesanan', 'dibayarkan', 'dibayarkan_tahun_lalu'];
    return send(reply, `bulan-${year}.csv`, toCsv(head, rows));
  });

  app.get('/transparansi/penyedia.csv', async (request, reply) => {
    const { top } = await readTopMakers(request.ctx.site, makersMax);
    const rows = top.map((maker) => [maker.name, maker.place, maker.orders, maker.paid]);
    return send(reply, 'penyedia.csv', toCsv(['penyedia', 'kecamatan', 'pesanan', 'dibayarkan'], rows));
  });
}

function send(reply: FastifyReply, name: string, csv: string): FastifyReply {
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-cache')
    .send(csv);
}
