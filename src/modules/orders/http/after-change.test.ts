import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../kernel/rupiah.ts';
import type { Policy } from '../../meetings/public.ts';
import type { OrderState } from '../domain/states.ts';
import { afterChange } from './after-change.ts';

const now = new Date('2026-11-25T02:00:00Z');
const startsAt = new Date('2026-12-02T02:00:00Z');
const signsUpTo: readonly Policy[] = [
  {
    id: 'sum',
    kind: 'officer_signs_up_to',
    effect: 'record',
    params: { amount: '10000000' },
    rule: 'Perpres 12/2021',
    validFrom: '2026-01-01',
    validTo: null,
  },
];

const told = (
  state: OrderState,
  gross: number,
  by: 'procurement_officer' | 'requester',
  policies = signsUpTo,
): string =>
  afterChange({ state, gross: rupiah(gross), startsAt }, by, policies, now, '2026-11-25')?.id ?? '';

describe('what a change brings', () => {
  it('is nothing new while nobody has checked the order', () => {
    expect(told('submitted', 1_000_000, 'requester')).toBe('');
    expect(told('submitted', 20_000_000, 'procurement_officer')).toBe('');
  });

  it('is a new check when the requester changes what went out, and names the sum above which it is signed anew', () => {
    for (const state of ['checked', 'sent'] as const)
      expect(told(state, 1_000_000, 'requester')).toMatch(
        /memeriksa.*di atas Rp10\.000\.000.*menandatanganinya/,
      );
    expect(told('sent', 1_000_000, 'requester', [])).toMatch(/memeriksa pesanan ini lagi.*menjawab\.$/);
  });

  it('is a signature, or another letter at once, when the officer changes it', () => {
    expect(told('sent', 10_000_001, 'procurement_officer')).toContain('Pejabat Pembuat Komitmen');
    expect(told('sent', 10_000_000, 'procurement_officer')).toContain('langsung dikirim');
  });
});
