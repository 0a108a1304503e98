import type { ComponentChildren, VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import type { Text } from '../../../../kernel/text.ts';
import { dayOf } from '../../../../kernel/time.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Checkbox, RadioCards, Select } from '../../../../web/ui/choices.tsx';
import { ErrorSummary, errorOf, Form, type FormError, FormSection } from '../../../../web/ui/form.tsx';
import type { IconName } from '../../../../web/ui/icon-data.ts';
import { DateField, FileField, TextArea, TextField } from '../../../../web/ui/inputs.tsx';
import { useView } from '../../../../web/view.ts';
import { registrationFixCodes, registrationFixes } from '../../domain/fixes.ts';
import { registerPath } from '../../domain/register-query.ts';
import { sanctionReasonCodes, sanctionReasons } from '../../domain/sanction-reasons.ts';
import { sevenP, stages } from '../../domain/seven-p.ts';
import type { RegisterEntry } from '../../store/own-maker.ts';
import { words } from './maker-words.ts';

/** What was typed into any of the forms, by the field's name. */
export type Typed = Readonly<Record<string, string>> & { readonly fixes?: string };

type Props = {
  readonly entry: RegisterEntry;
  readonly typed: Typed;
  readonly refusals: readonly Refusal[];
  readonly fixes: readonly string[];
};
type Inside = Props & { readonly errors: readonly FormError[] };

/** A page that asks for what an act needs, below the maker's address. */
function ActPage(
  props: Props & {
    readonly verb: string;
    readonly title: Text;
    readonly icon: IconName;
    readonly danger?: boolean;
    readonly files?: boolean;
    readonly children: (inside: Inside) => ComponentChildren;
  },
): VNode {
  const { maker } = props.entry;
  const at = `${registerPath}/${maker.id}`;
  const errors = formErrors(props.refusals);
  return (
    <Page
      title={props.title}
      eyebrow={maker.name}
      crumbs={[
        { label: words.register, href: registerPath },
        { label: maker.name, href: at },
      ]}
    >
      <ErrorSummary errors={errors} />
      <Form action={`${at}/${props.verb}`} version={maker.version} {...(props.files ? { files: true } : {})}>
        {props.children({ ...props, errors })}
        <Actions>
          <Button icon={props.icon} label={props.title} {...(props.danger ? { variant: 'danger' } : {})} />
        </Actions>
      </Form>
    </Page>
  );
}

export function AskFixPage(props: Props): VNode {
  return (
    <ActPage {...props} verb="perbaikan" title={words.askFix} icon="undo-2">
      {({ errors, fixes, typed }) => (
        <>
          <FormSection title={words.fixes}>
            {registrationFixCodes.map((code, index) => (
              <Checkbox
                key={code}
                name="fixes"
                value={code}
                label={registrationFixes[code]}
                checked={fixes.includes(code)}
                error={index === 0 ? errorOf(errors, 'fixes') : undefined}
                optional
              />
            ))}
          </FormSection>
          <TextArea
            name="remark"
            label={words.remark}
            value={typed['remark'] ?? ''}
            maxLength={500}
            optional
            error={errorOf(errors, 'remark')}
          />
        </>
      )}
    </ActPage>
  );
}

export function NoteFactPage(props: Props): VNode {
  const { t, view, dayShort } = useView();
  const live = props.entry.facts.filter((fact) => !fact.void);
  return (
    <ActPage {...props} verb="kegiatan" title={words.noteFact} icon="list-checks" files>
      {({ errors, typed }) => (
        <>
          <Select
            name="stage"
            label={words.stage}
            value={typed['stage'] ?? ''}
            options={stages.map((stage) => ({ value: stage, label: sevenP[stage] }))}
            blank
            width="medium"
            error={errorOf(errors, 'stage')}
          />
          <DateField
            name="day"
            label={words.day}
            value={typed['day'] ?? ''}
            max={dayOf(view.now, view.government.zone)}
            error={errorOf(errors, 'day')}
          />
          <TextField
            name="organiser"
            label={words.organiser}
            value={typed['organiser'] ?? ''}
            maxLength={120}
            error={errorOf(errors, 'organiser')}
          />
          <TextArea
            name="remark"
            label={words.remark}
            value={typed['remark'] ?? ''}
            maxLength={500}
            optional
            error={errorOf(errors, 'remark')}
          />
          <FileField
            name="file"
            label={words.file}
            accept=".pdf,.jpg,.jpeg,.png,.webp"
            optional
            error={errorOf(errors, 'file')}
          />
          {live.length > 0 && (
            <Select
              name="voids"
              label={words.voids}
              value={typed['voids'] ?? ''}
              options={live.map((fact) => ({
                value: fact.id,
                label: `${t(sevenP[fact.stage])}, ${dayShort(fact.day)}, ${fact.organiser}`,
              }))}
              blank={words.voidsNone}
              optional
              error={errorOf(errors, 'voids')}
            />
          )}
        </>
      )}
    </ActPage>
  );
}

function SanctionFields({ errors, typed, ban }: Inside & { readonly ban: boolean }): VNode {
  const { t } = useView();
  const severity = { 1: words.severity1, 2: words.severity2, 3: words.severity3 } as const;
  const codes = sanctionReasonCodes.filter((code) => !ban || sanctionReasons[code].ban);
  return (
    <>
      <RadioCards
        name="reasonCode"
        label={words.reasonCode}
        value={typed['reasonCode'] ?? ''}
        options={codes.map((code) => ({
          value: code,
          label: sanctionReasons[code].says,
          note: `${t(severity[sanctionReasons[code].severity])} · ${sanctionReasons[code].law}`,
        }))}
        error={errorOf(errors, 'reasonCode')}
      />
      <TextArea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        value={typed['reason'] ?? ''}
        rows={4}
        maxLength={1000}
        error={errorOf(errors, 'reason')}
      />
      <FileField
        name="evidence"
        label={words.evidence}
        hint={words.evidenceHint}
        accept=".pdf,.jpg,.jpeg,.png,.webp"
        multiple
        error={errorOf(errors, 'evidence')}
      />
    </>
  );
}

export function SuspendPage(props: Props): VNode {
  return (
    <ActPage {...props} verb="hentikan" title={words.suspend} icon="ban" danger files>
      {(inside) => (
        <>
          <SanctionFields {...inside} ban={false} />
          <DateField
            name="untilDay"
            label={words.untilDay}
            hint={words.untilHint}
            value={inside.typed['untilDay'] ?? ''}
            error={errorOf(inside.errors, 'untilDay')}
          />
        </>
      )}
    </ActPage>
  );
}

export function BanPage(props: Props): VNode {
  return (
    <ActPage {...props} verb="larang" title={words.banAction} icon="ban" danger files>
      {(inside) => <SanctionFields {...inside} ban />}
    </ActPage>
  );
}

export function LiftPage(props: Props): VNode {
  return (
    <ActPage {...props} verb="cabut" title={words.lift} icon="rotate-ccw">
      {({ errors, typed }) => (
        <TextArea
          name="reason"
          label={words.liftReason}
          value={typed['reason'] ?? ''}
          rows={4}
          maxLength={1000}
          error={errorOf(errors, 'reason')}
        />
      )}
    </ActPage>
  );
}

export function AnswerPage(props: Props): VNode {
  const appeal = props.entry.sanctions.find(({ state }) => state === 'appealed')?.appeal;
  return (
    <ActPage {...props} verb="jawaban" title={words.answerAction} icon="scale">
      {({ errors, typed }) => (
        <>
          {appeal && <blockquote>{appeal}</blockquote>}
          <RadioCards
            name="outcome"
            label={words.outcome}
            value={typed['outcome'] ?? ''}
            options={[
              { value: 'uphold', label: words.uphold },
              { value: 'lift', label: words.liftIt },
            ]}
            error={errorOf(errors, 'outcome')}
          />
          <TextArea
            name="answer"
            label={words.answer}
            hint={words.reasonHint}
            value={typed['answer'] ?? ''}
            rows={5}
            maxLength={2000}
            error={errorOf(errors, 'answer')}
          />
        </>
      )}
    </ActPage>
  );
}
