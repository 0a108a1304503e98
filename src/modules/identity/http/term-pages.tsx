import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { Refusal } from '../../../kernel/refusal.ts';
import { dayOf } from '../../../kernel/time.ts';
import { notFound } from '../../../platform/commands/refusals.ts';
import { comesFromElsewhere, crossSite, isCsrfToken } from '../../../platform/http/csrf.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { forAdministrators } from '../../../platform/http/overseers.ts';
import { submit } from '../../../platform/http/submit.ts';
import { assignPosition } from '../commands/assign-position.ts';
import { endAssignment } from '../commands/end-assignment.ts';
import { findRegions, findSuppliers, findUnits } from '../store/find-places.ts';
import type { HeldPosition, PersonDetails } from '../store/person-page.ts';
import { peoplePath, personPath } from './people-query.ts';
import { personOf } from './person-pages.tsx';
import { placeKindOf, type TermTyped, termInputOf, typedTerm } from './term-form.ts';
import { EndTermPage } from './views/end-term-page.tsx';
import { personWords } from './views/person-words.ts';
import { TermFormPage } from './views/term-form-page.tsx';
import { termWords } from './views/term-words.ts';

/** Recording an assignment, and ending one. */
export function termPages(app: FastifyInstance): void {
  const path = `${peoplePath}/:id/penugasan`;
  app.get(
    path,
    forAdministrators(async (request, reply) => {
      const person = await personOf(request);
      if (!person) return sendRefusals(request, reply, [notFound()]);
      const blank = { ...typedTerm({}), from: todayOf(request) };
      return app.page(request, reply, await formPage(request, person, person.version, blank, []));
    }),
  );

  app.post(
    path,
    forAdministrators(async (request, reply) => {
      const person = await personOf(request);
      if (!person) return sendRefusals(request, reply, [notFound()]);
      const body = (request.body ?? {}) as FormBody;
      const term = typedTerm(body);
      const version = Number(typed(body, 'version'));
      if (typed(body, 'lakukan') === 'cari') {
        if (comesFromElsewhere(request) || !isCsrfToken(request.ctx.csrf, typed(body, '_csrf'))) {
          return sendRefusals(request, reply, [crossSite()]);
        }
        return app.page(request, reply, await formPage(request, person, version, term, []));
      }
      return submit(request, reply, {
        command: assignPosition,
        body,
        input: termInputOf(person.id, version, term),
        to: () => personPath(person.id),
        done: termWords.done,
        again: (refusals) => formPage(request, person, person.version, term, refusals),
      });
    }),
  );
  endPages(app, path);
}

async function formPage(
  { ctx: { site } }: FastifyRequest,
  person: PersonDetails,
  version: number,
  term: TermTyped,
  refusals: readonly Refusal[],
): Promise<VNode> {
  const find = {
    units: () => findUnits(site.db, term.search, term.unitIds),
    supplier: () => findSuppliers(site.db, term.search, term.supplierId),
    region: () => findRegions(site.db, term.search, term.regionCode),
  };
  const places = await find[placeKindOf(term.position)]();
  return <TermFormPage {...{ person, version, places, refusals }} typed={term} />;
}

function endPages(app: FastifyInstance, path: string): void {
  app.get(
    `${path}/:term`,
    forAdministrators(async (request, reply) => {
      const found = await termOf(request);
      if (!found) return sendRefusals(request, reply, [notFound()]);
      const today = todayOf(request);
      const lastDay = found.held.from > today ? found.held.from : today;
      return app.page(request, reply, <EndTermPage {...found} lastDay={lastDay} refusals={[]} />);
    }),
  );

  app.post(
    `${path}/:term`,
    forAdministrators(async (request, reply) => {
      const found = await termOf(request);
      if (!found) return sendRefusals(request, reply, [notFound()]);
      const body = (request.body ?? {}) as FormBody;
      const lastDay = typed(body, 'lastDay');
      return submit(request, reply, {
        command: endAssignment,
        body,
        input: { assignmentId: found.held.id, lastDay, version: Number(typed(body, 'version')) },
        to: () => personPath(found.person.id),
        done: personWords.ended,
        again: (refusals) => <EndTermPage {...found} lastDay={lastDay} refusals={refusals} />,
      });
    }),
  );
}

async function termOf(
  request: FastifyRequest,
): Promise<{ readonly person: PersonDetails; readonly held: HeldPosition } | null> {
  const person = await personOf(request);
  const { term } = request.params as { term: string };
  const held = person?.held.find(({ id }) => id === term);
  return person && held ? { person, held } : null;
}

function todayOf({ ctx: { site } }: FastifyRequest): string {
  return dayOf(site.clock(), site.zone);
}
