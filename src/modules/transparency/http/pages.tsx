import type { FastifyInstance } from 'fastify';
import { budgetYear } from '../../../kernel/time.ts';
import { readAbsorption, readByUnit, readTopMakers } from '../store/absorption.ts';
import { readShowcase } from '../store/showcase.ts';
import { downloads } from './downloads.ts';
import { verificationPages } from './verification.tsx';
import { FrontPage } from './views/front-page.tsx';
import { TransparencyPage } from './views/transparency-page.tsx';
import { cutOffOf, yearOf } from './year.ts';

const showcaseCount = 8;
const makersShown = 20;

/** The public pages: front page, transparency with its downloads, check of a code. */
export function transparencyPages(app: FastifyInstance): void {
  app.get('/', async (request, reply) => {
    const { site } = request.ctx;
    const year = budgetYear(site.clock(), site.zone);
    const until = cutOffOf(site, year);
    const [absorption, products] = await Promise.all([
      readAbsorption(site, year, until.untilMonth),
      readShowcase(site, showcaseCount),
    ]);
    return app.page(request, reply, <FrontPage absorption={absorption} products={products} {...until} />);
  });

  app.get('/transparansi', async (request, reply) => {
    const { site } = request.ctx;
    const year = yearOf(request);
    const until = cutOffOf(site, year);
    const [absorption, units, makers] = await Promise.all([
      readAbsorption(site, year, until.untilMonth),
      readByUnit(site, year),
      readTopMakers(site, makersShown),
    ]);
    return app.page(
      request,
      reply,
      <TransparencyPage absorption={absorption} units={units} makers={makers} {...until} />,
    );
  });

  downloads(app);
  verificationPages(app);
}
