import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay } from '../../../kernel/time.ts';
import { addressOfNumber, lastDayOf, numberOf, warningDue } from './certificate-term.ts';
import { fixCodes, fixes, fixesOf } from './fixes.ts';
import { inForceOn } from './in-force.ts';
import { freeSeats, isComplete, isTaken, type Seat } from './seats.ts';
import { taxOf } from './tax-choice.ts';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

describe('the term of a certificate', () => {
  it('ends the day before the same date, in a month that may be shorter', () => {
    expect(lastDayOf('2026-03-03', 24)).toBe('2028-03-02');
    expect(lastDayOf('2026-01-01', 12)).toBe('2026-12-31');
    expect(lastDayOf('2026-08-31', 6)).toBe('2027-02-27');
    expect(lastDayOf('2027-08-31', 6)).toBe('2028-02-28');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (day, months) => {
        const last = lastDayOf(day, months);
        expect(isDay(last)).toBe(true);
        expect(last > addDays(day, months * 30 - 10)).toBe(true);
        expect(last < addDays(day, months * 31 + 1)).toBe(true);
      }),
    );
  });

  it('is reminded of 60, 30 and 7 days before, by the nearest', () => {
    const due = (left: number) => warningDue('2026-12-31', addDays('2026-12-31', -left));
    expect([61, 60, 31, 30, 8, 7, 0].map(due)).toEqual([null, 60, 60, 30, 30, 7, 7]);
  });

  it('is found under an address without slashes, whatever hyphens a unit has', () => {
    for (const number of ['0001/SKK/7.01/2026', '0412/SKK/1.03-B-2/2027'])
      expect(numberOf(addressOfNumber(number))).toBe(number);
    expect(numberOf(' 1 / skk / 7.01 / 2026 ')).toBe('0001/SKK/7.01/2026');
    for (const junk of ['', '0001/BAST/7.01/2026', 'SKK', '0001-SKK-2026', '../../etc'])
      expect(numberOf(junk)).toBeNull();
  });
});

describe('fixes', () => {
  it('come in the order of the form, and unknown codes stay readable', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...fixCodes]), (codes) => {
        expect(fixesOf(codes).map(({ code }) => code)).toEqual(
          fixCodes.filter((code) => codes.includes(code)),
        );
      }),
    );
    expect(fixesOf(['long_gone']).map(({ label }) => label.id)).toEqual(['long_gone']);
    for (const { label, guidance } of Object.values(fixes))
      for (const words of [label, guidance])
        expect([words.id, words.en].every((text) => text.length > 3)).toBe(true);
  });
});

describe('versions of a rule', () => {
  it('count from their day on, the later and the higher before the others', () => {
    const versions = [
      { number: 1, validFrom: '2026-01-01' },
      { number: 3, validFrom: '2026-06-01' },
      { number: 2, validFrom: '2026-06-01' },
    ];
    expect(inForceOn(versions, '2025-12-31')).toBeNull();
    expect(inForceOn(versions, '2026-05-31')?.number).toBe(1);
    expect(inForceOn(versions.toReversed(), '2026-06-01')?.number).toBe(3);
  });
});

describe('seats', () => {
  const now = new Date('2026-03-03T02:00:00Z');
  const anySeats = fc.array(
    fc.record({
      state: fc.constantFrom<Seat['state']>('held', 'done', 'released', 'recused'),
      late: fc.boolean(),
    }),
    { maxLength: 9 },
  );
  const seatsOf = (list: readonly { state: Seat['state']; late: boolean }[]): Seat[] =>
    list.map(({ state, late }, index) => ({
      id: `s${index}`,
      personId: `p${index}`,
      state,
      leaseUntil: new Date(now.getTime() + (late ? 0 : 1)),
    }));

  it('are never more than the panel, and a lease that is over frees one', () => {
    fc.assert(
      fc.property(anySeats, fc.integer({ min: 1, max: 9 }), (list, panel) => {
        const seats = seatsOf(list);
        const taken = seats.filter((seat) => isTaken(seat, now)).length;
        expect(freeSeats({ panel }, seats, 'newcomer', now)).toBe(panel - taken);
        for (const seat of seats)
          expect(freeSeats({ panel }, seats, seat.personId, now)).toBe(
            panel - taken + (isTaken(seat, now) ? 1 : 0),
          );
      }),
    );
  });

  it('are complete when as many scored as the panel has', () => {
    fc.assert(
      fc.property(anySeats, fc.integer({ min: 1, max: 9 }), (list, panel) => {
        const seats = seatsOf(list);
        const done = seats.filter(({ state }) => state === 'done').length;
        expect(isComplete({ panel }, seats, 'own')).toBe(done >= panel);
        const own = seats.find(({ state }) => state === 'held');
        if (own) expect(isComplete({ panel }, seats, own.id)).toBe(done + 1 >= panel);
      }),
    );
  });
});

describe('the tax of a panel', () => {
  it('is what most say, catering where they are even, nothing where nobody speaks', () => {
    expect(taxOf([null, null])).toBeNull();
    expect(taxOf(['goods', null, 'goods', 'catering'])).toBe('goods');
    expect(taxOf(['goods', 'catering'])).toBe('catering');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('goods' as const, 'catering' as const, null)), (said) => {
        expect(taxOf(said.toReversed())).toBe(taxOf(said));
      }),
    );
  });
});
