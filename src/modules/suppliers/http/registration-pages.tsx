import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { JsonObject } from '../../../kernel/canonical-json.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { holds } from '../../../platform/commands/actor.ts';
import type { CommandDefinition } from '../../../platform/commands/define-command.ts';
import { execute } from '../../../platform/commands/execute.ts';
import { comesFromElsewhere, crossSite, isCsrfToken } from '../../../platform/http/csrf.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { setFlash } from '../../../platform/http/flash.ts';
import { type FormBody, keyOf, parseInput, typed } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import { keepSession, signIn } from '../../identity/public.ts';
import { placeCodeOf, placesOf } from '../../regions/public.ts';
import { askCode } from '../commands/ask-code.ts';
import { claimMaker } from '../commands/claim.ts';
import { confirmPhone } from '../commands/confirm-phone.ts';
import { registerMaker } from '../commands/register.ts';
import { noMessages } from '../domain/registration-refusals.ts';
import { businessInput, typedBank, typedBusiness } from './business-form.ts';
import { forgetChallenge, keepChallenge, newChallenge, ownChallenge } from './challenge-cookie.ts';
import { AskCodePage, type AskTyped, EnterCodePage, type Purpose } from './views/code-pages.tsx';
import {
  ClaimPage,
  RegisteredPage,
  RegistrationPage,
  type RegistrationTyped,
} from './views/registration-pages.tsx';
import { words } from './views/registration-words.ts';

/** Guessing is counted by the commands; this only keeps one address from keeping the hashing of passwords busy. */
const limited = { config: { rateLimit: { max: 60, timeWindow: '1 minute' } } };

/** Registration and claiming of an account, for everybody: three pages that work without a script. */
export function registrationPages(app: FastifyInstance): void {
  askPages(app, '/daftar', 'register');
  askPages(app, '/klaim', 'claim');
  codePages(app);
  registerPages(app);
  claimPages(app);
}

function askPages(app: FastifyInstance, path: '/daftar' | '/klaim', purpose: Purpose): void {
  const page = ({ ctx: { site, actor } }: FastifyRequest, form: AskTyped, refusals: readonly Refusal[]) => (
    <AskCodePage
      purpose={purpose}
      own={newChallenge()}
      typed={form}
      refusals={refusals}
      assisted={holds(actor, 'companion', 'district_officer')}
      closed={site.messages === 'none'}
    />
  );
  app.get(path, (request, reply) =>
    app.page(request, reply, page(request, { ownerName: '', phone: '', consent: false }, [])),
  );
  app.post(path, limited, (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    const form: AskTyped = {
      ownerName: typed(body, 'ownerName').slice(0, 200),
      phone: typed(body, 'phone').slice(0, 60),
      consent: typed(body, 'consent') !== '',
    };
    if (request.ctx.site.messages === 'none')
      return app.page(request, reply, page(request, form, [noMessages()]), noMessages.status);
    const own = { challengeId: typed(body, 'challengeId'), secret: typed(body, 'secret') };
    return submit(request, reply, {
      command: askCode,
      body,
      input: { ...own, ...form, purpose, address: request.ip.slice(0, 60) },
      to: () => {
        keepChallenge(reply, request, own);
        return '/daftar/kode';
      },
      again: (refusals) => page(request, form, refusals),
    });
  });
}

function codePages(app: FastifyInstance): void {
  app.get('/daftar/kode', async (request, reply) => {
    const found = await ownChallenge(request);
    if (!found) return reply.redirect('/daftar', 303);
    const { phone, purpose, confirmed_at } = found.challenge;
    if (confirmed_at) return reply.redirect(afterCode(purpose), 303);
    return app.page(request, reply, <EnterCodePage purpose={purpose} phone={phone} refusals={[]} />);
  });
  app.post('/daftar/kode', limited, async (request, reply) => {
    const found = await ownChallenge(request);
    if (!found) return reply.redirect('/daftar', 303);
    const { phone, purpose, confirmed_at } = found.challenge;
    if (confirmed_at) return reply.redirect(afterCode(purpose), 303);
    const body = (request.body ?? {}) as FormBody;
    return await submit(request, reply, {
      command: confirmPhone,
      body,
      input: { ...found.own, code: typed(body, 'code') },
      to: () => afterCode(purpose),
      again: (refusals) => <EnterCodePage purpose={purpose} phone={phone} refusals={refusals} />,
    });
  });
}

const afterCode = (purpose: Purpose) => (purpose === 'claim' ? '/klaim/akun' : '/daftar/usaha');

/** The confirmed phone of this browser; null sends it to the step that is missing. */
async function confirmed(request: FastifyRequest, reply: FastifyReply) {
  const found = await ownChallenge(request);
  if (found?.challenge.confirmed_at && !found.challenge.used_at) return found;
  reply.redirect(found && !found.challenge.used_at ? '/daftar/kode' : '/daftar', 303);
  return null;
}

function registerPages(app: FastifyInstance): void {
  app.get('/daftar/usaha', async (request, reply) => {
    const found = await confirmed(request, reply);
    if (!found) return reply;
    return app.page(request, reply, await registrationPage(request, found.challenge, typedForm({}), []));
  });
  app.post('/daftar/usaha', limited, async (request, reply) => {
    const found = await confirmed(request, reply);
    if (!found) return reply;
    const body = (request.body ?? {}) as FormBody;
    const form = typedForm(body);
    const region = await placeCodeOf(request.ctx.site, form.kelurahan);
    const { username, bankName, bankAccount, bankHolder, ...business } = form;
    const input = {
      ...found.own,
      ...businessInput(business, region),
      ...{ bankName, bankAccount, bankHolder, username },
      password: typed(body, 'password').slice(0, 200),
    };
    const done = await decided(request, registerMaker, body, input);
    if (!done.ok) {
      const page = await registrationPage(request, found.challenge, form, done.refusals);
      return app.page(request, reply, page, done.refusals[0].status);
    }
    forgetChallenge(reply, request);
    const name = username.trim().toLowerCase();
    // Whoever holds the keyboard for an owner stays who he is.
    if (request.ctx.actor.type === 'person')
      return app.page(request, reply, <RegisteredPage username={name} />);
    return await enter(request, reply, { username: name, password: input.password, said: words.registered });
  });
}

function typedForm(body: FormBody): RegistrationTyped {
  return { ...typedBusiness(body), ...typedBank(body), username: typed(body, 'username').slice(0, 80) };
}

async function registrationPage(
  { ctx: { site } }: FastifyRequest,
  challenge: { readonly owner_name: string; readonly phone: string },
  form: RegistrationTyped,
  refusals: readonly Refusal[],
): Promise<VNode> {
  const places = await placesOf(site);
  const { owner_name: ownerName, phone } = challenge;
  return <RegistrationPage typed={form} {...{ ownerName, phone, refusals, places }} />;
}

function claimPages(app: FastifyInstance): void {
  app.get('/klaim/akun', async (request, reply) => {
    const found = await confirmed(request, reply);
    if (!found) return reply;
    const page = <ClaimPage phone={found.challenge.phone} typed={{ nik: '', username: '' }} refusals={[]} />;
    return app.page(request, reply, page);
  });
  app.post('/klaim/akun', limited, async (request, reply) => {
    const found = await confirmed(request, reply);
    if (!found) return reply;
    const body = (request.body ?? {}) as FormBody;
    const form = { nik: typed(body, 'nik').slice(0, 60), username: typed(body, 'username').slice(0, 80) };
    const password = typed(body, 'password').slice(0, 200);
    const done = await decided(request, claimMaker, body, { ...found.own, ...form, password });
    if (!done.ok) {
      const page = <ClaimPage phone={found.challenge.phone} typed={form} refusals={done.refusals} />;
      return app.page(request, reply, page, done.refusals[0].status);
    }
    forgetChallenge(reply, request);
    const username = form.username.trim().toLowerCase();
    if (request.ctx.actor.type === 'person')
      return app.page(request, reply, <RegisteredPage username={username} />);
    return await enter(request, reply, { username, password, said: words.claimed });
  });
}

/** A form up to the door's answer: who comes from it is signed in, which a plain redirect cannot do. */
async function decided<Input, Facts, Decision, Answer extends JsonObject>(
  request: FastifyRequest,
  command: CommandDefinition<Input, Facts, Decision, Answer>,
  body: FormBody,
  input: unknown,
) {
  const { site, actor, csrf } = request.ctx;
  if (comesFromElsewhere(request) || !isCsrfToken(csrf, typed(body, '_csrf')))
    return { ok: false as const, refusals: [crossSite()] as const };
  const parsed = parseInput(command.input, input);
  if (!parsed.ok) return parsed;
  const result = await execute(site, command, { actor, key: keyOf(body), input: parsed.value });
  const no = result.ok && command.refusedBy?.(result.value);
  return no ? { ok: false as const, refusals: [no] as const } : result;
}

async function enter(
  request: FastifyRequest,
  reply: FastifyReply,
  { username, password, said }: { username: string; password: string; said: typeof words.registered },
): Promise<FastifyReply> {
  const { site, secure } = request.ctx;
  const device = request.headers['user-agent'] ?? '-';
  const token = await signIn(site, { username, password, address: request.ip, device });
  if (!token.ok) return sendRefusals(request, reply, token.refusals);
  setFlash(reply, 'success', said);
  return keepSession(reply, site, secure, token.value).redirect('/usaha', 303);
}
