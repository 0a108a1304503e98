import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../src/commands.ts';
import { allRefusals } from '../src/kernel/refusal.ts';
import { newWorld, type World } from './harness.ts';

const reference = z.object({ $ref: z.string() });
const media = z.record(
  z.string(),
  z.object({ schema: z.record(z.string(), z.unknown()), example: z.unknown() }),
);
const response = z.union([
  reference,
  z.object({
    description: z.string(),
    content: z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) })).optional(),
  }),
]);
const operation = z.object({
  operationId: z.string().regex(/^[a-z][A-Za-z]+$/),
  summary: z.string().min(3),
  tags: z.array(z.string()).min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(['query', 'path', 'header']),
        required: z.boolean().optional(),
        schema: z.record(z.string(), z.unknown()),
      }),
    )
    .optional(),
  requestBody: z.object({ content: media }).optional(),
  responses: z.record(z.string().regex(/^([1-5]\d\d|[1-5]XX)$/), response),
});
const openApi = z.object({
  openapi: z.string().regex(/^3\.1\./),
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  security: z.array(z.record(z.string(), z.array(z.string()))).min(1),
  components: z.object({
    securitySchemes: z.record(z.string(), z.object({ type: z.literal('http'), scheme: z.literal('bearer') })),
    schemas: z.record(z.string(), z.record(z.string(), z.unknown())),
    responses: z.record(z.string(), z.unknown()),
  }),
  paths: z.record(
    z.string().startsWith('/api/v1/'),
    z
      .record(z.enum(['get', 'post', 'delete']), operation)
      .or(z.partialRecord(z.enum(['get', 'post', 'delete']), operation)),
  ),
});

let world: World;
let text: string;
let document: z.infer<typeof openApi>;
beforeAll(async () => {
  world = await newWorld();
  text = (await (await world.app()).inject({ method: 'GET', url: '/api/openapi.json' })).body;
  document = openApi.parse(JSON.parse(text));
});
afterAll(() => world.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, each]) => ({ path, method, ...each })),
  );

it('names every operation once, with security and every kind of answer', () => {
  const ids = operations().map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { operationId, security, responses, parameters = [], path, method } of operations()) {
    // Signed in unless it says otherwise.
    const open = ['openSession', 'listErrors', 'listProducts', 'getProduct'].includes(operationId);
    expect([operationId, security]).toEqual([operationId, open ? [] : undefined]);
    expect([operationId, Object.keys(responses).filter((status) => status.startsWith('2'))]).toEqual([
      operationId,
      [expect.stringMatching(/^20[01]$/)],
    ]);
    expect(responses).toMatchObject({
      '4XX': { $ref: '#/components/responses/Problem' },
      '5XX': { $ref: '#/components/responses/Fault' },
    });
    const placed = parameters.filter((each) => each.in === 'path').map(({ name }) => `{${name}}`);
    expect(path.match(/\{\w+\}/g) ?? []).toEqual(placed);
    const keyed = parameters.some((each) => each.in === 'header' && each.name === 'idempotency-key');
    expect([operationId, keyed]).toEqual([
      operationId,
      method === 'post' && !/v1\/(sessions|files)$/.test(path),
    ]);
  }
});

it('has every command but those that only the program or a page may give', () => {
  const outward = commands.filter(({ authority }) => authority.scope !== 'system').map(({ name }) => name);
  const missing = outward.filter((name) => !document.paths[`/api/v1/${name}`]);
  expect(missing.toSorted()).toEqual([
    'identity/change-password',
    'identity/open-session',
    'suppliers/ask-code',
    'suppliers/claim',
    'suppliers/confirm-phone',
    'suppliers/register',
  ]);
});

it('gives an example of every body that the command takes', () => {
  for (const { name, input } of commands) {
    const body = document.paths[`/api/v1/${name}`]?.post?.requestBody?.content['application/json'];
    if (body) expect([name, input.safeParse(body.example).error?.issues ?? []]).toEqual([name, []]);
  }
  const [signIn] = Object.values(document.paths['/api/v1/sessions']?.post?.requestBody?.content ?? {});
  expect(signIn?.example).toEqual({ username: expect.any(String), password: expect.any(String) });
});

it('resolves every reference', () => {
  const references = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
  expect(references.length).toBeGreaterThan(0);
  for (const [, kind, name] of references)
    expect(Object.keys(document.components[kind as 'schemas' | 'responses'])).toContain(name);
});

it('lists every code of a refusal, in the document and at its own address', async () => {
  const codes = allRefusals().map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(50);
  expect(document.components.schemas['Code']?.['enum']).toEqual(codes);
  const list = await (await world.app()).inject({ method: 'GET', url: '/api/v1/errors' });
  expect(list.json<{ items: { code: string }[] }>().items.map(({ code }) => code)).toEqual(codes);
});
