import type { VNode } from 'preact';
import { unitWord } from '../../../../web/text/unit-names.ts';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Card, Stack } from '../../../../web/ui/card.tsx';
import { errorOf, type FormError } from '../../../../web/ui/form.tsx';
import { FoodPlate, LiveSum, QuantityStepper } from '../../../../web/ui/product.tsx';
import { useView } from '../../../../web/view.ts';
import { pictureOf } from '../../../catalogue/public.ts';
import type { BasketPage } from '../../store/basket-page.ts';
import type { FigureLine, MakerFigures } from '../figures.ts';
import type { MeetingTerms } from '../meeting-terms.ts';
import { printPrices } from '../seen-prices.ts';
import { words } from './checkout-words.ts';
import { TaxFacts } from './tax-facts.tsx';

type Props = {
  readonly page: BasketPage;
  readonly terms: MeetingTerms;
  readonly errors: readonly FormError[];
  /** This page without one of its lines. */
  readonly hrefWithout: (productId: string) => string | null;
};

/** What one maker brings: lines with steppers, and what it comes to. */
export function MakerCard(
  props: Props & { maker: MakerFigures; place: { readonly n: number; readonly total: number } },
): VNode {
  const { t } = useView();
  const { maker, place } = props;
  return (
    <Card
      title={maker.supplier.name}
      icon="store"
      end={place.total > 1 && <Badge label={t(words.orderOf, place)} tone="info" />}
    >
      <Stack>
        <ul class="order-lines">
          {maker.lines.map((line) => (
            <li key={line.productId}>
              <CheckoutLine {...props} line={line} />
            </li>
          ))}
        </ul>
        <TaxFacts gross={maker.gross} lines={maker.tax.lines} />
      </Stack>
    </Card>
  );
}

/** A line whose product is gone: it stays in the form until it is taken out, so that the server can say why. */
export function LostLine(props: Props & { line: FigureLine }): VNode {
  const { t } = useView();
  const { line } = props;
  const without = props.hrefWithout(line.productId);
  return (
    <Card>
      <HiddenLine line={line} />
      <input type="hidden" name={`lines.${line.index}.quantity`} value={line.typed} />
      <p class="field-error">{t(words.gone)}</p>
      {without && <a href={without}>{t(words.takeOut)}</a>}
    </Card>
  );
}

function CheckoutLine(props: Props & { line: FigureLine }): VNode | null {
  const { t } = useView();
  const { line, page } = props;
  const { offer, index } = line;
  if (!offer) return null;
  const field = `lines.${index}.quantity`;
  const picture = page.pictures.get(line.productId);
  const { minQuantity: min, maxQuantity: max, name } = offer;
  const unit = t(unitWord(offer.unitName));
  const without = props.hrefWithout(line.productId);
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
        <PerHead {...props} />
        <p class="field-hint">{t(words.limits, { min, max, unit })}</p>
      </div>
      <div class="order-line-count">
        <QuantityStepper
          name={field}
          label={name}
          value={line.typed}
          min={0}
          max={max}
          price={offer.price}
          tiers={offer.tiers}
          error={errorOf(props.errors, field) ?? errorOf(props.errors, `lines.${index}.productId`)}
        />
        <p class="field-hint">{t(words.portions, { n: page.facts.meeting.headcount })}</p>
      </div>
      <div class="order-line-sum">
        <LiveSum kind="line" of={field} amount={line.amount} strong />
        {without && (
          <a href={without} aria-label={t(words.takeOutOf, { name })}>
            {t(words.takeOut)}
          </a>
        )}
      </div>
    </div>
  );
}

/** The price of one portion against the ceiling of its kind. */
function PerHead({ line, terms }: Props & { line: FigureLine }): VNode {
  const { t, money } = useView();
  const ceiling = line.offer ? terms.ceilings[line.offer.kind] : null;
  const within = ceiling === null || line.unitPrice <= ceiling.amount;
  return (
    <p class="order-line-price">
      {t(words.perHead, { price: money(line.unitPrice) })}
      {ceiling && (
        <>
          {' · '}
          {t(words.ceiling, { price: money(ceiling.amount) })}{' '}
          <Badge
            label={within ? words.within : words.above}
            tone={within ? 'success' : 'warn'}
            icon={within ? 'check' : 'triangle-alert'}
          />
        </>
      )}
    </p>
  );
}

/** What the form carries of a line: the product, and the prices that the reader sees. */
export function HiddenLine({ line }: { line: FigureLine }): VNode {
  return (
    <>
      <input type="hidden" name={`lines.${line.index}.productId`} value={line.productId} />
      <input
        type="hidden"
        name={`lines.${line.index}.prices`}
        value={line.offer ? printPrices(line.offer) : '0'}
      />
    </>
  );
}
