import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ok, refuse } from '../../../kernel/result.ts';
import { budgetYear } from '../../../kernel/time.ts';
import { notAuthorised, notFound } from '../../../platform/commands/refusals.ts';
import { addRead, money, pageOf, pageQuery, toPage } from '../../../platform/http/api-read.ts';
import { sees, sightOf } from '../../units/public.ts';
import { readLineList } from '../store/line-list.ts';
import { readPackageList } from '../store/package-list.ts';
import { readPackageView } from '../store/package-page.ts';
import { ownWorkOf } from './package-query.ts';

const left = money.describe('What may still be ordered: ceiling less held less spent');
const funds = { ceiling: money, held: money, spent: money, left };
const listedPackage = z.object({
  id: z.string(),
  rupId: z.string(),
  name: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  method: z.string(),
  state: z.string(),
  ...funds,
  commitmentOfficer: z.string().nullable(),
  procurementOfficer: z.string().nullable(),
  version: z.number().int().describe('For the commands that change it'),
});
const listedLine = z.object({
  id: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  year: z.number().int(),
  subActivityCode: z.string(),
  subActivityName: z.string(),
  accountCode: z.string(),
  accountName: z.string(),
  fund: z.string(),
  ...funds,
});
const wholePackage = listedPackage.extend({
  year: z.number().int(),
  budgetLine: z.object({
    id: z.string(),
    subActivity: z.string(),
    account: z.string(),
    fund: z.string(),
    ...funds,
  }),
  papers: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      source: z.enum(['template', 'upload']),
      fileName: z.string().nullable(),
    }),
  ),
});

const query = pageQuery.extend({
  year: z.coerce
    .number()
    .int()
    .min(2020)
    .max(2100)
    .optional()
    .describe('The present budget year when it is missing'),
  search: z.string().max(80).default(''),
});

type Funds = { readonly ceiling: bigint; readonly held: bigint; readonly spent: bigint };
const withLeft = <T extends Funds>(row: T) => ({ ...row, left: row.ceiling - row.held - row.spent });

/** Packages and budget lines for programs, with what is left on them. */
export function budgetApi(api: FastifyInstance): void {
  addRead(api, {
    path: '/packages',
    operationId: 'listPackages',
    summary: 'Packages of a year in the units of the signed-in person, newest first',
    tag: 'budget',
    query,
    answer: pageOf(listedPackage),
    async read({ site, actor, query: { year, search, limit, after } }) {
      const { rows, more } = await readPackageList(site, {
        filter: 'semua',
        sort: 'nama',
        year: year ?? budgetYear(site.clock(), site.zone),
        search,
        page: 1,
        size: limit,
        byKey: { after: after ?? null },
        sight: sightOf(actor),
        own: ownWorkOf(actor),
      });
      return ok(toPage(rows, more));
    },
  });
  addRead(api, {
    path: '/packages/:id',
    operationId: 'getPackage',
    summary: 'One package with its budget line and papers',
    tag: 'budget',
    answer: wholePackage,
    async read({ site, actor, id }) {
      const found = await readPackageView(site, id);
      if (!found) return refuse(notFound());
      if (!sees(sightOf(actor), found.unitId)) return refuse(notAuthorised({ unit: found.unitName }));
      return ok({ ...found, ...withLeft(found.money), budgetLine: withLeft(found.line) });
    },
  });
  addRead(api, {
    path: '/budget-lines',
    operationId: 'listBudgetLines',
    summary: 'Budget lines of a year in the units of the signed-in person, newest first',
    tag: 'budget',
    query,
    answer: pageOf(listedLine),
    async read({ site, actor, query: { year, search, limit, after } }) {
      const { rows, more } = await readLineList(site, {
        year: year ?? budgetYear(site.clock(), site.zone),
        unitId: null,
        search,
        page: 1,
        size: limit,
        byKey: { after: after ?? null },
        sight: sightOf(actor),
      });
      return ok(toPage(rows.map(withLeft), more));
    },
  });
}
