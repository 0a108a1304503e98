import type { FastifyInstance } from 'fastify';
import { dayOf } from '../../../kernel/time.ts';
import { sendCsv } from '../../../platform/http/csv.ts';
import { parseCurationQuery } from '../domain/curation-query.ts';
import { listCurated } from '../store/curation-list.ts';
import { allowed, curationReaders } from './rule-readers.ts';
import { CurationPage } from './views/curation-page.tsx';

const csvRowsMax = 10_000;
const csvHead = [
  'produk',
  'jenis',
  'penyedia',
  'kecamatan',
  'mutu',
  'lulus',
  'versi',
  'sertifikat_halal',
  'berlaku_sampai',
  'spp_irt',
];

/** The list of products that passed and are on sale, and the same as CSV. */
export function passedPages(app: FastifyInstance): void {
  app.get('/kurasi/produk', async (request, reply) => {
    if (!allowed(request, reply, curationReaders)) return reply;
    const query = parseCurationQuery(request.query);
    const found = await listCurated(request.ctx.site, query);
    return app.page(request, reply, <CurationPage query={query} {...found} />);
  });

  app.get('/kurasi/produk.csv', async (request, reply) => {
    if (!allowed(request, reply, curationReaders)) return reply;
    const { site } = request.ctx;
    const query = { ...parseCurationQuery(request.query), page: 1, size: csvRowsMax };
    const { products } = await listCurated(site, query);
    const rows = products.map((product) => [
      product.name,
      product.kind,
      product.supplierName,
      product.district,
      product.grade,
      dayOf(product.passedAt, site.zone),
      product.version,
      product.halalNumber,
      product.halalValidTo,
      product.pirtNumber,
    ]);
    return sendCsv(reply, `kurasi-${dayOf(site.clock(), site.zone)}.csv`, csvHead, rows);
  });
}
