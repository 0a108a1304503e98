import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { rupiah, sumRupiah, timesQuantity } from '../../../../kernel/rupiah.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { DateTime, Money } from '../../../../web/ui/amounts.tsx';
import { Badge, StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Grid, Row, Stack } from '../../../../web/ui/card.tsx';
import { Checkbox } from '../../../../web/ui/choices.tsx';
import { ErrorSummary, Form } from '../../../../web/ui/form.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { orderStateWords } from '../../../orders/public.ts';
import type { Delivery, DeliveryLine } from '../../store/deliveries.ts';
import { words } from './receiving-words.ts';

type Props = {
  readonly deliveries: readonly Delivery[];
  readonly receiverIn: readonly string[];
  readonly officerIn: readonly string[];
  readonly refusals: readonly Refusal[];
};

/** What comes, the nearest first, and the PPK's list of what was checked; whoever may confirm has that list on top. */
export function DeliveriesPage({ deliveries, receiverIn, officerIn, refusals }: Props): VNode {
  const arriving = deliveries.filter((delivery) => delivery.state !== 'inspected');
  const checked = deliveries.filter((delivery) => delivery.state === 'inspected');
  const mine = checked.filter((delivery) => officerIn.includes(delivery.unit_id));
  return (
    <Page title={words.title} lead={words.lead} wide>
      <ErrorSummary errors={formErrors(refusals)} />
      {mine.length > 0 && <CheckedList checked={checked} mine={mine} />}
      <Section arriving={arriving} receiverIn={receiverIn} nothing={deliveries.length === 0} />
      {mine.length === 0 && checked.length > 0 && <CheckedList checked={checked} mine={mine} />}
    </Page>
  );
}

function Section(props: {
  readonly arriving: readonly Delivery[];
  readonly receiverIn: readonly string[];
  readonly nothing: boolean;
}): VNode | null {
  const { t } = useView();
  if (props.nothing) return <EmptyState title={words.emptyTitle} text={words.emptyText} />;
  if (props.arriving.length === 0) return null;
  const units = new Set(props.arriving.map((delivery) => delivery.unit_id)).size > 1;
  return (
    <Stack>
      <h2>{t(words.arriving)}</h2>
      <Grid min="wide">
        {props.arriving.map((delivery) => (
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
  const state = delivery.state === 'dispatched' ? orderStateWords.dispatched : orderStateWords.accepted;
  return (
    <Card title={delivery.title} level={3} end={<StateBadge state={state} />}>
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
          <LinkButton href={`/penerimaan/${delivery.id}`} icon="clipboard-check" label={words.inspect} />
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

function CheckedList({
  checked,
  mine,
}: {
  readonly checked: readonly Delivery[];
  readonly mine: readonly Delivery[];
}): VNode {
  const table = (
    <Table
      caption={words.confirmTitle}
      hideCaption
      rows={checked}
      rowKey={(row) => row.id}
      columns={[
        ...(mine.length > 0
          ? [{ head: words.confirm, bare: true, cell: (row: Delivery) => <Tick row={row} mine={mine} /> }]
          : []),
        {
          head: words.order,
          title: true,
          cell: (row) => (
            <>
              <a href={`/pesanan/${row.id}`}>{row.title}</a>
              <small class="cell-note cell-wrap">
                {row.supplier_name} · <DateTime at={row.starts_at} part="dayShort" />
              </small>
            </>
          ),
        },
        { head: words.found, cell: (row) => <Found row={row} /> },
        { head: words.receiver, cell: (row) => row.inspected_by ?? '' },
        { head: words.value, align: 'number', cell: (row) => <Money amount={valueOf(row.lines)} /> },
      ]}
    />
  );
  return (
    <Card title={words.confirmTitle} icon="clipboard-check">
      {mine.length === 0 ? (
        table
      ) : (
        <Form action="/penerimaan/konfirmasi" label={words.confirmTitle}>
          {mine.map((row) => (
            <input type="hidden" name={`version.${row.id}`} value={row.version} />
          ))}
          {table}
          <Hint />
          <Actions>
            <Button icon="check" label={words.confirm} />
          </Actions>
        </Form>
      )}
    </Card>
  );
}

function Hint(): VNode {
  const { t } = useView();
  return <p class="field-hint">{t(words.confirmHint)}</p>;
}

function Tick({ row, mine }: { readonly row: Delivery; readonly mine: readonly Delivery[] }): VNode | null {
  const { t } = useView();
  if (!mine.includes(row)) return null;
  return (
    <Checkbox name="orderIds" value={row.id} label={t(words.tick, { number: row.number })} checked bare />
  );
}

function Found({ row }: { readonly row: Delivery }): VNode {
  const { t } = useView();
  return (
    <ul>
      {row.lines.map((line) => {
        const accepted = line.accepted ?? line.quantity;
        const short = line.quantity - accepted;
        return (
          <li>
            {t(words.foundLine, { name: line.name, accepted, quantity: line.quantity, unit: line.unitName })}{' '}
            {short > 0 && <Badge tone="warn" icon="triangle-alert" label={t(words.short, { n: short })} />}{' '}
            {line.quality === 'poor' && <Badge tone="warn" icon="flag" label={words.poor} />} {line.remark}
          </li>
        );
      })}
      {row.photos.map((id, index) => (
        <li>
          <a href={`/berkas/${id}`}>{t(words.photo, { n: index + 1 })}</a>
        </li>
      ))}
    </ul>
  );
}

function valueOf(lines: readonly DeliveryLine[]) {
  return sumRupiah(
    lines.map((line) => timesQuantity(rupiah(line.unitPrice), line.accepted ?? line.quantity)),
  );
}
