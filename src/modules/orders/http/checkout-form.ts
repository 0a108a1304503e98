import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { type BasketEntry, basketMax, quantityMax } from './basket-url.ts';
import { seenPriceAt } from './seen-prices.ts';

/** A line as it was typed, in the order of the form. */
export type TypedLine = { readonly productId: string; readonly quantity: string };

/** The checkout form as it was typed, and as a command takes it (still unchecked). */
export type CheckoutForm = {
  readonly lines: readonly TypedLine[];
  readonly note: string;
  readonly input: { readonly version: unknown; readonly lines: readonly unknown[]; readonly note: string };
};

/** Reads `lines.0.productId`, `lines.0.quantity`, `lines.0.prices`, …, `note` and `version`. */
export function readCheckoutForm(body: FormBody, linesMax = basketMax): CheckoutForm {
  const lines: (TypedLine & { readonly prices: string })[] = [];
  for (let index = 0; index < linesMax; index++) {
    const productId = typed(body, `lines.${index}.productId`);
    if (productId === '') break;
    const quantity = typed(body, `lines.${index}.quantity`).trim().slice(0, 40);
    lines.push({ productId, quantity, prices: typed(body, `lines.${index}.prices`) });
  }
  const note = plainText(typed(body, 'note'));
  const input = {
    version: wholeNumber(typed(body, 'version')),
    lines: lines.map(({ productId, quantity, prices }) => {
      const count = wholeNumber(quantity);
      return {
        productId,
        quantity: count,
        seenPrice: typeof count === 'number' ? seenPriceAt(prices, count) : '0',
      };
    }),
    note,
  };
  return { lines, note, input };
}

/** A whole number as people type it ("1.000" is a thousand); other text stays text, so that the schema refuses it. */
export function wholeNumber(text: string): number | string | undefined {
  if (text === '') return undefined;
  const bare = /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text;
  return /^\d{1,12}$/.test(bare) ? Number(bare) : text;
}

/** The typed lines as a basket of an address: what is none or no number is left out. */
export function entriesOf(lines: readonly TypedLine[]): BasketEntry[] {
  return lines.flatMap(({ productId, quantity }) => {
    const count = wholeNumber(quantity);
    return typeof count === 'number' && count >= 1 && count <= quantityMax
      ? [{ productId, quantity: count }]
      : [];
  });
}

/** Running text of a form: line ends as everywhere else, no control characters (PostgreSQL takes no NUL), trimmed. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();
}
