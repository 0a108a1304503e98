import type { Refusal } from '../../kernel/refusal.ts';
import { fill } from '../../kernel/text.ts';
import type { FormError } from '../../web/ui/form.tsx';

/** Refusals as a form shows them: each at its field, in both languages. */
export function formErrors(refusals: readonly Refusal[]): FormError[] {
  return refusals.map(({ field, message, params }) => ({
    field,
    text: { id: fill(message.id, params), en: fill(message.en, params) },
  }));
}
