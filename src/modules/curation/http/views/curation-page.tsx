import type { VNode } from 'preact';
import { dayOf } from '../../../../kernel/time.ts';
import { pageSizes } from '../../../../platform/http/list-query.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons, nav } from '../../../../web/text/common.ts';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Stack } from '../../../../web/ui/card.tsx';
import { SearchForm } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { chosen, FilterFold, Filters, SortLinks } from '../../../../web/ui/lists.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { ListFoot } from '../../../../web/ui/pager.tsx';
import { FoodPlate } from '../../../../web/ui/product.tsx';
import { type Column, Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { pictureOf } from '../../../catalogue/public.ts';
import {
  type CurationQuery,
  certificateOn,
  curationFilters,
  curationHref,
  curationSorts,
  grades,
} from '../../domain/curation-query.ts';
import type { CuratedProduct } from '../../store/curation-list.ts';
import { CurationTabs } from './curation-tabs.tsx';
import { certificateWords, filterWords, sortWords, words } from './words.ts';

type Props = {
  readonly query: CurationQuery;
  readonly products: readonly CuratedProduct[];
  readonly more: boolean;
};

/** What is on sale and how it passed, for the curators: a list to look after certificates. */
export function CurationPage(props: Props): VNode {
  const { query, products } = props;
  return (
    <Page title={words.title} lead={words.lead} crumbs={[{ label: nav.curation, href: '/kurasi' }]} wide>
      <CurationTabs current="products" />
      <CurationFilters query={query} />
      <CurationTable products={products} />
      <ListFoot
        page={query.page}
        size={query.size}
        more={props.more}
        href={(page) => curationHref(query, { page })}
        sizes={pageSizes.map((size) => ({ size, href: curationHref(query, { size }) }))}
        csv={products.length > 0 && curationHref(query, {}, '/kurasi/produk.csv')}
      />
    </Page>
  );
}

function CurationFilters({ query }: Pick<Props, 'query'>): VNode {
  const { t } = useView();
  const shown = curationFilters.map((filter) => ({
    label: filterWords[filter],
    href: curationHref(query, { filter }),
    current: query.filter === filter,
  }));
  const marks = [
    { label: words.all, href: curationHref(query, { grade: null }), current: query.grade === null },
    ...grades.map((grade) => ({
      label: t(words.gradeOf, { grade }),
      href: curationHref(query, { grade }),
      current: query.grade === grade,
    })),
  ];
  const sorts = curationSorts.map((sort) => ({
    label: sortWords[sort],
    href: curationHref(query, { sort }),
    current: query.sort === sort,
  }));
  const hidden = { tampil: query.filter, mutu: query.grade, urut: query.sort, ukuran: query.size };
  return (
    <Stack gap="small">
      <SearchForm action="/kurasi/produk" label={words.search}>
        {Object.entries(hidden).map(
          ([name, value]) => value !== null && <input type="hidden" name={name} value={value} />,
        )}
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
      <FilterFold set={[chosen(shown), chosen(marks), chosen(sorts)]}>
        <Filters label={words.show} choices={shown} />
        <Filters label={words.grade} choices={marks} />
        <SortLinks choices={sorts} />
      </FilterFold>
    </Stack>
  );
}

function CurationTable({ products }: Pick<Props, 'products'>): VNode {
  const { t, dayShort, view } = useView();
  const today = dayOf(view.now, view.government.zone);
  const columns: Column<CuratedProduct>[] = [
    {
      head: words.product,
      title: true,
      cell: (product) => (
        <span class="named-plate">
          <FoodPlate picture={{ ...pictureOf(product), alt: '' }} size="small" />
          <a href={`/produk/${product.productId}`}>{product.name}</a>
        </span>
      ),
    },
    {
      head: words.supplier,
      cell: (product) => (
        <span class="cell">
          <a href={`/penyedia/${product.supplierId}`}>{product.supplierName}</a>
          <br />
          {product.district}
        </span>
      ),
    },
    {
      head: words.passed,
      cell: (product) => (
        <span class="cell">
          {t(words.gradeOf, { grade: product.grade })}, {dayShort(product.passedAt)}
          {product.version > 1 && ` (${t(words.version, { n: product.version })})`}
        </span>
      ),
    },
    { head: words.halalNumber, cell: (product) => product.halalNumber ?? '–' },
    {
      head: words.validTo,
      cell: (product) => (
        <span class="cell">
          {product.halalValidTo && `${dayShort(product.halalValidTo)} `}
          <StateBadge state={certificateWords[certificateOn(product, today)]} />
        </span>
      ),
    },
    { head: words.pirt, cell: (product) => product.pirtNumber ?? '–' },
  ];
  return (
    <Table
      caption={words.caption}
      hideCaption
      columns={columns}
      rows={products}
      rowKey={(product) => product.productId}
      empty={
        <EmptyState
          title={words.none}
          text={words.noneText}
          action={<LinkButton href="/kurasi/produk" label={words.clear} variant="secondary" />}
        />
      }
    />
  );
}
