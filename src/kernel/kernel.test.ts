import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from './canonical-json.ts';
import { divideHalfUp, formatRupiah, parseRupiah, rupiah, shareOf } from './rupiah.ts';
import { terbilang } from './terbilang.ts';
import { addDays, calendarOf, dayOf, instantAt, isDay, workingDaysAfter } from './time.ts';

const units = new Map(
  [
    'nol',
    'satu',
    'dua',
    'tiga',
    'empat',
    'lima',
    'enam',
    'tujuh',
    'delapan',
    'sembilan',
    'sepuluh',
    'sebelas',
  ].map((word, value) => [word, BigInt(value)]),
);
const scales: Readonly<Record<string, bigint>> = {
  ribu: 1000n,
  juta: 10n ** 6n,
  miliar: 10n ** 9n,
  triliun: 10n ** 12n,
  kuadriliun: 10n ** 15n,
};

/** Reads words back, by a way of its own: what `terbilang` wrote must mean the number. */
function readWords(words: string): bigint {
  let [total, group, last] = [0n, 0n, 0n];
  for (const word of words.split(' ')) {
    const scale = scales[word];
    if (scale !== undefined) {
      total += (group + last) * scale;
      [group, last] = [0n, 0n];
    } else if (word === 'seratus') group += 100n;
    else if (word === 'seribu') total += 1000n;
    else if (word === 'ratus') [group, last] = [group + last * 100n, 0n];
    else if (word === 'puluh') [group, last] = [group + last * 10n, 0n];
    else if (word === 'belas') [group, last] = [group + last + 10n, 0n];
    else last = units.get(word) ?? -1n;
  }
  return total + group + last;
}

describe('terbilang', () => {
  it.each([
    [0n, 'nol'],
    [11n, 'sebelas'],
    [19n, 'sembilan belas'],
    [100n, 'seratus'],
    [1000n, 'seribu'],
    [1_001_000n, 'satu juta seribu'],
    [112_000n, 'seratus dua belas ribu'],
    [
      177_821_126_204n,
      'seratus tujuh puluh tujuh miliar delapan ratus dua puluh satu juta seratus dua puluh enam ribu dua ratus empat',
    ],
  ])('%s is %s', (amount, words) => {
    expect(terbilang(amount)).toBe(words);
  });
  it('reads back for every number below 10^15', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), (amount) => readWords(terbilang(amount)) === amount),
      { numRuns: 2000 },
    );
  });
  it('refuses what it cannot say', () => {
    expect(() => terbilang(-1n)).toThrow(RangeError);
    expect(() => terbilang(10n ** 18n)).toThrow(RangeError);
  });
});

describe('rupiah', () => {
  it('is typed as it is shown', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 17n), (amount) => parseRupiah(formatRupiah(amount)) === amount),
    );
  });
  it.each(['', '1,5', '1.00', '-1', 'Rp', '1e3', '12.34.567'])('%j is no whole rupiah', (typed) => {
    expect(parseRupiah(typed)).toBeNull();
  });
  it('rounds half up, once', () => {
    expect(divideHalfUp(5n, 10n)).toBe(1n);
    expect(divideHalfUp(4n, 10n)).toBe(0n);
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), fc.integer({ min: 0, max: 10_000 }), (amount, rate) => {
        const off = 10_000n * shareOf(rupiah(amount), rate) - amount * BigInt(rate);
        return off > -5_000n && off <= 5_000n;
      }),
    );
  });
  it('refuses fractions', () => {
    expect(() => rupiah(0.5)).toThrow(RangeError);
    expect(() => rupiah('1.5')).toThrow(RangeError);
  });
});

describe('time', () => {
  it('a day and an hour make an instant, and back', () => {
    expect(instantAt('2026-11-26', '10:00')?.toISOString()).toBe('2026-11-26T03:00:00.000Z');
    expect(dayOf(new Date('2026-11-25T17:00:00Z'))).toBe('2026-11-26');
    expect(dayOf(new Date('2026-11-25T16:59:59Z'))).toBe('2026-11-25');
  });
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', 'x', ''])('%j is no day', (text) => {
    expect(isDay(text)).toBe(false);
    expect(instantAt(text, '10:00')).toBeNull();
  });
  it('three working days pass over the week-end and a holiday', () => {
    const calendar = calendarOf(new Set(['2026-03-09']));
    const friday = new Date('2026-03-06T02:00:00Z');
    expect(workingDaysAfter(friday, 3, calendar).toISOString()).toBe('2026-03-12T09:00:00.000Z');
  });
  it('working days never go backwards and are working days', () => {
    const calendar = calendarOf(new Set(['2026-01-01', '2026-03-20', '2026-12-25']));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 10 }), (offset, count) => {
        const from = instantAt(addDays('2026-01-01', offset), '09:00') as Date;
        const due = workingDaysAfter(from, count, calendar);
        return (
          due > from &&
          calendar.isWorkingDay(dayOf(due)) &&
          due <= workingDaysAfter(from, count + 1, calendar)
        );
      }),
    );
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys, and means the same', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<Json>), (object) => {
        const turned = Object.fromEntries(Object.entries(object).toReversed());
        const text = canonicalJson(object);
        expect(canonicalJson(turned)).toBe(text);
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
      }),
    );
  });
});
