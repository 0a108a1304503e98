import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from './harness.ts';
import { buildTown } from './town.ts';
import { openSessionOf } from './visitor.ts';

let world: World;
let token: string;
beforeAll(async () => {
  world = await newWorld();
  const town = await buildTown(world.dki, 'Alamat');
  token = await openSessionOf(world, await town.actor('requester'));
});
afterAll(() => world.close());

const id = '01997f3a-7c00-7000-8000-000000000001';
const json = { 'content-type': 'application/json' };
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'HEAD';

describe('an address or a method that the API does not have', () => {
  it.each<[Method, string, Record<string, string>, string | undefined]>([
    ['GET', '/api', {}, undefined],
    ['GET', '/api/', {}, undefined],
    ['GET', '/api/v1', {}, undefined],
    ['GET', '/api/v2/orders', {}, undefined],
    ['GET', '/api/v1/nothing', {}, undefined],
    ['GET', `/api/v1/orders/${id}/nothing`, {}, undefined],
    ['DELETE', `/api/v1/orders/${id}`, {}, undefined],
    ['DELETE', '/api/v1/orders/submit', {}, undefined],
    ['PUT', '/api/v1/orders/submit', json, '{}'],
    ['PATCH', '/api/v1/nothing', json, '{}'],
    ['POST', '/api/v1/nothing', json, '{}'],
    ['GET', '/api?x=1', {}, undefined],
    ['POST', '/api/v1/nothing', { 'content-type': 'image/tiff' }, 'a'],
    ['POST', '/api/v1/identity/open-session', json, '{}'],
    ['POST', '/api/v1/orders/expire', json, '{}'],
    ['OPTIONS', '/api/v1/orders', {}, undefined],
    ['GET', `/api/v1/orders/${'a'.repeat(300)}`, {}, undefined],
  ])('%s %s', async (method, url, headers, payload) => {
    const app = await world.app();
    for (const authorization of [undefined, `Bearer ${token}`]) {
      const answer = await app.inject({
        method,
        url,
        headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) },
        ...(payload === undefined ? {} : { payload }),
      });
      const { code, status } = answer.json<{ code: string; status: number }>();
      expect([answer.statusCode, status, code, answer.headers['content-type']]).toEqual([
        404,
        404,
        'door/not-found',
        'application/problem+json; charset=utf-8',
      ]);
    }
  });

  it('what cannot be read is a bad request, in the same words', async () => {
    const app = await world.app();
    const broken = { method: 'POST', url: '/api/v1/nothing', headers: json, payload: 'no json' } as const;
    expect((await app.inject(broken)).json()).toMatchObject({ status: 400, code: 'door/bad-request' });
    const answer = await app.inject({ method: 'GET', url: '/api/v1/%zz' });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
    expect(answer.json()).toMatchObject({ code: 'door/bad-request' });
  });
});
