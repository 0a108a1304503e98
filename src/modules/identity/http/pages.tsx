import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../../../kernel/ids.ts';
import { execute } from '../../../platform/commands/execute.ts';
import { comesFromElsewhere, crossSite, isCsrfToken } from '../../../platform/http/csrf.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, keyOf, typed } from '../../../platform/http/forms.ts';
import { asked } from '../../../platform/http/list-query.ts';
import { sessionCookie } from '../../../platform/http/session.ts';
import { endSessions } from '../commands/end-sessions.ts';
import { ownPath } from '../domain/own-path.ts';
import { signIn } from '../sign-in.ts';
import { accountPages } from './account-pages.tsx';
import type { DemoPerson } from './demo-person.ts';
import { keepSession } from './keep-session.ts';
import { SignInPage } from './views/sign-in-page.tsx';

const afterSignIn = '/tugas';

/** Sign-in, sign-out, language and theme. `demo` names the people of a demonstration and their common password. */
export function identityPages(
  app: FastifyInstance,
  demo: { readonly password: string; readonly people: readonly DemoPerson[] } | null,
): void {
  accountPages(app);

  app.get('/masuk', (request, reply) => {
    return app.page(
      request,
      reply,
      <SignInPage
        back={ownPath(asked(request.query, 'kembali'), afterSignIn)}
        demo={demo}
        username=""
        refusals={[]}
      />,
    );
  });

  app.post(
    '/masuk',
    { config: { rateLimit: { max: 60, timeWindow: '1 minute' } } },
    async (request, reply) => {
      const body = (request.body ?? {}) as FormBody;
      const { site, csrf, secure } = request.ctx;
      const back = ownPath(typed(body, 'kembali'), afterSignIn);
      if (comesFromElsewhere(request) || !isCsrfToken(csrf, typed(body, '_csrf'))) {
        return sendRefusals(request, reply, [crossSite()]);
      }
      const username = typed(body, 'username').slice(0, 80);
      const result = await signIn(site, {
        username,
        password: typed(body, 'password').slice(0, 200),
        address: request.ip,
        device: request.headers['user-agent'] ?? '-',
      });
      if (!result.ok) {
        const page = <SignInPage back={back} demo={demo} username={username} refusals={result.refusals} />;
        return app.page(request, reply, page, result.refusals[0].status);
      }
      const { actor: before, sessionHash } = request.ctx;
      // Whoever signs in again leaves the session that he had in this browser.
      if (before.type === 'person') {
        await execute(site, endSessions, { actor: before, key: newId(), input: { tokenHash: sessionHash } });
      }
      return keepSession(reply, site, secure, result.value).redirect(back, 303);
    },
  );

  app.post('/keluar', async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    const { site, actor, csrf, secure, sessionHash } = request.ctx;
    if (comesFromElsewhere(request) || !isCsrfToken(csrf, typed(body, '_csrf'))) {
      return sendRefusals(request, reply, [crossSite()]);
    }
    const tokenHash = typed(body, 'everywhere') === 'yes' ? null : sessionHash;
    if (actor.type === 'person') {
      await execute(site, endSessions, { actor, key: keyOf(body), input: { tokenHash } });
    }
    return reply.clearCookie(sessionCookie(site, secure), { path: '/' }).redirect('/', 303);
  });

  app.get('/bahasa/:lang', (request, reply) => {
    const { lang } = request.params as { lang: string };
    return keepChoice(request, reply, 'lang', lang === 'en' ? 'en' : 'id');
  });

  app.get('/tema/:theme', (request, reply) => {
    const { theme } = request.params as { theme: string };
    return keepChoice(request, reply, 'theme', theme === 'dark' || theme === 'light' ? theme : 'auto');
  });
}

function keepChoice(
  { ctx: { secure }, query }: FastifyRequest,
  reply: FastifyReply,
  name: string,
  value: string,
): FastifyReply {
  return reply
    .setCookie(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: 31_536_000 })
    .redirect(ownPath(asked(query, 'kembali'), '/'), 303);
}
