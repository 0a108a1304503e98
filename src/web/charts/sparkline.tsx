import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { VNode } from 'preact';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';

/** A small line without axes; `label` says what it shows, for those who do not see it. */
export function Sparkline(props: { values: readonly number[]; label: Words }): VNode {
  const { t } = useView();
  const x = scaleLinear([0, Math.max(1, props.values.length - 1)], [0, 100]);
  const y = scaleLinear([0, Math.max(1, ...props.values)], [30, 3]);
  const points = props.values.map((value, index): [number, number] => [x(index), y(value)]);
  const stroke = line().digits(1)(points) ?? '';
  const fill = area().y0(32).digits(1)(points);
  return (
    <svg class="spark" viewBox="0 0 100 32" preserveAspectRatio="none" role="img" aria-label={t(props.label)}>
      <path class="spark-area" d={fill ?? ''} />
      <path class="c-spark" d={stroke} />
    </svg>
  );
}
