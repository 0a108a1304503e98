import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../../../kernel/time.ts';
import { holds } from '../../../platform/commands/actor.ts';
import { notAuthorised, signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendCsv } from '../../../platform/http/csv.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { parseCurationQuery } from '../domain/curation-query.ts';
import { listCurated } from '../store/curation-list.ts';
import { rulePages } from './rule-pages.tsx';
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

/** The curators' list of products on sale, and the same as CSV. */
export function curationPages(app: FastifyInstance): void {
  rulePages(app);
  app.get('/kurasi', async (request, reply) => {
    if (!mayRead(request, reply)) return reply;
    const query = parseCurationQuery(request.query);
    const found = await listCurated(request.ctx.site, query);
    return app.page(request, reply, <CurationPage query={query} {...found} />);
  });

  app.get('/kurasi.csv', async (request, reply) => {
    if (!mayRead(request, reply)) return reply;
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

/** Curators, the administrator and the auditor; anybody else has his answer already. */
function mayRead(request: FastifyRequest, reply: FastifyReply): boolean {
  const { actor } = request.ctx;
  if (holds(actor, 'curator', 'city_admin', 'auditor')) return true;
  sendRefusals(request, reply, [
    actor.type === 'anonymous' ? signInNeeded() : notAuthorised({ unit: 'Kurasi' }),
  ]);
  return false;
}
