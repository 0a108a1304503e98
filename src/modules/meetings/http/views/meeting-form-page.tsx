import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formatRupiah } from '../../../../kernel/rupiah.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons, nav } from '../../../../web/text/common.ts';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { RadioCards, Select } from '../../../../web/ui/choices.tsx';
import { ErrorSummary, errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { NumberField, TextField } from '../../../../web/ui/inputs.tsx';
import { Filters } from '../../../../web/ui/lists.tsx';
import { DefinitionFold, Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import type { ReadyPackage } from '../../../budget/public.ts';
import type { Place } from '../../../regions/public.ts';
import type { Unit } from '../../../units/public.ts';
import type { Entitlement } from '../../domain/entitlement.ts';
import type { AttendeeKind } from '../../domain/policy.ts';
import type { MeetingTyped } from '../meeting-form.ts';
import { type CeilingRow, Ceilings } from './ceilings.tsx';
import { WhenFields, WhereFields } from './when-and-where.tsx';
import { attendeeWords, entitlementWords, words } from './words.ts';

export type MeetingFormProps = {
  readonly action: string;
  /** The meeting that is changed; null for a new one. */
  readonly change: { readonly id: string; readonly version: number; readonly title: string } | null;
  /** Something is on order for it: its title and headcount may change, the rest moves with the orders. */
  readonly ordered: boolean;
  readonly unit: Unit;
  /** The reader's other units, for a choice. */
  readonly units: readonly Unit[];
  readonly packages: readonly ReadyPackage[];
  readonly places: readonly Place[];
  readonly rules: Readonly<Record<AttendeeKind, Entitlement>>;
  readonly ceilings: readonly CeilingRow[];
  readonly today: string;
  readonly typed: MeetingTyped;
  /** Products that the basket of the new meeting shall hold again. */
  readonly productIds: readonly string[];
  readonly refusals: readonly Refusal[];
};

/** The one page of a meeting: six fields, the rest is filled in; the rule stands under each kind of guests. */
export function MeetingFormPage(props: MeetingFormProps): VNode {
  const errors = formErrors(props.refusals);
  const { t } = useView();
  const { change, unit } = props;
  const crumbs = [
    { label: nav.meetings, href: '/rapat' },
    ...(change ? [{ label: change.title, href: `/rapat/${change.id}` }] : []),
  ];
  return (
    <Page
      title={change ? words.changeTitle : words.newTitle}
      eyebrow={unit.name}
      lead={change ? undefined : words.newLead}
      crumbs={crumbs}
    >
      <ErrorSummary errors={errors} />
      {change && props.ordered && (
        <Notice kind="info" title={words.orderedTitle}>
          <p>{t(words.orderedText)}</p>
          <LinkButton href={`/rapat/${change.id}/pindah`} icon="truck" label={words.moveWithOrders} />
        </Notice>
      )}
      {!change && props.units.length > 1 && (
        <Filters
          label={words.forUnit}
          choices={props.units.map(({ id, name }) => ({
            label: name,
            href: `/rapat/baru?unit=${id}`,
            current: id === unit.id,
          }))}
        />
      )}
      {props.packages.length === 0 && !props.ordered && (
        <Notice kind="warn">
          <NoPackage />
        </Notice>
      )}
      <Form
        action={props.action}
        keep={change || props.productIds.length > 0 ? undefined : 'rapat'}
        version={change?.version}
        hidden={hiddenOf(props)}
      >
        <TitleField {...props} errors={errors} />
        {props.ordered ? (
          <HeadcountField {...props} errors={errors} />
        ) : (
          <>
            <WhenFields typed={props.typed} errors={errors} today={props.today} />
            <GuestFields {...props} errors={errors} />
            <PlaceFields {...props} errors={errors} />
          </>
        )}
        <Actions>
          {change ? (
            <>
              <Button icon="check" label={buttons.save} />
              <LinkButton href={`/rapat/${change.id}`} variant="ghost" label={buttons.back} />
            </>
          ) : (
            <Button icon="calendar-check" label={buttons.createMeeting} />
          )}
        </Actions>
      </Form>
    </Page>
  );
}

/** What the form does not ask but sends: of a meeting with orders all that its makers were told. */
function hiddenOf({ change, ordered, typed, unit, productIds }: MeetingFormProps) {
  if (!change) return { unitId: unit.id, produk: productIds.join(',') || undefined };
  const { title: _title, headcount: _headcount, ...kept } = typed;
  return ordered ? kept : {};
}

type Part = MeetingFormProps & { readonly errors: readonly FormError[] };

function NoPackage(): VNode {
  const { t } = useView();
  return <p>{t(words.noPackage)}</p>;
}

function TitleField({ typed, errors }: Part): VNode {
  return (
    <TextField
      name="title"
      label={words.title}
      value={typed.title}
      maxLength={160}
      error={errorOf(errors, 'title')}
    />
  );
}

function HeadcountField({ typed, errors }: Part): VNode {
  const { t } = useView();
  return (
    <NumberField
      name="headcount"
      label={words.headcount}
      hint={words.headcountHint}
      value={typed.headcount}
      unit={t(words.people)}
      error={errorOf(errors, 'headcount')}
    />
  );
}

function GuestFields(props: Part): VNode {
  const { typed, errors, rules, ceilings } = props;
  const { t } = useView();
  const kinds = Object.keys(attendeeWords) as AttendeeKind[];
  return (
    <>
      <RadioCards
        name="attendeeKind"
        label={words.kind}
        value={typed.attendeeKind}
        error={errorOf(errors, 'attendeeKind')}
        options={kinds.map((kind) => ({
          value: kind,
          label: attendeeWords[kind],
          note: rules[kind].sentence,
          end: <StateBadge state={entitlementWords[rules[kind].entitlement]} />,
        }))}
      />
      <DefinitionFold>
        <ul>
          {kinds
            .filter((kind) => rules[kind].rule !== '')
            .map((kind) => (
              <li key={kind}>
                {t(attendeeWords[kind])}: {rules[kind].rule}
              </li>
            ))}
        </ul>
        <Ceilings rows={ceilings} />
      </DefinitionFold>
      <HeadcountField {...props} />
    </>
  );
}

function PlaceFields({ typed, errors, unit, packages, places }: Part): VNode {
  const { t } = useView();
  return (
    <>
      <Select
        name="packageId"
        label={words.rupPackage}
        value={typed.packageId}
        blank={packages.length !== 1}
        error={errorOf(errors, 'packageId')}
        options={packages.map((each) => ({
          value: each.id,
          label: `${each.name} (${t(words.left, { left: formatRupiah(each.left) })})`,
        }))}
      />
      <WhereFields typed={typed} errors={errors} rooms={unit.rooms} places={places} />
    </>
  );
}
