import { isId } from '../../../kernel/ids.ts';
import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import type { FormBody } from '../../../platform/http/forms.ts';
import type { OrderToChange } from '../store/order-to-change.ts';
import { type CheckoutForm, readCheckoutForm, type TypedLine, wholeNumber } from './checkout-form.ts';

/** Lines of one change form at most: those of the order, and further products of its maker. */
const formLinesMax = 90;

export const nothingLeft = defineRefusal('orders/nothing-left', 422, {
  id: 'Sisakan sekurangnya satu produk. Bila pesanan tidak jadi, batalkan dari halaman pesanan.',
  en: 'Leave at least one product. To give the order up, cancel it on its page.',
});

/** Is this line left out of the changed order? 0 takes a product out; a further product that stays empty is not added. */
export function leftOut(line: TypedLine, order: Pick<OrderToChange, 'lines'>): boolean {
  if (line.quantity.trim() !== '') return wholeNumber(line.quantity) === 0;
  return order.lines.every(({ productId }) => productId !== line.productId);
}

/** The change form as it was typed: `lines` are what the page shows again, `input` what the command takes. */
export function readChangeForm(body: FormBody, order: Pick<OrderToChange, 'lines'>): CheckoutForm {
  const form = readCheckoutForm(body, formLinesMax);
  const own = new Set(order.lines.map(({ productId }) => productId));
  const out = form.lines.map((line) => leftOut(line, order));
  return {
    ...form,
    lines: form.lines.filter(({ productId }, index) => own.has(productId) || !out[index]),
    input: { ...form.input, lines: form.input.lines.filter((_, index) => !out[index]) },
  };
}

/** Refusals at the lines of the form: the command counts only those that it was given. `places` are their places in the form. */
export function atFormLines(refusals: readonly Refusal[], places: readonly number[]): Refusal[] {
  return refusals.map((refusal) => {
    const match = /^lines\.(\d+)(\..+)?$/.exec(refusal.field ?? '');
    const place = places[Number(match?.[1])];
    return match && place !== undefined ? { ...refusal, field: `lines.${place}${match[2] ?? ''}` } : refusal;
  });
}

/** What else the maker has on sale, in the order of his list: ids that stand in no line yet. */
export function furtherProducts(
  order: Pick<OrderToChange, 'products'>,
  lines: readonly TypedLine[],
): string[] {
  const shown = new Set(lines.map(({ productId }) => productId));
  return order.products.filter((id) => isId(id) && !shown.has(id));
}
