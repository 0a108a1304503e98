import type { VNode } from 'preact';
import { formatRupiah, type Rupiah } from '../../../../kernel/rupiah.ts';
import { useView } from '../../../../web/view.ts';
import type { ProductKind } from '../../domain/policy.ts';
import { kindWords, words } from './words.ts';

/** A ceiling per head that is in force, with its rule. */
export type CeilingRow = { readonly kind: ProductKind; readonly amount: Rupiah; readonly rule: string };

/** The ceilings per head as a short list; nothing when there are none. */
export function Ceilings({ rows }: { readonly rows: readonly CeilingRow[] }): VNode | null {
  const { t } = useView();
  if (rows.length === 0) return null;
  return (
    <>
      <p>{t(words.ceilings)}</p>
      <ul>
        {rows.map(({ kind, amount, rule }) => (
          <li key={kind}>
            {t(words.ceiling, { kind: t(kindWords[kind]), amount: formatRupiah(amount), rule })}
          </li>
        ))}
      </ul>
    </>
  );
}
