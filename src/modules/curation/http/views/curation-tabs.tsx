import type { VNode } from 'preact';
import { Filters } from '../../../../web/ui/lists.tsx';
import { rules as w } from './rule-words.ts';

const parts = {
  queue: '/kurasi',
  products: '/kurasi/produk',
  summary: '/kurasi/ringkasan',
  criteria: '/kurasi/kriteria',
  levels: '/kurasi/tahapan',
  sessions: '/kurasi/sesi',
} as const;

/** The parts of curation beside its queue. */
export function CurationTabs(props: { readonly current: keyof typeof parts }): VNode {
  const choices = (Object.keys(parts) as (keyof typeof parts)[]).map((part) => ({
    label: w[part],
    href: parts[part],
    current: part === props.current,
  }));
  return <Filters label={w.parts} choices={choices} />;
}
