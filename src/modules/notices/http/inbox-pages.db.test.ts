import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { holdMeeting, openPolicies } from '../../../../test/meals.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { visit } from '../../../../test/visitor.ts';

describe('the inbox of somebody who makes meetings', () => {
  let world: World;
  let town: Town;
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Cideng');
  });
  afterAll(() => world.close());

  it('offers the first step while there is nothing', async () => {
    const { html } = await (await visit(world, await town.actor('requester'))).get('/tugas');
    expect(html.includes('Tidak ada yang menunggu Anda')).toBe(true);
    expect(html.includes('Belum ada rapat yang akan datang')).toBe(true);
    expect(html.includes('href="/rapat/baru"')).toBe(true);
  });

  it('shows the next meetings, what is ordered for them, and where to order', async () => {
    const bare = await holdMeeting(world.dki, town);
    const served = await holdMeeting(world.dki, town);
    const hour = 3_600_000;
    const past = await holdMeeting(world.dki, town, { startsAt: new Date(world.now().getTime() - hour) });
    const requester = await visit(world, await town.actor('requester'));
    const path = `/rapat/${served.id}/pesan`;
    const sent = await requester.send(`${path}?k=${town.snackId}:40`, path, { aksi: 'kirim' });
    const order = sent.to.replace('?baru=1', '');

    const { html } = await requester.get('/tugas');
    expect(html.includes(`href="/katalog?rapat=${bare.id}"`)).toBe(true);
    expect(html.includes(`href="/katalog?rapat=${served.id}"`)).toBe(false);
    expect(html.includes(`href="${order}"`)).toBe(true);
    expect(html.includes(past.id)).toBe(false);
  });

  it('stays as it was for everybody else', async () => {
    for (const position of ['treasurer', 'supplier', 'receiver'] as const) {
      const { html } = await (await visit(world, await town.actor(position))).get('/tugas');
      expect({ position, ahead: html.includes('Rapat berikutnya') }).toEqual({ position, ahead: false });
    }
  });
});
