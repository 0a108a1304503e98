import type { VNode } from 'preact';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Actions, LinkButton } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { type Column, Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { addressOfNumber } from '../../domain/certificate-term.ts';
import type { Criterion } from '../../domain/criteria.ts';
import { panelResult } from '../../domain/scoring.ts';
import type { Opinion, SubmissionPage } from '../../store/submission-page.ts';
import { reasonWord } from './history-card.tsx';
import { decimal } from './score-form.tsx';
import { status as w } from './status-words.ts';

type Props = {
  readonly submission: SubmissionPage;
  /** The opinions that this reader may see, of any level. */
  readonly opinions: readonly Opinion[];
};

/** What came of it: the total, each curator's marks side by side, how far they lie apart, and why. Nobody is named. */
export function ResultCard({ submission, opinions }: Props): VNode | null {
  const { t } = useView();
  const rejected = opinions.findLast(({ outcome }) => outcome === 'reject');
  const sheets = lastSheets(opinions);
  if (sheets.length === 0 && !rejected) return null;
  const ended = submission.state === 'passed';
  const title = ended ? t(w.passedTitle, { grade: submission.grade ?? '' }) : w.failedTitle;
  return (
    <Card title={title} icon={ended ? 'badge-check' : 'circle-x'} id="hasil">
      {sheets.length > 0 && <Marks submission={submission} sheets={sheets} />}
      {sheets.length === 0 && rejected && (
        <Facts
          items={[
            { term: w.reason, value: rejected.codes.map((code) => t(reasonWord(code))).join(', ') },
            ...(rejected.remark ? [{ term: w.said, value: rejected.remark }] : []),
          ]}
        />
      )}
      <CertificateOf submission={submission} />
    </Card>
  );
}

/** The sheets of the panel that decided last, the highest first: their order tells nobody who sat where. */
function lastSheets(opinions: readonly Opinion[]): Opinion[] {
  const scored = opinions.filter(({ outcome }) => outcome === 'score');
  const last = scored.at(-1);
  return scored
    .filter(
      ({ round, level, panel }) => round === last?.round && level === last.level && panel === last.panel,
    )
    .toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0));
}

function Marks({
  submission,
  sheets,
}: {
  readonly submission: SubmissionPage;
  readonly sheets: Opinion[];
}): VNode {
  const { t } = useView();
  const { criteria: set } = submission;
  const result = panelResult(
    set,
    sheets.map(({ marks }) => marks ?? {}),
  );
  const means = new Map(result.criteria.map((each) => [each.code, each]));
  const several = sheets.length > 1;
  const columns: Column<Criterion>[] = [
    { head: w.criterion, title: true, cell: ({ name }) => t(name) },
    { head: w.weight, align: 'number', cell: ({ weight }) => weight },
    ...sheets.map(
      (sheet, index): Column<Criterion> => ({
        head: t(w.curatorN, { n: index + 1 }),
        align: 'number',
        cell: ({ code, scale }) => `${sheet.marks?.[code] ?? '–'} / ${scale}`,
      }),
    ),
    ...(several
      ? [
          {
            head: w.mean,
            align: 'number',
            cell: ({ code }: Criterion) => decimal(means.get(code)?.mean ?? 0),
          } as const,
        ]
      : []),
    {
      head: { id: 'Keterangan', en: 'Note' },
      bare: true,
      cell: ({ code, passMark }) =>
        means.get(code)?.below ? (
          <Badge label={t(w.below, { n: passMark })} tone="error" icon="arrow-down" />
        ) : (
          ''
        ),
    },
  ];
  const remarks = sheets.filter(({ remark }) => remark !== '');
  return (
    <>
      <Facts
        look="columns"
        items={[
          {
            term: w.total,
            value: `${t(w.totalOf, { n: decimal(result.total) })} (${t(w.needed, { n: decimal(set.passTotal) })})`,
          },
          ...(several ? [{ term: w.spread, value: decimal(result.spread) }] : []),
        ]}
      />
      <Table
        caption={w.result}
        hideCaption
        columns={columns}
        rows={set.criteria}
        rowKey={({ code }) => code}
      />
      {remarks.length > 0 && (
        <Facts
          items={remarks.map((sheet) => ({
            term: t(w.curatorN, { n: sheets.indexOf(sheet) + 1 }),
            value: `“${sheet.remark}”`,
          }))}
        />
      )}
    </>
  );
}

function CertificateOf({ submission: { certificate } }: Pick<Props, 'submission'>): VNode | null {
  const { t, day } = useView();
  if (!certificate) return null;
  return (
    <>
      <p>
        <b>{t(w.certificateTitle, { number: certificate.number })}</b>
        <br />
        {t(w.certificateText, { day: day(certificate.validTo) })}
      </p>
      <Actions>
        <LinkButton href={`/dokumen/${certificate.documentId}`} label={w.openPdf} icon="download" />
        <LinkButton
          href={`/sertifikat/${addressOfNumber(certificate.number)}`}
          label={w.publicPage}
          variant="secondary"
          icon="qr-code"
        />
      </Actions>
    </>
  );
}
