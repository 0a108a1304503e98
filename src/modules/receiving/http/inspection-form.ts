import { type FormBody, typed } from '../../../platform/http/forms.ts';
import type { Delivery } from '../store/deliveries.ts';

/** A whole number as it was typed; NaN where it is none, which the command's schema refuses at its field. */
export function wholeNumber(text: string): number {
  const plain = /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text.trim();
  return /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN;
}

/** The lines of the form as the command takes them. */
export function checkedLines(body: FormBody, delivery: Pick<Delivery, 'lines'>) {
  return delivery.lines.map(({ number }, index) => ({
    number,
    acceptedQuantity: wholeNumber(typed(body, `lines.${index}.acceptedQuantity`)),
    quality: typed(body, `lines.${index}.quality`) === 'poor' ? 'poor' : 'good',
    remark: typed(body, `lines.${index}.remark`),
  }));
}
