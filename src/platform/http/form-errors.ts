import type { Refusal } from '../../kernel/refusal.ts';
import { fill, type Lang } from '../../kernel/text.ts';
import type { FormError } from '../../web/ui/form.tsx';
import { invalidInput } from '../commands/refusals.ts';

/** Refusals as a form shows them: each at its field, in both languages. */
export function formErrors(refusals: readonly Refusal[]): FormError[] {
  return refusals.map(({ code, field, message, params }) => {
    const text = { id: fill(message.id, params), en: fill(message.en, params) };
    if (code !== invalidInput.code) return { field, text };
    return { field, text, afterLabel: { id: detailOf(text.id, 'id'), en: detailOf(text.en, 'en') } };
  });
}

/** "wajib diisi." out of "Isian ini belum benar: wajib diisi.": beside a label the rest says nothing. */
function detailOf(sentence: string, lang: Lang): string {
  const [lead = ''] = invalidInput.message[lang].split('{detail}');
  return sentence.startsWith(lead) ? sentence.slice(lead.length) : sentence;
}
