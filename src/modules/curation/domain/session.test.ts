import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, checkInvitations } from './session.ts';

const piece = (change: Partial<Candidate> = {}): Candidate => ({
  id: 'a',
  state: 'scoring',
  regionCode: '31.71.01.1001',
  invited: false,
  ...change,
});
const codes = (
  found: readonly Candidate[],
  left = 5,
  area: string | null = '31',
  wanted = found.map(({ id }) => id),
) => checkInvitations(wanted, found, { left, area }).flatMap((refusal) => refusal?.code ?? []);

describe('invitations to a tasting session', () => {
  it.each([
    ['one that awaits its score', [piece()], []],
    ['one on appeal', [piece({ state: 'appealed' })], []],
    ['one that was returned', [piece({ state: 'returned' })], ['curation/not-awaiting-score']],
    ['one that is invited', [piece({ invited: true })], ['curation/invited-already']],
  ])('%s', (_name, found, expected) => {
    expect(codes(found as Candidate[])).toEqual(expected);
  });

  it('one that does not exist is none that waits', () => {
    expect(codes([], 5, '31', ['x'])).toEqual(['curation/not-awaiting-score']);
  });

  it('by somebody of another area, or of none', () => {
    expect(codes([piece()], 5, '31.7')).toEqual(['curation/outside-area']);
    expect(codes([piece()], 5, null)).toEqual(['curation/outside-area']);
  });

  it('never more than there are places', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(8), (count, left) => {
        const found = Array.from({ length: count }, (_, n) => piece({ id: String(n) }));
        expect(codes(found, left)).toEqual(count > left ? ['curation/session-full'] : []);
      }),
    );
  });
});
