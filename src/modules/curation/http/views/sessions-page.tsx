import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { FieldRow } from '../../../../web/ui/field.tsx';
import { ErrorSummary, errorOf, Form } from '../../../../web/ui/form.tsx';
import { DateField, NumberField, TextField, TimeField } from '../../../../web/ui/inputs.tsx';
import { Filters } from '../../../../web/ui/lists.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { ListFoot } from '../../../../web/ui/pager.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { type Place, PlaceField } from '../../../regions/public.ts';
import { sessionStates } from '../../domain/session.ts';
import type { ListedSession } from '../../store/session-list.ts';
import type { SessionTyped } from '../session-form.ts';
import { curationCrumb } from './criteria-page.tsx';
import { CurationTabs } from './curation-tabs.tsx';
import { sess as w } from './session-words.ts';

/** Sessions to come and those that were. */
export function SessionsPage(props: {
  readonly sessions: readonly ListedSession[];
  readonly past: boolean;
  readonly page: number;
  readonly size: number;
  readonly more: boolean;
  readonly mayPlan: boolean;
}): VNode {
  const { t } = useView();
  const { past, page, size, more } = props;
  const plan = <LinkButton href="/kurasi/sesi/baru" label={w.plan} icon="plus" />;
  return (
    <Page title={w.title} lead={w.lead} crumbs={[curationCrumb]} end={props.mayPlan ? plan : undefined} wide>
      <CurationTabs current="sessions" />
      <Filters
        label={w.show}
        choices={[
          { label: w.coming, href: '/kurasi/sesi', current: !past },
          { label: w.past, href: '/kurasi/sesi?tampil=lewat', current: past },
        ]}
      />
      <Table
        caption={w.title}
        hideCaption
        rows={props.sessions}
        rowKey={(row) => row.id}
        empty={<EmptyState title={w.none} text={w.noneText} action={props.mayPlan ? plan : undefined} />}
        columns={[
          {
            head: w.when,
            title: true,
            cell: (row) => (
              <a href={`/kurasi/sesi/${row.id}`}>
                <DateTime at={row.starts_at} />
              </a>
            ),
          },
          { head: w.where, cell: (row) => row.place },
          { head: w.places, cell: (row) => t(w.placesOf, { n: row.invited, max: row.capacity }) },
          { head: w.state, bare: true, cell: (row) => <StateBadge state={sessionStates[row.state]} /> },
        ]}
      />
      <ListFoot
        page={page}
        size={size}
        more={more}
        csv={false}
        href={(n) => `/kurasi/sesi?${past ? 'tampil=lewat&' : ''}hal=${n}`}
      />
    </Page>
  );
}

/** When, where, and for how many pieces. */
export function PlanSessionPage(props: {
  readonly typed: SessionTyped;
  readonly places: readonly Place[];
  readonly refusals: readonly Refusal[];
}): VNode {
  const { t, view } = useView();
  const { typed, refusals } = props;
  const errors = formErrors(refusals);
  const of = (name: keyof SessionTyped) => ({ name, value: typed[name], error: errorOf(errors, name) });
  const crumbs = [curationCrumb, { label: w.title, href: '/kurasi/sesi' }];
  return (
    <Page title={w.newTitle} crumbs={crumbs}>
      <ErrorSummary errors={errors} />
      <Form action="/kurasi/sesi/baru" keep="sesi">
        <FieldRow>
          <DateField {...of('day')} label={w.day} />
          <TimeField {...of('start')} label={w.start} zone={view.government.zone} />
          <TimeField {...of('end')} label={w.end} zone={view.government.zone} />
        </FieldRow>
        <TextField {...of('place')} label={w.place} hint={w.placeHint} maxLength={120} />
        <TextField {...of('address')} label={w.address} maxLength={300} />
        <PlaceField {...of('kelurahan')} label={w.kelurahan} places={props.places} width="medium" />
        <NumberField {...of('capacity')} label={w.capacity} unit={t(w.capacityUnit)} />
        <Actions>
          <Button label={w.save} icon="check" />
        </Actions>
      </Form>
    </Page>
  );
}
