import type { StateWord } from '../../../web/text/states.ts';

/** States of a product as its maker reads them. */
export const productStates = {
  draft: { label: { id: 'Draf', en: 'Draft' }, tone: 'neutral', icon: 'circle-dashed' },
  listed: { label: { id: 'Dijual di Katalog', en: 'On sale' }, tone: 'success', icon: 'store' },
  hidden: { label: { id: 'Disembunyikan', en: 'Hidden' }, tone: 'warn', icon: 'ban' },
  withdrawn: { label: { id: 'Ditarik', en: 'Withdrawn' }, tone: 'neutral', icon: 'ban' },
} as const satisfies Record<string, StateWord>;
