import type { VNode } from 'preact';
import { Page } from '../../../../web/layout.tsx';
import { LinkButton } from '../../../../web/ui/button.tsx';
import { EmptyState, Notice } from '../../../../web/ui/notice.tsx';
import { Pager } from '../../../../web/ui/pager.tsx';
import { useView } from '../../../../web/view.ts';
import type { Area } from '../../../regions/public.ts';
import { type CatalogueQuery, catalogueHref, catalogueSizes } from '../../domain/catalogue-query.ts';
import type { ListedProduct } from '../../store/product-list.ts';
import { CatalogueFilters } from './catalogue-filters.tsx';
import { ProductGrid } from './product-grid.tsx';
import { words } from './words.ts';

type Props = {
  readonly query: CatalogueQuery;
  readonly products: readonly ListedProduct[];
  readonly more: boolean;
  readonly cities: readonly Area[];
  readonly districts: readonly Area[];
  /** May this person make meetings? He is offered to; everybody else is told how to order. */
  readonly buyer: boolean;
};

/** The catalogue for everyone, without a meeting. */
export function CataloguePage(props: Props): VNode {
  const { t, view } = useView();
  const { query } = props;
  const start = props.buyer && <LinkButton href="/rapat/baru" icon="plus" label={words.chooseMeeting} />;
  return (
    <Page title={words.title} lead={words.lead} description={words.description} end={start} wide>
      <CatalogueFilters
        query={query}
        kept={[]}
        cities={props.cities}
        districts={props.districts}
        kinds={['snack', 'meal']}
      />
      <ProductGrid products={props.products} eager={4} />
      {props.products.length === 0 && (
        <EmptyState
          title={words.none}
          text={words.noneText}
          action={<LinkButton href="/katalog" label={words.clear} variant="secondary" />}
        />
      )}
      <CataloguePager query={query} more={props.more} kept={[]} />
      {view.person === null && (
        <Notice kind="info">
          <p>{t(words.signInToOrder)}</p>
        </Notice>
      )}
    </Page>
  );
}

/** Pages of the catalogue, with what the address keeps. */
export function CataloguePager(props: {
  query: CatalogueQuery;
  more: boolean;
  kept: readonly (readonly [string, string])[];
}): VNode {
  const { query, kept } = props;
  return (
    <Pager
      page={query.page}
      size={query.size}
      more={props.more}
      href={(page) => catalogueHref(query, { page }, kept)}
      sizes={catalogueSizes.map((size) => ({
        size,
        href: catalogueHref(query, { size }, kept),
      }))}
    />
  );
}
