import type { VNode } from 'preact';
import { percent } from '../format.ts';
import { small } from '../text/common.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { Twin } from './twin.tsx';

export type Share = {
  readonly label: Words;
  /** A fraction, 0 to 1. */
  readonly share: number;
  /** What stands behind it, for example the amount. */
  readonly note?: string | undefined;
};

/** Shares as bars, with a mark such as the 40 % that the law asks for. */
export function ShareBars(props: {
  title: Words;
  summary: Words;
  shares: readonly Share[];
  mark?: { readonly share: number; readonly label: Words } | undefined;
}): VNode {
  const { t, view } = useView();
  const { mark } = props;
  const wide = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;
  return (
    <figure class="chart">
      <figcaption>
        <b>{t(props.title)}</b>
        <p>{t(props.summary)}</p>
      </figcaption>
      <ul class="shares">
        {props.shares.map((item) => (
          <li>
            <p>
              <span>{t(item.label)}</span>
              <span class="num">
                {item.note && <small>{item.note} </small>}
                <b>{percent(item.share, view.lang)}</b>
              </span>
            </p>
            <svg class="share-bar" width="100%" height="14" aria-hidden="true">
              <rect class="c-rest" width="100%" height="10" y="2" rx="5" />
              <rect
                class={mark && item.share < mark.share ? 'c-below' : 'c-now'}
                width={wide(item.share)}
                height="10"
                y="2"
                rx="5"
              />
              {mark && <line class="c-mark" x1={wide(mark.share)} x2={wide(mark.share)} y1="0" y2="14" />}
            </svg>
          </li>
        ))}
      </ul>
      {mark && (
        <p class="chart-mark">
          <span class="key key-mark" aria-hidden="true" />
          {t(mark.label)}
        </p>
      )}
      <Twin
        caption={props.title}
        heads={
          props.shares.some((item) => item.note)
            ? [small.name, small.amount, small.share]
            : [small.name, small.share]
        }
        rows={props.shares.map((item) => {
          const share = percent(item.share, view.lang);
          return props.shares.some((other) => other.note)
            ? [item.label, item.note ?? '–', share]
            : [item.label, share];
        })}
      />
    </figure>
  );
}
