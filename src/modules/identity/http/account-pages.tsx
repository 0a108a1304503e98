import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { newId } from '../../../kernel/ids.ts';
import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { dayOf } from '../../../kernel/time.ts';
import { systemActor } from '../../../platform/commands/actor.ts';
import { execute } from '../../../platform/commands/execute.ts';
import { signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import { changePassword } from '../commands/change-password.ts';
import { endSessions } from '../commands/end-sessions.ts';
import { noteAttempt } from '../commands/note-attempt.ts';
import { setLanguage } from '../commands/set-language.ts';
import { wrongPassword } from '../domain/new-password.ts';
import { readPerson } from '../store/person-page.ts';
import { AccountPage } from './views/account-page.tsx';
import { words } from './views/account-words.ts';

const passwordRepeat = defineRefusal('identity/password-repeat', 422, {
  id: 'Kedua ketikan kata sandi baru tidak sama. Ketik keduanya sekali lagi.',
  en: 'You typed two different new passwords. Type both once more.',
});

const path = '/akun';

/** The page about oneself, and its three forms. */
export function accountPages(app: FastifyInstance): void {
  app.get(path, async (request, reply) => {
    const page = await accountPage(request, []);
    return page ? app.page(request, reply, page) : sendRefusals(request, reply, [signInNeeded()]);
  });

  app.post(`${path}/bahasa`, async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    const lang = typed(body, 'lang');
    if (lang === 'id' || lang === 'en') {
      const { secure } = request.ctx;
      reply.setCookie('lang', lang, {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure,
        maxAge: 31_536_000,
      });
    }
    const done = words.languageDone;
    return submit(request, reply, { command: setLanguage, body, input: { lang }, to: () => path, done });
  });

  app.post(
    `${path}/kata-sandi`,
    { config: { rateLimit: { max: 20, timeWindow: '1 minute' } } },
    async (request, reply) => {
      if (request.ctx.actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
      const body = (request.body ?? {}) as FormBody;
      const again = async (refusals: readonly [Refusal, ...Refusal[]]): Promise<VNode> => {
        if (refusals[0].code === wrongPassword.code) await noteWrong(request);
        return (await accountPage(request, refusals)) as VNode;
      };
      if (typed(body, 'next') !== typed(body, 'repeat')) {
        const page = await accountPage(request, [passwordRepeat(undefined, 'repeat')]);
        if (page) return app.page(request, reply, page, 422);
      }
      const input = {
        current: typed(body, 'current'),
        next: typed(body, 'next'),
        salt: typed(body, 'salt'),
        keepSession: request.ctx.sessionHash,
      };
      return submit(request, reply, {
        command: changePassword,
        body,
        input,
        to: () => path,
        done: words.changed,
        again,
      });
    },
  );

  app.post(`${path}/sesi`, (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    const input = { tokenHash: typed(body, 'tokenHash') };
    return submit(request, reply, {
      command: endSessions,
      body,
      input,
      to: () => path,
      done: words.ended,
    });
  });
}

/** The page with what was refused; null before sign-in. */
async function accountPage(request: FastifyRequest, refusals: readonly Refusal[]): Promise<VNode | null> {
  const { site, actor, sessionHash } = request.ctx;
  const person = actor.type === 'person' ? await readPerson(site, actor.personId) : null;
  if (!person) return null;
  const today = dayOf(site.clock(), site.zone);
  return <AccountPage person={person} today={today} sessionHash={sessionHash} refusals={refusals} />;
}

/** A wrong password here counts like one at the sign-in: whoever found an open session must not guess on. */
async function noteWrong({ ctx: { site, actor }, ip }: FastifyRequest): Promise<void> {
  if (actor.type !== 'person') return;
  const person = await readPerson(site, actor.personId);
  if (!person) return;
  const input = { username: person.username, address: ip, succeeded: false };
  await execute(site, noteAttempt, { actor: systemActor, key: newId(), input });
}
