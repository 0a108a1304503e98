import type { VNode } from 'preact';
import { buttons } from '../../../../web/text/common.ts';
import { Button } from '../../../../web/ui/button.tsx';
import { Stack } from '../../../../web/ui/card.tsx';
import { SearchForm } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { type Choice, Filters, SortLinks } from '../../../../web/ui/lists.tsx';
import { DefinitionFold } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import type { Area } from '../../../regions/public.ts';
import {
  type CatalogueQuery,
  catalogueHref,
  type PriceBand,
  priceBands,
  printCatalogueQuery,
} from '../../domain/catalogue-query.ts';
import { words } from './words.ts';

type Props = {
  readonly query: CatalogueQuery;
  /** Meeting and basket: pairs that every link keeps. */
  readonly kept: readonly (readonly [string, string])[];
  /** Cities, and the kecamatan of the chosen city; none for a meeting, where the place is known. */
  readonly cities: readonly Area[];
  readonly districts: readonly Area[];
  /** Kinds that can be chosen; a snack-only meeting leaves no choice. */
  readonly kinds: readonly ('snack' | 'meal')[];
};

/** Search, filters and order of the catalogue: all of it links and one GET form, so that an address says it all. */
export function CatalogueFilters(props: Props): VNode {
  const { query, kept } = props;
  const { t } = useView();
  const link = (label: Choice['label'], change: Partial<CatalogueQuery>): Choice => ({
    label,
    href: catalogueHref(query, change, kept),
    current: Object.entries(change).every(([key, value]) => query[key as keyof CatalogueQuery] === value),
  });
  const hidden = [...kept, ...printCatalogueQuery({ ...query, search: '', page: 1 })];
  const folded = query.band ?? query.place ?? query.spicy ?? (query.vegetarian || null);
  const more = (
    <Stack gap="small">
      <Filters
        label={words.price}
        choices={[
          link(words.all, { band: null }),
          ...bandLabels(t).map(([band, label]) => link(label, { band })),
        ]}
      />
      <Filters
        label={words.diet}
        choices={[
          link(words.vegetarian, { vegetarian: !query.vegetarian }),
          link(words.notSpicy, { spicy: query.spicy === 'no' ? null : 'no' }),
          link(words.spicy, { spicy: query.spicy === 'yes' ? null : 'yes' }),
        ].map((choice, index) => ({
          ...choice,
          current: [query.vegetarian, query.spicy === 'no', query.spicy === 'yes'][index],
        }))}
      />
      <Places {...props} link={link} />
    </Stack>
  );
  return (
    <Stack gap="small">
      <SearchForm action="/katalog" label={words.search}>
        {hidden.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <TextField name="cari" type="search" label={words.search} value={query.search} optional />
        <Button label={buttons.search} icon="search" />
      </SearchForm>
      {props.kinds.length > 1 && (
        <Filters
          label={words.kind}
          choices={[
            link(words.all, { kind: null }),
            link(words.snack, { kind: 'snack' }),
            link(words.meal, { kind: 'meal' }),
          ]}
        />
      )}
      <SortLinks
        choices={[
          link(words.byPrice, { sort: 'price' }),
          link(words.byRating, { sort: 'rating' }),
          link(words.byName, { sort: 'name' }),
        ]}
      />
      {folded === null ? (
        <DefinitionFold title={words.more} icon="filter">
          {more}
        </DefinitionFold>
      ) : (
        more
      )}
    </Stack>
  );
}

function Places({
  query,
  cities,
  districts,
  link,
}: Props & {
  readonly link: (label: Choice['label'], change: Partial<CatalogueQuery>) => Choice;
}): VNode | null {
  if (cities.length === 0) return null;
  const inCity = (city: Area) => query.place === city.code || query.place?.startsWith(`${city.code}.`);
  return (
    <>
      <Filters
        label={words.place}
        choices={[
          link(words.all, { place: null }),
          ...cities.map((city) => ({
            ...link(city.name, { place: city.code }),
            current: inCity(city) === true,
          })),
        ]}
      />
      {districts.length > 0 && (
        <Filters
          label={words.district}
          choices={districts.map((district) => link(district.name, { place: district.code }))}
        />
      )}
    </>
  );
}

function bandLabels(t: ReturnType<typeof useView>['t']): [PriceBand, string][] {
  const bands = Object.entries(priceBands) as [PriceBand, readonly [number, number | null]][];
  return bands.map(([band, [from, to]]) => {
    if (to === null) return [band, t(words.above, { from })];
    return [band, from === 0 ? t(words.upTo, { to }) : t(words.between, { from, to })];
  });
}
