import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand, type LoadContext } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { lockFunds } from '../../budget/public.ts';
import { lockCapacity, readOffers, takeCapacity } from '../../catalogue/public.ts';
import {
  checkMoved,
  checkSchedule,
  lockMeeting,
  meetingTarget,
  moveMeeting,
  readInputFacts,
} from '../../meetings/public.ts';
import { arrivalOf } from '../domain/basket-line.ts';
import { checkMove } from '../domain/move.ts';
import { releasedAfterChange } from '../domain/release.ts';
import { moveStateRefusal } from '../domain/state-refusals.ts';
import { waitingFor } from '../domain/waiting.ts';
import { factsOf, readFrame } from '../store/checkout.ts';
import { moveDelivery, readLiveOrderIds } from '../store/meeting-orders.ts';
import { issueOrderLetters } from '../store/order-letter.ts';
import { lockOrders, readPlaces } from '../store/orders.ts';

const moveInput = z.object({
  meetingId: z.uuid(),
  version: seenVersion,
  startsAt: z.iso.datetime({ offset: true }),
  endsAt: z.iso.datetime({ offset: true }),
  room: z.string().trim().min(1).max(120),
  address: z.string().trim().min(1).max(300),
  regionCode: z.string().max(20),
});
type MoveInput = z.infer<typeof moveInput>;

/** Moves a meeting with its orders to another time or place, as long as no maker has answered: kitchens and clocks follow. */
export const moveMeetingWithOrders = defineCommand({
  name: 'orders/move-meeting',
  title: { id: 'Rapat dan pesanannya dipindahkan', en: 'Meeting and its orders moved' },
  input: moveInput,
  authority: { positions: ['procurement_officer', 'requester'], scope: 'unit', states: ['scheduled'] },
  stateRefusal: moveStateRefusal,
  load: loadMove,
  decide({ orders, where, ...facts }, _input, by) {
    const allowed =
      firstRefusals([
        ...checkSchedule(facts.meeting, by.now),
        ...checkMoved(where, facts.meeting.startsAt, by.zone),
      ]) ?? checkMove(facts, orders, by.now, by.zone);
    if (!allowed.ok) return allowed;
    const { policies, startsAt } = facts.meeting;
    const position = by.assignment?.position ?? null;
    const arriveAt = arrivalOf(startsAt);
    const today = dayOf(by.now, by.zone);
    const releases = orders.map((order) => ({
      order,
      release: releasedAfterChange({ ...order, arriveAt }, position, policies, by.now, today),
    }));
    return ok({ releases, arriveAt });
  },
  async save(ctx, { releases, arriveAt }, { meeting, orders, before }) {
    await moveMeeting(ctx, meeting, meeting);
    const day = dayOf(meeting.startsAt, ctx.zone);
    const waiting = [];
    for (const { order, release } of releases) {
      await takeCapacity(ctx, { supplierId: order.supplierId, day: order.kitchenDay }, -order.portions);
      await takeCapacity(ctx, { supplierId: order.supplierId, day }, order.portions);
      await moveDelivery(ctx, order, meeting, day, release);
      const { state, answerDueAt } = release;
      waiting.push(waitingFor({ ...order, arriveAt, answerDueAt }, state, ctx.by));
    }
    const sent = releases.filter(({ release }) => release.state === 'sent').map(({ order }) => order.id);
    if (sent.length > 0) await issueOrderLetters(ctx, sent);
    return {
      answer: { id: meeting.id, orders: orders.map(({ id }) => id) },
      publicFacts: {
        from: before.toISOString(),
        to: meeting.startsAt.toISOString(),
        regionCode: meeting.regionCode,
      },
      privateFacts: { room: meeting.room, address: meeting.address },
      alsoAbout: orders.map(({ id }) => ({ type: 'purchase_order' as const, id })),
      waiting,
    };
  },
});

async function loadMove(ctx: LoadContext, input: MoveInput) {
  const row = await lockMeeting(ctx, input.meetingId);
  const frame = row && (await readFrame(ctx, input.meetingId, { share: true }));
  if (!row || !frame) return null;
  const places = await readPlaces(ctx, await readLiveOrderIds(ctx, row.id));
  const funds = (
    await lockFunds(ctx, [{ packageId: frame.package_id, budgetLineId: frame.budget_line_id }])
  ).get(frame.package_id);
  if (!funds) return null;
  const facts = factsOf(frame);
  const where = await readInputFacts(ctx, { packageId: frame.package_id, regionCode: input.regionCode });
  const meeting = {
    ...facts.meeting,
    startsAt: new Date(input.startsAt),
    endsAt: new Date(input.endsAt),
    room: input.room,
    address: input.address,
    regionCode: input.regionCode,
  };
  const days = [dayOf(frame.starts_at, ctx.zone), dayOf(meeting.startsAt, ctx.zone)];
  const offers = await readOffers(ctx, await readProductIds(ctx, places));
  const suppliers = new Map([...offers.values()].map(({ supplier }) => [supplier.id, supplier]));
  const kitchens = [...suppliers.values()].flatMap(({ id, dailyCapacity }) =>
    [...new Set(days)].map((day) => ({ supplierId: id, day, dailyCapacity })),
  );
  const capacities = kitchens.length > 0 ? await lockCapacity(ctx, kitchens) : new Map();
  const orders =
    places.length > 0
      ? await lockOrders(
          ctx,
          places.map(({ id }) => id),
        )
      : [];
  return {
    targets: [meetingTarget(row)],
    facts: { ...facts, meeting, where, before: row.startsAt, offers, funds, capacities, orders },
  };
}

async function readProductIds(
  { tx }: LoadContext,
  places: readonly { readonly id: string }[],
): Promise<string[]> {
  if (places.length === 0) return [];
  const ids = places.map(({ id }) => id);
  const rows = await tx
    .selectFrom('order_line')
    .select('product_id')
    .where('order_id', 'in', ids)
    .distinct()
    .execute();
  return rows.map((row) => row.product_id);
}
