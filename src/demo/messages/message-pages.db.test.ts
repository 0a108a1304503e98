import { afterAll, beforeAll, expect, it } from 'vitest';
import { newWorld, type World } from '../../../test/harness.ts';
import { visit } from '../../../test/visitor.ts';
import { buildApp } from '../../compose.ts';
import { readConfig } from '../../config.ts';
import { newId } from '../../kernel/ids.ts';
import { messagePages, messagesHref } from './message-pages.tsx';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

it('shows the messages of a demonstration, and no other installation has the page', async () => {
  const app = await buildApp({
    config: readConfig({ LOG_LEVEL: 'error', RATE_LIMIT_PER_MINUTE: '0', DATA_DIR: world.dataDir }),
    sites: new Map([['*', world.dki]]),
    secret: 'secret of a test',
    assets: { folder: world.dataDir, css: '', js: '', font: '' },
    demo: { password: '', people: [], messages: { href: messagesHref, pages: messagePages } },
  });
  const visitor = await visit({ ...world, app: () => Promise.resolve(app) }, null);
  expect((await visitor.get('/katalog')).html).toContain(`href="${messagesHref}"`);
  expect((await visitor.get(messagesHref)).html).toContain('Belum ada pesan');

  const event = newId();
  await world.dki.db.transaction().execute(async (tx) => {
    const rest = { at: world.now(), command: 'test/x', actor_name: '-', key: newId(), input_hash: '-' };
    const facts = { result: '{}', public_facts: '{}', private_facts: '{}', salt: '-', hash: '-' };
    await tx
      .insertInto('event')
      .values({ id: event, ...rest, ...facts })
      .execute();
    const due = { next_try_at: world.now(), useful_until: world.now(), queued_at: world.now() };
    const message = { event_id: event, phone: '6281234567890', lang: 'id', state: 'queued', ...due } as const;
    await tx
      .insertInto('message')
      .values([
        { id: newId(), ...message, template: 'code', params: '["123456"]' },
        { id: newId(), ...message, template: 'code', params: '[]' },
        { id: newId(), ...message, template: 'of-another-time', params: '["<b>"]' },
      ])
      .execute();
  });
  const { html } = await visitor.get(messagesHref);
  expect(html).toContain('123456 adalah kode e-Order Anda.');
  expect(html).toContain('0812-3456-7890');
  expect(html.match(/sudah tidak berlaku/g)).toHaveLength(2);
  await app.close();

  const plain = await visit(world, null);
  expect((await plain.get(messagesHref)).status).toBe(404);
  expect((await plain.get('/katalog')).html).not.toContain(messagesHref);
});
