import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, orderIn } from '../../../../test/acts.ts';
import { newWorld, type World } from '../../../../test/harness.ts';
import { holdMeeting, openPolicies } from '../../../../test/meals.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { visit } from '../../../../test/visitor.ts';
import { requestPermit } from '../../meetings/public.ts';

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

describe('a card of the inbox', () => {
  let world: World;
  let town: Town;
  const start = new Date('2026-03-03T02:00:00Z');
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Petojo');
    world.setNow(start);
  });
  afterAll(() => world.close());

  it('says how many guests a permit is asked for, as long as nothing is ordered', async () => {
    const meeting = await holdMeeting(world.dki, town, { headcount: 18 });
    const reason = 'Narasumber datang dari luar kota dan menginap.';
    await act(world, town, 'requester', requestPermit, {
      meetingId: meeting.id,
      version: meeting.version,
      reason,
    });
    const { html } = await (await visit(world, await town.actor('budget_authority'))).get('/tugas');
    expect(html.includes('18 peserta')).toBe(true);
    expect(html.includes('18 porsi')).toBe(false);
  });

  it('for many tasks says who asks, and since when the oldest waits', async () => {
    for (const day of [3, 4, 5]) {
      world.setNow(new Date(start.getTime() + (day - 3) * 86_400_000));
      await orderIn(world, town, 'received');
    }
    world.setNow(new Date(start.getTime() + 10 * 86_400_000));
    const { html } = await (await visit(world, await town.actor('finance_officer'))).get('/tugas');
    const [, card = ''] = html.split('3 sekaligus');
    expect(card.includes('Dari commitment_officer Petojo')).toBe(true);
    // The first was received three days after it was ordered.
    expect(/Sejak \d+ Maret 2026/.exec(card)?.[0]).toBe('Sejak 6 Maret 2026');
  });
});
