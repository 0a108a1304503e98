import { afterAll, beforeAll, expect, it } from 'vitest';
import { newWorld, type World } from '../../../test/harness.ts';
import { visit } from '../../../test/visitor.ts';
import { buildApp } from '../../compose.ts';
import { readConfig } from '../../config.ts';
import { action, clockPages } from './clock-pages.tsx';
import { openDemoClock } from './demo-clock.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

it('moves the clock of a demonstration on by a form, and never back', async () => {
  const clock = await openDemoClock(world.dataDir, () => Date.parse('2026-11-25T09:00:00Z'));
  const app = await buildApp({
    config: readConfig({ LOG_LEVEL: 'error', RATE_LIMIT_PER_MINUTE: '0', DATA_DIR: world.dataDir }),
    sites: new Map([['*', { ...world.dki, clock: clock.now }]]),
    secret: 'secret of a test',
    assets: { folder: world.dataDir, css: '', js: '', font: '' },
    demo: { password: '', people: [], clock: { href: action, pages: (to) => clockPages(to, clock) } },
  });
  const visitor = await visit({ ...world, app: () => Promise.resolve(app) }, null);
  expect((await visitor.get('/katalog')).html).toContain(`href="${action}"`);

  expect((await visitor.send(action, action, { maju: 'besok' })).to).toBe(action);
  expect((await visitor.get(action)).html).toContain('Kamis, 26 November 2026 pukul 08.00 WIB');
  await visitor.send(action, action, { maju: 'jam' });
  expect(clock.now().toISOString()).toBe('2026-11-26T02:00:00.000Z');

  for (const wrong of [
    { day: '2026-11-26', time: '08:59' },
    { day: '2028-01-01', time: '08:00' },
    { day: '31 Februari', time: '' },
  ]) {
    const answer = await visitor.send(action, action, { maju: 'ke', ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(`value="${wrong.day}"`);
  }
  expect((await visitor.post(action, { maju: 'jam' })).status).toBe(403);
  expect(clock.now().toISOString()).toBe('2026-11-26T02:00:00.000Z');
  await app.close();

  // No other installation has the page, nor a word of it.
  const plain = await visit(world, null);
  expect((await plain.get(action)).status).toBe(404);
  expect((await plain.get('/katalog')).html).not.toContain(action);
});
