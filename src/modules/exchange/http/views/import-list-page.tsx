import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { plainNumber } from '../../../../web/format.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Prose } from '../../../../web/ui/card.tsx';
import { ErrorSummary, errorOf, Form } from '../../../../web/ui/form.tsx';
import { FileField } from '../../../../web/ui/inputs.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import type { ImportRun } from '../../domain/run.ts';
import { modeWords, runStates, importWords as words } from './import-words.ts';

export const importsPath = '/pengaturan/impor-penyedia';
export const importCrumbs = [{ label: nav.settings, href: '/pengaturan' }];

type Listed = ImportRun & { readonly by: string };

/** Upload a list, and every run so far. */
export function ImportListPage(props: {
  readonly runs: readonly Listed[];
  /** Where older runs begin; null when there are none. */
  readonly older: string | null;
  readonly refusals: readonly Refusal[];
  /** Only administrators send files. */
  readonly maySend: boolean;
}): VNode {
  const errors = formErrors(props.refusals);
  return (
    <Page title={words.title} lead={words.lead} crumbs={importCrumbs}>
      <ErrorSummary errors={errors} />
      {props.maySend && (
        <Card title={words.uploadTitle} icon="upload">
          <Form action={importsPath} files label={words.upload}>
            <FileField
              name="berkas"
              label={words.file}
              hint={words.fileHint}
              accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              error={errorOf(errors, 'berkas')}
            />
            <Actions>
              <Button icon="file-check" label={words.upload} />
              <LinkButton
                href={`${importsPath}/contoh.csv`}
                variant="ghost"
                icon="download"
                label={words.example}
                download
              />
            </Actions>
          </Form>
        </Card>
      )}
      <Card title={words.runs} icon="list" look={props.runs.length > 0 ? 'flush' : 'paper'}>
        <RunTable runs={props.runs} />
        {props.older !== null && (
          <Actions>
            <LinkButton href={`${importsPath}?sebelum=${props.older}`} variant="ghost" label={words.older} />
          </Actions>
        )}
      </Card>
      <How />
    </Page>
  );
}

function RunTable({ runs }: { readonly runs: readonly Listed[] }): VNode {
  const { t, view } = useView();
  const number = (count: number) => plainNumber(count, view.lang);
  return (
    <Table
      caption={words.runs}
      hideCaption
      rows={runs}
      rowKey={(run) => run.id}
      empty={<EmptyState title={words.noRuns} text={words.noRunsText} />}
      columns={[
        {
          head: words.name,
          title: true,
          cell: (run) => (
            <>
              <a href={`${importsPath}/${run.id}`}>{run.name}</a>
              <small class="cell-note">{t(modeWords[run.mode])}</small>
            </>
          ),
        },
        { head: words.state, bare: true, cell: (run) => <StateBadge state={runStates[run.state]} /> },
        { head: words.rows, align: 'number', cell: (run) => number(run.cursor.row) },
        { head: words.refused, align: 'number', cell: (run) => number(run.refused) },
        {
          head: words.started,
          cell: (run) => (
            <>
              <DateTime at={run.startedAt} />
              <small class="cell-note cell-wrap">{run.by}</small>
            </>
          ),
        },
      ]}
    />
  );
}

function How(): VNode {
  const { t } = useView();
  const lines = [words.howDry, words.howReal, words.howStop, words.howKnown, words.howKept];
  return (
    <Card title={words.how} icon="info">
      <Prose>
        <ul>
          {lines.map((line) => (
            <li key={line.id}>{t(line)}</li>
          ))}
        </ul>
      </Prose>
    </Card>
  );
}
