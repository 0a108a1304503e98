import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { holdMeeting, openPolicies } from '../../../../test/meals.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { formFields, type Visitor, visit } from '../../../../test/visitor.ts';
import { dayOf } from '../../../kernel/time.ts';
import type { Position } from '../../../platform/commands/positions.ts';

describe('moving a meeting that has orders', () => {
  let world: World;
  let cideng: Town;
  const as = async (position: Position, town = cideng): Promise<Visitor> =>
    visit(world, await town.actor(position));
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    cideng = await buildTown(world.dki, 'Cideng');
  });
  afterAll(() => world.close());

  /** A meeting with an order of 40 snacks; `sent` by the officer, or only submitted. */
  async function ordered(by: 'requester' | 'procurement_officer') {
    const meeting = await holdMeeting(world.dki, cideng);
    const path = `/rapat/${meeting.id}/pesan`;
    const buyer = await as(by);
    const sent = await buyer.send(`${path}?k=${cideng.snackId}:40`, path, { aksi: 'kirim' });
    return {
      meetingId: meeting.id,
      orderId: sent.to.replace('/pesanan/', '').replace('?baru=1', ''),
      move: `/rapat/${meeting.id}/pindah`,
    };
  }
  const orderOf = (id: string) =>
    world.dki.db
      .selectFrom('purchase_order as o')
      .innerJoin('order_delivery as d', 'd.order_id', 'o.id')
      .select(['o.state', 'o.held', 'o.kitchen_day', 'd.room', 'd.arrive_at'])
      .where('o.id', '=', id)
      .executeTakeFirstOrThrow();

  it('is where changing the meeting leads; without orders it leads back', async () => {
    const { meetingId, move } = await ordered('requester');
    const requester = await as('requester');
    const change = await requester.get(`/rapat/${meetingId}/ubah`);
    expect(change.html.includes(`href="${move}"`)).toBe(true);
    const path = `/rapat/${meetingId}/ubah`;
    const more = await requester.send(path, path, { title: 'Rapat yang bertambah', headcount: '55' });
    expect(more.to).toBe(`/rapat/${meetingId}`);
    expect((await requester.get(more.to)).html.includes('Rapat yang bertambah')).toBe(true);
    const bare = await holdMeeting(world.dki, cideng);
    expect((await requester.get(`/rapat/${bare.id}/pindah`)).to).toBe(`/rapat/${bare.id}/ubah`);
    expect((await requester.get(`/rapat/${bare.id}/ubah`)).status).toBe(200);
  });

  it('a form that was open before the order came is refused and shows the way', async () => {
    const { meetingId, move } = await ordered('requester');
    const requester = await as('requester');
    const bare = await holdMeeting(world.dki, cideng);
    const fields = formFields((await requester.get(`/rapat/${bare.id}/ubah`)).html, `/rapat/${bare.id}/ubah`);
    const late = await requester.post(`/rapat/${meetingId}/ubah`, {
      ...fields,
      room: 'Aula',
      attendeeKind: 'public',
      packageId: cideng.packageId,
    });
    expect(late.status).toBe(409);
    expect(late.html.includes(`href="${move}"`)).toBe(true);
  });

  it('the officer moves a sent order: the letter is issued anew and the maker answers again', async () => {
    const { meetingId, orderId, move } = await ordered('procurement_officer');
    const officer = await as('procurement_officer');
    const before = await orderOf(orderId);
    const page = await officer.get(move);
    expect(page.html.includes('Surat Pesanan diterbitkan ulang')).toBe(true);
    expect(formFields(page.html, move)['day']).toBe(before.kitchen_day);

    const moved = await officer.send(move, move, {
      day: '2026-03-18',
      start: '13:00',
      end: '15:00',
      room: 'Aula',
    });
    expect(moved.to).toBe(`/rapat/${meetingId}`);
    const after = await orderOf(orderId);
    expect(after).toMatchObject({
      state: 'sent',
      held: before.held,
      kitchen_day: '2026-03-18',
      room: 'Aula',
    });
    expect(dayOf(after.arrive_at)).toBe('2026-03-18');
    const letters = await world.dki.db
      .selectFrom('document')
      .select('id')
      .where('subject_id', '=', orderId)
      .execute();
    expect(letters.length).toBe(2);
    const maker = await as('supplier');
    expect((await maker.get('/tugas')).html.includes(orderId)).toBe(true);
  });

  it('when the requester moves it, it goes back to the officer, as the page said', async () => {
    const { orderId, move } = await ordered('procurement_officer');
    const requester = await as('requester');
    expect((await requester.get(move)).html.includes('kembali ke Pejabat Pengadaan')).toBe(true);
    expect((await requester.send(move, move, { day: '2026-03-19' })).status).toBe(303);
    expect((await orderOf(orderId)).state).toBe('submitted');
  });

  it('refuses at the field, with nothing typed lost', async () => {
    const { orderId, move } = await ordered('requester');
    const requester = await as('requester');
    const before = await orderOf(orderId);
    for (const [fields, field] of [
      [{ day: '' }, 'day'],
      [{ start: '15:00', end: '14:00' }, 'end'],
      [{ day: '2020-01-01' }, 'start'],
      [{ room: '' }, 'room'],
    ] as const) {
      const answer = await requester.send(move, move, { address: 'Jalan "Baru" & 5', ...fields });
      expect({ field, status: answer.status }).toEqual({ field, status: 422 });
      expect({ field, there: answer.html.includes(`href="#f-${field}"`) }).toEqual({ field, there: true });
      expect(formFields(answer.html, move)['address']).toBe('Jalan "Baru" & 5');
    }
    expect((await requester.send(move, move, { version: '9' })).status).toBe(409);
    expect(await orderOf(orderId)).toEqual(before);
  });

  it('once the maker has answered, it says so and offers no form', async () => {
    const { orderId, move } = await ordered('procurement_officer');
    const maker = await as('supplier');
    expect((await maker.send(`/pesanan/${orderId}`, `/pesanan/${orderId}/sanggupi`)).status).toBe(303);
    const officer = await as('procurement_officer');
    const page = await officer.get(move);
    expect(page.html.includes('Rapat ini belum dapat dipindahkan')).toBe(true);
    expect(page.html.includes(`action="${move}"`)).toBe(false);
  });

  it('is for the buyers of the unit alone', async () => {
    const { move } = await ordered('requester');
    const duri = await buildTown(world.dki, 'Duri');
    expect((await (await as('requester', duri)).get(move)).status).toBe(403);
    expect((await (await as('treasurer')).get(move)).status).toBe(403);
    expect((await (await visit(world, null)).get(move)).to).toContain('/masuk?kembali=');
    const unknown = '/rapat/0197c0de-0000-7000-8000-000000000001/pindah';
    expect((await (await as('requester')).get(unknown)).status).toBe(404);
  });
});
