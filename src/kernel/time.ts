import type { Lang } from './text.ts';

/** Reads the time; the only door to it, so that decisions take it as data and tests can move it. */
export type Clock = () => Date;

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** Indonesia's three zones; none has daylight saving time, so a fixed offset is exact. */
export type Zone = 'WIB' | 'WITA' | 'WIT';

const offsetHours: Record<Zone, number> = { WIB: 7, WITA: 8, WIT: 9 };
const dayMs = 86_400_000;

/** The calendar day of an instant in a zone. */
export function dayOf(instant: Date, zone: Zone = 'WIB'): Day {
  return shifted(instant, zone).toISOString().slice(0, 10);
}

/** The instant of a wall-clock time (`HH:MM`) on a day in a zone; null for a day or time that does not exist. */
export function instantAt(day: Day, time: string, zone: Zone = 'WIB'): Date | null {
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  return new Date(Date.parse(`${day}T${time}:00Z`) - offsetHours[zone] * 3_600_000);
}

/** Is it a real calendar day (no 31 February)? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** The day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** 0 Sunday to 6 Saturday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Budget year: the calendar year (UU 17/2003 art. 4). */
export function budgetYear(instant: Date, zone: Zone = 'WIB'): number {
  return Number(dayOf(instant, zone).slice(0, 4));
}

/** Days on which desks work: Monday to Friday without national holidays and joint leave. */
export type Calendar = { readonly isWorkingDay: (day: Day) => boolean };

export function calendarOf(holidays: ReadonlySet<Day>): Calendar {
  return { isWorkingDay: (day) => weekday(day) % 6 !== 0 && !holidays.has(day) };
}

/**
 * The end (16.00) of the `count`-th working day after the day of `from`: three for the payment clock (Ingub 29/2021).
 * @throws RangeError when a year of days holds too few working days, which means a broken calendar.
 */
export function workingDaysAfter(from: Date, count: number, calendar: Calendar, zone: Zone = 'WIB'): Date {
  let day = dayOf(from, zone);
  let left = count;
  for (let step = 0; step < 366; step++) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) left--;
    if (left <= 0) return instantAt(day, '16:00', zone) as Date;
  }
  throw new RangeError('no working days within a year');
}

const dayNames: Record<Lang, readonly string[]> = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const monthNames: Record<Lang, readonly string[]> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** `November`; month 1 to 12. */
export function monthName(month: number, lang: Lang): string {
  return monthNames[lang][month - 1] ?? '';
}

/** `Kamis, 26 November 2026`. */
export function formatDay(day: Day, lang: Lang): string {
  return `${dayNames[lang][weekday(day)]}, ${formatDayShort(day, lang)}`;
}

/** `26 November 2026`. */
export function formatDayShort(day: Day, lang: Lang): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${monthName(Number(month), lang)} ${year}`;
}

/** `10.00 WIB`. */
export function formatTime(instant: Date, zone: Zone = 'WIB'): string {
  return `${clockTime(instant, zone).replace(':', '.')} ${zone}`;
}

/** `10:00`, as a time field holds it. */
export function clockTime(instant: Date, zone: Zone = 'WIB'): string {
  return shifted(instant, zone).toISOString().slice(11, 16);
}

/** `Kamis, 26 November 2026 pukul 10.00 WIB`. */
export function formatDateTime(instant: Date, lang: Lang, zone: Zone = 'WIB'): string {
  const at = lang === 'id' ? 'pukul' : 'at';
  return `${formatDay(dayOf(instant, zone), lang)} ${at} ${formatTime(instant, zone)}`;
}

function shifted(instant: Date, zone: Zone): Date {
  return new Date(instant.getTime() + offsetHours[zone] * 3_600_000);
}
