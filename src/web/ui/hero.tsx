import type { ComponentChildren, VNode } from 'preact';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import type { Picture } from './product.tsx';
import { FoodPlate } from './product.tsx';
import { Tumpal } from './tumpal.tsx';

/** The first screen of a public page: one sentence, one step, one figure. It carries the page's h1. */
export function Hero(props: {
  title: Words;
  lead?: Words | undefined;
  actions?: ComponentChildren;
  /** Three plates look best. */
  plates?: readonly Picture[] | undefined;
  /** Beside the words: a KeyFigure with `look="hero"`. */
  children?: ComponentChildren;
}): VNode {
  const { t } = useView();
  return (
    <section class="hero" aria-labelledby="judul">
      <div class="hero-in">
        <div>
          <h1 id="judul">{t(props.title)}</h1>
          {props.lead && <p class="hero-lead">{t(props.lead)}</p>}
          {props.actions && <div class="actions">{props.actions}</div>}
        </div>
        <div>
          {props.plates && (
            <div class="hero-plates">
              {props.plates.map((picture) => (
                <FoodPlate picture={picture} eager />
              ))}
            </div>
          )}
          {props.children}
        </div>
      </div>
      <Tumpal />
    </section>
  );
}
