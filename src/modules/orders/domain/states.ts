import type { Text } from '../../../kernel/text.ts';

/**
 * The states of an order. `submitted` already holds money.
 *
 * submitted -> (checked ->) sent -> accepted -> dispatched -> inspected -> received -> verified -> (payment_requested ->) paid -> closed
 *                              \-> declined | expired        (cancelled: from submitted, checked, sent and accepted)
 */
export const orderStates = [
  'submitted',
  'checked',
  'sent',
  'accepted',
  'dispatched',
  'inspected',
  'received',
  'verified',
  'payment_requested',
  'paid',
  'closed',
  'declined',
  'expired',
  'cancelled',
] as const;

export type OrderState = (typeof orderStates)[number];

/** States that hold or have spent money. */
export const liveStates = [
  'submitted',
  'checked',
  'sent',
  'accepted',
  'dispatched',
  'inspected',
  'received',
  'verified',
  'payment_requested',
  'paid',
  'closed',
] as const satisfies readonly OrderState[];

/** States in which the maker has not answered: the order may still change. */
export const unansweredStates = ['submitted', 'checked', 'sent'] as const satisfies readonly OrderState[];

/** May the order still change? */
export function isUnanswered(state: OrderState): boolean {
  return (unansweredStates as readonly OrderState[]).includes(state);
}

/** States from which nothing more happens. */
export const finalStates = [
  'closed',
  'declined',
  'expired',
  'cancelled',
] as const satisfies readonly OrderState[];

/** The words of the screens. */
export const orderStateWords: Readonly<Record<OrderState, Text>> = {
  submitted: { id: 'Menunggu Pejabat Pengadaan', en: 'Awaiting the procurement officer' },
  checked: {
    id: 'Menunggu Tanda Tangan Pejabat Pembuat Komitmen',
    en: 'Awaiting the commitment officer’s signature',
  },
  sent: { id: 'Menunggu Jawaban Penyedia', en: 'Awaiting the supplier’s answer' },
  accepted: { id: 'Disanggupi Penyedia', en: 'Accepted by the supplier' },
  dispatched: { id: 'Dalam Pengiriman', en: 'On its way' },
  inspected: { id: 'Menunggu Konfirmasi Pejabat Pembuat Komitmen', en: 'Awaiting the commitment officer' },
  received: { id: 'Menunggu Verifikasi', en: 'Awaiting verification' },
  verified: { id: 'Siap Dibayar', en: 'Ready to pay' },
  payment_requested: { id: 'Menunggu Persetujuan Autodebit', en: 'Awaiting autodebit approval' },
  paid: { id: 'Dibayar', en: 'Paid' },
  closed: { id: 'Selesai', en: 'Closed' },
  declined: { id: 'Ditolak Penyedia', en: 'Declined by the supplier' },
  expired: { id: 'Kedaluwarsa', en: 'Expired' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
};
