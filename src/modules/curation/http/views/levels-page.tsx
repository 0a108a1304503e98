import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import type { Day } from '../../../../kernel/time.ts';
import { positionLabels } from '../../../../platform/commands/positions.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Stack } from '../../../../web/ui/card.tsx';
import { Checkbox, RadioCards, Select } from '../../../../web/ui/choices.tsx';
import { FieldRow } from '../../../../web/ui/field.tsx';
import { ErrorSummary, errorOf, Form, type FormError, FormSection } from '../../../../web/ui/form.tsx';
import { DateField, NumberField } from '../../../../web/ui/inputs.tsx';
import { DefinitionFold } from '../../../../web/ui/notice.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { inForceOn } from '../../domain/in-force.ts';
import { acts, curatingPositions, type Level } from '../../domain/process.ts';
import type { PublishedLevels } from '../../store/rule-versions.ts';
import { hiddenLevels, type LevelRow, type LevelsForm, levelField } from '../levels-form.ts';
import { curationCrumb, NoRules } from './criteria-page.tsx';
import { CurationTabs } from './curation-tabs.tsx';
import { actWords, rules as w } from './rule-words.ts';

const crumbs = [curationCrumb, { label: w.levels, href: '/kurasi/tahapan' }];

/** The levels in force, and every version. */
export function LevelsPage(props: {
  readonly versions: readonly PublishedLevels[];
  readonly today: Day;
  readonly mayChange: boolean;
}): VNode {
  const { t, dayShort } = useView();
  const { versions, today, mayChange } = props;
  const shown = inForceOn(versions, today) ?? versions[0];
  const said = (version: PublishedLevels) =>
    t(version.validFrom <= today ? w.inForce : w.coming, { day: dayShort(version.validFrom) });
  return (
    <Page title={w.levelsTitle} lead={w.levelsLead} crumbs={[curationCrumb]}>
      <CurationTabs current="levels" />
      {!shown && <NoRules mayChange={mayChange} />}
      {shown && (
        <Card
          title={said(shown)}
          icon="list-checks"
          end={<Badge label={t(w.version, { n: shown.number })} tone="info" />}
        >
          <Stack>
            <LevelsTable levels={shown.levels} />
            {mayChange && (
              <Actions>
                <LinkButton href="/kurasi/tahapan/ubah" label={w.change} icon="pencil" variant="secondary" />
              </Actions>
            )}
          </Stack>
        </Card>
      )}
      {versions.length > 1 && (
        <DefinitionFold title={w.versions} icon="list">
          <Stack>
            {versions.map((version) => (
              <section>
                <h3>
                  {t(w.version, { n: version.number })} · {said(version)}
                </h3>
                <LevelsTable levels={version.levels} />
              </section>
            ))}
          </Stack>
        </DefinitionFold>
      )}
    </Page>
  );
}

function LevelsTable({ levels }: { readonly levels: readonly Level[] }): VNode {
  const { t } = useView();
  const lease = (minutes: number) =>
    minutes % 60 === 0 ? t(w.hours, { n: minutes / 60 }) : t(w.minutes, { n: minutes });
  return (
    <Table
      caption={w.levelsTitle}
      hideCaption
      rows={levels.map((level, index) => ({ ...level, index }))}
      rowKey={(row) => String(row.index)}
      columns={[
        {
          head: w.who,
          title: true,
          cell: (row) => `${row.index + 1}. ${t(positionLabels[row.position])}`,
        },
        {
          head: w.act,
          cell: (row) => (
            <span class="cell">
              {t(actWords[row.act].name)}
              {row.fixesTax && ` · ${t(w.tax)}: ${t(w.fixes)}`}
            </span>
          ),
        },
        { head: w.time, cell: (row) => t(w.days, { n: row.workingDays }) },
        { head: w.lease, cell: (row) => lease(row.leaseMinutes) },
        { head: w.panel, cell: (row) => `${row.panel} ${t(w.people)}` },
      ]}
    />
  );
}

/** The next version of the levels: the four desks from the bottom to the top, each used or not. */
export function LevelsFormPage(props: {
  readonly form: LevelsForm;
  readonly refusals: readonly Refusal[];
}): VNode {
  const { t } = useView();
  const { form } = props;
  const errors = formErrors(props.refusals).map((error) => ({
    ...error,
    field: levelField(form, error.field),
  }));
  return (
    <Page title={w.changeLevels} lead={t(w.changeLead, { n: form.number })} crumbs={crumbs}>
      <ErrorSummary errors={errors} />
      <Form action="/kurasi/tahapan/ubah" hidden={{ number: form.number }}>
        {form.rows.map((row, index) => (
          <LevelFields row={row} index={index} errors={errors} />
        ))}
        <FormSection title={w.tax}>
          <RadioCards
            name="fixesTax"
            label={w.fixesTax}
            hint={w.fixesTaxHint}
            value={form.fixesTax}
            error={errorOf(errors, 'fixesTax')}
            options={[
              ...curatingPositions.map((position) => ({ value: position, label: positionLabels[position] })),
              { value: '', label: w.noTaxLevel },
            ]}
          />
          <DateField
            name="validFrom"
            label={w.validFrom}
            value={form.validFrom}
            error={errorOf(errors, 'validFrom')}
          />
        </FormSection>
        <Actions>
          <Button label={w.preview} icon="eye" name="langkah" value="periksa" />
        </Actions>
      </Form>
    </Page>
  );
}

function LevelFields(props: { row: LevelRow; index: number; errors: readonly FormError[] }): VNode {
  const { t } = useView();
  const { row, index, errors } = props;
  const of = (field: 'workingDays' | 'leaseMinutes' | 'panel' | 'act') => {
    const name = `${field}.${row.position}`;
    return { name, value: row[field], error: errorOf(errors, name), optional: !row.used };
  };
  return (
    <FormSection title={`${t(w.level, { n: index + 1 })}: ${t(positionLabels[row.position])}`}>
      <Checkbox
        name={`used.${row.position}`}
        label={w.used}
        checked={row.used}
        error={errorOf(errors, `used.${row.position}`)}
      />
      <Select
        {...of('act')}
        label={w.act}
        width="medium"
        options={acts.map((act) => ({ value: act, label: actWords[act].name }))}
      />
      <FieldRow>
        <NumberField {...of('workingDays')} label={w.workingDays} unit={t(w.daysUnit)} />
        <NumberField {...of('leaseMinutes')} label={w.leaseMinutes} unit={t(w.minutesUnit)} />
        <NumberField {...of('panel')} label={w.panel} unit={t(w.people)} />
      </FieldRow>
    </FormSection>
  );
}

/** The levels that will be published, to be read once more. */
export function LevelsPreviewPage(props: {
  readonly form: LevelsForm;
  readonly levels: readonly Level[];
}): VNode {
  const { t, dayShort } = useView();
  const { form, levels } = props;
  return (
    <Page title={t(w.previewTitle, { n: form.number })} lead={w.previewLead} crumbs={crumbs}>
      <Card title={t(w.coming, { day: dayShort(form.validFrom) })} icon="list-checks">
        <LevelsTable levels={levels} />
      </Card>
      <Form action="/kurasi/tahapan/ubah" hidden={hiddenLevels(form)}>
        <Actions>
          <Button label={w.publish} icon="check" name="langkah" value="terbitkan" />
          <Button label={w.back} variant="ghost" name="langkah" value="ubah" />
        </Actions>
      </Form>
    </Page>
  );
}
