import type { FastifyInstance } from 'fastify';
import type { Refusal } from '../../../kernel/refusal.ts';
import { holds } from '../../../platform/commands/actor.ts';
import { sendCsv } from '../../../platform/http/csv.ts';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { forAdministrators, forOverseers } from '../../../platform/http/overseers.ts';
import { submit } from '../../../platform/http/submit.ts';
import { createPerson } from '../commands/create-person.ts';
import { newTemporaryPassword } from '../domain/temporary-password.ts';
import { type PersonRow, readPeople } from '../store/people-list.ts';
import { importColumnNames } from './people-file.ts';
import { askedPeople, peoplePath } from './people-query.ts';
import { NewPersonPage, type PersonTyped } from './views/new-person-page.tsx';
import { PasswordPage } from './views/password-page.tsx';
import { PeopleListPage } from './views/people-list-page.tsx';

const csvRowsMax = 10_000;

/** The list of people, the same as CSV, and the form for one more. */
export function peopleListPages(app: FastifyInstance): void {
  app.get(
    peoplePath,
    forOverseers(async (request, reply) => {
      const { site, actor } = request.ctx;
      const query = askedPeople(request.query, site);
      const found = await readPeople(site, query);
      const mayChange = holds(actor, 'city_admin');
      return app.page(request, reply, <PeopleListPage query={query} {...found} mayChange={mayChange} />);
    }),
  );

  app.get(
    `${peoplePath}.csv`,
    forOverseers(async (request, reply) => {
      const query = { ...askedPeople(request.query, request.ctx.site), page: 1, size: csvRowsMax };
      const { rows } = await readPeople(request.ctx.site, query);
      const head = [...importColumnNames, 'usaha', 'aktif'];
      return sendCsv(reply, `orang-${query.today}.csv`, head, rows.flatMap(csvRowsOf));
    }),
  );

  app.get(
    `${peoplePath}/baru`,
    forAdministrators((request, reply) =>
      app.page(request, reply, <NewPersonPage typed={typedPerson({})} refusals={[]} />),
    ),
  );

  app.post(
    `${peoplePath}/baru`,
    forAdministrators((request, reply) => {
      const body = (request.body ?? {}) as FormBody;
      const person = typedPerson(body);
      const password = newTemporaryPassword();
      const nip = person.nip.replace(/\s/g, '') || null;
      return submit(request, reply, {
        command: createPerson,
        body,
        input: { ...person, nip, email: person.email.trim() || null, password },
        to: ({ personId }) => (
          <PasswordPage
            person={{ id: personId, name: person.name, username: person.username.trim().toLowerCase() }}
            password={password}
            isNew
          />
        ),
        again: (refusals: readonly Refusal[]) => <NewPersonPage typed={person} refusals={refusals} />,
      });
    }),
  );
}

function typedPerson(body: FormBody): PersonTyped {
  const field = (name: keyof PersonTyped) => typed(body, name).slice(0, 200);
  return { username: field('username'), name: field('name'), nip: field('nip'), email: field('email') };
}

/** One row for each decree in force; a person without any has one row. The columns are those of the import. */
function csvRowsOf(row: PersonRow): (string | null)[][] {
  const who = [row.username, row.name, row.nip, row.email];
  const active = row.active ? 'ya' : 'tidak';
  if (row.held.length === 0) return [[...who, ...Array<null>(7).fill(null), null, active]];
  return row.held.map((held) => [
    ...who,
    held.position,
    held.kind,
    held.decree,
    held.from,
    held.until,
    held.codes.join('|'),
    held.region,
    held.supplier,
    active,
  ]);
}
