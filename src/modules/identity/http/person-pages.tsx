import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { JsonObject } from '../../../kernel/canonical-json.ts';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import type { Text } from '../../../kernel/text.ts';
import { dayOf } from '../../../kernel/time.ts';
import { type Actor, holds } from '../../../platform/commands/actor.ts';
import type { CommandDefinition } from '../../../platform/commands/define-command.ts';
import { notFound } from '../../../platform/commands/refusals.ts';
import { readTimeline } from '../../../platform/commands/timeline.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { forAdministrators, forOverseers } from '../../../platform/http/overseers.ts';
import { submit } from '../../../platform/http/submit.ts';
import type { IconName } from '../../../web/ui/icon-data.ts';
import { deactivatePerson } from '../commands/deactivate-person.ts';
import { reactivatePerson } from '../commands/reactivate-person.ts';
import { resetPassword } from '../commands/reset-password.ts';
import { newTemporaryPassword } from '../domain/temporary-password.ts';
import { type PersonDetails, readPerson } from '../store/person-page.ts';
import { peoplePath, personPath } from './people-query.ts';
import { ConfirmPage } from './views/confirm-page.tsx';
import { PasswordPage } from './views/password-page.tsx';
import { PersonPage } from './views/person-page.tsx';
import { personWords as words } from './views/person-words.ts';

/** Signing in and out would bury the changes that a history is read for. */
const everyday = ['identity/open-session', 'identity/end-sessions', 'identity/note-attempt'];

/** The page of one person, and closing, opening and resetting an account. */
export function personPages(app: FastifyInstance): void {
  app.get(
    `${peoplePath}/:id`,
    forOverseers(async (request, reply) => {
      const { site, actor } = request.ctx;
      const { id } = request.params as { id: string };
      const [person, events] = isId(id)
        ? await Promise.all([readPerson(site, id), readTimeline(site, 'person', id, everyday)])
        : [null, []];
      if (!person) return sendRefusals(request, reply, [notFound()]);
      const today = dayOf(site.clock(), site.zone);
      return app.page(
        request,
        reply,
        <PersonPage person={person} events={events} today={today} may={mayOf(actor, id)} />,
      );
    }),
  );
  accountState(app, deactivatePerson, {
    verb: 'nonaktifkan',
    text: words.deactivateText,
    done: words.deactivated,
    button: { label: words.deactivate, icon: 'ban', danger: true },
  });
  accountState(app, reactivatePerson, {
    verb: 'aktifkan',
    text: words.reactivateText,
    done: words.reactivated,
    button: { label: words.reactivate, icon: 'rotate-ccw' },
  });
  passwordReset(app);
}

function mayOf(actor: Actor, id: string): 'change' | 'read' | 'own' {
  if (!holds(actor, 'city_admin')) return 'read';
  return actor.type === 'person' && actor.personId === id ? 'own' : 'change';
}

/** The person of an address, null when there is none in this government. */
export async function personOf(request: FastifyRequest): Promise<PersonDetails | null> {
  const { id } = request.params as { id: string };
  return isId(id) ? await readPerson(request.ctx.site, id) : null;
}

type Drawn = (person: PersonDetails, refusals: readonly Refusal[]) => VNode;

type StateChange = {
  readonly verb: string;
  readonly text: Text;
  readonly done: Text;
  readonly button: { readonly label: Text; readonly icon: IconName; readonly danger?: boolean };
};

function accountState<Facts, Decision, Answer extends JsonObject>(
  app: FastifyInstance,
  command: CommandDefinition<{ personId: string; version: number }, Facts, Decision, Answer>,
  { verb, text, done, button }: StateChange,
): void {
  const page: Drawn = (person, refusals) => (
    <ConfirmPage
      {...{ text, person, button, refusals }}
      title={button.label}
      action={`${personPath(person.id)}/${verb}`}
      version={person.version}
    />
  );
  confirmed(app, verb, page, (request, reply, person) => {
    const body = (request.body ?? {}) as FormBody;
    return submit(request, reply, {
      command,
      body,
      input: { personId: person.id, version: Number(typed(body, 'version')) },
      to: () => personPath(person.id),
      done,
      again: (refusals) => page(person, refusals),
    });
  });
}

function passwordReset(app: FastifyInstance): void {
  const page: Drawn = (person, refusals) => (
    <ConfirmPage
      {...{ person, refusals }}
      title={words.reset}
      text={words.resetText}
      action={`${personPath(person.id)}/kata-sandi`}
      version={person.version}
      button={{ label: words.reset, icon: 'key-round' }}
    />
  );
  confirmed(app, 'kata-sandi', page, (request, reply, person) => {
    const password = newTemporaryPassword();
    const body = (request.body ?? {}) as FormBody;
    return submit(request, reply, {
      command: resetPassword,
      body,
      input: { personId: person.id, version: Number(typed(body, 'version')), password },
      to: () => <PasswordPage person={person} password={password} />,
      again: (refusals) => page(person, refusals),
    });
  });
}

/** A page that asks, and the form that does it, below a person's address. */
function confirmed(
  app: FastifyInstance,
  verb: string,
  page: Drawn,
  act: (request: FastifyRequest, reply: FastifyReply, person: PersonDetails) => Promise<FastifyReply>,
): void {
  const path = `${peoplePath}/:id/${verb}`;
  app.get(
    path,
    forAdministrators(async (request, reply) => {
      const person = await personOf(request);
      return person ? app.page(request, reply, page(person, [])) : sendRefusals(request, reply, [notFound()]);
    }),
  );
  app.post(
    path,
    forAdministrators(async (request, reply) => {
      const person = await personOf(request);
      return person ? act(request, reply, person) : sendRefusals(request, reply, [notFound()]);
    }),
  );
}
