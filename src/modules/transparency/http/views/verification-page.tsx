import type { JSX } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { DateTime, Money } from '../../../../web/ui/amounts.tsx';
import { Badge, StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { ErrorSummary, errorOf, SearchForm } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { DefinitionFold, Notice } from '../../../../web/ui/notice.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { orderStateWords } from '../../../orders/public.ts';
import type { Checked, CheckedOrder, CheckedPaper } from '../../store/verification.ts';
import { words } from './verification-words.ts';

type Props = {
  readonly typed: string;
  readonly found: Checked | null;
  readonly refusals: readonly Refusal[];
};

/** The public check of a code: a form, and what the code stands for. */
export function VerificationPage({ typed, found, refusals }: Props): JSX.Element {
  const { t } = useView();
  const errors = formErrors(refusals);
  return (
    <Page title={words.title} lead={words.lead} public>
      <ErrorSummary errors={errors} />
      {found && (
        <Notice kind="success" title={words.genuine} live>
          <p>{t(words.genuineText)}</p>
        </Notice>
      )}
      {found?.order && <OrderCard order={found.order} />}
      {found && <Papers papers={found.papers} />}
      <SearchForm action="/verifikasi" label={words.title}>
        <TextField
          name="kode"
          label={words.code}
          hint={words.codeHint}
          value={typed}
          width="medium"
          maxLength={60}
          autocomplete="off"
          error={errorOf(errors, 'kode')}
        />
        <Actions>
          <Button icon="shield-check" label={words.check} />
        </Actions>
      </SearchForm>
      <p>
        <a href="/sertifikat">{t(words.certificate)}</a>
      </p>
    </Page>
  );
}

function OrderCard({ order }: { readonly order: CheckedOrder }): JSX.Element {
  const { t } = useView();
  return (
    <Card title={t(words.order, { number: order.number })} icon="receipt-text">
      <Facts
        items={[
          { term: words.number, value: order.number },
          { term: words.code, value: <code>{order.code}</code> },
          { term: words.state, value: <StateBadge state={orderStateWords[order.state]} /> },
          { term: words.unit, value: order.unitName },
          { term: words.supplier, value: order.supplierName },
          { term: words.amount, value: <Money amount={order.gross} strong /> },
          { term: words.ordered, value: <DateTime at={order.submittedAt} part="day" /> },
          {
            term: words.paid,
            value: order.paidAt ? <DateTime at={order.paidAt} part="day" /> : t(words.unpaid),
          },
        ]}
      />
    </Card>
  );
}

function Papers({ papers }: { readonly papers: readonly CheckedPaper[] }): JSX.Element {
  const { t } = useView();
  if (papers.length === 0) return <p>{t(words.noPapers)}</p>;
  return (
    <Card look="flush" title={words.papers} icon="file-check">
      <Table
        caption={words.papers}
        hideCaption
        rows={papers}
        columns={[
          { head: words.label, title: true, cell: (paper) => paper.label },
          { head: words.unit, cell: (paper) => paper.unitName },
          { head: words.issued, cell: (paper) => <DateTime at={paper.issuedAt} part="dayShort" /> },
          {
            head: words.validity,
            cell: (paper) =>
              paper.replacedBy ? (
                <Badge label={t(words.replaced, { label: paper.replacedBy })} tone="warn" icon="rotate-ccw" />
              ) : (
                <Badge label={words.inForce} tone="success" icon="check" />
              ),
          },
          {
            head: words.hash,
            cell: (paper) => (
              <>
                <Print of={t(words.factsHash)} hash={paper.factsHash} />
                {paper.fileHash && <Print of={t(words.fileHash)} hash={paper.fileHash} />}
              </>
            ),
          },
        ]}
      />
      <DefinitionFold title={words.hash} icon="shield-check">
        <p>{t(words.hashText)}</p>
      </DefinitionFold>
    </Card>
  );
}

/** A long hash in pieces of eight, so that it breaks on a phone and can be read aloud. */
function Print(props: { readonly of: string; readonly hash: string }): JSX.Element {
  const pieces = props.hash.match(/.{1,8}/g) ?? [];
  return (
    <p>
      {props.of}: <code>{pieces.join(' ')}</code>
    </p>
  );
}
