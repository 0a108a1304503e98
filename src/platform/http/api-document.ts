import { z } from 'zod';
import type { Json } from '../../kernel/canonical-json.ts';
import { allRefusals } from '../../kernel/refusal.ts';
import { fill } from '../../kernel/text.ts';
import { stale } from '../commands/refusals.ts';
import { exampleOf, type JsonSchema } from './api-example.ts';

/** How every refusal looks (RFC 9457). */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ code: z.string(), field: z.string().optional(), detail: z.string() })),
});

type Content = Record<string, { schema?: JsonSchema; example?: Json }>;
type Operation = {
  responses?: Record<string, unknown>;
  requestBody?: { content: Content };
};
export type OpenApiDocument = {
  paths?: Record<string, Record<string, Operation>>;
  components?: Record<string, unknown>;
};

export const apiDescription = [
  'Everything that the pages do, for programs: one POST for each command, and bounded lists to read.',
  '',
  'Sign in with `POST /api/v1/sessions` and send the token as `Authorization: Bearer …`; the cookie of the pages is not taken.',
  'A command needs the header `Idempotency-Key`: the same key with the same body gives the first answer again and acts once,',
  'the same key with another body is refused (`door/key-reused`); a refused request may be sent again with the same key.',
  'Money and ids travel as text, instants in UTC, days as `YYYY-MM-DD`. Lists are read by `limit` and `after` (the `next` of the',
  'page before). Refusals are `application/problem+json` with stable codes; `GET /api/v1/errors` lists them all.',
].join('\n');

/** Adds to the document what is the same everywhere: the refusals with an example, and an example of each body. */
export function finishDocument(document: OpenApiDocument): OpenApiDocument {
  const example = problemExample();
  const components = {
    ...document.components,
    schemas: {
      ...(document.components?.['schemas'] as object),
      Problem: z.toJSONSchema(problem),
      Code: codeSchema(),
    },
    responses: {
      Problem: {
        description:
          'Refused. `code` is stable, `detail` is for people, in the language of `Accept-Language`.',
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example },
        },
      },
      Fault: {
        description: 'A fault of the program or its machine; nothing was changed.',
        content: {
          'application/problem+json': {
            schema: { type: 'object' },
            example: { status: 500, code: 'door/fault' },
          },
        },
      },
    },
  };
  for (const operation of Object.values(document.paths ?? {}).flatMap((path) => Object.values(path))) {
    for (const media of Object.values(operation.requestBody?.content ?? {})) {
      if (media.schema && media.example === undefined) media.example = exampleOf(media.schema);
    }
    operation.responses = {
      ...described(operation.responses ?? {}),
      '4XX': { $ref: '#/components/responses/Problem' },
      '5XX': { $ref: '#/components/responses/Fault' },
    };
  }
  return { ...document, components };
}

/** What is sent when all went well, with an example. */
function described(responses: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(responses as Record<string, { content?: Content }>);
  return Object.fromEntries(
    entries.map(([status, response]) => {
      for (const media of Object.values(response.content ?? {})) {
        if (media.schema?.properties) media.example ??= exampleOf(media.schema);
      }
      return [status, { ...response, description: status === '201' ? 'Made' : 'Done' }];
    }),
  );
}

function codeSchema() {
  return {
    type: 'string',
    enum: allRefusals().map(({ code }) => code),
    description: 'Every code of a refusal.',
  };
}

function problemExample(): Json {
  const { code, status, message, params } = stale({ name: 'Siti Aminah', time: '09.15' });
  const detail = fill(message.id, params);
  return { type: 'about:blank', title: 'Conflict', status, code, detail, errors: [{ code, detail }] };
}
