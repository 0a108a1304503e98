import type { FastifyRequest } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import { unitsOf } from '../../../platform/commands/actor.ts';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { asked } from '../../../platform/http/list-query.ts';
import { type MeetingView, readMeeting } from '../store/meeting-page.ts';

/** A new meeting like an earlier one, whose basket shall hold these products again (Pesan Lagi). */
export type OrderAgain = { readonly like: MeetingView | null; readonly productIds: readonly string[] };

const productsMax = 30;

/** Reads `seperti` (a meeting of the reader's own units) and `produk` (ids with commas) of an address. */
export async function askedAgain(request: FastifyRequest): Promise<OrderAgain> {
  const { site, actor } = request.ctx;
  const id = asked(request.query, 'seperti');
  const found = isId(id) ? await readMeeting(site.db, id) : null;
  const mine = unitsOf(actor, 'requester', 'procurement_officer');
  const like = found && mine.includes(found.unitId) ? found : null;
  return { like, productIds: productIdsOf(asked(request.query, 'produk')) };
}

/** The same products as the form carries them. */
export function typedAgain(body: FormBody): OrderAgain {
  return { like: null, productIds: productIdsOf(typed(body, 'produk')) };
}

function productIdsOf(text: string): string[] {
  return [...new Set(text.slice(0, 40 * productsMax).split(','))].filter(isId).slice(0, productsMax);
}

/**
 * Where a new meeting leads: to its page, or to the filled basket. `lagi` has the basket share the heads among the products
 * of each kind, which a meeting does not know.
 */
export function afterMeeting(id: string, { productIds }: OrderAgain, headcount: string): string {
  const heads = /^[1-9]\d{0,5}$/.test(headcount.trim()) ? headcount.trim() : '1';
  const lines = productIds.map((productId) => `k=${productId}:${heads}`);
  return lines.length > 0 ? `/rapat/${id}/pesan?${lines.join('&')}&lagi=1` : `/rapat/${id}`;
}
