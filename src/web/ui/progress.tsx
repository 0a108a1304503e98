import type { VNode } from 'preact';
import { percent } from '../format.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';

/** How far something is that takes its time; `note` says what the bar cannot: rate and time left. */
export function ProgressBar(props: { label: Words; share: number; note?: Words | undefined }): VNode {
  const { t, view } = useView();
  const said = percent(Math.floor(props.share * 1000) / 1000, view.lang);
  return (
    <div class="progress-box">
      <p class="progress-head">
        <span>{t(props.label)}</span>
        <b>{said}</b>
      </p>
      <progress class="progress-bar" max={1} value={props.share} aria-label={t(props.label)}>
        {said}
      </progress>
      {props.note && <p class="field-hint">{t(props.note)}</p>}
    </div>
  );
}
