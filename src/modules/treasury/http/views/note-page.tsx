import type { VNode } from 'preact';
import { terbilangRupiah } from '../../../../kernel/terbilang.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { DateTime, Money } from '../../../../web/ui/amounts.tsx';
import { LinkButton, PrintButton } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { useView } from '../../../../web/view.ts';
import { type GateReason, gateReasons } from '../../domain/gate.ts';
import type { ReturnedBill } from '../../store/payment-page.ts';
import { words } from './treasury-words.ts';

/** The Nota Pengembalian, to print and hand over with the bill. */
export function NotePage({ bill }: { readonly bill: ReturnedBill }): VNode {
  const { t, dayShort } = useView();
  return (
    <Page
      title={words.note}
      eyebrow={bill.label}
      lead={`${bill.unitName}, ${bill.unitAddress}`}
      crumbs={[
        { label: nav.payments, href: '/pembayaran' },
        { label: words.gate, href: '/pembayaran/tagihan' },
      ]}
      end={
        <>
          <LinkButton
            href={`/dokumen/${bill.documentId}`}
            icon="download"
            variant="secondary"
            size="small"
            label={words.pdf}
          />
          <PrintButton />
        </>
      }
    >
      <Card title={words.wayOut} icon="triangle-alert">
        <p>{t(gateReasons[bill.reason as GateReason])}</p>
        {bill.remark && <p>{bill.remark}</p>}
      </Card>
      <Card title={words.note} icon="file-text">
        <Facts
          items={[
            { term: words.noteNumber, value: bill.label },
            { term: words.biller, value: bill.billerName },
            { term: words.billNumber, value: bill.billNumber },
            { term: words.billDate, value: dayShort(bill.billDate) },
            {
              term: words.amount,
              value: <Money amount={bill.amount} words={terbilangRupiah(bill.amount)} />,
            },
            { term: words.accountCode, value: bill.accountCode },
            { term: words.orderNumber, value: bill.orderNumber ?? '-' },
            { term: words.when, value: <DateTime at={bill.returnedAt} part="full" /> },
            { term: words.by, value: bill.returnedBy },
          ]}
        />
      </Card>
    </Page>
  );
}
