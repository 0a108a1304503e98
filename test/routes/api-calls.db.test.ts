import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/commands.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { PersonActor } from '../../src/platform/commands/actor.ts';
import { positions } from '../../src/platform/commands/positions.ts';
import type { Site } from '../../src/platform/http/context.ts';
import { type Cast, newCast } from '../door/cast.ts';
import { stages } from '../door/stages.ts';
import { kinds, rowOf } from '../door/subjects.ts';
import { openSessionOf } from '../visitor.ts';
import { allRoutes } from './all-routes.ts';

/** What changes something over the API and is no command: the session of a program, and what waits for a command. */
const besides = [
  'POST /api/v1/files',
  'POST /api/v1/sessions',
  'DELETE /api/v1/sessions',
  'DELETE /api/v1/sessions/current',
];

const writing = (await allRoutes())
  .filter(({ method, url }) => url.startsWith('/api/') && !['GET', 'OPTIONS'].includes(method))
  .map(({ method, url }) => `${method} ${url}`);

const outward = commands.filter(
  ({ name, authority }) => authority.scope !== 'system' && writing.includes(`POST /api/v1/${name}`),
);

let cast: Cast;
beforeAll(async () => {
  cast = await newCast();
});
afterAll(() => cast.world.close());

it('whatever changes something is a command, or known here; the program’s own commands have no route', () => {
  const names = commands.filter(({ authority }) => authority.scope !== 'system').map(({ name }) => name);
  const unknown = writing.filter(
    (route) => !besides.includes(route) && !names.some((name) => route === `POST /api/v1/${name}`),
  );
  expect(unknown, 'a route that changes something belongs to a command, or into this test').toEqual([]);
  expect(besides.filter((route) => !writing.includes(route))).toEqual([]);
  expect(writing).not.toContain('POST /api/v1/identity/open-session');
});

describe.each(outward.map(({ name, authority }) => [name, authority] as const))('%s', (name, authority) => {
  it('answers nobody, a stranger’s token and a wrong position in the words of the API, and changes nothing', async () => {
    const stage = stages[name];
    if (!stage) throw new Error(`${name} needs a row in test/door/stages.ts`);
    const subject = await kinds[stage.kind].make(cast, authority.states[0] ?? '');
    const input = await stage.input(subject, cast);
    const before = await rowOf(cast, subject);
    const app = await cast.world.app();
    const call = async (token: string | null, host = 'localhost') => {
      const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
      const headers = { host, 'idempotency-key': newId(), ...authorization };
      const url = `/api/v1/${name}`;
      const response = await app.inject({ method: 'POST', url, headers, payload: input });
      const { code } = response.json<{ code?: string }>();
      return [response.statusCode, code, response.headers['content-type']];
    };
    const said = (status: number, code: string) => [status, code, 'application/problem+json; charset=utf-8'];
    const tokenOf = (site: Site, actor: PersonActor) => openSessionOf({ ...cast.world, dki: site }, actor);
    expect(await call(null)).toEqual(said(401, 'door/sign-in-needed'));
    expect(await call('f'.repeat(43))).toEqual(said(401, 'door/sign-in-needed'));
    const abroad = await tokenOf(cast.world.other, await cast.abroad.actor('city_admin'));
    expect(await call(abroad)).toEqual(said(401, 'door/sign-in-needed'));
    const wrong = positions.find((position) => !authority.positions.includes(position));
    if (authority.scope !== 'self' && wrong) {
      const token = await tokenOf(cast.world.dki, await cast.town.actor(wrong));
      expect(await call(token)).toEqual(said(403, 'door/not-authorised'));
    }
    expect(await rowOf(cast, subject)).toEqual(before);
  });
});
