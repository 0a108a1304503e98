import type { FastifyInstance } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import { dayOf } from '../../../kernel/time.ts';
import { notFound } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { asked, askedWindow } from '../../../platform/http/list-query.ts';
import { forOverseers } from '../../../platform/http/overseers.ts';
import { treeOf } from '../domain/tree.ts';
import { readHolidays } from '../store/holidays.ts';
import { readUnitPage } from '../store/unit-page.ts';
import { readUnitNodes, searchUnits } from '../store/unit-tree.ts';
import { HolidayPage, holidaysPath } from './views/holiday-page.tsx';
import { UnitPage } from './views/unit-page.tsx';
import { UnitTreePage, unitsPath } from './views/unit-tree-page.tsx';

/** The tree of units, one unit, and the holidays: read by administrators and auditors. */
export function unitPages(app: FastifyInstance): void {
  app.get(
    unitsPath,
    forOverseers(async (request, reply) => {
      const { site } = request.ctx;
      const { search } = askedWindow(request.query);
      const page =
        search === '' ? (
          <UnitTreePage search="" found={null} tree={treeOf(await readUnitNodes(site))} />
        ) : (
          <UnitTreePage search={search} found={await searchUnits(site, search)} tree={[]} />
        );
      return app.page(request, reply, page);
    }),
  );

  app.get(
    `${unitsPath}/:id`,
    forOverseers(async (request, reply) => {
      const { site } = request.ctx;
      const { id } = request.params as { id: string };
      const today = dayOf(site.clock(), site.zone);
      const unit = isId(id) ? await readUnitPage(site, id, today) : null;
      return unit
        ? app.page(request, reply, <UnitPage unit={unit} today={today} />)
        : sendRefusals(request, reply, [notFound()]);
    }),
  );

  app.get(
    holidaysPath,
    forOverseers(async (request, reply) => {
      const { site } = request.ctx;
      const thisYear = Number(dayOf(site.clock(), site.zone).slice(0, 4));
      const years = [thisYear - 1, thisYear, thisYear + 1];
      const year = years.find((each) => String(each) === asked(request.query, 'tahun')) ?? thisYear;
      const holidays = await readHolidays(site, year);
      return app.page(request, reply, <HolidayPage {...{ year, years, holidays }} />);
    }),
  );
}
