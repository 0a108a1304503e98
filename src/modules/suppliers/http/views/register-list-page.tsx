import type { VNode } from 'preact';
import { maskPhone } from '../../../../kernel/phone.ts';

import { Page } from '../../../../web/layout.tsx';
import { buttons } from '../../../../web/text/common.ts';
import { Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Row, Stack } from '../../../../web/ui/card.tsx';
import { SearchForm } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { type Choice, chosen, FilterFold, Filters } from '../../../../web/ui/lists.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import type { Area } from '../../../regions/public.ts';
import { type RegisterQuery, registerHref, registerPath } from '../../domain/register-query.ts';
import { makerStates } from '../../domain/states.ts';
import type { RegisterRow } from '../../store/register-list.ts';
import { MakerBadge } from './maker-parts.tsx';
import { words } from './maker-words.ts';
import { words as form } from './registration-words.ts';

type Props = {
  readonly query: RegisterQuery;
  readonly rows: readonly RegisterRow[];
  readonly more: boolean;
  readonly cities: readonly Area[];
  readonly districts: readonly Area[];
};

/** The register, for those who answer for it: searched, filtered, read by keys. */
export function RegisterListPage(props: Props): VNode {
  const { query, rows, more } = props;
  const last = rows.at(-1);
  return (
    <Page title={words.register} lead={words.registerLead} wide>
      <RegisterFilters {...props} />
      <Rows {...props} />
      <Row spread>
        <Row>
          {query.after !== null && (
            <LinkButton
              href={registerHref(query, {})}
              variant="ghost"
              size="small"
              icon="arrow-up"
              label={words.newest}
            />
          )}
          {more && last && (
            <LinkButton
              href={registerHref(query, { after: last.id })}
              variant="secondary"
              size="small"
              iconEnd="chevron-right"
              label={words.older}
            />
          )}
        </Row>
        {rows.length > 0 && (
          <LinkButton
            href={registerHref(query, {}, `${registerPath}.csv`)}
            variant="ghost"
            size="small"
            icon="download"
            label={words.csv}
            download
          />
        )}
      </Row>
    </Page>
  );
}

function Rows({ query, rows }: Props): VNode {
  const { t, dayShort } = useView();
  return (
    <Table
      caption={words.caption}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState
          title={words.nobody}
          text={words.nobodyText}
          action={
            <LinkButton
              href={registerHref(query, { search: '', state: null, kind: null, place: null })}
              variant="secondary"
              label={words.clear}
            />
          }
        />
      }
      columns={[
        {
          head: form.name,
          title: true,
          cell: (row) => (
            <>
              <a href={`${registerPath}/${row.id}`}>{row.name}</a>
              <small class="cell-note">{row.ownerName}</small>
            </>
          ),
        },
        {
          head: words.place,
          cell: (row) => (
            <>
              {row.village}
              <small class="cell-note">{row.district}</small>
            </>
          ),
        },
        {
          head: form.kind,
          cell: (row) => t(row.kind === 'jakpreneur' ? form.jakpreneur : form.nonJakpreneur),
        },
        {
          head: form.nib,
          cell: (row) => (
            <>
              {row.nib ?? t(words.none)}
              <small class="cell-note">{maskPhone(row.phone)}</small>
            </>
          ),
        },
        { head: words.registeredAt, cell: (row) => row.registeredAt && dayShort(row.registeredAt) },
        { head: words.state, bare: true, cell: (row) => <MakerBadge {...row} /> },
      ]}
    />
  );
}

function RegisterFilters({ query, cities, districts }: Props): VNode {
  const link = (label: Choice['label'], change: Partial<RegisterQuery>): Choice => ({
    label,
    href: registerHref(query, change),
    current: Object.entries(change).every(([key, value]) => query[key as keyof RegisterQuery] === value),
  });
  const states = [
    link(words.all, { state: null }),
    ...(['pending', 'active', 'suspended', 'banned'] as const).map((state) =>
      link(makerStates[state].label, { state }),
    ),
  ];
  const kinds = [
    link(words.all, { kind: null }),
    link(form.jakpreneur, { kind: 'jakpreneur' }),
    link(form.nonJakpreneur, { kind: 'non_jakpreneur' }),
  ];
  const inCity = ({ code }: Area) => query.place === code || query.place?.startsWith(`${code}.`) === true;
  const places = [
    link(words.all, { place: null }),
    ...cities.map((city) => ({ ...link(city.name, { place: city.code }), current: inCity(city) })),
  ];
  const inside = districts.map(({ code, name }) => link(name, { place: code }));
  const hidden = new URLSearchParams(registerHref({ ...query, search: '' }, {}).split('?')[1] ?? '');
  return (
    <Stack gap="small">
      <SearchForm action={registerPath} label={words.search}>
        {[...hidden].map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <TextField
          name="cari"
          type="search"
          label={words.search}
          value={query.search}
          maxLength={80}
          optional
        />
        <Button label={buttons.search} icon="search" />
      </SearchForm>
      <FilterFold set={[chosen(states), chosen(kinds), chosen(places), chosen(inside, null)]}>
        <Filters label={words.state} choices={states} />
        <Filters label={form.kind} choices={kinds} />
        {cities.length > 1 && <Filters label={words.city} choices={places} />}
        {districts.length > 1 && <Filters label={words.district} choices={inside} />}
      </FilterFold>
    </Stack>
  );
}
