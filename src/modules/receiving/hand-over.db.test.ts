import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, codesOf, orderIn, orderRow, ordersNow, tryAct } from '../../../test/acts.ts';
import { newWorld, type World } from '../../../test/harness.ts';
import { openPolicies } from '../../../test/meals.ts';
import { programOf } from '../../../test/program.ts';
import { buildTown, type Town } from '../../../test/town.ts';
import { dispatchOrder } from '../orders/commands/dispatch-order.ts';
import { confirmReceipt, handOver, inspectDelivery, renewCode } from './public.ts';

describe('the hand-over', () => {
  let world: World;
  let town: Town;
  let other: Town;
  const start = new Date('2026-03-03T02:00:00Z');
  beforeAll(async () => {
    world = await newWorld({ poolSize: 24 });
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Paseban');
    other = await buildTown(world.dki, 'Kramat');
  });
  beforeEach(() => world.setNow(start));
  afterAll(() => world.close());
  const later = (days: number) => world.setNow(new Date(start.getTime() + days * 86_400_000));
  const wrongFor = (code: string) => (code === '000000' ? '111111' : '000000');
  const checked = [{ number: 1, acceptedQuantity: 40, quality: 'good' as const, remark: '' }];

  /** An order on the day of its meeting, as the maker would hand it over. */
  async function arriving(): Promise<{ orderId: string; version: number; code: string }> {
    world.setNow(start);
    const orderId = await orderIn(world, town, 'accepted');
    later(3);
    const { handover_code: code, version } = await orderRow(world, orderId);
    return { orderId, version, code };
  }
  const tasksOf = async (orderId: string) =>
    (
      await world.dki.db
        .selectFrom('task')
        .select(['command', 'position'])
        .where('subject_id', '=', orderId)
        .where('closed_at', 'is', null)
        .orderBy('command')
        .execute()
    ).map(({ command, position }) => `${command} ${position}`);
  const factsOf = async (orderId: string) =>
    world.dki.db
      .selectFrom('document')
      .select('facts')
      .where('subject_id', '=', orderId)
      .where('series', '=', 'BAST')
      .executeTakeFirstOrThrow();

  it('by the right code brings the order to the receiver’s desk, from the kitchen or without a word of it', async () => {
    const way = await arriving();
    await act(world, town, 'supplier', dispatchOrder, { orderId: way.orderId, version: way.version });
    expect(await tasksOf(way.orderId)).toEqual(['receiving/hand-over supplier']);
    const gapped = `${way.code.slice(0, 3)} ${way.code.slice(3)}`;
    for (const input of [{ ...way, version: way.version + 1, code: gapped }, await arriving()]) {
      expect(await act(world, town, 'supplier', handOver, input)).toMatchObject({ accepted: true });
      expect(await orderRow(world, input.orderId)).toMatchObject({
        state: 'delivered',
        delivered_at: world.now(),
        delivered_by: (await town.actor('supplier')).personId,
        without_code: null,
      });
      expect(await tasksOf(input.orderId)).toEqual(['receiving/inspect receiver']);
    }
  });

  it('counts a wrong code though nothing else changes, locks after five, and goes on with a new one', async () => {
    const { orderId, version, code } = await arriving();
    const input = { orderId, version, code: wrongFor(code) };
    for (const triesLeft of [4, 3, 2, 1, 0]) {
      expect(await act(world, town, 'supplier', handOver, input)).toMatchObject({
        accepted: false,
        triesLeft,
      });
    }
    const maker = await town.actor('supplier');
    expect(codesOf(await tryAct(world, maker, handOver, { ...input, code }))).toEqual([
      'receiving/code-locked',
    ]);
    expect(await orderRow(world, orderId)).toMatchObject({ state: 'accepted', handover_tries_left: 0 });
    expect(await tasksOf(orderId)).toEqual(['orders/dispatch supplier', 'receiving/renew-code requester']);
    await act(world, town, 'requester', renewCode, { orderId, version });
    const fresh = await orderRow(world, orderId);
    expect(await tasksOf(orderId)).toEqual(['orders/dispatch supplier']);
    const again = { orderId, version: fresh.version, code: fresh.handover_code };
    expect(await act(world, town, 'supplier', handOver, again)).toMatchObject({ accepted: true });
  });

  it('is no business of another maker, and not done before the day', async () => {
    const input = await arriving();
    expect(codesOf(await tryAct(world, await other.actor('supplier'), handOver, input))).toEqual([
      'door/not-authorised',
    ]);
    later(2);
    expect(codesOf(await tryAct(world, await town.actor('supplier'), handOver, input))).toEqual([
      'receiving/too-early',
    ]);
    expect(await orderRow(world, input.orderId)).toMatchObject({ handover_tries_left: 5 });
  });

  it('happens once, however many press at the same moment', async () => {
    const input = await arriving();
    const maker = await town.actor('supplier');
    const results = await Promise.all(
      Array.from({ length: 8 }, () => tryAct(world, maker, handOver, { ...input })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(results.flatMap(codesOf))).toEqual(new Set(['door/wrong-state']));
  });

  it('leaves five guesses, however many come at once', async () => {
    const input = await arriving();
    const maker = await town.actor('supplier');
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        tryAct(world, maker, handOver, { ...input, code: wrongFor(input.code) }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(5);
    expect(new Set(results.flatMap(codesOf))).toEqual(new Set(['receiving/code-locked']));
  });

  it('tells a program of a wrong code as it tells a form, and the same again for the same key', async () => {
    const { orderId, version, code } = await arriving();
    const program = await programOf(world, await town.actor('supplier'));
    const guess = { orderId, version, code: wrongFor(code) };
    for (const key of ['hand-over-one', 'hand-over-one']) {
      expect(await program.post('/receiving/hand-over', guess, key)).toMatchObject({
        status: 422,
        body: { code: 'receiving/wrong-code', detail: expect.stringContaining('4') },
      });
    }
    expect(await program.post('/receiving/hand-over', { ...guess, code })).toMatchObject({
      status: 200,
      body: { accepted: true },
    });
  });

  it('stands on the BAST with its time and the maker’s person', async () => {
    const input = await arriving();
    await act(world, town, 'supplier', handOver, input);
    const { orderId, version } = input;
    await act(world, town, 'receiver', inspectDelivery, {
      orderId,
      version: version + 1,
      lines: checked,
      photos: [],
      withoutCode: 'Tidak berlaku, kodenya sudah masuk.',
    });
    expect(await orderRow(world, orderId)).toMatchObject({ without_code: null });
    await act(world, town, 'commitment_officer', confirmReceipt, await ordersNow(world, orderId));
    expect((await factsOf(orderId)).facts).toMatchObject({
      deliveredAt: world.now().toISOString(),
      deliveredBy: (await town.actor('supplier')).name,
      withoutCode: null,
    });
  });

  it('without the code needs the receiver’s reason, which stands in the event and on the BAST', async () => {
    const { orderId, version } = await arriving();
    const receiver = await town.actor('receiver');
    const input = { orderId, version, lines: checked, photos: [] };
    for (const withoutCode of [undefined, '', 'Lupa.     ']) {
      const given = withoutCode === undefined ? input : { ...input, withoutCode: withoutCode.trim() };
      expect(codesOf(await tryAct(world, receiver, inspectDelivery, given))).toEqual([
        'receiving/not-handed-over',
      ]);
    }
    const withoutCode = 'Telepon pengantar mati.';
    await act(world, town, 'receiver', inspectDelivery, { ...input, withoutCode });
    expect(await orderRow(world, orderId)).toMatchObject({
      state: 'inspected',
      delivered_at: world.now(),
      delivered_by: null,
      without_code: withoutCode,
    });
    const event = await world.dki.db
      .selectFrom('event')
      .innerJoin('event_subject', 'event_subject.event_id', 'event.id')
      .select(['public_facts', 'private_facts'])
      .where('subject_id', '=', orderId)
      .where('command', '=', 'receiving/inspect')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(event.public_facts)).toMatchObject({ withoutCode: true });
    expect(JSON.parse(event.private_facts)).toMatchObject({ reason: withoutCode });
    await act(world, town, 'commitment_officer', confirmReceipt, await ordersNow(world, orderId));
    expect((await factsOf(orderId)).facts).toMatchObject({ withoutCode, deliveredBy: null });
  });
});
