import type { VNode } from 'preact';
import { Page } from '../../../../web/layout.tsx';
import { buttons, nav } from '../../../../web/text/common.ts';
import { Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Grid, Stack } from '../../../../web/ui/card.tsx';
import { SearchForm } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { type Choice, chosen, FilterFold, Filters, SortLinks } from '../../../../web/ui/lists.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { Pager } from '../../../../web/ui/pager.tsx';
import type { Area } from '../../../regions/public.ts';
import { type MakerQuery, makerSizes, makersHref, printMakerQuery } from '../../domain/maker-query.ts';
import type { ListedMaker } from '../../store/maker-list.ts';
import { MakerCard } from './maker-card.tsx';
import { words } from './words.ts';

type Props = {
  readonly query: MakerQuery;
  readonly makers: readonly ListedMaker[];
  readonly more: boolean;
  readonly cities: readonly Area[];
  readonly districts: readonly Area[];
};

/** The makers, for everyone. */
export function MakerListPage(props: Props): VNode {
  const { query, makers } = props;
  return (
    <Page
      title={nav.suppliers}
      lead={words.lead}
      description={words.description}
      end={<LinkButton href="/daftar" variant="secondary" icon="plus" label={words.register} />}
      wide
      public
    >
      <MakerFilters {...props} />
      <Grid min="normal">
        {makers.map((maker, index) => (
          <MakerCard key={maker.id} maker={maker} eager={index < 4} />
        ))}
      </Grid>
      {makers.length === 0 && (
        <EmptyState
          title={words.none}
          text={words.noneText}
          action={<LinkButton href="/penyedia" label={words.clear} variant="secondary" />}
        />
      )}
      <Pager
        page={query.page}
        size={query.size}
        more={props.more}
        href={(page) => makersHref(query, { page })}
        sizes={makerSizes.map((size) => ({ size, href: makersHref(query, { size }) }))}
      />
    </Page>
  );
}

function MakerFilters({ query, cities, districts }: Props): VNode {
  const link = (label: Choice['label'], change: Partial<MakerQuery>): Choice => ({
    label,
    href: makersHref(query, change),
    current: Object.entries(change).every(([key, value]) => query[key as keyof MakerQuery] === value),
  });
  const inCity = ({ code }: Area) => query.place === code || query.place?.startsWith(`${code}.`) === true;
  const kinds = [
    link(words.all, { kind: null }),
    link(words.snack, { kind: 'snack' }),
    link(words.meal, { kind: 'meal' }),
  ];
  const places = [
    link(words.all, { place: null }),
    ...cities.map((city) => ({ ...link(city.name, { place: city.code }), current: inCity(city) })),
  ];
  const inside = districts.map(({ code, name }) => link(name, { place: code }));
  const sorts = [
    link(words.byName, { sort: 'name' }),
    link(words.byRating, { sort: 'rating' }),
    link(words.byPortions, { sort: 'portions' }),
  ];
  return (
    <Stack gap="small">
      <SearchForm action="/penyedia" label={words.search}>
        {printMakerQuery({ ...query, search: '', page: 1 }).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <TextField name="cari" type="search" label={words.search} value={query.search} optional />
        <Button label={buttons.search} icon="search" />
      </SearchForm>
      <FilterFold set={[chosen(kinds), chosen(places), chosen(inside, null), chosen(sorts)]}>
        <Filters label={words.kind} choices={kinds} />
        {cities.length > 0 && <Filters label={words.place} choices={places} />}
        {districts.length > 0 && <Filters label={words.district} choices={inside} />}
        <SortLinks choices={sorts} />
      </FilterFold>
    </Stack>
  );
}
