import type { VNode } from 'preact';
import { buttons } from '../../../../web/text/common.ts';
import { Button } from '../../../../web/ui/button.tsx';
import { Stack } from '../../../../web/ui/card.tsx';
import { FieldRow } from '../../../../web/ui/field.tsx';
import { SearchForm } from '../../../../web/ui/form.tsx';
import { DateField, TextField } from '../../../../web/ui/inputs.tsx';
import { type Choice, chosen, FilterFold, Filters, SortLinks } from '../../../../web/ui/lists.tsx';
import { Pager } from '../../../../web/ui/pager.tsx';
import { useView } from '../../../../web/view.ts';
import {
  type OrderQuery,
  orderGroups,
  orderSizes,
  ordersHref,
  periodsOf,
  printOrderQuery,
} from '../../domain/order-query.ts';
import { words } from './list-words.ts';

/** State groups as tabs; search, periods and order of the list as one GET form and links, folded on phones. */
export function OrderFilters(props: { query: OrderQuery; maker: boolean }): VNode {
  const { view } = useView();
  const { query, maker } = props;
  const link = (label: Choice['label'], change: Partial<OrderQuery>): Choice => ({
    label,
    href: ordersHref(query, change),
    current: Object.entries(change).every(([key, value]) => query[key as keyof OrderQuery] === value),
  });
  const periods = periodsOf(view.now, view.government.zone);
  const kept = printOrderQuery({ ...query, search: '', from: null, to: null, page: 1 });
  const search = maker ? words.searchMaker : words.search;
  const times = [
    link(words.anyTime, { from: null, to: null }),
    link(words.month, periods.month),
    link(words.lastMonth, periods.lastMonth),
    link(words.year, periods.year),
    link(words.lastYear, periods.lastYear),
  ];
  const sorts = [
    link(words.newest, { sort: 'newest' }),
    link(words.delivery, { sort: 'delivery' }),
    link(words.value, { sort: 'value' }),
  ];
  const dated = query.from !== null || query.to !== null;
  const typed = query.search !== '' || (dated && times.every(({ current }) => !current));
  const more = (
    <FilterFold set={[query.search, chosen(times), chosen(sorts)]} open={typed}>
      <SearchForm action="/pesanan" label={search}>
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <TextField name="cari" type="search" label={search} value={query.search} optional />
        <FieldRow>
          <DateField name="dari" label={words.from} value={query.from ?? ''} optional />
          <DateField name="sampai" label={words.to} value={query.to ?? ''} optional />
        </FieldRow>
        <Button label={buttons.search} icon="search" />
      </SearchForm>
      <Filters label={words.period} choices={times} />
      <SortLinks choices={sorts} />
    </FilterFold>
  );
  return (
    <Stack gap="small">
      <Filters
        label={words.group}
        choices={[
          link(words.all, { group: null }),
          ...orderGroups.map((group) => link(words[group], { group })),
        ]}
      />
      {more}
    </Stack>
  );
}

/** Pages of the list. */
export function OrderPager(props: { query: OrderQuery; more: boolean }): VNode {
  const { query } = props;
  return (
    <Pager
      page={query.page}
      size={query.size}
      more={props.more}
      href={(page) => ordersHref(query, { page })}
      sizes={orderSizes.map((size) => ({
        size,
        href: ordersHref(query, { size }),
      }))}
    />
  );
}
