import type { VNode } from 'preact';
import { dayOf } from '../../../../kernel/time.ts';
import { type FormBody, typed, typedAll } from '../../../../platform/http/forms.ts';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { Checkbox, RadioCards, Select } from '../../../../web/ui/choices.tsx';
import { FieldGroup } from '../../../../web/ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { DateField, TextArea } from '../../../../web/ui/inputs.tsx';
import { DefinitionFold } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { fixCodes, fixes } from '../../domain/fixes.ts';
import type { Level } from '../../domain/process.ts';
import { rejectReasonCodes, rejectReasons } from '../../domain/reject-reasons.ts';
import { actTitles, passButtons, desk as w } from './desk-words.ts';

export type Acting = {
  readonly id: string;
  readonly version: number;
  readonly level: Level;
  /** What was typed and refused. */
  readonly body: FormBody;
  readonly errors: readonly FormError[];
};

/** The decision of a level that does not score: on, back, or no. */
export function ActForms(props: Acting): VNode {
  return (
    <>
      <PassForm {...props} />
      <ReturnForm {...props} />
      <RejectForm {...props} />
    </>
  );
}

function PassForm({ id, version, level, body, errors }: Acting): VNode {
  const { view } = useView();
  const act = level.act === 'score' ? 'forward' : level.act;
  return (
    <Card title={actTitles[level.act]} icon="clipboard-check" id="tindakan">
      <Form action={`/kurasi/pengajuan/${id}/teruskan`} version={version} label={passButtons[act]}>
        {act === 'validate' && (
          <DateField
            name="visitedOn"
            label={w.visitedOn}
            value={typed(body, 'visitedOn')}
            max={dayOf(view.now, view.government.zone)}
            error={errorOf(errors, 'visitedOn')}
          />
        )}
        {level.fixesTax && <TaxField body={body} errors={errors} />}
        <RemarkField name="remark" body={body} errors={errors} optional />
        <GoNext />
        <Actions>
          <Button label={passButtons[act]} icon="check" />
        </Actions>
      </Form>
    </Card>
  );
}

/** Catering or goods. */
export function TaxField({ body, errors }: Pick<Acting, 'body' | 'errors'>): VNode {
  return (
    <RadioCards
      name="taxTreatment"
      label={w.tax}
      hint={w.taxHint}
      value={typed(body, 'taxTreatment')}
      error={errorOf(errors, 'taxTreatment')}
      options={[
        { value: 'catering', label: w.catering },
        { value: 'goods', label: w.goods },
      ]}
    />
  );
}

/** Back to the maker, with what to mend ticked. */
export function ReturnForm({ id, version, body, errors }: Omit<Acting, 'level'>): VNode {
  const { t } = useView();
  const ticked = typedAll(body, 'fixes');
  const open = ticked.length > 0 || errors.some(({ field }) => field === 'fixes');
  return (
    <Fold title={w.returnTitle} open={open} icon="undo-2">
      <Form action={`/kurasi/pengajuan/${id}/kembalikan`} version={version} label={w.returnTitle}>
        <FieldGroup name="fixes" label={w.fixes} error={errorOf(errors, 'fixes')}>
          <div class="ticks">
            {fixCodes.map((code) => (
              <Checkbox name="fixes" value={code} label={fixes[code].label} checked={ticked.includes(code)} />
            ))}
          </div>
        </FieldGroup>
        <RemarkField name="remark" body={open ? body : {}} errors={open ? errors : []} optional />
        <p class="field-hint">{t(w.remarkHint)}</p>
        <GoNext />
        <Actions>
          <Button label={w.returnButton} icon="undo-2" variant="secondary" />
        </Actions>
      </Form>
    </Fold>
  );
}

function RejectForm({ id, version, body, errors }: Acting): VNode {
  const { t } = useView();
  const reason = typed(body, 'reason');
  return (
    <Fold title={w.rejectTitle} open={reason !== ''} icon="circle-x">
      <Form action={`/kurasi/pengajuan/${id}/tolak`} version={version} label={w.rejectTitle}>
        <p>{t(w.rejectText)}</p>
        <Select
          name="reason"
          label={w.rejectReason}
          value={reason}
          blank
          error={errorOf(errors, 'reason')}
          options={rejectReasonCodes.map((value) => ({ value, label: rejectReasons[value] }))}
        />
        <RemarkField name="remark" body={reason ? body : {}} errors={reason ? errors : []} />
        <GoNext />
        <Actions>
          <Button label={w.rejectButton} icon="circle-x" variant="danger" />
        </Actions>
      </Form>
    </Fold>
  );
}

/** Steps back for a tie, or just gives the piece back. */
export function SeatForms({ id, version }: Pick<Acting, 'id' | 'version'>): VNode {
  return (
    <>
      <Form action={`/kurasi/pengajuan/${id}/lepas`} version={version} inline label={w.release}>
        <Button label={w.release} variant="ghost" size="small" icon="undo-2" />
      </Form>
      <RecuseForm id={id} version={version} />
    </>
  );
}

export function RecuseForm({ id, version }: Pick<Acting, 'id' | 'version'>): VNode {
  return (
    <DefinitionFold title={w.recuse} icon="users">
      <Form action={`/kurasi/pengajuan/${id}/hubungan`} version={version} label={w.recuse}>
        <TextArea name="reason" label={w.recuseReason} hint={w.recuseHint} rows={2} maxLength={500} />
        <Actions>
          <Button label={w.recuseButton} variant="secondary" icon="users" />
        </Actions>
      </Form>
    </DefinitionFold>
  );
}

/** One redirect later the next piece is there. */
export function GoNext(): VNode {
  return <Checkbox name="berikutnya" label={w.goNext} checked optional />;
}

export function RemarkField(props: {
  readonly name: string;
  readonly body: FormBody;
  readonly errors: readonly FormError[];
  readonly optional?: boolean;
}): VNode {
  return (
    <TextArea
      name={props.name}
      label={w.remark}
      rows={2}
      maxLength={1000}
      optional={props.optional}
      value={typed(props.body, props.name)}
      error={errorOf(props.errors, props.name)}
    />
  );
}

function Fold(props: {
  readonly title: (typeof w)[keyof typeof w];
  readonly open: boolean;
  readonly icon: 'undo-2' | 'circle-x';
  readonly children: VNode;
}): VNode {
  return (
    <DefinitionFold title={props.title} icon={props.icon} open={props.open}>
      {props.children}
    </DefinitionFold>
  );
}
