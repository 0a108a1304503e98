import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { AnyCommand, CommandDefinition } from '../commands/define-command.ts';
import { execute } from '../commands/execute.ts';
import { invalidInput } from '../commands/refusals.ts';
import { sendRefusals } from './errors.tsx';
import { parseInput } from './forms.ts';

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ code: z.string(), field: z.string().optional(), detail: z.string() })),
});

/**
 * The JSON API: one POST route for each command, `/api/v1/<module>/<verb>`, with the same input, the same door and the
 * same refusals as the forms; the `Idempotency-Key` header is compulsory. The document lies at `/api/openapi.json`.
 */
export async function commandApi(app: FastifyInstance, commands: readonly AnyCommand[]): Promise<void> {
  await app.register(async (api) => {
    await api.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'e-Order',
          version: '1',
          description: 'Money and ids travel as text; refusals are problem+json with stable codes.',
        },
        components: { securitySchemes: { session: { type: 'http', scheme: 'bearer' } } },
        security: [{ session: [] }],
      },
      transform: jsonSchemaTransform,
    });
    api.setValidatorCompiler(validatorCompiler);
    api.setSerializerCompiler(serializerCompiler);
    // The program's own commands have no route; sessions are opened by signing in.
    const outward = commands.filter(
      ({ name, authority }) => authority.scope !== 'system' && name !== 'identity/open-session',
    );
    for (const command of outward) addCommand(api, command);
    api.get('/api/openapi.json', { schema: { hide: true } }, () => api.swagger());
  });
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
        summary: command.title.en,
        tags: [command.name.split('/')[0] ?? ''],
        headers: z.object({ 'idempotency-key': z.string().min(8).max(80) }),
        body: command.input,
        response: { 200: z.record(z.string(), z.unknown()), '4xx': problem },
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
      return result.ok ? reply.send(result.value) : sendRefusals(request, reply, result.refusals);
    },
  );
}
