import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../kernel/rupiah.ts';
import { type OrderState, orderStates } from '../../orders/public.ts';
import { type GateReason, gateReasonOf } from './gate.ts';

const bill = { unitId: 'unit', amount: rupiah(1_800_000) };
const order = (state: OrderState, change: { unitId?: string; gross?: bigint } = {}) => ({
  unitId: change.unitId ?? 'unit',
  state,
  gross: rupiah(change.gross ?? 1_800_000n),
});

const verdicts: Readonly<Record<OrderState, GateReason | null>> = {
  submitted: 'not_received',
  checked: 'not_received',
  sent: 'not_received',
  accepted: 'not_received',
  dispatched: 'not_received',
  delivered: 'not_received',
  inspected: 'not_received',
  received: null,
  verified: null,
  payment_requested: 'already_paid',
  paid: 'already_paid',
  closed: 'already_paid',
  declined: 'no_bill',
  expired: 'no_bill',
  cancelled: 'no_bill',
};

describe('the gate', () => {
  it.each(orderStates.map((state) => [state, verdicts[state]] as const))(
    'judges the bill of an order that is %s',
    (state, verdict) => {
      expect(gateReasonOf(bill, order(state))).toBe(verdict);
    },
  );

  it('lets nothing pass without an order, of another unit, or for another amount', () => {
    expect(gateReasonOf(bill, null)).toBe('no_order');
    for (const state of orderStates)
      expect(gateReasonOf(bill, order(state, { unitId: 'other' }))).toBe('other_unit');
    for (const gross of [1_799_999n, 1_800_001n])
      expect(gateReasonOf(bill, order('received', { gross }))).toBe('amount_differs');
  });
});
