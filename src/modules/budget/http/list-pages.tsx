import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { holds } from '../../../platform/commands/actor.ts';
import { signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendCsv } from '../../../platform/http/csv.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { sightOf } from '../../units/public.ts';
import { readPackageList } from '../store/package-list.ts';
import { askedPackages, ownWorkOf } from './package-query.ts';
import { candidatesFor } from './package-view.tsx';
import { PackageListPage, type PackageListProps } from './views/package-list-page.tsx';

const csvRowsMax = 10_000;
const csvHead = [
  'id_rup',
  'nama',
  'unit',
  'tahun',
  'metode',
  'keadaan',
  'pagu',
  'dicadangkan',
  'realisasi',
  'sisa',
  'ppk',
  'pejabat_pengadaan',
];

/** The list of packages, and the same as CSV. */
export function packageListPages(app: FastifyInstance): void {
  app.get('/paket', async (request, reply) => {
    if (request.ctx.actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    return app.page(request, reply, await packageListPage(request, request.query, null));
  });

  app.get('/paket.csv', async (request, reply) => {
    const { site, actor } = request.ctx;
    if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    const query = { ...askedPackages(request.query, actor, site), page: 1, size: csvRowsMax };
    const own = ownWorkOf(actor);
    const { rows } = await readPackageList(site, { ...query, sight: sightOf(actor), own });
    const lines = rows.map((row) => [
      row.rupId,
      row.name,
      row.unitName,
      query.year,
      row.method,
      row.state,
      row.ceiling,
      row.held,
      row.spent,
      row.left,
      row.commitmentOfficer,
      row.procurementOfficer,
    ]);
    return sendCsv(reply, `paket-${query.year}.csv`, csvHead, lines);
  });
}

/** The list as asked for, with a stage's form that came back. */
export async function packageListPage(
  request: FastifyRequest,
  asked: unknown,
  back: PackageListProps['back'],
): Promise<VNode> {
  const { site, actor } = request.ctx;
  const query = askedPackages(asked, actor, site);
  const own = ownWorkOf(actor);
  const found = await readPackageList(site, { ...query, sight: sightOf(actor), own });
  const unitsIn = (state: string) => [
    ...new Set(found.rows.filter((row) => row.state === state).map((row) => row.unitId)),
  ];
  const works = query.filter === 'perlu';
  const [ppk, pp] = works
    ? await Promise.all([
        candidatesFor(request, 'ppk', unitsIn('awaiting_disposition')),
        candidatesFor(request, 'pp', unitsIn('awaiting_documents')),
      ])
    : [[], []];
  return (
    <PackageListPage
      query={query}
      {...found}
      acts={holds(actor, 'budget_authority', 'commitment_officer', 'procurement_officer')}
      mayImport={holds(actor, 'city_admin')}
      holders={{ ppk, pp }}
      back={back}
    />
  );
}
