import type { VNode } from 'preact';
import { plainNumber } from '../format.ts';
import { small } from '../text/common.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { fieldId, useLabel } from './field.tsx';
import { Icon } from './icon.tsx';

export type RatingRow = {
  readonly name: string;
  readonly label: Words;
  readonly hint?: Words | undefined;
  readonly value?: number | undefined;
  readonly error?: Words | undefined;
};

const defaultRows: readonly RatingRow[] = [
  { name: 'accuracy', label: { id: 'Kesesuaian produk', en: 'Product accuracy' } },
  { name: 'service', label: { id: 'Pelayanan', en: 'Service' } },
  { name: 'timeliness', label: { id: 'Ketepatan waktu', en: 'Timeliness' } },
];

/** Three taps: one to five stars for product, service and time. Radios underneath, so keyboards and no-script work. */
export function Rating(props: { rows?: readonly RatingRow[] | undefined }): VNode {
  return (
    <div class="rating">
      {(props.rows ?? defaultRows).map((row) => (
        <OneRating {...row} />
      ))}
    </div>
  );
}

function OneRating(row: RatingRow): VNode {
  const { t } = useView();
  useLabel(row);
  return (
    <fieldset class={row.error ? 'field-wrong' : undefined}>
      <legend>{t(row.label)}</legend>
      {row.hint && <p class="field-hint">{t(row.hint)}</p>}
      {row.error && <p class="field-error">{t(row.error)}</p>}
      <div class="stars">
        {[1, 2, 3, 4, 5].map((n) => (
          <label>
            <input
              type="radio"
              name={row.name}
              value={n}
              id={n === 1 ? fieldId(row.name) : undefined}
              checked={row.value === n}
              required
            />
            <Icon name="star" />
            <span class="quiet-label">{t(small.stars, { n })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A rating as read: one star and the mean, with the number of ratings. */
export function Stars(props: { mean: number; count?: number | undefined }): VNode {
  const { t, view } = useView();
  const mean = plainNumber(Math.round(props.mean * 10) / 10, view.lang);
  return (
    <span class="stars-read">
      <Icon name="star" />
      <span aria-hidden="true">{mean}</span>
      <span class="quiet-label">{t(small.stars, { n: mean })}</span>
      {props.count !== undefined && <small>({plainNumber(props.count, view.lang)})</small>}
    </span>
  );
}
