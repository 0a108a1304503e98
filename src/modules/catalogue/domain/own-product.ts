import type { Text } from '../../../kernel/text.ts';
import { type Position, positionLabels } from '../../../platform/commands/positions.ts';
import { curationStates, type StateWord } from '../../../web/text/states.ts';
import { productStates } from './states.ts';

/** The last submission of a product. */
export type Submitted = {
  readonly id: string;
  readonly state:
    | 'verifying'
    | 'validating'
    | 'forwarding'
    | 'scoring'
    | 'returned'
    | 'passed'
    | 'failed'
    | 'appealed'
    | 'withdrawn';
  /** Whose desk it lies on; null when nobody acts. */
  readonly position: Position | null;
  readonly since: Date;
  readonly due: Date | null;
};

/** What says where a product stands. */
export type Standing = {
  readonly id: string;
  readonly state: 'draft' | 'listed' | 'hidden' | 'withdrawn';
  readonly hiddenReason: keyof typeof hiddenReasons | null;
  /** It has passed once. */
  readonly passed: boolean;
  readonly offered: boolean;
  /** Nothing is missing in the draft. */
  readonly complete: boolean;
  /** The draft differs from what passed. */
  readonly changed: boolean;
  readonly submission: Submitted | null;
};

/** Why a product is off the shelf, for its maker. */
export const hiddenReasons = {
  certificate_expired: { id: 'Sertifikat berakhir', en: 'A certificate has ended' },
  no_halal: { id: 'Belum ada sertifikat halal yang berlaku', en: 'No valid halal certificate' },
  curation_expired: { id: 'Masa lulus kurasi berakhir', en: 'The curation has expired' },
  supplier_suspended: { id: 'Usaha sedang ditangguhkan', en: 'The business is suspended' },
  food_safety: { id: 'Pemeriksaan keamanan pangan', en: 'Food safety is being examined' },
} as const satisfies Record<string, Text>;

/** Is the product on its way through the levels? */
export function inCuration(submission: Submitted | null): boolean {
  return (
    submission !== null &&
    ['verifying', 'validating', 'forwarding', 'scoring', 'appealed'].includes(submission.state)
  );
}

/** May the draft be handed in now? What passed already and was not changed need not pass again, but when its time is over. */
export function maySubmit(product: Standing): boolean {
  if (product.state === 'withdrawn' || !product.complete) return false;
  if (inCuration(product.submission) || product.submission?.state === 'returned') return false;
  return !product.passed || product.changed || product.hiddenReason === 'curation_expired';
}

/** Where a product stands, in words: what the catalogue shows, and where the next version lies. */
export function standingWords(product: Standing): readonly StateWord[] {
  const curation = curationWord(product);
  if (product.state === 'draft' && !product.passed) return [curation ?? productStates.draft];
  const shelf = shelfWord(product);
  return curation && product.state !== 'withdrawn' ? [shelf, curation] : [shelf];
}

function shelfWord({ state, passed, offered, hiddenReason }: Standing): StateWord {
  if (state === 'hidden' && hiddenReason) {
    const why = hiddenReasons[hiddenReason];
    const label = { id: `Disembunyikan: ${why.id}`, en: `Hidden: ${why.en}` };
    return { ...productStates.hidden, label };
  }
  if (state === 'draft' && passed)
    return offered ? curationStates.passed : { ...curationStates.passed, label: passedUnlisted };
  return productStates[state];
}

const passedUnlisted: Text = { id: 'Lulus Kurasi, belum dijual', en: 'Passed curation, not on sale yet' };

/** The last submission in words; null where it has nothing more to say. */
function curationWord({ submission, passed }: Standing): StateWord | null {
  switch (submission?.state) {
    case 'returned':
      return curationStates.needsWork;
    case 'appealed':
      return curationStates.appealed;
    case 'failed':
      return passed ? null : curationStates.failed;
    case 'verifying':
    case 'validating':
    case 'forwarding':
    case 'scoring': {
      const desk = submission.position ? positionLabels[submission.position] : null;
      const label = desk
        ? { id: `Dalam kurasi: ${desk.id}`, en: `In curation: ${desk.en}` }
        : { id: 'Dalam kurasi', en: 'In curation' };
      return { label, tone: 'wait', icon: 'hourglass' };
    }
    default:
      return null;
  }
}

/** The one next step for the maker. */
export type NextStep = { readonly label: Text; readonly href: string; readonly main: boolean };

export function nextStep(product: Standing): NextStep | null {
  const own = `/usaha/produk/${product.id}`;
  const { submission, state, hiddenReason } = product;
  if (state === 'withdrawn') return null;
  if (submission && (inCuration(submission) || submission.state === 'returned'))
    return {
      label: submission.state === 'returned' ? steps.mend : steps.follow,
      href: submission.state === 'returned' ? own : `/kurasi/pengajuan/${submission.id}`,
      main: submission.state === 'returned',
    };
  if (state === 'hidden' && (hiddenReason === 'certificate_expired' || hiddenReason === 'no_halal'))
    return { label: steps.certificate, href: '/usaha/sertifikat', main: true };
  if (maySubmit(product)) return { label: steps.submit, href: `${own}#ajukan`, main: true };
  // What is on sale and was not touched needs nothing, however little an older register said of it.
  if (!product.complete && (!product.passed || product.changed))
    return { label: steps.complete, href: own, main: true };
  if (state === 'draft' && product.passed)
    return { label: steps.offer, href: `${own}/penawaran`, main: true };
  return { label: steps.terms, href: `${own}/penawaran`, main: false };
}

const steps = {
  mend: { id: 'Perbaiki', en: 'Mend it' },
  follow: { id: 'Lihat Pengajuan', en: 'See the submission' },
  certificate: { id: 'Perbarui Sertifikat', en: 'Renew the certificate' },
  submit: { id: 'Ajukan Kurasi', en: 'Submit for curation' },
  complete: { id: 'Lengkapi Draf', en: 'Complete the draft' },
  offer: { id: 'Atur Harga dan Jual', en: 'Set the price and sell' },
  terms: { id: 'Atur Penawaran', en: 'Change the offer' },
} as const satisfies Record<string, Text>;
