import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import { holds } from '../../../platform/commands/actor.ts';
import { notFound } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { areasOf } from '../../regions/public.ts';
import { type CatalogueQuery, one, parseCatalogueQuery, type RawQuery } from '../domain/catalogue-query.ts';
import { seesPicture } from '../domain/picture-reach.ts';
import { reachOfPicture } from '../store/pictures.ts';
import { listProducts } from '../store/product-list.ts';
import { readProductPage } from '../store/product-page.ts';
import { offerPages } from './offer-pages.tsx';
import { ownProductPages } from './own-product-pages.tsx';
import { CataloguePage } from './views/catalogue-page.tsx';
import { ProductPage } from './views/product-page.tsx';

/** The catalogue as a meeting sees it; orders bring it, so that the catalogue knows nothing of baskets. */
export type ForMeeting = (
  request: FastifyRequest,
  reply: FastifyReply,
  query: CatalogueQuery,
) => Promise<FastifyReply>;

/** Catalogue, product and picture; the maker's own products. */
export function cataloguePages(app: FastifyInstance, forMeeting: ForMeeting): void {
  ownProductPages(app);
  offerPages(app);
  app.get('/katalog', async (request, reply) => {
    const raw = request.query as RawQuery;
    const query = parseCatalogueQuery(raw);
    if (one(raw, 'rapat') !== '') return await forMeeting(request, reply, query);
    const { site, actor } = request.ctx;
    const [{ products, more }, areas] = await Promise.all([
      listProducts(site, query),
      areasOf(site, query.place),
    ]);
    const buyer = holds(actor, 'requester', 'procurement_officer');
    return app.page(
      request,
      reply,
      <CataloguePage query={query} products={products} more={more} {...areas} buyer={buyer} />,
    );
  });

  app.get('/produk/:id', async (request, reply) => {
    const { id } = request.params as { id: string };
    const product = isId(id) ? await readProductPage(request.ctx.site, id) : null;
    if (!product) return sendRefusals(request, reply, [notFound()]);
    return app.page(request, reply, <ProductPage product={product} />);
  });

  app.get('/gambar/:name', async (request, reply) => {
    const { name } = request.params as { name: string };
    const hash = /^([0-9a-f]{64})\.webp$/.exec(name)?.[1];
    const { site, actor } = request.ctx;
    const reach = hash ? await reachOfPicture(site, hash) : null;
    const open = reach?.open ?? false;
    if (!hash || !reach || !(open || seesPicture(actor, reach)))
      return sendRefusals(request, reply, [notFound()]);
    return reply
      .type('image/webp')
      .header('cache-control', `${open ? 'public' : 'private'}, max-age=31536000, immutable`)
      .send(await site.files.read(hash));
  });
}
