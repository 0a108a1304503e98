import { sql } from 'kysely';
import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { waitingFor } from '../domain/waiting.ts';
import { changeOrder, lockOrder, targetOf } from '../store/orders.ts';
import { orderInput } from './order-input.ts';

const stars = z.number().int().min(1).max(5);

/** The PPK closes a paid order and rates the maker: product accuracy, service, timeliness (as e-Katalog does). */
export const closeOrder = defineCommand({
  name: 'orders/close',
  title: { id: 'Pesanan ditutup dan dinilai', en: 'Order closed and rated' },
  input: orderInput.extend({
    accuracy: stars,
    service: stars,
    timeliness: stars,
    comment: z.string().trim().max(500).default(''),
  }),
  authority: { positions: ['commitment_officer'], scope: 'unit', states: ['paid'] },
  async load(ctx, input) {
    const order = await lockOrder(ctx, input.orderId);
    return order && { targets: [targetOf(order)], facts: order };
  },
  decide: (_order, { accuracy, service, timeliness, comment }) =>
    ok({ accuracy, service, timeliness, comment }),
  async save(ctx, rating, order) {
    await changeOrder(ctx, order, { state: 'closed', closed_at: ctx.now });
    await ctx.tx
      .insertInto('rating')
      .values({
        order_id: order.id,
        supplier_id: order.supplierId,
        ...rating,
        rated_by: ctx.by.personId as string,
        rated_at: ctx.now,
      })
      .execute();
    await sql`
      INSERT INTO ${sql.id(ctx.schema, 'supplier_figures')} AS f (supplier_id, ratings, accuracy, service, timeliness)
      VALUES (${order.supplierId}, 1, ${rating.accuracy}, ${rating.service}, ${rating.timeliness})
      ON CONFLICT (supplier_id) DO UPDATE SET ratings = f.ratings + 1, accuracy = f.accuracy + excluded.accuracy,
        service = f.service + excluded.service, timeliness = f.timeliness + excluded.timeliness`.execute(
      ctx.tx,
    );
    const { comment, ...marks } = rating;
    return {
      answer: { id: order.id },
      publicFacts: marks,
      privateFacts: { comment },
      waiting: [waitingFor(order, 'closed', ctx.by)],
    };
  },
});
