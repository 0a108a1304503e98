import type { VNode } from 'preact';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { LinkButton } from '../../../../web/ui/button.tsx';
import { EmptyState, Notice } from '../../../../web/ui/notice.tsx';
import { useView, type Words } from '../../../../web/view.ts';
import {
  CatalogueFilters,
  CataloguePager,
  type CatalogueQuery,
  catalogueHref,
  type ListedProduct,
  ProductGrid,
} from '../../../catalogue/public.ts';
import type { BasketPage } from '../../store/basket-page.ts';
import { type BasketEntry, printBasket } from '../basket-url.ts';
import { bestMax } from '../best-five.ts';
import type { MeetingTerms } from '../meeting-terms.ts';
import { BasketBar, BasketPanel } from './basket-panel.tsx';
import { MeetingBar } from './meeting-bar.tsx';
import { ShopAction } from './shop-action.tsx';
import { words } from './shop-words.ts';

type Props = {
  readonly query: CatalogueQuery;
  readonly page: BasketPage;
  readonly terms: MeetingTerms;
  readonly basket: readonly BasketEntry[];
  readonly best: readonly ListedProduct[];
  readonly products: readonly ListedProduct[];
  readonly more: boolean;
  /** Why nothing can be ordered for the meeting at all; empty when it can. */
  readonly stopped: readonly Words[];
};

/** The catalogue for one meeting: what can be brought there, the best five first, and the basket beside it. */
export function ShopPage(props: Props): VNode {
  const { t } = useView();
  const { query, page, terms, best } = props;
  const { meeting } = page.facts;
  const keptWith = (basket: readonly BasketEntry[]): [string, string][] => [
    ['rapat', meeting.id],
    ...printBasket(basket),
  ];
  const hrefWith = (basket: readonly BasketEntry[]) =>
    catalogueHref(query, { page: query.page }, keptWith(basket));
  const kept = keptWith(props.basket);
  const panel = { basket: props.basket, page, hrefWith };
  const action = (product: ListedProduct) => (
    <ShopAction product={product} page={page} basket={props.basket} hrefWith={hrefWith} />
  );
  const shown = props.products.filter(({ productId }) => best.every((one) => one.productId !== productId));
  return (
    <Page
      title={words.title}
      eyebrow={page.unitName}
      crumbs={[
        { label: nav.meetings, href: '/rapat' },
        { label: page.title, href: `/rapat/${meeting.id}` },
      ]}
      aside={<BasketPanel {...panel} />}
    >
      <MeetingBar basket={page} terms={terms} />
      {props.stopped.length > 0 || terms.kinds.length === 0 ? (
        <Notice kind="warn" title={words.closed}>
          {(props.stopped.length > 0 ? props.stopped : [terms.entitled.sentence]).map((why) => (
            <p>{t(why)}</p>
          ))}
          <p>
            <LinkButton href={`/rapat/${meeting.id}`} label={words.toMeeting} variant="secondary" />
          </p>
        </Notice>
      ) : (
        <>
          {best.length > 0 && (
            <section class="stack stack-normal">
              <div>
                <h2>{t(best.length === bestMax ? words.best : words.bestFew)}</h2>
                <p class="lead">{t(words.bestText)}</p>
              </div>
              <ProductGrid products={best} level={3} min="narrow" action={action} eager={3} />
            </section>
          )}
          <section class="stack stack-normal">
            <div>
              <h2>{t(words.allOthers)}</h2>
              <p class="lead">{t(words.lead, { n: meeting.headcount })}</p>
            </div>
            <CatalogueFilters query={query} kept={kept} cities={[]} districts={[]} kinds={terms.kinds} />
            <ProductGrid products={shown} level={3} min="narrow" action={action} />
            {props.products.length === 0 && (
              <EmptyState
                title={words.none}
                text={words.noneText}
                action={
                  <LinkButton href={`/rapat/${meeting.id}`} label={words.toMeeting} variant="secondary" />
                }
              />
            )}
            <CataloguePager query={query} more={props.more} kept={kept} />
          </section>
        </>
      )}
      <BasketBar {...panel} />
    </Page>
  );
}
