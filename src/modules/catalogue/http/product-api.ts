import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ok, refuse } from '../../../kernel/result.ts';
import { notFound } from '../../../platform/commands/refusals.ts';
import { addRead, money, pageOf, pageQuery } from '../../../platform/http/api-read.ts';
import { cleanSearch } from '../domain/catalogue-query.ts';
import { listProducts } from '../store/product-list.ts';
import { readProductPage } from '../store/product-page.ts';

const tier = z.object({ from: z.number().int(), price: money });
const rating = z.object({ mean: z.number(), count: z.number().int() });
const common = z.object({
  productId: z.string(),
  name: z.string(),
  kind: z.enum(['meal', 'snack']),
  unitName: z.string(),
  vegetarian: z.boolean(),
  spicy: z.boolean(),
  grade: z.string(),
  picture: z.string().describe('SHA-256; the picture lies at `/gambar/<sha256>.webp`'),
  price: money.describe('Of one unit; `seenPrice` of an order line is what the buyer saw'),
  tiers: z.array(tier).describe('Other prices from so many units on'),
  minQuantity: z.number().int(),
  maxQuantity: z.number().int(),
  leadTimeHours: z.number().int(),
});
const words = z.object({ id: z.string(), en: z.string() });

/** The catalogue for programs; like its pages it may be read before sign-in. */
export function productApi(api: FastifyInstance): void {
  addRead(api, {
    path: '/products',
    operationId: 'listProducts',
    summary: 'Products on offer, newest first',
    tag: 'catalogue',
    open: true,
    query: pageQuery.extend({
      search: z.string().max(80).default(''),
      kind: z.enum(['meal', 'snack']).optional(),
      vegetarian: z.enum(['true']).optional(),
      place: z
        .string()
        .regex(/^\d{2}\.\d{2}(\.\d{2})?$/)
        .optional()
        .describe('Code of the city or kecamatan of the maker'),
    }),
    answer: pageOf(
      common.extend({
        halal: z.boolean(),
        supplierId: z.string(),
        supplierName: z.string(),
        district: z.string(),
        rating: rating.nullable(),
      }),
    ),
    async read({ site, query }) {
      const { products, more } = await listProducts(site, {
        search: cleanSearch(query.search),
        kind: query.kind ?? null,
        band: null,
        place: query.place ?? null,
        vegetarian: query.vegetarian === 'true',
        spicy: null,
        sort: 'price',
        page: 1,
        size: query.limit,
        byKey: { after: query.after ?? null },
      });
      return ok({ items: products, next: more ? (products.at(-1)?.productId ?? null) : null });
    },
  });
  addRead(api, {
    path: '/products/:id',
    operationId: 'getProduct',
    summary: 'One product with its maker',
    tag: 'catalogue',
    open: true,
    answer: common.extend({
      offered: z.boolean().describe('May it be ordered now?'),
      description: words,
      menu: z.array(z.string()),
      allergens: z.array(z.string()),
      halalNumber: z.string().nullable(),
      halalValidTo: z.string().nullable(),
      shelfLifeHours: z.number().int(),
      maker: z.object({
        name: z.string(),
        kind: z.string(),
        village: z.string(),
        district: z.string(),
        rating: rating.nullable(),
      }),
    }),
    async read({ site, id }) {
      const product = await readProductPage(site, id);
      return product ? ok(product) : refuse(notFound());
    },
  });
}
