import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { allRefusals } from '../../kernel/refusal.ts';
import { ok } from '../../kernel/result.ts';
import type { AnyCommand, CommandDefinition } from '../commands/define-command.ts';
import { execute } from '../commands/execute.ts';
import { invalidInput } from '../commands/refusals.ts';
import { apiDescription, finishDocument, type OpenApiDocument } from './api-document.ts';
import { fileApi } from './api-files.ts';
import { addRead } from './api-read.ts';
import { sendRefusals } from './errors.tsx';
import { parseInput } from './forms.ts';

/**
 * Not from outside: sessions are opened by `POST /api/v1/sessions`, the own password is changed where wrong tries are counted, and
 * people register themselves, on the pages, which know from where a code is asked for.
 */
const inward = new Set([
  'identity/open-session',
  'identity/change-password',
  'suppliers/ask-code',
  'suppliers/confirm-phone',
  'suppliers/register',
  'suppliers/claim',
]);

/**
 * The JSON API: one POST route for each command, `/api/v1/<module>/<verb>`, with the same input, the same door and the
 * same refusals as the forms (`Idempotency-Key` is compulsory), the modules' own routes, and files. The document lies at
 * `/api/openapi.json`.
 */
export async function commandApi(
  app: FastifyInstance,
  commands: readonly AnyCommand[],
  moduleRoutes: (api: FastifyInstance) => void = () => {},
): Promise<void> {
  await app.register(async (api) => {
    await api.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: { title: 'e-Order', version: '1', description: apiDescription },
        components: { securitySchemes: { session: { type: 'http', scheme: 'bearer' } } },
        security: [{ session: [] }],
      },
      transform: jsonSchemaTransform,
    });
    api.setValidatorCompiler(validatorCompiler);
    api.setSerializerCompiler(serializerCompiler);
    // What a form of another site could send without asking is no JSON.
    api.removeContentTypeParser(['application/x-www-form-urlencoded', 'text/plain']);
    const outward = commands.filter(
      ({ name, authority }) => authority.scope !== 'system' && !inward.has(name),
    );
    for (const command of outward) addCommand(api, command);
    moduleRoutes(api);
    fileApi(api);
    addErrors(api);
    let document: OpenApiDocument | null = null;
    api.get('/api/openapi.json', { schema: { hide: true } }, () => {
      document ??= finishDocument(api.swagger() as unknown as OpenApiDocument);
      return document;
    });
  });
}

function addErrors(api: FastifyInstance): void {
  const words = z.object({ id: z.string(), en: z.string() });
  addRead(api, {
    path: '/errors',
    operationId: 'listErrors',
    summary: 'Every refusal that the program can give',
    tag: 'about',
    open: true,
    answer: z.object({
      items: z.array(z.object({ code: z.string(), status: z.number().int(), message: words })),
    }),
    read: async () =>
      ok({ items: allRefusals().map(({ code, status, message }) => ({ code, status, message })) }),
  });
}

/** `orders/submit` as `ordersSubmit`. */
function operationIdOf(name: string): string {
  return name.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function addCommand(api: FastifyInstance, hidden: AnyCommand): void {
  const command = hidden as unknown as CommandDefinition<unknown, unknown, unknown, Record<string, never>>;
  api.post(
    `/api/v1/${command.name}`,
    {
      // The body is checked by hand, so that its refusals look like every other; the schema is for the document.
      validatorCompiler: () => (data: unknown) => ({ value: data }),
      serializerCompiler: () => (data: unknown) => JSON.stringify(data),
      schema: {
        operationId: operationIdOf(command.name),
        summary: command.title.en,
        tags: [command.name.split('/')[0] ?? ''],
        headers: z.object({ 'idempotency-key': z.string().regex(/^[\w-]{8,80}$/) }),
        body: command.input,
        response: { 200: z.record(z.string(), z.unknown()) },
      },
    },
    async (request, reply) => {
      const key = request.headers['idempotency-key'];
      if (typeof key !== 'string' || !/^[\w-]{8,80}$/.test(key)) {
        return sendRefusals(request, reply, [
          invalidInput({ detail: 'Idempotency-Key: 8-80 [A-Za-z0-9_-]' }, 'idempotency-key'),
        ]);
      }
      const parsed = parseInput(command.input, request.body);
      if (!parsed.ok) return sendRefusals(request, reply, parsed.refusals);
      const { site, actor } = request.ctx;
      const result = await execute(site, command, { actor, key, input: parsed.value });
      if (!result.ok) return sendRefusals(request, reply, result.refusals);
      const no = command.refusedBy?.(result.value);
      return no ? sendRefusals(request, reply, [no]) : reply.send(result.value);
    },
  );
}
