import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, codesOf, orderRow, tryAct } from '../../../../test/acts.ts';
import { newWorld, type World } from '../../../../test/harness.ts';
import { holdMeeting, openPolicies } from '../../../../test/meals.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { newId } from '../../../kernel/ids.ts';
import { verifyLedger } from '../../budget/public.ts';
import { releasedBy } from '../domain/order.ts';
import { changeOrderLines } from './change-order.ts';
import { placeOrder } from './place-order.ts';
import { returnOrder } from './return-order.ts';
import { sendOrder } from './send-order.ts';
import { signOrder } from './sign-order.ts';
import { submitOrder } from './submit-order.ts';

const mealPrice = 45_000;
const hour = 3_600_000;

describe('who signs an order', () => {
  let world: World;
  let town: Town;
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    const policies = [
      { kind: 'officer_signs_up_to', params: { amount: '9000000' } },
      { kind: 'answer_hours', params: { hours: 3 } },
    ] as const;
    await world.dki.db
      .insertInto('policy')
      .values(
        policies.map(({ kind, params }) => ({
          id: newId(),
          kind,
          effect: 'record' as const,
          params: JSON.stringify(params),
          rule: 'Pergub uji',
          valid_from: '2020-01-01',
        })),
      )
      .execute();
    town = await buildTown(world.dki, 'Menteng');
  });
  afterAll(() => world.close());

  const lines = (quantity: number) => [{ productId: town.mealId, quantity, seenPrice: String(mealPrice) }];
  /** An order of the requester, or of the officer in one step. */
  async function ordered(quantity: number, place = false): Promise<string> {
    const meeting = await holdMeeting(world.dki, town, { headcount: quantity });
    const input = { meetingId: meeting.id, version: 1, lines: lines(quantity), note: '' };
    const answer = place
      ? await act(world, town, 'procurement_officer', placeOrder, input)
      : await act(world, town, 'requester', submitOrder, input);
    return answer.orders[0]?.id ?? '';
  }
  const now = async (orderId: string) => ({ orderId, version: (await orderRow(world, orderId)).version });
  const desk = async (orderId: string) =>
    (
      await world.dki.db
        .selectFrom('task')
        .select('command')
        .where('subject_id', '=', orderId)
        .where('closed_at', 'is', null)
        .execute()
    ).map(({ command }) => command);
  const letters = (orderId: string) =>
    world.dki.db
      .selectFrom('document')
      .select(['facts', 'supersedes'])
      .where('subject_id', '=', orderId)
      .orderBy('number')
      .execute();

  it('lets the officer alone send up to the sum, with a letter of his own', async () => {
    const orderId = await ordered(200);
    await act(world, town, 'procurement_officer', sendOrder, await now(orderId));
    expect(await orderRow(world, orderId)).toMatchObject({ state: 'sent', gross: 9_000_000n });
    const [letter] = await letters(orderId);
    expect(letter?.facts).toMatchObject({ orderedIn: 'procurement_officer' });
  });

  it.each([true, false])('asks the commitment officer above the sum (in one form: %s)', async (place) => {
    const orderId = await ordered(201, place);
    if (!place) await act(world, town, 'procurement_officer', sendOrder, await now(orderId));
    expect(await orderRow(world, orderId)).toMatchObject({
      state: 'checked',
      sent_at: null,
      answer_due_at: null,
    });
    expect(await desk(orderId)).toEqual(['orders/sign']);
    expect(await letters(orderId)).toEqual([]);

    for (const position of ['procurement_officer', 'requester', 'budget_authority'] as const) {
      const tried = await tryAct(world, await town.actor(position), signOrder, await now(orderId));
      expect(codesOf(tried)).toEqual(['door/not-authorised']);
    }
    await act(world, town, 'commitment_officer', signOrder, await now(orderId));
    const ppk = await town.actor('commitment_officer');
    const officer = await town.actor('procurement_officer');
    expect(await orderRow(world, orderId)).toMatchObject({
      state: 'sent',
      sent_by: ppk.personId,
      checked_by: officer.personId,
    });
    expect(await desk(orderId)).toEqual(['orders/accept']);
    const [letter] = await letters(orderId);
    expect(letter?.facts).toMatchObject({ orderedIn: 'commitment_officer', orderedBy: ppk.name });
    expect(releasedBy({ checkedBy: officer.personId, sentBy: ppk.personId })).toBe(officer.personId);
  });

  it('goes back to the officer unsigned, with a reason, and keeps its money', async () => {
    const orderId = await ordered(201, true);
    const ppk = await town.actor('commitment_officer');
    const short = await tryAct(world, ppk, returnOrder, { ...(await now(orderId)), reason: 'tidak' });
    expect(codesOf(short)).toEqual(['orders/reason-too-short']);
    const reason = 'Jumlah peserta belum sesuai undangan';
    await act(world, town, 'commitment_officer', returnOrder, { ...(await now(orderId)), reason });
    expect(await orderRow(world, orderId)).toMatchObject({
      state: 'submitted',
      held: 9_045_000n,
      checked_by: null,
    });
    expect(await desk(orderId)).toEqual(['orders/send']);
  });

  it('is signed anew when a change lifts it above the sum, and goes out at once when it falls below', async () => {
    const orderId = await ordered(180, true);
    const change = async (quantity: number) => ({
      ...(await now(orderId)),
      lines: lines(quantity),
      note: '',
    });
    expect(await orderRow(world, orderId)).toMatchObject({ state: 'sent' });
    await world.dki.db.updateTable('meeting').set({ headcount: 210 }).execute();
    await act(world, town, 'procurement_officer', changeOrderLines, await change(210));
    expect(await orderRow(world, orderId)).toMatchObject({ state: 'checked', answer_due_at: null });
    await act(world, town, 'procurement_officer', changeOrderLines, await change(150));
    expect(await orderRow(world, orderId)).toMatchObject({ state: 'sent', gross: 6_750_000n });
    const [first, second, ...others] = await letters(orderId);
    expect(others).toEqual([]);
    expect([first?.supersedes, second?.supersedes === null]).toEqual([null, false]);
  });

  it('is checked anew when the requester changes what the officer has sent', async () => {
    const orderId = await ordered(100, true);
    await act(world, town, 'requester', changeOrderLines, {
      ...(await now(orderId)),
      lines: lines(90),
      note: '',
    });
    expect(await orderRow(world, orderId)).toMatchObject({ state: 'submitted', held: 4_050_000n });
    expect(await desk(orderId)).toEqual(['orders/send']);
    expect(await letters(orderId)).toHaveLength(1);
    expect(await verifyLedger(world.dki.db, world.dki.schema)).toEqual([]);
  });

  it('gives the maker no more hours to answer than the policy', async () => {
    const orderId = await ordered(100, true);
    const due = (await orderRow(world, orderId)).answer_due_at?.getTime() ?? 0;
    expect(due - world.now().getTime()).toBe(3 * hour);
  });
});
