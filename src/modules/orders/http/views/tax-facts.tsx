import type { VNode } from 'preact';
import type { Rupiah } from '../../../../kernel/rupiah.ts';
import type { Text } from '../../../../kernel/text.ts';
import { plainNumber } from '../../../../web/format.ts';
import { Money } from '../../../../web/ui/amounts.tsx';
import { type Fact, Facts } from '../../../../web/ui/facts.tsx';
import { useView } from '../../../../web/view.ts';
import { words } from './checkout-words.ts';

/** A line of tax as pages show it, fresh from the rules or from an order's row. */
export type ShownTax = {
  readonly tax: Text;
  readonly objectCode: string;
  readonly base: bigint;
  /** Basis points. */
  readonly rate: number;
  readonly amount: bigint;
  readonly basis: string;
};

/** Gross, each tax with its rule, and what the maker gets. */
export function TaxFacts(props: { gross: Rupiah | bigint; lines: readonly ShownTax[] }): VNode {
  const { t, money, view } = useView();
  const withheld = props.lines.reduce((sum, line) => sum + line.amount, 0n);
  const taxes = props.lines.map(
    (line): Fact => ({
      term: t(words.tax, { tax: t(line.tax) }),
      value: <Money amount={-line.amount} />,
    }),
  );
  const rule = (line: ShownTax) =>
    t(words.taxRule, {
      base: money(line.base),
      rate: plainNumber(line.rate / 100, view.lang),
      basis: line.basis,
      code: line.objectCode,
    });
  return (
    <>
      <Facts
        look="sums"
        items={[
          { term: words.gross, value: <Money amount={props.gross} /> },
          ...(taxes.length > 0 ? taxes : [{ term: words.taxNone, value: <Money amount={0n} /> }]),
          { term: words.net, value: <Money amount={props.gross - withheld} strong /> },
        ]}
      />
      {props.lines.map((line) => (
        <p class="field-hint">
          {t(line.tax)}: {rule(line)}
        </p>
      ))}
    </>
  );
}
