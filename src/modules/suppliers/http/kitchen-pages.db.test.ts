import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderIn } from '../../../../test/acts.ts';
import { newWorld, type World } from '../../../../test/harness.ts';
import { openPolicies } from '../../../../test/meals.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { visit } from '../../../../test/visitor.ts';

const path = '/usaha/dapur';

describe('the page of the kitchen', () => {
  let world: World;
  let town: Town;
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Gambir', { dailyCapacity: 100 });
    await orderIn(world, town, 'sent');
  });
  afterAll(() => world.close());

  it('shows the weeks ahead in words, and the areas as a tree', async () => {
    const maker = await visit(world, await town.actor('supplier'));
    const { html } = await maker.get(path);
    expect(html).toContain('40 dari 100');
    expect(html).toContain('Seluruh Jakarta Pusat');
    expect(html).toContain('value="31.71.01"');
  });

  it('saves what is ticked; less than what is ordered comes back with its sentence', async () => {
    const maker = await visit(world, await town.actor('supplier'));
    const small = await maker.send(path, path, { dailyCapacity: '30', zones: '31.71.01' });
    expect(small.status).toBe(409);
    expect(small.html).toContain('Untuk 6 Maret 2026 sudah dipesan 40 porsi');
    expect(small.html).toContain('value="30"');
    expect(
      (await maker.send(path, path, { dailyCapacity: '1.200', zones: '31.71.01', closedWeekdays: '0' })).to,
    ).toBe(path);
    const supplier = await world.dki.db
      .selectFrom('supplier')
      .selectAll()
      .where('id', '=', town.supplierId)
      .executeTakeFirstOrThrow();
    expect(supplier).toMatchObject({ daily_capacity: 1200, zones: ['31.71.01'], closed_weekdays: [0] });
  });

  it('closes a single day, and opens it again', async () => {
    const maker = await visit(world, await town.actor('supplier'));
    const days = `${path}/hari`;
    expect((await maker.send(path, days, { from: '2026-03-06', lakukan: 'tutup' })).to).toBe(path);
    expect((await maker.get(path)).html).toContain('Penuh, 40 porsi dipesan');
    expect((await maker.send(path, days, { from: '2026-03-06', lakukan: 'buka' })).to).toBe(path);
    expect((await maker.get(path)).html).toContain('40 dari 1200');
    const gone = await maker.send(path, days, { from: '2026-03-01', lakukan: 'tutup' });
    expect([gone.status, gone.html.includes('Pilih tanggal mulai hari ini')]).toEqual([422, true]);
    const empty = await maker.send(path, days, { lakukan: 'tutup' });
    expect(empty.status).toBe(422);
  });

  it('the owner who does not work there reads it only', async () => {
    const owner = await visit(world, await town.actor('supplier_owner'));
    const { html } = await owner.get(path);
    expect(html).toContain('Delapan minggu ke depan');
    expect(html).not.toContain('<button class="btn btn-primary" name="lakukan"');
  });
});
