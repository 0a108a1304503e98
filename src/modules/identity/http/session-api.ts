import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { execute } from '../../../platform/commands/execute.ts';
import { signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { parseInput } from '../../../platform/http/forms.ts';
import { endSessions } from '../commands/end-sessions.ts';
import { sessionDays } from '../commands/open-session.ts';
import { passwordMax } from '../domain/new-password.ts';
import { signIn } from '../sign-in.ts';

const credentials = z.object({
  username: z.string().min(1).max(80),
  password: z.string().min(1).max(passwordMax),
});
const opened = z.object({
  token: z.string().describe('For `Authorization: Bearer …`; shown once'),
  expiresAt: z.string().describe('RFC 3339, UTC'),
});

/** Sessions of programs: the same sign-in, throttling and life as the form's; the token is in the answer, never in a cookie. */
export function sessionApi(api: FastifyInstance): void {
  const tags = ['sessions'];
  const byHand = {
    validatorCompiler: () => (data: unknown) => ({ value: data }),
    serializerCompiler: () => (data: unknown) => JSON.stringify(data),
  };
  api.post(
    '/api/v1/sessions',
    {
      ...byHand,
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: {
        operationId: 'openSession',
        summary: 'Sign in',
        tags,
        security: [],
        body: credentials,
        response: { 201: opened },
      },
    },
    async (request, reply) => {
      const parsed = parseInput(credentials, request.body);
      if (!parsed.ok) return sendRefusals(request, reply, parsed.refusals);
      const { site } = request.ctx;
      const device = request.headers['user-agent'] ?? '-';
      const result = await signIn(site, { ...parsed.value, address: request.ip, device });
      if (!result.ok) return sendRefusals(request, reply, result.refusals);
      const expiresAt = new Date(site.clock().getTime() + sessionDays * 86_400_000);
      return reply
        .code(201)
        .header('cache-control', 'no-store')
        .send({ token: result.value, expiresAt: expiresAt.toISOString() });
    },
  );

  const end = (path: string, operationId: string, summary: string, everywhere: boolean) =>
    api.delete(
      path,
      {
        ...byHand,
        schema: { operationId, summary, tags, response: { 200: z.object({ ended: z.number().int() }) } },
      },
      async (request, reply) => {
        const { site, actor, sessionHash } = request.ctx;
        if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
        const input = { tokenHash: everywhere ? null : sessionHash };
        const result = await execute(site, endSessions, { actor, key: newId(), input });
        return result.ok ? reply.send(result.value) : sendRefusals(request, reply, result.refusals);
      },
    );
  end('/api/v1/sessions/current', 'endSession', 'Sign out', false);
  end('/api/v1/sessions', 'endSessions', 'Sign out everywhere: browsers and programs', true);
}
