import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDemoClock } from './demo-clock.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'e-order-clock-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('goes forward only, runs on, and knows its time after a restart', async () => {
  let real = Date.parse('2026-11-25T02:00:00Z');
  const clock = await openDemoClock(folder, () => real);
  expect([clock.now().toISOString(), clock.moved()]).toEqual(['2026-11-25T02:00:00.000Z', false]);
  expect(await clock.forward(new Date('2026-11-25T01:59:00Z'))).toBe(false);
  expect(await clock.forward(new Date(Number.NaN))).toBe(false);
  expect(await clock.forward(new Date('2026-11-27T01:00:00Z'))).toBe(true);
  real += 60_000;
  expect(clock.now().toISOString()).toBe('2026-11-27T01:01:00.000Z');
  expect(await clock.forward(new Date('2026-11-26T00:00:00Z'))).toBe(false);
  const again = await openDemoClock(folder, () => real);
  expect([again.now(), again.moved()]).toEqual([clock.now(), true]);
});

it('does not guess what a damaged file meant', async () => {
  await writeFile(join(folder, 'demo-clock.json'), '{"aheadMs":-5}');
  await expect(openDemoClock(folder)).rejects.toThrow('holds no clock');
});
