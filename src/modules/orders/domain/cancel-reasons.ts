import type { Text } from '../../../kernel/text.ts';

/** Why the program itself ends an order, as codes; what a person writes is longer than any of them. */
export const cancelReasons = {
  nothing_accepted: {
    id: 'Tidak ada yang diterima pada pemeriksaan',
    en: 'Nothing was accepted at the check of the delivery',
  },
} as const satisfies Record<string, Text>;

export type CancelReason = keyof typeof cancelReasons;

/** The words of a stored reason: of its code in both languages, or as a person wrote it. */
export function cancelReasonWords(stored: string): Text {
  return Object.hasOwn(cancelReasons, stored)
    ? cancelReasons[stored as CancelReason]
    : { id: stored, en: stored };
}
