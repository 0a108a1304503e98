import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons, nav } from '../../../../web/text/common.ts';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Checkbox, RadioCards, Select } from '../../../../web/ui/choices.tsx';
import { ErrorSummary, errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { DateField, MoneyField, NumberField, TextField } from '../../../../web/ui/inputs.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { type Column, Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { isInForce, type Policy, type PolicyEffect } from '../../domain/policy.ts';
import { type PolicyTyped, policyFields } from '../policy-form.ts';
import { contentOf, paramWords, policyWords, subjectOf } from './policy-words.ts';
import { effectWords, entitlementWords } from './words.ts';

const crumbs = [{ label: nav.settings, href: '/pengaturan' }];
const path = '/pengaturan/kebijakan';

/** All policies with their rule numbers: in force, coming, past. */
export function PolicyListPage(props: {
  readonly policies: readonly Policy[];
  readonly today: string;
  readonly mayChange: boolean;
}): VNode {
  const { policies, today } = props;
  const groups = [
    { caption: policyWords.now, rows: policies.filter((policy) => isInForce(policy, today)) },
    { caption: policyWords.coming, rows: policies.filter((policy) => policy.validFrom > today) },
    {
      caption: policyWords.past,
      rows: policies.filter((policy) => policy.validTo !== null && policy.validTo <= today),
    },
  ].filter((group) => group.rows.length > 0);
  return (
    <Page title={policyWords.title} lead={policyWords.lead} crumbs={crumbs} wide>
      {groups.length === 0 && <EmptyState title={policyWords.none} text={policyWords.noneText} />}
      {groups.map(({ caption, rows }) => (
        <Table
          key={caption.id}
          caption={caption}
          rows={rows}
          rowKey={(row) => row.id}
          columns={columnsOf(props.mayChange && caption !== policyWords.past)}
        />
      ))}
    </Page>
  );
}

function columnsOf(mayChange: boolean): Column<Policy>[] {
  const columns: Column<Policy>[] = [
    { head: policyWords.what, title: true, cell: (row) => <Said words={subjectOf(row)} /> },
    { head: policyWords.value, cell: (row) => <Said words={contentOf(row)} /> },
    { head: policyWords.effect, cell: (row) => <Said words={effectWords[row.effect]} /> },
    { head: policyWords.rule, cell: (row) => row.rule },
    { head: policyWords.from, cell: (row) => <DateTime at={row.validFrom} part="dayShort" /> },
    {
      head: policyWords.to,
      cell: (row) => (row.validTo === null ? '' : <DateTime at={row.validTo} part="dayShort" />),
    },
  ];
  if (!mayChange) return columns;
  return [
    ...columns,
    {
      head: policyWords.change,
      cell: (row) => <ChangeLink policy={row} />,
    },
  ];
}

function ChangeLink({ policy }: { readonly policy: Policy }): VNode {
  const { t } = useView();
  return (
    <a href={`${path}/${policy.id}`}>
      {t(policyWords.change)}
      <span class="quiet-label"> {t(subjectOf(policy))}</span>
    </a>
  );
}

function Said(props: { readonly words: Parameters<ReturnType<typeof useView>['t']>[0] }): VNode {
  const { t } = useView();
  return <>{t(props.words)}</>;
}

type FormProps = {
  readonly policy: Policy;
  readonly typed: PolicyTyped;
  readonly today: string;
  readonly refusals: readonly Refusal[];
};

/** A new policy in the slot of an old one: what changes, by which rule, from when. */
export function PolicyFormPage({ policy, typed, today, refusals }: FormProps): VNode {
  const errors = formErrors(refusals).map((error) =>
    error.field?.startsWith('params.') ? { ...error, field: error.field.slice('params.'.length) } : error,
  );
  return (
    <Page
      title={policyWords.changeTitle}
      lead={subjectOf(policy)}
      crumbs={[...crumbs, { label: policyWords.title, href: path }]}
    >
      <ErrorSummary errors={errors} />
      <Form action={`${path}/${policy.id}`}>
        {policyFields[policy.kind].map((name) => (
          <ParamField key={name} name={name} typed={typed} errors={errors} />
        ))}
        <EffectField value={typed['effect']} errors={errors} />
        <TextField
          name="rule"
          label={policyWords.rule}
          hint={policyWords.ruleHint}
          value={typed['rule']}
          maxLength={200}
          error={errorOf(errors, 'rule')}
        />
        <DateField
          name="validFrom"
          label={policyWords.from}
          hint={policyWords.fromHint}
          value={typed['validFrom']}
          min={today}
          error={errorOf(errors, 'validFrom')}
        />
        <Actions>
          <Button icon="check" label={policyWords.set} />
          <LinkButton href={path} variant="ghost" label={buttons.back} />
        </Actions>
      </Form>
    </Page>
  );
}

function EffectField(props: {
  readonly value: string | undefined;
  readonly errors: readonly FormError[];
}): VNode {
  const effects = Object.keys(effectWords) as PolicyEffect[];
  return (
    <RadioCards
      name="effect"
      label={policyWords.effect}
      value={props.value}
      error={errorOf(props.errors, 'effect')}
      options={effects.map((effect) => ({ value: effect, label: effectWords[effect] }))}
    />
  );
}

function ParamField(props: {
  readonly name: string;
  readonly typed: PolicyTyped;
  readonly errors: readonly FormError[];
}): VNode {
  const { t } = useView();
  const { name } = props;
  const label = paramWords[name] ?? name;
  const field = { name, label, value: props.typed[name], error: errorOf(props.errors, name) };
  switch (name) {
    case 'entitlement':
      return (
        <Select
          {...field}
          options={Object.entries(entitlementWords).map(([value, word]) => ({ value, label: word.label }))}
        />
      );
    case 'offline':
    case 'taxInclusive':
      return <Checkbox name={name} label={label} checked={field.value !== ''} error={field.error} />;
    case 'amount':
      return <MoneyField {...field} />;
    case 'unitCode':
      return <TextField {...field} width="medium" maxLength={60} />;
    default:
      return <NumberField {...field} unit={unitOf(name, t)} />;
  }
}

function unitOf(name: string, t: ReturnType<typeof useView>['t']): string | undefined {
  if (name === 'minHours' || name === 'hours') return t({ id: 'jam', en: 'hours' });
  if (name === 'percent' || name === 'risePercent') return '%';
  if (name === 'appealDays') return t({ id: 'hari kerja', en: 'working days' });
  return name === 'blockAtTimes' ? '×' : undefined;
}
