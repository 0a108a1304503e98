import type { VNode } from 'preact';
import type { Rupiah } from '../../../../kernel/rupiah.ts';
import { sumRupiah, timesQuantity } from '../../../../kernel/rupiah.ts';
import { Money } from '../../../../web/ui/amounts.tsx';
import { LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Prose, Stack } from '../../../../web/ui/card.tsx';
import { Icon } from '../../../../web/ui/icon.tsx';
import { useView } from '../../../../web/view.ts';
import { priceFor } from '../../../catalogue/public.ts';
import type { BasketPage } from '../../store/basket-page.ts';
import { type BasketEntry, basketHref, withoutProduct } from '../basket-url.ts';
import { words } from './shop-words.ts';

type Props = {
  readonly basket: readonly BasketEntry[];
  readonly page: BasketPage;
  /** The catalogue with another basket. */
  readonly hrefWith: (basket: readonly BasketEntry[]) => string;
};

type Line = {
  readonly entry: BasketEntry;
  readonly name: string;
  readonly price: Rupiah;
  readonly sum: Rupiah;
};

/** What is in the basket, beside the catalogue. */
export function BasketPanel(props: Props): VNode {
  const { t, money } = useView();
  const lines = linesOf(props);
  if (lines.length === 0) {
    return (
      <Card title={words.basket} icon="shopping-basket" id="keranjang">
        <Prose tone="quiet">
          <p>{t(words.basketEmpty)}</p>
        </Prose>
      </Card>
    );
  }
  return (
    <Card title={words.basket} icon="shopping-basket" id="keranjang">
      <Stack>
        <ul class="basket-lines">
          {lines.map(({ entry, name, price, sum }) => (
            <li>
              <span>
                <b>{name}</b>
                <small>{t(words.basketLine, { n: entry.quantity, price: money(price) })}</small>
              </span>
              <Money amount={sum} />
              <a
                class="basket-out"
                href={props.hrefWith(withoutProduct(props.basket, entry.productId))}
                aria-label={t(words.takeOutOf, { name })}
              >
                <Icon name="trash-2" />
              </a>
            </li>
          ))}
        </ul>
        <p class="basket-total">
          <span>{t({ id: 'Jumlah', en: 'Total' })}</span>
          <Money amount={sumRupiah(lines.map((line) => line.sum))} strong />
        </p>
        <ReviewButton {...props} />
      </Stack>
    </Card>
  );
}

/** The same in one line, at the bottom of a phone. */
export function BasketBar(props: Props): VNode | null {
  const { t, money } = useView();
  const lines = linesOf(props);
  if (lines.length === 0) return null;
  const sum = money(sumRupiah(lines.map((line) => line.sum)));
  return (
    <div class="basket-bar">
      <p>
        <Icon name="shopping-basket" /> {t(words.basketSum, { n: lines.length, sum })}
      </p>
      <ReviewButton {...props} />
    </div>
  );
}

function ReviewButton({ page, basket }: Props): VNode {
  const href = basketHref(`/rapat/${page.facts.meeting.id}/pesan`, basket);
  return <LinkButton href={href} label={words.review} iconEnd="arrow-right" block />;
}

function linesOf({ basket, page }: Props): Line[] {
  return basket.flatMap((entry) => {
    const offer = page.facts.offers.get(entry.productId);
    if (!offer) return [];
    const price = priceFor(offer, entry.quantity);
    return [{ entry, name: offer.name, price, sum: timesQuantity(price, entry.quantity) }];
  });
}
