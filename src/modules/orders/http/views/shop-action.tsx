import type { VNode } from 'preact';
import { dayOf } from '../../../../kernel/time.ts';
import { buttons } from '../../../../web/text/common.ts';
import { unitWord } from '../../../../web/text/unit-names.ts';
import { Badge } from '../../../../web/ui/badge.tsx';
import { LinkButton } from '../../../../web/ui/button.tsx';
import { Row, Stack } from '../../../../web/ui/card.tsx';
import { useView } from '../../../../web/view.ts';
import { type ListedProduct, priceFor } from '../../../catalogue/public.ts';
import { checkPriceCeiling } from '../../../meetings/public.ts';
import { portionsIn, proposeOf } from '../../domain/portions.ts';
import type { BasketPage } from '../../store/basket-page.ts';
import { type BasketEntry, withoutProduct, withProduct } from '../basket-url.ts';
import { words } from './shop-words.ts';

type Props = {
  readonly product: ListedProduct;
  readonly page: BasketPage;
  readonly basket: readonly BasketEntry[];
  /** The catalogue with another basket. */
  readonly hrefWith: (basket: readonly BasketEntry[]) => string;
};

/** What can be done with a product for this meeting: take it out, or put in as many as the heads still need. */
export function ShopAction(props: Props): VNode {
  const { t, view } = useView();
  const { product, page, basket, hrefWith } = props;
  const { meeting } = page.facts;
  const { productId, name, unitName } = product;
  const inside = basket.find((entry) => entry.productId === productId);
  // Back to this card after the page has loaded again.
  const place = `p-${productId}`;
  if (inside) {
    return (
      <div id={place}>
        <Row spread>
          <Badge
            label={t(words.inBasket, { n: inside.quantity, unit: t(unitWord(unitName)) })}
            tone="success"
            icon="check"
          />
          <a
            href={`${hrefWith(withoutProduct(basket, productId))}#${place}`}
            aria-label={t(words.takeOutOf, { name })}
          >
            {t(words.takeOut)}
          </a>
        </Row>
      </div>
    );
  }
  const { outcome } = checkPriceCeiling(
    priceFor(product, meeting.headcount),
    product.kind,
    meeting.policies,
    dayOf(meeting.startsAt, view.government.zone),
    meeting.permitState,
  );
  if (outcome === 'blocked') return <Badge label={words.aboveCeiling} tone="warn" icon="triangle-alert" />;
  return (
    <div id={place}>
      <Stack gap="small">
        {outcome === 'permit-needed' && <Badge label={words.needsPermit} tone="warn" icon="scale" />}
        <Proposal {...props} place={place} />
      </Stack>
    </div>
  );
}

/** One portion of each kind a head: what is missing is added, what is there already is replaced. */
function Proposal(props: Props & { readonly place: string }): VNode {
  const { t } = useView();
  const { product, page, basket, hrefWith, place } = props;
  const { facts } = page;
  const { productId, kind, minQuantity: min } = product;
  const heads = facts.meeting.headcount;
  const inBasket = portionsIn(basket, facts.offers);
  const { way, quantity } = proposeOf(product, heads, facts.alreadyOrdered, inBasket);
  const hrefOf = (entries: readonly BasketEntry[]) =>
    `${hrefWith(withProduct(entries, productId, quantity))}#${place}`;
  if (way === 'add') {
    return <LinkButton href={hrefOf(basket)} icon="plus" variant="secondary" label={buttons.addToBasket} />;
  }
  if (way === 'replace') {
    const others = basket.filter((entry) => facts.offers.get(entry.productId)?.kind !== kind);
    const label = t(kind === 'snack' ? words.snackShort : words.mealShort);
    return (
      <>
        <p class="field-hint">{t(words.replaceHint, { n: inBasket[kind], kind: sentenceCase(label) })}</p>
        <LinkButton href={hrefOf(others)} icon="refresh-cw" variant="ghost" label={words.replaceWith} />
      </>
    );
  }
  const open = Math.max(0, heads - facts.alreadyOrdered[kind]);
  return (
    <>
      <Badge
        label={
          open === 0 ? words.enough : t(words.tooFew, { n: open, min, unit: t(unitWord(product.unitName)) })
        }
        icon="info"
      />
      <LinkButton href={hrefOf(basket)} icon="plus" variant="ghost" label={words.addAnyway} />
    </>
  );
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
