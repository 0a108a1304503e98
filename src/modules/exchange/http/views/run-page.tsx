import type { VNode } from 'preact';
import { plainNumber } from '../../../../web/format.ts';
import { Page } from '../../../../web/layout.tsx';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Grid } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { KeyFigure } from '../../../../web/ui/figures.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { ProgressBar } from '../../../../web/ui/progress.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { layoutOf } from '../../domain/columns.ts';
import { type Fault, sentenceOf } from '../../domain/row-refusals.ts';
import { type ImportRun, progressOf } from '../../domain/run.ts';
import { importCrumbs, importsPath } from './import-list-page.tsx';
import { modeWords, runStates, importWords as words } from './import-words.ts';
import { RunActions } from './run-actions.tsx';

export type Reason = Required<Fault> & { readonly rows: number };

export type RunPageProps = {
  readonly run: ImportRun;
  readonly by: string;
  readonly reasons: readonly Reason[];
  /** Only administrators steer a run, and see what its refused rows say of people. */
  readonly maySteer: boolean;
};

/** One run: how far it is, what came of it, what to do next. Renews itself while it runs. */
export function RunPage(props: RunPageProps): VNode {
  const { run, reasons } = props;
  const isRunning = run.state === 'running';
  return (
    <Page
      title={run.name}
      eyebrow={modeWords[run.mode]}
      crumbs={[...importCrumbs, { label: words.title, href: importsPath }]}
      end={<StateBadge state={runStates[run.state]} />}
      refresh={isRunning ? 5 : undefined}
    >
      <RunActions {...props} />
      <Card title={words.progress} icon="file-check">
        <div id="kemajuan" data-live={isRunning ? '2000' : undefined}>
          <Progress run={run} />
        </div>
      </Card>
      {reasons.length > 0 && <RefusedCard {...props} />}
      <Details {...props} />
    </Page>
  );
}

function Progress({ run }: { readonly run: ImportRun }): VNode {
  const { t, view } = useView();
  const number = (count: number) => plainNumber(count, view.lang);
  const { share, rowsPerSecond, secondsLeft } = progressOf(run);
  const rate = rowsPerSecond === null ? '' : number(Math.round(rowsPerSecond));
  const left =
    secondsLeft === null
      ? ''
      : secondsLeft > 90
        ? t(words.minutes, { n: Math.ceil(secondsLeft / 60) })
        : t(words.seconds, { n: Math.max(1, secondsLeft) });
  const note =
    rate === ''
      ? t(run.state === 'running' ? words.waiting : '')
      : t(left === '' ? words.rate : words.rateLeft, { rate, left });
  const figures = [
    { label: words.read, value: run.cursor.row },
    { label: run.mode === 'dry' ? words.wouldSave : words.saved, value: run.saved },
    { label: words.known, value: run.known },
    { label: words.refused, value: run.refused },
  ];
  return (
    <div class="stack">
      <ProgressBar label={runStates[run.state].label} share={share} note={note === '' ? undefined : note} />
      <Grid min="narrow">
        {figures.map(({ label, value }) => (
          <KeyFigure key={label.id} label={label} value={number(value)} />
        ))}
      </Grid>
    </div>
  );
}

function RefusedCard({ run, reasons, maySteer }: RunPageProps): VNode {
  const { t, view } = useView();
  return (
    <Card
      title={words.refusedTitle}
      icon="circle-alert"
      end={
        maySteer && (
          <LinkButton
            href={`${importsPath}/${run.id}/ditolak.csv`}
            variant="secondary"
            size="small"
            icon="download"
            label={words.download}
            download
          />
        )
      }
    >
      <p>{t(words.refusedLead)}</p>
      <Table
        caption={words.refusedTitle}
        hideCaption
        rows={reasons}
        rowKey={({ code, column }) => `${code} ${column}`}
        columns={[
          { head: words.column, title: true, cell: ({ column }) => column || t(words.wholeRow) },
          {
            head: words.reason,
            cell: (reason) => (
              <>
                {withoutPlaces(t(sentenceOf(reason), reason.params))}
                <small class="cell-note cell-wrap">{reason.code}</small>
              </>
            ),
          },
          { head: words.count, align: 'number', cell: ({ rows }) => plainNumber(rows, view.lang) },
        ]}
      />
    </Card>
  );
}

/** A sentence that stands for many rows says no row's numbers. */
const withoutPlaces = (sentence: string): string => sentence.replaceAll(/\{\w+\}/g, '…');

function Details({ run, by }: RunPageProps): VNode {
  const { t, view } = useView();
  const ignored = run.header === null ? [] : layoutOf(run.header).ignored;
  const kilobytes = Math.ceil(run.size / 1024);
  const size =
    kilobytes < 1024
      ? `${plainNumber(kilobytes, view.lang)} KB`
      : `${plainNumber(Math.round(kilobytes / 102.4) / 10, view.lang)} MB`;
  return (
    <Card title={words.facts} icon="info">
      {ignored.length > 0 && (
        <Notice kind="info">
          <p>{t(words.ignored, { columns: ignored.join(', ') })}</p>
        </Notice>
      )}
      {run.forgottenAt && (
        <Notice kind="info">
          <p>{t(words.forgotten)}</p>
        </Notice>
      )}
      <Facts
        items={[
          { term: words.startedBy, value: by },
          { term: words.started, value: <DateTime at={run.startedAt} /> },
          ...(run.finishedAt ? [{ term: words.ended, value: <DateTime at={run.finishedAt} /> }] : []),
          { term: words.size, value: size },
        ]}
      />
    </Card>
  );
}
