import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/commands.ts';
import { newId } from '../src/kernel/ids.ts';
import { type Actor, anonymousActor, systemActor } from '../src/platform/commands/actor.ts';
import { authorise, checkStates } from '../src/platform/commands/authority.ts';
import type { Target } from '../src/platform/commands/define-command.ts';
import {
  type Position,
  positions,
  regionalPositions,
  supplierPositions,
} from '../src/platform/commands/positions.ts';
import { authorityTable } from './authority-table.ts';

const isIn = (list: readonly Position[], position: Position) => list.includes(position);

const path = new URL('../docs/authority.md', import.meta.url);

it('docs/authority.md says what the commands say', () => {
  if (process.env['PRINT_AUTHORITY'] === '1') writeFileSync(path, authorityTable());
  expect(readFileSync(path, 'utf8')).toBe(authorityTable());
});

// At the door itself, with real things: test/door/stages.db.test.ts.
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
        unitIds: isIn(supplierPositions, position) ? [] : [own],
        supplierId: isIn(supplierPositions, position) ? kitchen : null,
        regionCode: isIn(regionalPositions, position) ? '31.71' : null,
        kind: 'definitive',
        decree: 'SK',
      },
    ],
  });
  const target = (unitId: string, supplierId: string, regionCode: string): Target => ({
    type: 'purchase_order',
    id: newId(),
    unitId,
    supplierId,
    regionCode,
    state: 'any',
  });

  it.each(commands.map((command) => [command.name, command] as const))('%s', (_name, { authority }) => {
    const allowed = (actor: Actor, where: Target) => 'assignment' in authorise(authority, actor, [where]);
    const [here, there] = [
      target(own, kitchen, '31.71.01.1001'),
      target(other, otherKitchen, '31.7.01.1001'),
    ];
    for (const position of positions) {
      const listed = authority.positions.includes(position);
      const everywhere = authority.scope === 'anyone' || (authority.scope === 'government' && listed);
      const inReach =
        (authority.scope === 'unit' && listed && !isIn(supplierPositions, position)) ||
        (authority.scope === 'supplier' && listed && isIn(supplierPositions, position)) ||
        (authority.scope === 'region' && listed && isIn(regionalPositions, position));
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
