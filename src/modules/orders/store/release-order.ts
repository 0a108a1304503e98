import type { SaveContext } from '../../../platform/commands/define-command.ts';
import type { RowChange } from '../../../platform/storage/tables.ts';
import type { Order } from '../domain/order.ts';
import type { Release } from '../domain/release.ts';
import { waitingFor } from '../domain/waiting.ts';
import { issueOrderLetters } from './order-letter.ts';
import { changeOrder } from './orders.ts';

/** The columns of a release. The day on which an order was first seen by its maker stays, so that he can still open it. */
export function releaseColumns(ctx: SaveContext, { state, answerDueAt }: Release) {
  const columns = { state, answer_due_at: answerDueAt } satisfies RowChange<'purchase_order'>;
  const by = ctx.by.personId;
  if (state === 'sent') return { ...columns, sent_at: ctx.now, sent_by: by };
  return { ...columns, checked_by: state === 'checked' ? by : null };
}

/** Lets an order go where its release says: to the maker with its letter, or to the desk that comes before. */
export async function releaseOrder(ctx: SaveContext, order: Order, release: Release) {
  await changeOrder(ctx, order, releaseColumns(ctx, release));
  if (release.state === 'sent') await issueOrderLetters(ctx, [order.id]);
  const { state, answerDueAt } = release;
  return {
    answer: { id: order.id, state, answerDueAt: answerDueAt?.toISOString() ?? null },
    publicFacts: { state, answerDueAt: answerDueAt?.toISOString() ?? null },
    waiting: [waitingFor({ ...order, answerDueAt }, state, ctx.by)],
  };
}
