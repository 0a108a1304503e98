import { monthName } from '../kernel/time.ts';
import { meetingLines } from './lists/meetings.ts';
import type { Random } from './random.ts';
import { regionOf } from './regions.ts';
import type { DemoOrder, DemoPackage, DemoUnit } from './types.ts';

export type MeetingTitle = { readonly title: string; readonly attendeeKind: DemoOrder['attendeeKind'] };

const attendees: Readonly<Record<string, DemoOrder['attendeeKind']>> = {
  i: 'internal',
  o: 'other_units',
  p: 'public',
};

type Line = {
  words: RegExp;
  months: readonly number[] | null;
  titles: readonly (readonly [string, string])[];
};

let parsed: readonly Line[] | null = null;

/** A title that fits the package, with the kind of people who come. */
export function meetingTitle(item: DemoPackage, unit: DemoUnit, month: number, choice: Random): MeetingTitle {
  const [template, kind] = choice.pick(lineOf(item).titles);
  const params: Readonly<Record<string, string>> = {
    month: monthName(month, 'id'),
    year: String(item.year),
    quarter: ['I', 'II', 'III', 'IV'][Math.floor((month - 1) / 3)] ?? 'I',
    place: regionOf(unit.regionCode).name,
    anniversary: String(item.year - 1945),
  };
  const title = template.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  return { title, attendeeKind: attendees[kind] ?? 'other_units' };
}

/** Musrenbang is in the first months, admission to schools in spring; most packages are good all year. */
export function inSeason(item: DemoPackage, month: number): boolean {
  return lineOf(item).months?.includes(month) ?? true;
}

function lineOf(item: DemoPackage): Line {
  parsed ??= meetingLines.trim().split('\n').map(parse);
  return (parsed.find((line) => line.words.test(item.name)) ?? parsed.at(-1)) as Line;
}

function parse(line: string): Line {
  const [words = '.', months = '', titles = ''] = line.split('|');
  const [first, last] = months.split('-').map(Number);
  return {
    words: new RegExp(words),
    months: first && last ? Array.from({ length: last - first + 1 }, (_, step) => first + step) : null,
    titles: titles.split(';').map((title) => {
      const [text = '', kind = 'o'] = title.split('~');
      return [text, kind] as const;
    }),
  };
}
