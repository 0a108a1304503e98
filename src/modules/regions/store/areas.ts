import type { Government } from '../../../platform/commands/government.ts';
import { cityShort, type Place } from '../domain/place.ts';
import { placesOf } from './places.ts';

/** A city or kecamatan, to choose from. */
export type Area = { readonly code: string; readonly name: string };

const cityLength = '31.71'.length;
const districtLength = '31.71.01'.length;

/** The cities of a government, and the kecamatan of the city in which `place` lies; from the kelurahan that are kept in memory. */
export async function areasOf(
  site: Pick<Government, 'db'>,
  place: string | null,
): Promise<{ cities: Area[]; districts: Area[] }> {
  const places = await placesOf(site);
  const inside =
    place === null ? [] : places.filter(({ code }) => code.startsWith(place.slice(0, cityLength)));
  return { cities: citiesIn(places), districts: areas(inside, districtLength, ({ district }) => district) };
}

/**
 * Names of the areas that somebody serves, by codes of any level: `Jakarta Pusat`, `Kecamatan Gambir (Jakarta Pusat)`,
 * `Kelurahan Cideng (Gambir)`. A province is named by its cities; a code that nobody knows is left out.
 */
export async function areaNames(
  site: Pick<Government, 'db'>,
  codes: readonly string[],
): Promise<readonly string[]> {
  const places = await placesOf(site);
  const names = codes.flatMap((code) => namesOf(places, code));
  return [...new Set(names)];
}

function namesOf(places: readonly Place[], code: string): string[] {
  if (code.length < cityLength) {
    return citiesIn(places.filter((place) => place.code.startsWith(`${code}.`))).map(({ name }) => name);
  }
  const first = places.find((place) => place.code === code || place.code.startsWith(`${code}.`));
  if (!first) return [];
  if (code.length === cityLength) return [cityShort(first.city)];
  if (code.length === districtLength) return [`Kecamatan ${first.district} (${cityShort(first.city)})`];
  return [`Kelurahan ${first.village} (${first.district})`];
}

const citiesIn = (places: readonly Place[]): Area[] =>
  areas(places, cityLength, ({ city }) => cityShort(city));

function areas(places: readonly Place[], length: number, nameOf: (place: Place) => string): Area[] {
  const found = new Map(places.map((place) => [place.code.slice(0, length), nameOf(place)]));
  return [...found].map(([code, name]) => ({ code, name })).toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
