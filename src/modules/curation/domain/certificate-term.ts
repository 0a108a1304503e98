import { addDays, type Day } from '../../../kernel/time.ts';

/**
 * The last day on which a certificate counts: the day before the same date so many months on. A date that the month does not
 * have counts as its last one (31 August and six months: 28 February, so 27 February is the last day).
 */
export function lastDayOf(issuedOn: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = issuedOn.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const first = `${String(toYear).padStart(4, '0')}-${String(toMonth).padStart(2, '0')}-01`;
  const last = Number(addDays(nextMonth(toYear, toMonth), -1).slice(8));
  return addDays(first, Math.min(date, last) - 2);
}

function nextMonth(year: number, month: number): Day {
  const [toYear, toMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(toYear).padStart(4, '0')}-${String(toMonth).padStart(2, '0')}-01`;
}

/** Days before the end at which a maker is reminded, the first first. */
export const warnedAtDays = [60, 30, 7] as const;

/** Which reminder is due: the nearest to the end of those whose day has come, null for none. */
export function warningDue(validTo: Day, today: Day): (typeof warnedAtDays)[number] | null {
  return warnedAtDays.findLast((days) => today >= addDays(validTo, -days)) ?? null;
}

/** The address of a number: no slashes. `0001/SKK/7.01/2026` is `0001-SKK-7.01-2026`. */
export function addressOfNumber(number: string): string {
  return number.replaceAll('/', '-');
}

/** The number that an address, or a person who types, means; null when it is none. A unit's code may have hyphens of its own. */
export function numberOf(text: string): string | null {
  const match = /^\s*(\d{1,9})\s*[-/]\s*SKK\s*[-/]\s*(\S.{0,58}?)\s*[-/]\s*(\d{4})\s*$/i.exec(text);
  if (!match) return null;
  const [, count = '', unit = '', year = ''] = match;
  return `${count.padStart(4, '0')}/SKK/${unit}/${year}`;
}
