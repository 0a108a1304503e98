import { type Day, isDay } from './time.ts';

/**
 * The number of a citizen (NIK, Permendagri 72/2022): six digits of the place of registration, six of the birth day (DDMMYY,
 * 40 added to a woman's day), four that count.
 */
const shape = /^\d{12}(?!0000)\d{4}$/;

/**
 * The birth day that a NIK tells; null when it has not the shape of one, or names a day that there is not.
 * The century is the latest one that does not lie after `today`.
 */
export function birthDayOf(nik: string, today: Day): Day | null {
  if (!shape.test(nik)) return null;
  const day = Number(nik.slice(6, 8));
  const [dd, mm, yy] = [
    String(day > 40 ? day - 40 : day).padStart(2, '0'),
    nik.slice(8, 10),
    nik.slice(10, 12),
  ];
  const century = Number(today.slice(0, 2));
  const latest = `${century}${yy}-${mm}-${dd}`;
  if (isDay(latest) && latest <= today) return latest;
  const before = `${century - 1}${yy}-${mm}-${dd}`;
  return isDay(before) ? before : null;
}

/** Full years between two days. */
export function yearsBetween(from: Day, until: Day): number {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  return until.slice(5) < from.slice(5) ? years - 1 : years;
}
