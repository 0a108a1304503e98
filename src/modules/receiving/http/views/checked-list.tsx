import type { VNode } from 'preact';
import { rupiah, sumRupiah, timesQuantity } from '../../../../kernel/rupiah.ts';
import { unitWord } from '../../../../web/text/unit-names.ts';
import { DateTime, Money } from '../../../../web/ui/amounts.tsx';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { Checkbox } from '../../../../web/ui/choices.tsx';
import { Form } from '../../../../web/ui/form.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import type { Delivery, DeliveryLine } from '../../store/deliveries.ts';
import { words } from './receiving-words.ts';

/** What receivers found, and for the commitment officer the form that confirms what is ticked. */
export function CheckedList({
  checked,
  mine,
  action = '/penerimaan/konfirmasi',
}: {
  /** Where the form goes, with the page of the list that stands here. */
  readonly action?: string | undefined;
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
        <Form action={action} label={words.confirmTitle}>
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
            {t(words.foundLine, {
              name: line.name,
              accepted,
              quantity: line.quantity,
              unit: t(unitWord(line.unitName, line.quantity)),
            })}{' '}
            {short > 0 && <Badge tone="warn" icon="triangle-alert" label={t(words.short, { n: short })} />}{' '}
            {line.quality === 'poor' && <Badge tone="warn" icon="flag" label={words.poor} />} {line.remark}
          </li>
        );
      })}
      {row.without_code !== null && (
        <li>
          <Badge tone="warn" icon="flag" label={words.withoutCode} /> {row.without_code}
        </li>
      )}
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
