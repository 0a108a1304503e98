import { addDays, type Calendar, calendarOf, type Day, dayOf, instantAt } from '../kernel/time.ts';
import { holidaySet } from './regions.ts';

export const minute = 60_000;
export const hour = 60 * minute;

/** Jakarta's working days. */
export const workingCalendar: Calendar = calendarOf(holidaySet());

/** A wall-clock time of Jakarta. @throws RangeError for a day or time that does not exist. */
export function at(day: Day, time: string): Date {
  const instant = instantAt(day, time);
  if (!instant) throw new RangeError(`no such time: ${day} ${time}`);
  return instant;
}

/** The instant so many milliseconds later. */
export function later(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds);
}

/** The working day `count` working days after (before when negative) a day; 0 is the day itself or the next working day. */
export function workingDay(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let found = day;
  if (count === 0) {
    while (!workingCalendar.isWorkingDay(found)) found = addDays(found, 1);
    return found;
  }
  for (let left = Math.abs(count); left > 0; ) {
    found = addDays(found, step);
    if (workingCalendar.isWorkingDay(found)) left--;
  }
  return found;
}

/** Working days from `from` (exclusive) to `to` (inclusive). */
export function workingDaysBetween(from: Date, to: Date): number {
  let count = 0;
  for (let day = addDays(dayOf(from), 1); day <= dayOf(to); day = addDays(day, 1)) {
    if (workingCalendar.isWorkingDay(day)) count++;
  }
  return count;
}

/** The instant itself when offices are open (08.00 to 16.00), else the next opening with the same minutes. */
export function inOffice(instant: Date): Date {
  const day = dayOf(instant);
  const open = at(day, '08:00');
  if (workingCalendar.isWorkingDay(day)) {
    if (instant >= open && instant <= at(day, '16:00')) return instant;
    if (instant < open) return later(open, instant.getTime() % hour);
  }
  return later(at(workingDay(day, 1), '08:00'), instant.getTime() % hour);
}
