import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from '../../src/commands.ts';
import type { Json } from '../../src/kernel/canonical-json.ts';
import { newId } from '../../src/kernel/ids.ts';
import { allRefusals } from '../../src/kernel/refusal.ts';
import type { Position } from '../../src/platform/commands/positions.ts';
import { orderIn } from '../acts.ts';
import { newWorld, type World } from '../harness.ts';
import { holdMeeting, openPolicies } from '../meals.ts';
import { buildTown, type Town } from '../town.ts';
import { openSessionOf } from '../visitor.ts';
import { mutationsOf } from './mutations.ts';

type Body = { requestBody?: { content: Record<string, { example?: Json }> } };

let world: World;
let town: Town;
/** What exists is nearer to the heart of a command than what does not. */
let things: Readonly<Record<string, Json>>;
let examples: Record<string, { post?: Body }>;
beforeAll(async () => {
  world = await newWorld();
  await openPolicies(world.dki);
  town = await buildTown(world.dki, 'Rusak');
  const meeting = await holdMeeting(world.dki, town);
  const orderId = await orderIn(world, town, 'sent');
  const policy = await world.dki.db.selectFrom('policy').select('id').limit(1).executeTakeFirstOrThrow();
  const requester = await town.actor('requester');
  const assignment = requester.assignments[0]?.id ?? '';
  things = {
    unitId: town.unitId,
    packageId: town.packageId,
    packageIds: [town.packageId],
    meetingId: meeting.id,
    orderId,
    orderIds: [orderId],
    productId: town.mealId,
    supplierId: town.supplierId,
    policyId: policy.id,
    personId: requester.personId,
    assignmentId: assignment,
    commitmentOfficerId: (await town.actor('commitment_officer')).personId,
    procurementOfficerId: (await town.actor('procurement_officer')).personId,
  };
  const app = await world.app();
  examples = (await app.inject({ url: '/api/openapi.json' })).json<{ paths: typeof examples }>().paths;
});
afterAll(() => world.close());

const outward = commands
  .filter(({ authority }) => authority.scope !== 'system')
  .map(({ name, authority }) => [name, authority] as const);

it.each(outward)('%s refuses every broken body with a code', async (name, authority) => {
  const example = examples[`/api/v1/${name}`]?.post?.requestBody?.content['application/json']?.example;
  if (example === undefined) return;
  const position: Position = authority.positions[0] ?? 'requester';
  const authorization = `Bearer ${await openSessionOf(world, await town.actor(position))}`;
  const app = await world.app();
  const codes = new Set<string>(allRefusals().map(({ code }) => code));
  const real = JSON.parse(JSON.stringify(example), (key, value: Json) => things[key] ?? value) as Json;
  const wrong: unknown[] = [];
  const seen = new Set<string>();
  for (const { where, body } of mutationsOf(real)) {
    const response = await app.inject({
      method: 'POST',
      url: `/api/v1/${name}`,
      headers: { authorization, 'idempotency-key': newId(), 'content-type': 'application/json' },
      payload: JSON.stringify(body),
    });
    const { code } = response.statusCode === 200 ? { code: '' } : response.json<{ code: string }>();
    seen.add(code);
    const fine = response.statusCode === 200 || (response.statusCode < 500 && codes.has(code));
    if (!fine)
      wrong.push([
        where,
        JSON.stringify(body).slice(0, 300),
        response.statusCode,
        response.body.slice(0, 200),
      ]);
  }
  expect(wrong).toEqual([]);
  expect([name, [...seen]]).toEqual([name, expect.arrayContaining(['door/invalid-input'])]);
});
