import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import type { Day } from '../../../../kernel/time.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { Checkbox } from '../../../../web/ui/choices.tsx';
import { FieldRow } from '../../../../web/ui/field.tsx';
import { ErrorSummary, errorOf, Form, type FormError, FormSection } from '../../../../web/ui/form.tsx';
import { DateField, NumberField, TextArea, TextField } from '../../../../web/ui/inputs.tsx';
import { useView } from '../../../../web/view.ts';
import type { DefaultSet } from '../../domain/default-criteria.ts';
import { type CriteriaForm, type CriterionRow, hiddenOf, rowsToShow } from '../criteria-form.ts';
import { curationCrumb, SetFacts } from './criteria-page.tsx';
import { rules as w } from './rule-words.ts';

type Props = { readonly code: string; readonly form: CriteriaForm; readonly refusals: readonly Refusal[] };
const crumbs = [curationCrumb, { label: w.criteria, href: '/kurasi/kriteria' }];

/** The next version of a set: all of it on one page, with two empty rows for new criteria. */
export function CriteriaFormPage({ code, form, refusals }: Props): VNode {
  const { t } = useView();
  const errors = formErrors(refusals);
  const rows = rowsToShow(form);
  return (
    <Page
      title={t(w.changeCriteria, { name: form.whole['name.id'] })}
      lead={t(w.changeLead, { n: form.whole.number })}
      crumbs={crumbs}
    >
      <ErrorSummary errors={errors} />
      <Form action={`/kurasi/kriteria/${code}`} hidden={{ number: form.whole.number }}>
        <Whole form={form} errors={errors} />
        {rows.map((row, index) => (
          <CriterionFields row={row} index={index} known={index < form.rows.length} errors={errors} />
        ))}
        <Actions>
          <Button label={w.preview} icon="eye" name="langkah" value="periksa" />
        </Actions>
      </Form>
    </Page>
  );
}

function Whole({ form, errors }: { form: CriteriaForm; errors: readonly FormError[] }): VNode {
  const { t } = useView();
  const { whole } = form;
  const of = (name: keyof CriteriaForm['whole']) => ({
    name,
    value: whole[name],
    error: errorOf(errors, name),
  });
  return (
    <FormSection title={w.gradeLimits}>
      <FieldRow>
        <TextField {...of('name.id')} label={w.setName} maxLength={120} />
        <TextField {...of('name.en')} label={w.setNameEn} maxLength={120} />
      </FieldRow>
      <FieldRow>
        <NumberField {...of('passTotal')} label={w.passTotal} hint={w.passTotalHint} unit="%" />
        <NumberField {...of('grades.A')} label={t(w.grade, { grade: 'A' })} unit="%" />
        <NumberField {...of('grades.B')} label={t(w.grade, { grade: 'B' })} unit="%" />
        <NumberField {...of('grades.C')} label={t(w.grade, { grade: 'C' })} unit="%" />
      </FieldRow>
      <FieldRow>
        <NumberField {...of('certificateMonths')} label={w.certificateMonths} unit={t(w.monthsUnit)} />
        <DateField {...of('validFrom')} label={w.validFrom} />
      </FieldRow>
    </FormSection>
  );
}

function CriterionFields(props: {
  row: CriterionRow;
  index: number;
  known: boolean;
  errors: readonly FormError[];
}): VNode {
  const { t } = useView();
  const { row, index, known, errors } = props;
  const of = (field: keyof CriterionRow) => {
    const name = `criteria.${index}.${field}`;
    return { name, value: row[field], error: errorOf(errors, name), optional: !known };
  };
  return (
    <FormSection
      title={known ? `${t(w.criterion, { n: index + 1 })}: ${row['name.id']}` : w.newCriterion}
      note={known ? undefined : w.newCriterionNote}
    >
      <FieldRow>
        <TextField {...of('name.id')} label={w.name} maxLength={120} />
        <TextField {...of('name.en')} label={w.nameEn} maxLength={120} />
      </FieldRow>
      <FieldRow>
        <TextField {...of('code')} label={w.code} hint={w.codeHint} maxLength={30} />
        <NumberField {...of('weight')} label={w.weight} unit="%" />
        <NumberField {...of('scale')} label={w.scale} />
        <NumberField {...of('passMark')} label={w.passMark} />
      </FieldRow>
      <TextArea {...of('guidance.id')} label={w.guidanceId} maxLength={600} />
      <TextArea {...of('guidance.en')} label={w.guidanceEn} maxLength={600} />
      {known && <Checkbox name={`hapus.${index}`} label={w.remove} />}
    </FormSection>
  );
}

/** What will be published, to be read once more; nothing is kept yet. */
export function CriteriaPreviewPage(props: {
  readonly code: string;
  readonly form: CriteriaForm;
  readonly set: DefaultSet;
  readonly validFrom: Day;
  readonly today: Day;
}): VNode {
  const { t, view } = useView();
  const { code, form, set } = props;
  return (
    <Page title={t(w.previewTitle, { n: form.whole.number })} lead={w.previewLead} crumbs={crumbs}>
      <Card title={set.name[view.lang]} icon="scale">
        <SetFacts set={set} from={props.validFrom} today={props.today} />
      </Card>
      <Form action={`/kurasi/kriteria/${code}`} hidden={hiddenOf(form)}>
        <Actions>
          <Button label={w.publish} icon="check" name="langkah" value="terbitkan" />
          <Button label={w.back} variant="ghost" name="langkah" value="ubah" />
        </Actions>
      </Form>
    </Page>
  );
}
