import { afterAll, beforeAll, expect, it } from 'vitest';
import { climb, decides, declares, goodMarks, openCuration, submitIn } from '../../../../test/curation.ts';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { visit } from '../../../../test/visitor.ts';
import { curatingPositions } from '../domain/process.ts';
import { readSummary } from '../store/summary.ts';

let world: World;
let town: Town;
beforeAll(async () => {
  world = await newWorld();
  town = await buildTown(world.dki, 'Ringkas');
  await openCuration(world.dki);
  for (const position of curatingPositions) await declares(world.dki, await town.actor(position));
  await submitIn(world.dki, town, 'Menunggu Pendamping');
  const passed = await submitIn(world.dki, town, 'Sudah Lulus');
  await climb(world.dki, town, passed);
  await decides(world.dki, await town.actor('curator'), passed, 'curation/score', { marks: goodMarks });
  world.setNow(new Date(world.now().getTime() + 12 * 86_400_000));
});
afterAll(() => world.close());

it('counts makers on their way, pieces by desk and age, and where they passed', async () => {
  const year = await readSummary(world.dki, { from: '2026-01-01', to: '2026-03-31' });
  expect(year.funnel).toEqual({ registered: 0, submitted: 1, passed: 1, listed: 1, ordered: 0 });
  expect(year.queues).toEqual([{ position: 'companion', counts: [0, 0, 0, 1], late: 1 }]);
  expect(year.districts.filter(({ decided }) => decided > 0)).toEqual([
    expect.objectContaining({ code: town.districtCode, submitted: 2, decided: 1, passed: 1 }),
  ]);
  expect(year.late.map(({ product }) => product)).toEqual(['Menunggu Pendamping']);
  expect(year.unordered.map(({ id }) => id)).toEqual([town.supplierId]);
  expect([year.withoutHalal, year.halalEnding]).toEqual([expect.any(Number), expect.any(Number)]);
});

it('reads only the period that was asked for', async () => {
  const before = await readSummary(world.dki, { from: '2025-01-01', to: '2025-12-31' });
  expect(before.funnel).toEqual({ registered: 0, submitted: 0, passed: 0, listed: 0, ordered: 0 });
  expect(before.districts.some(({ submitted }) => submitted > 0)).toBe(false);
  const founded = await readSummary(world.dki, { from: '2024-01-01', to: '2024-12-31' });
  expect(founded.funnel.registered).toBe(1);
});

it('is a page with a map and its table, and a file', async () => {
  const head = await visit(world, await town.actor('department_head'));
  const page = await head.get('/kurasi/ringkasan');
  expect(page.html).toContain('1 dari 1 pengajuan yang diputus lulus');
  expect(page.html).toContain('Menunggu Pendamping');
  const file = await head.get('/kurasi/ringkasan.csv?periode=tahun');
  expect(file.html).toContain(`${town.districtCode},Gambir,Kota Administrasi Jakarta Pusat,2,1,1`);
  expect((await head.get('/kurasi/ringkasan.csv?periode=lalu')).html).toContain(',0,0,0');
});
