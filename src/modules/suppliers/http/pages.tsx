import type { FastifyInstance } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import { notFound } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import type { RawQuery } from '../../catalogue/public.ts';
import { areaNames, areasOf } from '../../regions/public.ts';
import { parseMakerQuery } from '../domain/maker-query.ts';
import { listMakers } from '../store/maker-list.ts';
import { readMakerPage } from '../store/maker-page.ts';
import { ownMakerPages } from './own-maker-pages.tsx';
import { registerPages } from './register-pages.tsx';
import { registrationPages } from './registration-pages.tsx';
import { MakerListPage } from './views/maker-list-page.tsx';
import { MakerPage } from './views/maker-page.tsx';

/** The makers, for everyone: who they are as businesses, never as persons. */
export function supplierPages(app: FastifyInstance): void {
  registrationPages(app);
  ownMakerPages(app);
  registerPages(app);
  app.get('/penyedia', async (request, reply) => {
    const { site } = request.ctx;
    const query = parseMakerQuery(request.query as RawQuery);
    const [{ makers, more }, areas] = await Promise.all([
      listMakers(site, query),
      areasOf(site, query.place),
    ]);
    return app.page(request, reply, <MakerListPage query={query} makers={makers} more={more} {...areas} />);
  });

  app.get('/penyedia/:id', async (request, reply) => {
    const { site } = request.ctx;
    const { id } = request.params as { id: string };
    const maker = isId(id) ? await readMakerPage(site, id) : null;
    if (!maker) return sendRefusals(request, reply, [notFound()]);
    const serves = await areaNames(site, maker.zones);
    return app.page(request, reply, <MakerPage maker={maker} serves={serves} />);
  });
}
