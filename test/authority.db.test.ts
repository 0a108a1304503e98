import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../src/commands.ts';
import { newId } from '../src/kernel/ids.ts';
import { type Actor, anonymousActor, systemActor } from '../src/platform/commands/actor.ts';
import { authorise, checkStates } from '../src/platform/commands/authority.ts';
import type { Target } from '../src/platform/commands/define-command.ts';
import { execute } from '../src/platform/commands/execute.ts';
import { type Position, positions } from '../src/platform/commands/positions.ts';
import { codesOf, orderIn, orderRow } from './acts.ts';
import { authorityTable } from './authority-table.ts';
import { newWorld, type World } from './harness.ts';
import { holdMeeting, openPolicies } from './meals.ts';
import { buildTown, type Town } from './town.ts';

const path = new URL('../docs/authority.md', import.meta.url);

it('docs/authority.md says what the commands say', () => {
  if (process.env['PRINT_AUTHORITY'] === '1') writeFileSync(path, authorityTable());
  expect(readFileSync(path, 'utf8')).toBe(authorityTable());
});

describe('every position x every command x own and other', () => {
  const [own, other] = [newId(), newId()];
  const [kitchen, otherKitchen] = [newId(), newId()];
  const actorOf = (position: Position): Actor => ({
    type: 'person',
    personId: newId(),
    name: position,
    assignments: [
      {
        id: newId(),
        position,
        unitIds: position === 'supplier' ? [] : [own],
        supplierId: position === 'supplier' ? kitchen : null,
        kind: 'definitive',
        decree: 'SK',
      },
    ],
  });
  const target = (unitId: string, supplierId: string): Target => ({
    type: 'purchase_order',
    id: newId(),
    unitId,
    supplierId,
    state: 'any',
  });

  it.each(commands.map((command) => [command.name, command] as const))('%s', (_name, { authority }) => {
    const allowed = (actor: Actor, where: Target) => 'assignment' in authorise(authority, actor, [where]);
    const [here, there] = [target(own, kitchen), target(other, otherKitchen)];
    for (const position of positions) {
      const listed = authority.positions.includes(position);
      const everywhere = authority.scope === 'government' && listed;
      const inReach =
        (authority.scope === 'unit' && listed && position !== 'supplier') ||
        (authority.scope === 'supplier' && listed && position === 'supplier');
      expect([position, allowed(actorOf(position), here)]).toEqual([position, everywhere || inReach]);
      expect([position, allowed(actorOf(position), there)]).toEqual([position, everywhere]);
      // One foreign thing in a batch spoils the batch.
      const both = 'assignment' in authorise(authority, actorOf(position), [here, there]);
      expect([position, both]).toEqual([position, everywhere]);
    }
    expect(allowed(anonymousActor, here)).toBe(authority.scope === 'anyone');
    expect(allowed(systemActor, here)).toBe(authority.scope === 'system' || authority.scope === 'anyone');
    expect(checkStates(authority, [{ ...here, state: 'no such state' }])).not.toBeNull();
  });
});

describe('at the door, with real orders', () => {
  let world: World;
  let town: Town;
  let other: Town;
  let abroad: Town;
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Kemayoran');
    other = await buildTown(world.dki, 'Serdang');
    abroad = await buildTown(world.other, 'Kemayoran');
  });
  afterAll(() => world.close());

  /** Commands on one order or meeting, with the state to bring it to and the rest of the input. */
  const cases = [
    ['orders/submit', 'meeting'],
    ['orders/place', 'meeting'],
    ['meetings/cancel', 'meeting'],
    ['orders/cancel', 'sent'],
    ['orders/accept', 'sent'],
    ['orders/decline', 'sent'],
    ['orders/dispatch', 'accepted'],
    ['receiving/inspect', 'accepted'],
    ['receiving/renew-code', 'accepted'],
    ['receiving/confirm', 'inspected'],
    ['treasury/verify', 'received'],
    ['treasury/return-bill', 'received'],
    ['treasury/resubmit', 'received'],
    ['treasury/request-autodebit', 'verified'],
  ] as const;

  async function inputFor(state: (typeof cases)[number][1], name: string): Promise<unknown> {
    if (state === 'meeting') {
      const meeting = await holdMeeting(world.dki, town);
      const lines = [{ productId: town.snackId, quantity: 1, seenPrice: '20000' }];
      return {
        meetingId: meeting.id,
        version: 1,
        lines,
        note: '',
        reason: 'Rapat ditunda sampai bulan depan.',
      };
    }
    const orderId = await orderIn(world, town, state);
    const { version } = await orderRow(world, orderId);
    const words = {
      reason:
        name === 'orders/decline'
          ? 'full'
          : name === 'treasury/return-bill'
            ? 'other'
            : 'Rapat ditunda sampai bulan depan.',
    };
    const checked = [{ number: 1, acceptedQuantity: 40, quality: 'good', remark: '' }];
    return {
      orderId,
      orderIds: [orderId],
      version,
      ...words,
      remark: '',
      answer: 'Sudah lengkap.',
      code: '000000',
      lines: checked,
      photos: [],
    };
  }

  it.each(cases)('%s refuses every stranger and changes nothing', async (name, state) => {
    const command = commands.find((each) => each.name === name);
    if (!command) throw new Error(`no command ${name}`);
    const input = (await inputFor(state, name)) as never;
    const events = async () => (await world.dki.db.selectFrom('event').select('id').execute()).length;
    const before = await events();
    const strangers: [string, Actor][] = [['nobody', anonymousActor]];
    for (const position of positions) {
      if (!command.authority.positions.includes(position))
        strangers.push([position, await town.actor(position)]);
      strangers.push([`${position} elsewhere`, await other.actor(position)]);
      strangers.push([`${position} abroad`, await abroad.actor(position)]);
    }
    for (const [who, actor] of strangers) {
      const result = await execute(world.dki, command, { actor, key: newId(), input });
      const [code] = codesOf(result);
      expect([who, code]).toEqual([who, who === 'nobody' ? 'door/sign-in-needed' : 'door/not-authorised']);
    }
    expect(await events()).toBe(before);
    for (const position of command.authority.positions) {
      const result = await execute(world.dki, command, {
        actor: await town.actor(position),
        key: newId(),
        input,
      });
      expect(
        codesOf(result).filter((code) => code.startsWith('door/not') || code === 'door/sign-in-needed'),
      ).toEqual([]);
    }
  });
});
