import type { ComponentChildren, VNode } from 'preact';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { small } from '../text/common.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { Money } from './amounts.tsx';
import { fieldId, useLabel } from './field.tsx';
import { Icon } from './icon.tsx';
import { Stars } from './rating.tsx';

export type Picture = {
  readonly src: string;
  readonly alt: string;
  /** A drawing and not a photograph: it says so. */
  readonly illustration?: boolean | undefined;
  /** Drawn to its edges, as a photograph is: it fills the plate. */
  readonly full?: boolean | undefined;
};

/** Food on a round warm plate, one light, one crop; without a picture the plate is drawn empty. */
export function FoodPlate(props: {
  picture?: Picture | undefined;
  /** In pixels 72, 176 and 320. */
  size?: 'small' | 'normal' | 'large' | undefined;
  /** Above the fold: loads at once. */
  eager?: boolean | undefined;
}): VNode {
  const { t } = useView();
  const size = props.size ?? 'normal';
  const pixels = { small: 72, normal: 176, large: 320 }[size];
  const { picture } = props;
  return (
    <span class={`plate plate-${size}`}>
      {picture ? (
        <img
          src={picture.src}
          alt={picture.alt}
          width={pixels}
          height={pixels}
          loading={props.eager ? 'eager' : 'lazy'}
          decoding="async"
          class={picture.illustration && !picture.full ? 'plate-art' : 'plate-photo'}
        />
      ) : (
        <svg viewBox="0 0 48 48" role="img" aria-label={t(small.noPicture)}>
          <path d="M15 10v9a4 4 0 0 0 4 4v15M19 10v9M23 10v9a4 4 0 0 1-4 4M33 38V10c-4 2-5 8-5 13h5" />
        </svg>
      )}
      {picture?.illustration && size !== 'small' && <span class="plate-label">{t(small.illustration)}</span>}
    </span>
  );
}

/** A product as people choose it: plate, name, maker, price, what limits it. The name is the link. */
export function ProductCard(props: {
  href: string;
  name: string;
  maker: string;
  place?: string | undefined;
  price: Rupiah | bigint;
  unit?: Words | undefined;
  picture?: Picture | undefined;
  rating?: { mean: number; count: number } | undefined;
  badges?: ComponentChildren;
  /** "Min. 20 porsi", "Tersisa 40 porsi" and the like. */
  facts?: readonly Words[] | undefined;
  eager?: boolean | undefined;
  /** Heading level: 3 under a titled section. */
  level?: 2 | 3 | undefined;
  /** A button or stepper at the bottom. */
  action?: ComponentChildren;
}): VNode {
  const { t } = useView();
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <article class="product">
      <div class="product-plate">
        <FoodPlate picture={props.picture} eager={props.eager} />
      </div>
      <div class="product-main">
        <Heading class="product-name">
          <a href={props.href}>{props.name}</a>
        </Heading>
        <p class="product-maker">
          {props.maker}
          {props.place && <span> · {props.place}</span>}
        </p>
        <p class="product-price">
          <Money amount={props.price} strong /> <small>{t(props.unit ?? small.perPortion)}</small>
        </p>
        {(props.facts || props.rating) && (
          <ul class="product-facts">
            {props.rating && (
              <li>
                <Stars {...props.rating} />
              </li>
            )}
            {props.facts?.map((fact) => (
              <li>{t(fact)}</li>
            ))}
          </ul>
        )}
        {props.badges && <div class="product-badges">{props.badges}</div>}
      </div>
      {props.action && <div class="product-action">{props.action}</div>}
    </article>
  );
}

/** How many: a number box, with minus and plus where there is a script. `price` feeds the live sums of a basket form. */
export function QuantityStepper(props: {
  name: string;
  /** What is counted, for example the product's name. */
  label: string;
  /** What was typed, when it was no number. */
  value?: number | string | undefined;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  price?: Rupiah | bigint | undefined;
  /** Lower prices from a quantity on; the live sums follow them. */
  tiers?: readonly { readonly from: number; readonly price: Rupiah }[] | undefined;
  error?: Words | undefined;
}): VNode {
  const { t } = useView();
  useLabel(props);
  const id = fieldId(props.name);
  const step = props.step ?? 1;
  return (
    <div class={props.error ? 'stepper-box field-wrong' : 'stepper-box'}>
      {props.error && (
        <p class="field-error" id={`${id}-error`}>
          {t(props.error)}
        </p>
      )}
      <div class="stepper" data-stepper>
        <button type="button" data-js data-step={-step} aria-label={t(small.fewer, { name: props.label })}>
          <Icon name="minus" />
        </button>
        <input
          id={id}
          name={props.name}
          type="text"
          inputMode="numeric"
          pattern="[0-9]*"
          autocomplete="off"
          value={props.value ?? props.min ?? 0}
          aria-label={t(small.quantity, { name: props.label })}
          aria-describedby={props.error ? `${id}-error` : undefined}
          aria-invalid={props.error ? 'true' : undefined}
          data-min={props.min ?? 0}
          data-max={props.max}
          data-price={props.price === undefined ? undefined : String(props.price)}
          data-tiers={props.tiers?.map((tier) => `${tier.from}:${tier.price}`).join(' ') || undefined}
        />
        <button type="button" data-js data-step={step} aria-label={t(small.more, { name: props.label })}>
          <Icon name="plus" />
        </button>
      </div>
    </div>
  );
}

/**
 * A sum that follows the fields of a basket form while people type: `line` the quantity times price of the stepper
 * named by `of`, `total` all of them, `perHead` the total by heads, `left` the budget after. The server computes again.
 */
export function LiveSum(props: {
  kind: 'line' | 'total' | 'perHead' | 'left';
  amount: Rupiah | bigint;
  of?: string | undefined;
  strong?: boolean | undefined;
}): VNode {
  const { money } = useView();
  return (
    <span
      class={props.strong ? 'money money-strong' : 'money'}
      data-sum={props.kind}
      data-of={props.of}
      role={props.kind === 'total' ? 'status' : undefined}
    >
      {money(props.amount)}
    </span>
  );
}
