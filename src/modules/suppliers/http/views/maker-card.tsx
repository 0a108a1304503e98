import type { VNode } from 'preact';
import { plainNumber } from '../../../../web/format.ts';
import { Badge } from '../../../../web/ui/badge.tsx';
import { FoodPlate } from '../../../../web/ui/product.tsx';
import { Stars } from '../../../../web/ui/rating.tsx';
import { useView } from '../../../../web/view.ts';
import { pictureOf } from '../../../catalogue/public.ts';
import { cityShort } from '../../../regions/public.ts';
import type { ListedMaker } from '../../store/maker-list.ts';
import { words } from './words.ts';

/** A maker as a card: a plate of his, his name, where he cooks, what others thought of it. */
export function MakerCard(props: { maker: ListedMaker; eager: boolean }): VNode {
  const { t, money, view } = useView();
  const { maker } = props;
  const { sells, rating } = maker;
  const kinds = [sells?.snacks && words.snack, sells?.meals && words.meal].filter((kind) => !!kind);
  return (
    <article class="product">
      <div class="product-plate">
        <FoodPlate picture={sells ? pictureOf(sells) : undefined} eager={props.eager} />
      </div>
      <div class="product-main">
        <h2 class="product-name">
          <a href={`/penyedia/${maker.id}`}>{maker.name}</a>
        </h2>
        <p class="product-maker">
          {maker.district}
          {maker.city && <span> · {cityShort(maker.city)}</span>}
        </p>
        <p class="product-price">
          {sells ? (
            <small>
              {kinds.map((kind) => t(kind)).join(', ')} {t(words.from, { price: money(sells.from) })}
            </small>
          ) : (
            <small>{t(words.nothingOnSale)}</small>
          )}
        </p>
        <ul class="product-facts">
          <li>{rating ? <Stars {...rating} /> : t(words.unrated)}</li>
          {maker.portions > 0 && <li>{t(words.delivered, { n: plainNumber(maker.portions, view.lang) })}</li>}
        </ul>
        {maker.kind === 'jakpreneur' && (
          <div class="product-badges">
            <Badge label={words.jakpreneur} tone="info" />
          </div>
        )}
      </div>
    </article>
  );
}
