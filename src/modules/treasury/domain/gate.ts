import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Text } from '../../../kernel/text.ts';

/** The account that the gate covers: food and drink of meetings. Guests' meals (0053) and field work (0058) are others. */
export const mealAccountCode = '5.1.02.01.01.0052';

/** Why a bill is returned, as codes that can be counted; each with the way out. */
export const gateReasons = {
  no_order: {
    id: 'Tagihan ini tidak memiliki pesanan e-Order sehingga tidak dapat diproses. Pesanlah lewat e-Order sebelum rapat; untuk pembelian yang telanjur terjadi, mintalah pengecualian PA/KPA.',
    en: 'This bill has no e-Order order, so it cannot be processed. Order through e-Order before the meeting; for a purchase that already took place, ask PA/KPA for an exception.',
  },
  other_unit: {
    id: 'Pesanan yang disebut milik unit lain. Ajukan tagihan kepada bendahara unit pemesan.',
    en: 'The order named belongs to another unit. Send the bill to the treasurer of the unit that ordered.',
  },
  not_received: {
    id: 'Pesanan yang disebut belum dikonfirmasi penerimaannya oleh Pejabat Pembuat Komitmen. Selesaikan pemeriksaan dan BAST dahulu.',
    en: 'The commitment officer has not confirmed the receipt of the order named. Finish the check and the BAST first.',
  },
  no_bill: {
    id: 'Pesanan yang disebut ditolak, kedaluwarsa, atau dibatalkan, sehingga tidak menghasilkan tagihan.',
    en: 'The order named was declined, expired or cancelled, so it brings no bill.',
  },
  already_paid: {
    id: 'Pesanan yang disebut sudah dibayar. Satu pesanan dibayar satu kali.',
    en: 'The order named is already paid. An order is paid once.',
  },
  amount_differs: {
    id: 'Nilai tagihan berbeda dari nilai yang diterima pada BAST. Perbaiki tagihan sesuai BAST.',
    en: 'The amount of the bill differs from what was received by the BAST. Correct the bill to the BAST.',
  },
} as const satisfies Record<string, Text>;

export type GateReason = keyof typeof gateReasons;

export type BilledOrder = { readonly unitId: string; readonly state: string; readonly gross: Rupiah };

const receivedStates = ['received', 'verified'];
const paidStates = ['payment_requested', 'paid', 'closed'];
const endedStates = ['declined', 'expired', 'cancelled'];

/**
 * The gate of the mission: a bill for meeting meals is processed only when it belongs to an order of this unit that was
 * received here, for exactly what was received. @returns null when the bill may pass, else why it is returned.
 */
export function gateReasonOf(
  bill: { readonly unitId: string; readonly amount: Rupiah },
  order: BilledOrder | null,
): GateReason | null {
  if (!order) return 'no_order';
  if (order.unitId !== bill.unitId) return 'other_unit';
  if (paidStates.includes(order.state)) return 'already_paid';
  if (endedStates.includes(order.state)) return 'no_bill';
  if (!receivedStates.includes(order.state)) return 'not_received';
  return order.gross === bill.amount ? null : 'amount_differs';
}
