import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { positionLabels } from '../../../../platform/commands/positions.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Grid, Prose } from '../../../../web/ui/card.tsx';
import { KeyFigure } from '../../../../web/ui/figures.tsx';
import { ErrorSummary, errorOf, Form } from '../../../../web/ui/form.tsx';
import { FileField } from '../../../../web/ui/inputs.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import type { PlannedPerson } from '../../domain/plan-import.ts';
import { peoplePath } from '../people-query.ts';
import { importWords as words } from './import-words.ts';
import { personCrumbs } from './person-page.tsx';

export type PeoplePreview = {
  /** Address of the checked file's bytes. */
  readonly hash: string;
  readonly people: readonly PlannedPerson[];
  /** Decrees of the file that are recorded already. */
  readonly unchanged: number;
};

const shownRows = 20;

/** Upload, look, confirm. */
export function PeopleImportPage(props: {
  readonly refusals: readonly Refusal[];
  readonly preview: PeoplePreview | null;
}): VNode {
  const errors = formErrors(props.refusals);
  return (
    <Page title={words.title} lead={words.lead} crumbs={personCrumbs}>
      <ErrorSummary errors={errors} title={words.wrongTitle} />
      {props.preview && <PreviewCard preview={props.preview} />}
      <Card title={props.preview ? words.again : words.file} icon="upload">
        <Form action={`${peoplePath}/impor`} files label={words.check}>
          <FileField
            name="berkas"
            label={words.file}
            hint={words.fileHint}
            accept=".csv,text/csv"
            error={errorOf(errors, 'berkas')}
          />
          <Actions>
            <Button icon="file-check" label={words.check} />
            <LinkButton
              href={`${peoplePath}/impor/contoh.csv`}
              variant="ghost"
              icon="download"
              label={words.example}
              download
            />
          </Actions>
        </Form>
      </Card>
      <How />
    </Page>
  );
}

function How(): VNode {
  const { t } = useView();
  return (
    <Card title={words.how} icon="info">
      <Prose>
        <ul>
          {[words.howSame, words.howPosition, words.howUnits, words.howPassword].map((line) => (
            <li key={line.id}>{t(line)}</li>
          ))}
        </ul>
      </Prose>
    </Card>
  );
}

function PreviewCard({ preview }: { readonly preview: PeoplePreview }): VNode {
  const { t } = useView();
  const { people } = preview;
  const shown = people.slice(0, shownRows);
  const created = people.filter((person) => person.isNew).length;
  const figures = [
    { label: words.created, value: created },
    { label: words.known, value: people.length - created },
    { label: words.terms, value: people.reduce((sum, person) => sum + person.terms.length, 0) },
    { label: words.unchanged, value: preview.unchanged },
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
      <PreviewTable people={shown} />
      <Form action={`${peoplePath}/impor/jalankan`} hidden={{ hash: preview.hash }} label={words.preview}>
        <Actions>
          <Button icon="check" label={t(words.run, { count: people.length })} />
        </Actions>
      </Form>
    </Card>
  );
}

function PreviewTable({ people }: { readonly people: readonly PlannedPerson[] }): VNode {
  const { t } = useView();
  return (
    <Table
      caption={t(words.rows, { count: people.length })}
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        {
          head: words.name,
          title: true,
          cell: (person) => (
            <>
              {person.name}
              <small class="cell-note cell-wrap">{person.username}</small>
            </>
          ),
        },
        {
          head: words.newAssignments,
          cell: ({ terms }) =>
            terms.length === 0
              ? t(words.none)
              : terms.map(({ position, decree }) => (
                  <p key={`${position} ${decree}`}>
                    {t(positionLabels[position])}
                    <small class="cell-note cell-wrap">{decree}</small>
                  </p>
                )),
        },
        {
          head: words.account,
          cell: ({ isNew }) => (
            <Badge
              label={isNew ? words.isNew : words.isKnown}
              tone={isNew ? 'info' : 'neutral'}
              icon={isNew ? 'plus' : 'user-check'}
            />
          ),
        },
      ]}
    />
  );
}
