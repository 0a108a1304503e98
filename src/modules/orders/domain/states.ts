import type { StateWord, Tone } from '../../../web/text/states.ts';
import type { IconName } from '../../../web/ui/icon-data.ts';

/**
 * The states of an order. `submitted` already holds money.
 *
 * submitted -> (checked ->) sent -> accepted -> dispatched -> delivered -> inspected -> received -> verified
 *                              \-> declined | expired        -> (payment_requested ->) paid -> closed
 *
 * Cancelled: from submitted, checked, sent and accepted. A hand-over without code goes from accepted or dispatched to inspected.
 */
export const orderStates = [
  'submitted',
  'checked',
  'sent',
  'accepted',
  'dispatched',
  'delivered',
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
  'delivered',
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

const word = (id: string, en: string, tone: Tone, icon: IconName): StateWord => ({
  label: { id, en },
  tone,
  icon,
});

/** An order's state as people see it: its words, tone and icon. This is the one place where they stand. */
export const orderStateWords: Readonly<Record<OrderState, StateWord>> = {
  submitted: word('Menunggu Pejabat Pengadaan', 'Awaiting the procurement officer', 'wait', 'hourglass'),
  checked: word(
    'Menunggu Tanda Tangan Pejabat Pembuat Komitmen',
    'Awaiting the commitment officer’s signature',
    'wait',
    'pen-line',
  ),
  sent: word('Menunggu Jawaban Penyedia', 'Awaiting the supplier’s answer', 'wait', 'message-circle'),
  accepted: word('Disanggupi Penyedia', 'Accepted by the supplier', 'info', 'handshake'),
  dispatched: word('Dalam Pengiriman', 'On its way', 'info', 'truck'),
  delivered: word('Menunggu Pemeriksaan', 'Awaiting inspection', 'wait', 'package-open'),
  inspected: word(
    'Menunggu Konfirmasi Pejabat Pembuat Komitmen',
    'Awaiting the commitment officer',
    'wait',
    'clipboard-check',
  ),
  received: word('Menunggu Verifikasi', 'Awaiting verification', 'wait', 'package-check'),
  verified: word('Siap Dibayar', 'Ready to pay', 'info', 'wallet'),
  payment_requested: word(
    'Menunggu Persetujuan Autodebit',
    'Awaiting autodebit approval',
    'wait',
    'user-check',
  ),
  paid: word('Dibayar', 'Paid', 'success', 'circle-check'),
  closed: word('Selesai', 'Closed', 'success', 'badge-check'),
  declined: word('Ditolak Penyedia', 'Declined by the supplier', 'error', 'circle-x'),
  expired: word('Kedaluwarsa', 'Expired', 'neutral', 'timer'),
  cancelled: word('Dibatalkan', 'Cancelled', 'neutral', 'ban'),
};
