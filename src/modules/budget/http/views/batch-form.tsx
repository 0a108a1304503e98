import type { ComponentChildren, VNode } from 'preact';
import { buttons } from '../../../../web/text/common.ts';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Checkbox, Select } from '../../../../web/ui/choices.tsx';
import { errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { useView } from '../../../../web/view.ts';
import type { Holder } from '../../../units/public.ts';
import { words } from './words.ts';

/** The three stages that move many packages at once. */
export type Stage = 'ppk' | 'pp' | 'terima';

export const stageOf = {
  awaiting_disposition: 'ppk',
  awaiting_documents: 'pp',
  awaiting_officer: 'terima',
} as const satisfies Record<string, Stage>;

export const stagePaths: Record<Stage, string> = {
  ppk: '/paket/disposisi-ppk',
  pp: '/paket/disposisi-pp',
  terima: '/paket/terima',
};

/** Name of the officer's field: the stages may stand on one page, and each field has its own id. */
export function officerField(stage: Stage): string {
  return stage === 'ppk' ? 'commitmentOfficerId' : 'procurementOfficerId';
}

/** What was typed into a stage's form. */
export type StageTyped = { readonly personId: string; readonly useTemplates: boolean };

export type StageFormProps = {
  readonly stage: Stage;
  /** Officers to choose from, with the unit that each is for; names of units by id. */
  readonly holders: readonly Holder[];
  readonly unitNames: ReadonlyMap<string, string>;
  readonly typed: StageTyped;
  readonly errors: readonly FormError[];
  /** Where to go afterwards; also the page that comes back when something is wrong. */
  readonly back: string;
  /** Several packages or one: the button's words. */
  readonly many: boolean;
  readonly label: (typeof words)[keyof typeof words];
  readonly children?: ComponentChildren;
};

/** One form for a stage: the packages (as children), the officer, the button. */
export function StageForm(props: StageFormProps): VNode {
  const { stage, errors, typed } = props;
  return (
    <Form action={stagePaths[stage]} label={props.label} hidden={{ kembali: props.back }}>
      {props.children}
      {stage !== 'terima' && <OfficerSelect {...props} />}
      {stage === 'pp' && (
        <Checkbox
          name="templat"
          label={words.useTemplates}
          checked={typed.useTemplates}
          error={errorOf(errors, 'useTemplates')}
        />
      )}
      <Actions>
        {stage === 'terima' ? (
          <Button icon="package-check" label={props.many ? buttons.acceptAll : buttons.acceptPackage} />
        ) : (
          <Button icon="send" label={buttons.dispose} />
        )}
      </Actions>
    </Form>
  );
}

function OfficerSelect({ stage, holders, unitNames, typed, errors }: StageFormProps): VNode {
  const { t } = useView();
  if (holders.length === 0) return <p class="field-error">{t(words.nobodyHolds)}</p>;
  const byUnit = Map.groupBy(holders, (holder) => holder.unitId);
  const only = new Set(holders.map((holder) => holder.personId)).size === 1;
  const field = officerField(stage);
  return (
    <Select
      name={officerField(stage)}
      label={stage === 'ppk' ? words.commitmentOfficer : words.procurementOfficer}
      value={typed.personId || (only ? holders[0]?.personId : '')}
      blank={!only}
      error={errorOf(errors, field)}
      groups={[...byUnit].map(([unitId, own]) => ({
        label: unitNames.get(unitId) ?? '-',
        options: own.map((holder) => ({ value: holder.personId, label: holder.name })),
      }))}
    />
  );
}
