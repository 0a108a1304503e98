import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { isId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import type { Actor } from '../commands/actor.ts';
import { notFound, signInNeeded } from '../commands/refusals.ts';
import type { Site } from './context.ts';
import { sendRefusals } from './errors.tsx';
import { parseInput } from './forms.ts';

/** Which entries of a list: those after this one, at most so many. */
export const pageQuery = z.object({
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});

/** A page of a list; `next` goes into `after`, null on the last page. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** A page out of the rows and whether there are more. */
export function toPage<T extends { readonly id: string }>(rows: readonly T[], more: boolean) {
  return { items: rows, next: more ? (rows.at(-1)?.id ?? null) : null };
}

export const money = z.string().describe('Rupiah, as a whole number in text');
export const instant = z.string().describe('RFC 3339, UTC');

export type ReadRoute<Query> = {
  /** Under `/api/v1`; an `:id` is checked before `read` is called. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly tag: string;
  readonly query?: z.ZodType<Query>;
  /** What is sent: fields that it does not name are left out, so that a new column of a store never slips to the outside. */
  readonly answer: z.ZodType;
  /** May be read before sign-in. */
  readonly open?: boolean;
  readonly read: (call: {
    readonly site: Site;
    readonly actor: Actor;
    readonly query: Query;
    readonly id: string;
  }) => Promise<Result<unknown>>;
};

/** A GET of the API: sign-in, query, then the same reading rules as the page's; money as text, instants as ISO. */
export function addRead<Query>(api: FastifyInstance, route: ReadRoute<Query>): void {
  const params = z.object({ id: z.string() });
  api.get(
    `/api/v1${route.path}`,
    {
      validatorCompiler: () => (data: unknown) => ({ value: data }),
      serializerCompiler: () => (data: unknown) => JSON.stringify(data),
      schema: {
        operationId: route.operationId,
        summary: route.summary,
        tags: [route.tag],
        ...(route.path.includes(':id') ? { params } : {}),
        ...(route.query ? { querystring: route.query } : {}),
        ...(route.open ? { security: [] } : {}),
        response: { 200: route.answer },
      },
    },
    async (request, reply) => {
      const { site, actor } = request.ctx;
      if (!route.open && actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
      const { id = '' } = request.params as { id?: string };
      if (route.path.includes(':id') && !isId(id)) return sendRefusals(request, reply, [notFound()]);
      const query = parseInput(route.query ?? (z.unknown() as z.ZodType<Query>), request.query);
      const found = query.ok ? await route.read({ site, actor, query: query.value, id }) : query;
      if (!found.ok) return sendRefusals(request, reply, found.refusals);
      return reply.header('cache-control', 'private, no-store').send(route.answer.parse(plain(found.value)));
    },
  );
}

/** As JSON: bigint as text, Date as ISO. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? each.toString() : each)),
  );
}
