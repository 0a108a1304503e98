import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons, nav } from '../../../../web/text/common.ts';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Prose } from '../../../../web/ui/card.tsx';
import { ErrorSummary, Form } from '../../../../web/ui/form.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { type MeetingTyped, WhenFields, WhereFields } from '../../../meetings/public.ts';
import type { Place } from '../../../regions/public.ts';
import type { MoveEffect } from '../../domain/move-effect.ts';
import { orderStateWords } from '../../domain/states.ts';
import type { MovedOrder, MovePageFacts } from '../../store/move-page.ts';
import { effectWords, words } from './move-words.ts';

type Props = {
  readonly meeting: MovePageFacts;
  /** By order id. */
  readonly effects: ReadonlyMap<string, MoveEffect>;
  readonly typed: Pick<MeetingTyped, 'day' | 'start' | 'end' | 'room' | 'address' | 'kelurahan'>;
  readonly places: readonly Place[];
  readonly today: string;
  readonly refusals: readonly Refusal[];
};

/** Time and place of a meeting with orders: what becomes of each order stands before the button. */
export function MovePage(props: Props): VNode {
  const { t } = useView();
  const { meeting, effects } = props;
  const errors = formErrors(props.refusals);
  const answered = meeting.orders.filter(({ id }) => effects.get(id) === 'stops');
  return (
    <Page
      title={words.title}
      eyebrow={meeting.unitName}
      lead={words.lead}
      crumbs={[
        { label: nav.meetings, href: '/rapat' },
        { label: meeting.title, href: `/rapat/${meeting.id}` },
      ]}
    >
      <ErrorSummary errors={errors} />
      {answered.length > 0 && <Stopped meeting={meeting} answered={answered} />}
      <Effects {...props} />
      {answered.length === 0 && (
        <Form action={`/rapat/${meeting.id}/pindah`} version={meeting.version} label={words.title}>
          <WhenFields typed={props.typed} errors={errors} today={props.today} />
          <WhereFields typed={props.typed} errors={errors} rooms={meeting.rooms} places={props.places} />
          <Prose>
            <p>{t(words.money)}</p>
          </Prose>
          <Actions>
            <Button icon="calendar-check" label={words.move} />
            <LinkButton href={`/rapat/${meeting.id}`} variant="ghost" label={buttons.back} />
          </Actions>
        </Form>
      )}
    </Page>
  );
}

function Effects({ meeting, effects }: Props): VNode {
  const { t } = useView();
  return (
    <Card title={words.effects} icon="shopping-basket" look="flush">
      <Table
        caption={words.effects}
        hideCaption
        rows={meeting.orders}
        rowKey={(order) => order.id}
        columns={[
          {
            head: words.order,
            title: true,
            cell: (order) => (
              <>
                <a href={`/pesanan/${order.id}`}>{order.supplierName}</a>
                <small class="cell-note">{order.number}</small>
              </>
            ),
          },
          {
            head: words.state,
            cell: (order) => (
              <span class="cell">
                <StateBadge state={orderStateWords[order.state]} />
              </span>
            ),
          },
          { head: words.effect, cell: (order) => t(effectWords[effects.get(order.id) ?? 'stops']) },
        ]}
      />
    </Card>
  );
}

function Stopped(props: { meeting: MovePageFacts; answered: readonly MovedOrder[] }): VNode {
  const { t } = useView();
  return (
    <Notice kind="warn" title={words.stopped}>
      <p>{t(words.stoppedText)}</p>
      <Actions>
        {props.answered.map(({ id, number }) => (
          <LinkButton href={`/pesanan/${id}`} label={t(words.toOrder, { number })} variant="secondary" />
        ))}
        <LinkButton href={`/rapat/${props.meeting.id}`} variant="ghost" label={buttons.back} />
      </Actions>
    </Notice>
  );
}
