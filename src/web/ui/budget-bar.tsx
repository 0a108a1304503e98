import type { VNode } from 'preact';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { percent } from '../format.ts';
import { budgetWords, small } from '../text/common.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { Money } from './amounts.tsx';

type Amount = Rupiah | bigint;

/** A budget as a bar: spent, held, this order, left; said in a sentence and as a table too. Ids stay unique by `id`. */
export function BudgetBar(props: {
  id: string;
  title: Words;
  ceiling: Amount;
  spent: Amount;
  held: Amount;
  thisOrder?: Amount | undefined;
}): VNode {
  const { t, money, view } = useView();
  const order = props.thisOrder ?? 0n;
  const left = props.ceiling - props.spent - props.held - order;
  const share = (amount: bigint): number => shareOf(amount, props.ceiling);
  const parts = [
    { key: 'spent', label: budgetWords.spent, amount: props.spent },
    { key: 'held', label: budgetWords.held, amount: props.held },
    ...(props.thisOrder === undefined
      ? []
      : [{ key: 'order', label: budgetWords.thisOrder, amount: props.thisOrder }]),
    {
      key: left < 0n ? 'over' : 'left',
      label: left < 0n ? budgetWords.over : budgetWords.left,
      amount: left,
    },
  ];
  let x = 0;
  const bars = parts
    .filter((part) => part.key !== 'left' && part.key !== 'over')
    .map((part) => {
      const from = x;
      x = Math.min(100, x + share(part.amount));
      return { key: part.key, x: from, width: x - from };
    });
  const said = parts.map((part) => `${t(part.label)} ${money(part.amount)}`).join(', ');
  return (
    <div class={left < 0n ? 'budget budget-over' : 'budget'}>
      <p class="budget-head">
        <b>{t(props.title)}</b>
        <span>
          {t(budgetWords.left)} <Money amount={left} strong />
        </span>
      </p>
      <svg class="budget-bar" role="img" aria-label={`${t(props.title)}: ${said}`} height="22" width="100%">
        <defs>
          <pattern
            id={`${props.id}-hatch`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="b-held" width="6" height="6" />
            <rect class="b-hatch" width="2" height="6" />
          </pattern>
        </defs>
        <rect class="b-left" width="100%" height="22" rx="6" />
        {bars.map((bar) => (
          <rect
            class={bar.key === 'held' ? undefined : `b-${bar.key}`}
            x={`${bar.x}%`}
            width={`${bar.width}%`}
            height="22"
            fill={bar.key === 'held' ? `url(#${props.id}-hatch)` : undefined}
          />
        ))}
      </svg>
      <ul class="budget-key">
        {parts.map((part) => (
          <li>
            <span class={`key key-${part.key}`} aria-hidden="true" />
            <span>{t(part.label)}</span>
            <Money amount={part.amount} />
          </li>
        ))}
      </ul>
      <details class="twin">
        <summary>{t(small.asTable)}</summary>
        <table>
          <caption class="quiet-label">{t(props.title)}</caption>
          <tbody>
            {parts.map((part) => (
              <tr>
                <th scope="row">{t(part.label)}</th>
                <td class="num">{money(part.amount)}</td>
                <td class="num">{percent(share(part.amount) / 100, view.lang)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t(budgetWords.ceiling)}</th>
              <td class="num">{money(props.ceiling)}</td>
              <td class="num">{percent(1, view.lang)}</td>
            </tr>
          </tfoot>
        </table>
      </details>
    </div>
  );
}

/** Percent of the ceiling with two decimals, from whole rupiah. */
function shareOf(amount: bigint, ceiling: bigint): number {
  return ceiling > 0n ? Number((amount * 10_000n) / ceiling) / 100 : 0;
}
