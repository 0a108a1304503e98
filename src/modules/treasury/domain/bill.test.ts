import { describe, expect, it } from 'vitest';
import { type Order, type OrderState, orderStates } from '../../orders/public.ts';
import { billStateRefusal, checkPayer } from './bill.ts';

const people = {
  checkedBy: 'checker',
  submittedBy: 'requester',
  sentBy: 'officer',
  inspectedBy: 'receiver',
  receivedBy: 'ppk',
  verifiedBy: 'finance',
} as Order;

describe('who may pay', () => {
  it.each([
    ['requester', 'treasury/three-people'],
    ['officer', 'treasury/three-people'],
    ['receiver', 'treasury/three-people'],
    ['ppk', 'treasury/three-people'],
    ['finance', 'treasury/verified-by-same-person'],
    ['treasurer', undefined],
  ])('judges the %s', (person, code) => {
    expect(checkPayer(people, person)?.code).toBe(code);
  });
});

describe('a bill in a state that cannot be paid', () => {
  const expected: Partial<Record<OrderState, string>> = {
    received: 'treasury/not-verified',
    verified: 'treasury/already-verified',
    payment_requested: 'treasury/already-paid',
    paid: 'treasury/already-paid',
    closed: 'treasury/already-paid',
    declined: 'treasury/not-delivered',
    expired: 'treasury/not-delivered',
    cancelled: 'treasury/not-delivered',
  };
  it.each(orderStates)('says why, when it is %s', (state) => {
    expect(billStateRefusal({ state }).code).toBe(expected[state] ?? 'treasury/not-received');
  });
});
