import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formatRupiah, parseRupiah } from '../../../../kernel/rupiah.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Grid } from '../../../../web/ui/card.tsx';
import { RadioCards } from '../../../../web/ui/choices.tsx';
import { KeyFigure } from '../../../../web/ui/figures.tsx';
import { ErrorSummary, errorOf, Form } from '../../../../web/ui/form.tsx';
import { FileField } from '../../../../web/ui/inputs.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import type { ImportKind } from '../import-file.ts';
import { importWords as words } from './import-words.ts';

export type Preview = {
  readonly kind: ImportKind;
  /** Address of the checked file's bytes. */
  readonly hash: string;
  readonly rows: readonly Record<string, unknown>[];
  readonly counts: {
    readonly created: number;
    readonly changed: number;
    readonly revised: number;
    readonly unchanged: number;
  } | null;
  /** Packages that get a new RUP id, the first of them. */
  readonly revisions: readonly { readonly old: string; readonly new: string; readonly name: string }[];
};

export type ImportPageProps = {
  readonly kind: ImportKind;
  readonly refusals: readonly Refusal[];
  readonly preview: Preview | null;
};

const shownRows = 20;
/** Revisions that a preview shows; a change of the plan has some dozens. */
export const shownRevisions = 100;

/** Upload, look, confirm. */
export function ImportPage(props: ImportPageProps): VNode {
  const errors = formErrors(props.refusals);
  return (
    <Page title={words.title} lead={words.lead} crumbs={[{ label: nav.packages, href: '/paket' }]}>
      <ErrorSummary errors={errors} title={props.preview ? words.wrongTitle : undefined} />
      {props.preview?.counts && <PreviewCard preview={props.preview} counts={props.preview.counts} />}
      <Card title={props.preview ? words.again : words.file} icon="upload">
        <Form action="/paket/impor" files label={words.check}>
          <RadioCards
            name="jenis"
            label={words.what}
            value={props.kind}
            options={[
              { value: 'dpa', label: words.dpa, note: words.dpaNote },
              { value: 'rup', label: words.rup, note: words.rupNote },
            ]}
          />
          <FileField
            name="berkas"
            label={words.file}
            hint={words.fileHint}
            accept=".csv,.json,text/csv,application/json"
            error={errorOf(errors, 'berkas')}
          />
          <Actions>
            <Button icon="file-check" label={words.check} />
            <Example kind="dpa" />
            <Example kind="rup" />
          </Actions>
        </Form>
      </Card>
    </Page>
  );
}

function Example({ kind }: { readonly kind: ImportKind }): VNode {
  const { t } = useView();
  return (
    <LinkButton
      href={`/paket/impor/contoh-${kind}.csv`}
      variant="ghost"
      icon="download"
      label={`${t(words.example)}: ${t(kind === 'dpa' ? words.dpa : words.rup)}`}
      download
    />
  );
}

function PreviewCard(props: {
  readonly preview: Preview;
  readonly counts: NonNullable<Preview['counts']>;
}): VNode {
  const { t } = useView();
  const { preview, counts } = props;
  const shown = preview.rows.slice(0, shownRows);
  const figures = [
    { label: words.created, value: counts.created },
    { label: words.changed, value: counts.changed },
    ...(preview.kind === 'rup' ? [{ label: words.revised, value: counts.revised }] : []),
    { label: words.unchanged, value: counts.unchanged },
  ];
  return (
    <Card title={words.preview} icon="eye">
      <Notice kind="success" live>
        <p>{t(words.ok)}</p>
      </Notice>
      <Grid min="narrow">
        {figures.map(({ label, value }) => (
          <KeyFigure key={label.id} label={label} value={String(value)} />
        ))}
      </Grid>
      {preview.revisions.length > 0 && <Revisions revisions={preview.revisions} />}
      <Table
        caption={t(words.rows, { count: shown.length })}
        rows={shown}
        columns={[
          ...(preview.kind === 'rup'
            ? [{ head: words.rupId, cell: (row: Record<string, unknown>) => textOf(row, 'rupId') }]
            : []),
          { head: words.name, title: true, cell: (row) => textOf(row, 'name', 'subActivityName') },
          { head: words.unit, cell: (row) => textOf(row, 'unitCode') },
          { head: words.year, cell: (row) => textOf(row, 'year') },
          { head: words.ceiling, align: 'number', cell: (row) => moneyOf(row['ceiling']) },
        ]}
      />
      <Form
        action="/paket/impor/jalankan"
        hidden={{ jenis: preview.kind, hash: preview.hash }}
        label={words.preview}
      >
        <Actions>
          <Button icon="check" label={t(words.run, { count: preview.rows.length })} />
        </Actions>
      </Form>
    </Card>
  );
}

/** Old and new id beside each other: the administrator compares them with SiRUP before anything is saved. */
function Revisions({ revisions }: Pick<Preview, 'revisions'>): VNode {
  return (
    <Table
      caption={words.revisions}
      rows={revisions}
      columns={[
        { head: words.oldRupId, cell: (row) => row.old },
        { head: words.newRupId, cell: (row) => row.new },
        { head: words.name, title: true, cell: (row) => row.name },
      ]}
    />
  );
}

function textOf(row: Record<string, unknown>, ...names: string[]): string {
  const value = names.map((name) => row[name]).find((each) => each !== undefined);
  return String(value ?? '');
}

function moneyOf(value: unknown): string {
  const amount = parseRupiah(String(value));
  return amount === null ? String(value) : formatRupiah(amount);
}
