import type { VNode } from 'preact';
import { perUnit, unitWord } from '../../../../web/text/unit-names.ts';
import { Money } from '../../../../web/ui/amounts.tsx';
import { Stack } from '../../../../web/ui/card.tsx';
import { DefinitionFold } from '../../../../web/ui/notice.tsx';
import { FoodPlate, LiveSum, QuantityStepper } from '../../../../web/ui/product.tsx';
import { useView } from '../../../../web/view.ts';
import { pictureOf } from '../../../catalogue/public.ts';
import type { BasketPage } from '../../store/basket-page.ts';
import type { FigureLine } from '../figures.ts';
import { HiddenLine } from './checkout-lines.tsx';
import { words } from './checkout-words.ts';

type Props = { readonly lines: readonly FigureLine[]; readonly page: BasketPage };

/** What else the maker has on sale, each with a number field: what gets a number joins the order. */
export function FurtherProducts({ lines, page }: Props): VNode | null {
  const { t } = useView();
  const supplier = lines[0]?.offer?.supplier;
  if (!supplier) return null;
  return (
    <DefinitionFold title={t(words.further, { maker: supplier.name, n: lines.length })} icon="plus">
      <Stack gap="small">
        <p class="field-hint">{t(words.furtherHint)}</p>
        <ul class="order-lines">
          {lines.map((line) => (
            <li key={line.productId}>
              <FurtherLine line={line} page={page} />
            </li>
          ))}
        </ul>
      </Stack>
    </DefinitionFold>
  );
}

function FurtherLine({ line, page }: { line: FigureLine; page: BasketPage }): VNode | null {
  const { t } = useView();
  const { offer, index } = line;
  if (!offer) return null;
  const field = `lines.${index}.quantity`;
  const picture = page.pictures.get(line.productId);
  const { minQuantity: min, maxQuantity: max, name, price, tiers } = offer;
  return (
    <div class="order-line">
      <HiddenLine line={line} />
      <FoodPlate picture={picture ? pictureOf({ picture, name }) : undefined} size="small" />
      <div class="order-line-main">
        <p>
          <a href={`/produk/${line.productId}`}>
            <b>{name}</b>
          </a>
        </p>
        <p class="order-line-price">
          <Money amount={price} />
          <span>{t(perUnit(offer.unitName))}</span>
        </p>
        <p class="field-hint">{t(words.limits, { min, max, unit: t(unitWord(offer.unitName)) })}</p>
      </div>
      <div class="order-line-count">
        <QuantityStepper name={field} label={name} value={0} min={0} max={max} price={price} tiers={tiers} />
      </div>
      <div class="order-line-sum">
        <LiveSum kind="line" of={field} amount={line.amount} strong />
      </div>
    </div>
  );
}
