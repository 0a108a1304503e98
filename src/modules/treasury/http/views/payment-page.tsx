import type { VNode } from 'preact';
import { terbilangRupiah } from '../../../../kernel/terbilang.ts';
import type { TimelineEvent } from '../../../../platform/commands/timeline.ts';
import { toTimelineEntries } from '../../../../platform/http/timeline.tsx';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { paymentStates } from '../../../../web/text/states.ts';
import { DateTime, Money } from '../../../../web/ui/amounts.tsx';
import { Badge, StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, PrintButton } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { type Fact, Facts, Timeline } from '../../../../web/ui/facts.tsx';
import { ErrorSummary, errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { TextArea } from '../../../../web/ui/inputs.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import type { PaymentPageFacts } from '../../store/payment-page.ts';
import { words } from './treasury-words.ts';

type Props = {
  readonly payment: PaymentPageFacts;
  readonly events: readonly TimelineEvent[];
  /** This person may approve or refuse it now. */
  readonly decides: boolean;
  readonly answer: string;
  readonly errors: readonly FormError[];
};

/** One payment: what it sums up to, for whom, its proofs, and PA/KPA's answer. */
export function PaymentPage(props: Props): VNode {
  const { payment, events } = props;
  return (
    <Page
      title={words.payment}
      eyebrow={payment.unit_name}
      crumbs={[{ label: nav.payments, href: '/pembayaran' }]}
      end={
        <>
          <PaymentState state={payment.state} />
          <PrintButton />
        </>
      }
      aside={
        <Card title={words.history} icon="clock">
          <Timeline entries={toTimelineEntries(events)} />
        </Card>
      }
    >
      <ErrorSummary errors={props.errors} />
      <Sums payment={payment} />
      {props.decides && <Decision {...props} />}
      <Orders payment={payment} />
    </Page>
  );
}

function PaymentState({ state }: Pick<PaymentPageFacts, 'state'>): VNode {
  if (state === 'requested') return <StateBadge state={paymentStates.awaitingApproval} />;
  if (state === 'paid') return <StateBadge state={paymentStates.paid} />;
  return <Badge tone="neutral" icon="ban" label={words.refuse} />;
}

function Sums({ payment }: { readonly payment: PaymentPageFacts }): VNode {
  const { t } = useView();
  const proofs = [
    { id: payment.proof_file_id, label: words.proof },
    { id: payment.tax_proof_file_id, label: words.taxProof },
  ].filter((proof) => proof.id !== null);
  const facts: Fact[] = [
    { term: words.method, value: t(payment.method === 'manual' ? words.manual : words.autodebitWord) },
    { term: words.requestedBy, value: payment.requested_by },
    { term: words.requestedAt, value: <DateTime at={payment.requested_at} part="full" /> },
  ];
  if (payment.confirmed_by) facts.push({ term: words.confirmedBy, value: payment.confirmed_by });
  if (payment.reference) facts.push({ term: words.reference, value: payment.reference });
  if (payment.answer) facts.push({ term: words.refuseReason, value: payment.answer });
  for (const { id, label } of proofs)
    facts.push({ term: label, value: <a href={`/berkas/${id}`}>{t(label)}</a> });
  return (
    <Card title={words.payment} icon="banknote">
      <Facts
        look="sums"
        items={[
          { term: words.gross, value: <Money amount={payment.gross} /> },
          { term: words.withheld, value: <Money amount={-payment.withheld} /> },
          {
            term: words.net,
            value: (
              <Money
                amount={payment.gross - payment.withheld}
                strong
                words={terbilangRupiah(payment.gross - payment.withheld)}
              />
            ),
          },
        ]}
      />
      <Facts items={facts} />
    </Card>
  );
}

function Decision({ payment, answer, errors }: Props): VNode {
  const { t, money } = useView();
  const text = t(words.approveText, {
    net: money(payment.gross),
    account: payment.account ?? '-',
    withheld: money(payment.withheld),
  });
  return (
    <Card title={words.approve} icon="user-check" id="tindakan">
      <p>{text}</p>
      <Form action={`/pembayaran/${payment.id}/setujui`} version={payment.version} label={words.approve}>
        <Actions>
          <Button icon="user-check" label={words.approve} />
        </Actions>
      </Form>
      <Form action={`/pembayaran/${payment.id}/tolak`} version={payment.version} label={words.refuse}>
        <TextArea
          name="answer"
          label={words.refuseReason}
          value={answer}
          maxLength={500}
          error={errorOf(errors, 'answer')}
        />
        <Actions>
          <Button variant="danger" icon="x" label={words.refuse} />
        </Actions>
      </Form>
    </Card>
  );
}

function Orders({ payment }: { readonly payment: PaymentPageFacts }): VNode {
  return (
    <Table
      caption={words.order}
      rows={payment.orders}
      rowKey={(row) => row.id}
      columns={[
        {
          head: words.order,
          title: true,
          cell: (row) => (
            <>
              <a href={`/pesanan/${row.id}`}>{row.title}</a>
              <small class="cell-note">{row.number}</small>
            </>
          ),
        },
        { head: words.supplier, cell: (row) => row.supplierName },
        { head: words.account, cell: (row) => `${row.bankName} ${row.bankAccount}, ${row.bankHolder}` },
        { head: words.gross, align: 'number', cell: (row) => <Money amount={BigInt(row.gross)} /> },
        { head: words.withheld, align: 'number', cell: (row) => <Money amount={BigInt(row.withheld)} /> },
        {
          head: words.net,
          align: 'number',
          cell: (row) => <Money amount={BigInt(row.gross) - BigInt(row.withheld)} strong />,
        },
      ]}
    />
  );
}
