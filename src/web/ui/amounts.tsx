import type { VNode } from 'preact';
import type { Rupiah } from '../../kernel/rupiah.ts';
import type { Day } from '../../kernel/time.ts';
import { dayOf } from '../../kernel/time.ts';
import { useView } from '../view.ts';

/** An amount in tabular figures; `words` (terbilang) shows on hover for large sums. */
export function Money(props: {
  amount: Rupiah | bigint;
  words?: string | undefined;
  strong?: boolean | undefined;
}): VNode {
  const { money } = useView();
  return (
    <data
      class={props.strong ? 'money money-strong' : 'money'}
      value={String(props.amount)}
      title={props.words}
    >
      {money(props.amount)}
    </data>
  );
}

/** A moment or a calendar day, for people and for machines. `part` picks what is shown. */
export function DateTime(props: {
  at: Date | Day;
  part?: 'full' | 'day' | 'dayShort' | 'time' | undefined;
}): VNode {
  const { view, dateTime, day, dayShort, time } = useView();
  const { at } = props;
  if (typeof at === 'string') {
    return <time dateTime={at}>{props.part === 'dayShort' ? dayShort(at) : day(at)}</time>;
  }
  const show = { full: dateTime, day, dayShort, time }[props.part ?? 'full'];
  const zone = view.government.zone;
  const machine = props.part === 'day' || props.part === 'dayShort' ? dayOf(at, zone) : at.toISOString();
  return <time dateTime={machine}>{show(at)}</time>;
}
