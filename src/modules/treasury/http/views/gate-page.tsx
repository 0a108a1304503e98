import type { VNode } from 'preact';
import { type FormBody, typed } from '../../../../platform/http/forms.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { DateTime, Money } from '../../../../web/ui/amounts.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Select } from '../../../../web/ui/choices.tsx';
import { FieldRow } from '../../../../web/ui/field.tsx';
import { ErrorSummary, errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { DateField, MoneyField, TextField } from '../../../../web/ui/inputs.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { type GateReason, gateReasons, mealAccountCode } from '../../domain/gate.ts';
import { notMealAccount } from '../../domain/refusals.ts';
import type { NamedOrder, ReturnedBill } from '../../store/payment-page.ts';
import { words } from './treasury-words.ts';

/** What the gate says of the bill: it is of an account that the gate does not cover, or why it fails; null lets it through. */
export type Finding =
  | 'other_account'
  | { readonly reason: GateReason | null; readonly order: NamedOrder | null };

type Props = {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly body: FormBody;
  readonly finding: Finding | null;
  readonly returned: readonly ReturnedBill[];
  readonly errors: readonly FormError[];
};

/** A bill is looked up first, and returned from the same form. */
export function GatePage(props: Props): VNode {
  const { t } = useView();
  const { body, errors, units } = props;
  const field = (name: string) => ({ name, value: typed(body, name), error: errorOf(errors, name) });
  return (
    <Page
      title={words.gateTitle}
      lead={words.gateLead}
      crumbs={[{ label: nav.payments, href: '/pembayaran' }]}
    >
      <ErrorSummary errors={errors} />
      {units.length > 0 && (
        <Form action="/pembayaran/tagihan" keep="tagihan">
          <Select
            {...field('unitId')}
            label={words.unit}
            value={typed(body, 'unitId') || units[0]?.id}
            options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
          />
          <TextField {...field('billerName')} label={words.biller} maxLength={120} />
          <FieldRow>
            <TextField {...field('billNumber')} label={words.billNumber} maxLength={60} />
            <DateField {...field('billDate')} label={words.billDate} />
          </FieldRow>
          <FieldRow>
            <MoneyField {...field('amount')} label={words.amount} />
            <TextField
              {...field('accountCode')}
              label={words.accountCode}
              hint={words.accountHint}
              maxLength={30}
            />
          </FieldRow>
          <TextField {...field('orderNumber')} label={words.orderNumber} maxLength={20} optional />
          <TextField {...field('remark')} label={words.remark} maxLength={500} optional />
          {props.finding && <Verdict finding={props.finding} />}
          <Actions>
            <Button variant="secondary" icon="search" label={words.check} name="aksi" value="periksa" />
            {props.finding !== 'other_account' && (
              <Button variant="danger" icon="undo-2" label={words.returnBill} />
            )}
          </Actions>
        </Form>
      )}
      <h2>{t(words.returnedBills)}</h2>
      <ReturnedTable bills={props.returned} />
    </Page>
  );
}

function Verdict({ finding }: { readonly finding: Finding }): VNode {
  const { t } = useView();
  if (finding === 'other_account') {
    return (
      <Notice kind="info" title={words.otherAccount} live>
        <p>{t(notMealAccount.message, { account: mealAccountCode })}</p>
      </Notice>
    );
  }
  if (finding.reason === null) {
    return (
      <Notice kind="success" title={t(words.passes, { number: finding.order?.number ?? '' })} live>
        <LinkButton href="/pembayaran" variant="secondary" size="small" label={words.toQueue} />
      </Notice>
    );
  }
  return (
    <Notice kind="warn" title={words.fails} live>
      <p>{t(gateReasons[finding.reason])}</p>
    </Notice>
  );
}

function ReturnedTable({ bills }: { readonly bills: readonly ReturnedBill[] }): VNode {
  const { t } = useView();
  if (bills.length === 0) return <p>{t(words.none)}</p>;
  return (
    <Table
      caption={words.returnedBills}
      hideCaption
      rows={bills}
      rowKey={(bill) => bill.id}
      columns={[
        {
          head: words.noteNumber,
          title: true,
          cell: (bill) => <a href={`/pembayaran/nota/${bill.id}`}>{bill.label}</a>,
        },
        { head: words.biller, cell: (bill) => bill.billerName },
        { head: words.unit, cell: (bill) => bill.unitName },
        { head: words.when, cell: (bill) => <DateTime at={bill.returnedAt} part="dayShort" /> },
        { head: words.amount, align: 'number', cell: (bill) => <Money amount={bill.amount} /> },
      ]}
    />
  );
}
