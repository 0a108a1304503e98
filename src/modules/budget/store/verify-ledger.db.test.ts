import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { rupiah } from '../../../kernel/rupiah.ts';
import { verifyLedger } from './verify-ledger.ts';

let world: World;
let town: Town;

beforeAll(async () => {
  world = await newWorld();
  town = await buildTown(world.dki, 'Gambir', { ceiling: rupiah(1000) });
});
afterAll(() => world.close());

const faults = async () =>
  (await verifyLedger(world.dki.db, world.dki.schema)).map(({ column, stored, computed }) => [
    column,
    stored,
    computed,
  ]);
const set = (change: object) =>
  world.dki.db.updateTable('balance').set(change).where('owner_id', '=', town.packageId).execute();

describe('the verification of the ledger', () => {
  it('finds nothing in a sound one', async () => {
    expect(await faults()).toEqual([]);
  });

  it('finds a ceiling, a hold and a spending that no entry made', async () => {
    await set({ ceiling: 1500n });
    expect(await faults()).toEqual([
      ['available', 1500n, 1000n],
      ['ceiling', 1500n, 1000n],
    ]);
    await set({ ceiling: 1000n, held: 10n });
    expect((await faults()).map(([column]) => column)).toEqual(['available', 'held', 'held by orders']);
    await set({ held: 0n, spent: 10n });
    expect((await faults()).map(([column]) => column)).toEqual(['available', 'spent', 'spent by orders']);
    await set({ spent: 0n });
    expect(await faults()).toEqual([]);
  });

  it('the database itself refuses more than the ceiling, and negative sums', async () => {
    await expect(set({ held: 600n, spent: 401n })).rejects.toThrow(/balance_check|violates check/);
    await expect(set({ held: -1n })).rejects.toThrow(/violates check/);
  });
});
