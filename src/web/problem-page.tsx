import type { JSX } from 'preact';
import type { Refusal } from '../kernel/refusal.ts';
import { Page } from './layout.tsx';
import { LinkButton } from './ui/button.tsx';
import { Notice } from './ui/notice.tsx';
import { useView } from './view.ts';

const words = {
  refused: { id: 'Tidak dapat dilanjutkan', en: 'This cannot go on' },
  fault: { id: 'Terjadi gangguan', en: 'Something went wrong' },
  faultText: {
    id: 'Gangguan ini tercatat dengan nomor {reference}. Tidak ada yang tersimpan setengah. Coba lagi sebentar lagi.',
    en: 'This fault is logged under number {reference}. Nothing was saved by half. Please try again in a moment.',
  },
  home: { id: 'Ke halaman depan', en: 'To the front page' },
} as const;

/** Why a request was refused, or that the program failed; always with a way on. */
export function ProblemPage(props: {
  readonly refusals: readonly Refusal[];
  readonly reference?: string;
}): JSX.Element {
  return (
    <Page title={props.refusals.length > 0 ? words.refused : words.fault}>
      <ProblemText {...props} />
      <p>
        <LinkButton href="/" variant="secondary" icon="house" label={words.home} />
      </p>
    </Page>
  );
}

function ProblemText({
  refusals,
  reference,
}: {
  readonly refusals: readonly Refusal[];
  readonly reference?: string;
}): JSX.Element {
  const { t } = useView();
  if (refusals.length === 0)
    return <Notice kind="error">{t(words.faultText, { reference: reference ?? '-' })}</Notice>;
  return (
    <Notice kind="warn">
      {refusals.map((refusal) => (
        <p key={refusal.code}>
          {t(refusal.message, refusal.params)} <code class="text-xs opacity-70">{refusal.code}</code>
        </p>
      ))}
    </Notice>
  );
}
