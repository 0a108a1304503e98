import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthDayOf, yearsBetween } from './nik.ts';
import { addDays } from './time.ts';

const today = '2026-03-03';
const days = fc.integer({ min: 0, max: 36_000 }).map((back) => addDays(today, -back));

describe('the birth day in a NIK', () => {
  it('is found again, of men and of women', () => {
    fc.assert(
      fc.property(days, fc.boolean(), fc.integer({ min: 1, max: 9999 }), (born, woman, count) => {
        const [year = '', month = '', day = ''] = born.split('-');
        const dd = String(Number(day) + (woman ? 40 : 0)).padStart(2, '0');
        const nik = `317101${dd}${month}${year.slice(2)}${String(count).padStart(4, '0')}`;
        const found = birthDayOf(nik, today);
        expect(found?.slice(5)).toBe(born.slice(5));
        // Two digits do not tell a hundred years apart: the later birth is taken.
        expect([0, 100]).toContain(Number(found?.slice(0, 4)) - Number(year));
      }),
    );
  });

  it.each([
    ['3171013213010001', 'the 32nd'],
    ['3171010113010001', 'month 13'],
    ['3171013002990001', '30 February'],
    ['3171010000990001', 'no day at all'],
    ['3171010101990000', 'nobody counted'],
    ['317101010199001', 'fifteen digits'],
    ['31710101019900011', 'seventeen digits'],
    ['31710101O1990001', 'a letter'],
    ['3.171010101E+15', 'what a spreadsheet made of it'],
    ['', 'nothing'],
  ])('%s is none: %s', (nik) => {
    expect(birthDayOf(nik, today)).toBeNull();
  });

  it('of somebody born this year is not a hundred years ago', () => {
    expect(birthDayOf('3171010303260001', today)).toBe('2026-03-03');
    expect(birthDayOf('3171010403260001', today)).toBe('1926-03-04');
  });
});

it('years are full on the birthday', () => {
  expect(yearsBetween('2000-03-03', today)).toBe(26);
  expect(yearsBetween('2000-03-04', today)).toBe(25);
});
