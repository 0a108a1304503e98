import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import type { Text } from '../../../../kernel/text.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { hrefOf, pageSizes } from '../../../../platform/http/list-query.ts';
import { Page } from '../../../../web/layout.tsx';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Grid, Row, Stack } from '../../../../web/ui/card.tsx';
import { ErrorSummary } from '../../../../web/ui/form.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { Pager } from '../../../../web/ui/pager.tsx';
import { useView } from '../../../../web/view.ts';
import { orderStateWords } from '../../../orders/public.ts';
import type { Delivery } from '../../store/deliveries.ts';
import { CheckedList } from './checked-list.tsx';
import { words } from './receiving-words.ts';

type Props = {
  readonly deliveries: readonly Delivery[];
  readonly window: { readonly page: number; readonly size: number; readonly more: boolean };
  readonly receiverIn: readonly string[];
  readonly officerIn: readonly string[];
  readonly refusals: readonly Refusal[];
};

/** What was handed over, what comes, the nearest first, and the PPK's list of what was checked; whoever may confirm has that list on top. */
export function DeliveriesPage({ deliveries, window, receiverIn, officerIn, refusals }: Props): VNode {
  const { page, size, more } = window;
  const query = { hal: page === 1 ? null : page, ukuran: size === pageSizes[0] ? null : size };
  const confirm = hrefOf('/penerimaan/konfirmasi', query);
  const handedOver = deliveries.filter((delivery) => delivery.state === 'delivered');
  const arriving = deliveries.filter(({ state }) => state === 'accepted' || state === 'dispatched');
  const checked = deliveries.filter((delivery) => delivery.state === 'inspected');
  const mine = checked.filter((delivery) => officerIn.includes(delivery.unit_id));
  return (
    <Page title={words.title} lead={words.lead} wide>
      <ErrorSummary errors={formErrors(refusals)} />
      {mine.length > 0 && <CheckedList checked={checked} mine={mine} action={confirm} />}
      {deliveries.length === 0 && page === 1 && (
        <EmptyState title={words.emptyTitle} text={words.emptyText} />
      )}
      <Section title={words.toCheck} deliveries={handedOver} receiverIn={receiverIn} />
      <Section title={words.arriving} deliveries={arriving} receiverIn={receiverIn} />
      {mine.length === 0 && checked.length > 0 && (
        <CheckedList checked={checked} mine={mine} action={confirm} />
      )}
      {(more || page > 1) && <Window {...window} />}
      <Pager
        page={page}
        size={size}
        more={more}
        href={(next) => hrefOf('/penerimaan', { ...query, hal: next === 1 ? null : next })}
        sizes={pageSizes.map((each) => ({
          size: each,
          href: hrefOf('/penerimaan', { ukuran: each === pageSizes[0] ? null : each }),
        }))}
      />
    </Page>
  );
}

/** That this is a part of the list, so that nobody takes it for all that comes. */
function Window({ page, size, more }: Props['window']): VNode {
  const { t } = useView();
  return <p class="field-hint">{t(more ? words.window : words.windowLast, { page, size })}</p>;
}

function Section(props: {
  readonly title: Text;
  readonly deliveries: readonly Delivery[];
  readonly receiverIn: readonly string[];
}): VNode | null {
  const { t } = useView();
  if (props.deliveries.length === 0) return null;
  const units = new Set(props.deliveries.map((delivery) => delivery.unit_id)).size > 1;
  return (
    <Stack>
      <h2>{t(props.title)}</h2>
      <Grid min="wide">
        {props.deliveries.map((delivery) => (
          <Arriving
            key={delivery.id}
            delivery={delivery}
            mine={props.receiverIn.includes(delivery.unit_id)}
            units={units}
          />
        ))}
      </Grid>
    </Stack>
  );
}

function Arriving(props: {
  readonly delivery: Delivery;
  readonly mine: boolean;
  /** The list has several units, so each says its own. */
  readonly units: boolean;
}): VNode {
  const { delivery, mine, units } = props;
  const { t } = useView();
  const handedOver = delivery.state === 'delivered';
  return (
    <Card title={delivery.title} level={3} end={<StateBadge state={orderStateWords[delivery.state]} />}>
      <p>
        <strong>
          <DateTime at={delivery.arrive_at} part="full" />
        </strong>
        <br />
        {units ? `${delivery.room}, ${delivery.unit_name}` : delivery.room}
        <br />
        {t(words.from, { supplier: delivery.supplier_name })} · {t(words.portions, { n: delivery.portions })}
      </p>
      <Row spread>
        {mine && (
          <LinkButton
            href={`/penerimaan/${delivery.id}`}
            icon={handedOver ? 'clipboard-check' : 'key-round'}
            label={handedOver ? words.inspect : words.receive}
          />
        )}
        <LinkButton
          href={`/pesanan/${delivery.id}`}
          variant={mine ? 'ghost' : 'secondary'}
          label={words.toOrder}
        />
      </Row>
    </Card>
  );
}
