import type { Day } from '../kernel/time.ts';
import { holidayLines } from './lists/holidays.ts';
import { regionLines } from './lists/regions.ts';
import type { DemoHoliday, DemoRegion } from './types.ts';

/** The 318 regions of Jakarta, parents before children: 1 province, 6 cities, 44 kecamatan, 267 kelurahan. */
export function regions(): DemoRegion[] {
  const found: DemoRegion[] = [];
  for (const line of regionLines.trim().split('\n')) {
    const [head = '', villages] = line.split(': ');
    const [code, name] = codeAndName(head);
    found.push({ code, name, level: levelOf(code), parent: parentOf(code) });
    for (const village of villages?.split(', ') ?? []) {
      const [last, villageName] = codeAndName(village);
      found.push({ code: `${code}.${last}`, name: villageName, level: 'village', parent: code });
    }
  }
  return found;
}

/** National holidays and joint leave, rising; years that are not listed have weekends only. */
export function holidays(): DemoHoliday[] {
  return holidayLines
    .trim()
    .split('\n')
    .map((line) => {
      const [day = '', name = '', kind] = line.split(',');
      return { day, name, kind: kind === 'national' ? 'national' : 'joint_leave' };
    });
}

/** The holidays as a set, for `calendarOf`. */
export function holidaySet(): Set<Day> {
  return new Set(holidays().map((holiday) => holiday.day));
}

/** `31.71` of `31.71.01.1001`. */
export function cityOf(code: string): string {
  return code.slice(0, 5);
}

/** `31.71.01` of `31.71.01.1001`. */
export function districtOf(code: string): string {
  return code.slice(0, 8);
}

let byCode: Map<string, DemoRegion> | null = null;

/** A region by its code. @throws RangeError for a code that Jakarta does not have. */
export function regionOf(code: string): DemoRegion {
  byCode ??= new Map(regions().map((region) => [region.code, region]));
  const region = byCode.get(code);
  if (!region) throw new RangeError(`no region ${code}`);
  return region;
}

/** `Cideng, Gambir, Jakarta Pusat`. */
export function placeName(code: string): string {
  const city = regionOf(cityOf(code)).name.replace(/^Kota Administrasi |^Kabupaten Administrasi /, '');
  return `${regionOf(code).name}, ${regionOf(districtOf(code)).name}, ${city}`;
}

function codeAndName(text: string): [string, string] {
  const space = text.indexOf(' ');
  return [text.slice(0, space), text.slice(space + 1)];
}

function levelOf(code: string): DemoRegion['level'] {
  if (code.length === 2) return 'province';
  return code.length === 5 ? 'city' : 'district';
}

function parentOf(code: string): string | null {
  return code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
}
