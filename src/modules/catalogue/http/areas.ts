import type { Government } from '../../../platform/commands/government.ts';
import { cityShort, placesOf } from '../../regions/public.ts';
import type { Area } from './views/catalogue-filters.tsx';

/** The cities of a government, and the kecamatan of the city in which `place` lies; from the kelurahan that are kept in memory. */
export async function areasOf(
  site: Pick<Government, 'db'>,
  place: string | null,
): Promise<{ cities: Area[]; districts: Area[] }> {
  const places = await placesOf(site);
  const cities = new Map(places.map(({ code, city }) => [code.slice(0, 5), cityShort(city)]));
  const inside = place === null ? [] : places.filter(({ code }) => code.startsWith(place.slice(0, 5)));
  const districts = new Map(inside.map(({ code, district }) => [code.slice(0, 8), district]));
  return { cities: areas(cities), districts: areas(districts) };
}

function areas(found: ReadonlyMap<string, string>): Area[] {
  return [...found].map(([code, name]) => ({ code, name })).toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
