import type { VNode } from 'preact';
import type { Text } from '../../../../kernel/text.ts';
import { LinkButton } from '../../../../web/ui/button.tsx';
import { ConfirmationPanel, Notice } from '../../../../web/ui/notice.tsx';
import { useView, type ViewTools } from '../../../../web/view.ts';
import { declineReasons } from '../../commands/decline-order.ts';
import { cancelReasonWords } from '../../domain/cancel-reasons.ts';
import type { OrderPageFacts } from '../../store/order-page.ts';
import { billReasons, words } from './order-words.ts';

/** Why an order ended before its end, or why its bill came back. */
export function Ended({ order }: { order: OrderPageFacts }): VNode | null {
  const { t } = useView();
  const said = (kind: 'warn' | 'error', text: string): VNode => (
    <Notice kind={kind}>
      <p>{text}</p>
    </Notice>
  );
  if (order.state === 'declined') {
    const reason = declineReasons[order.declineReason as keyof typeof declineReasons] as Text | undefined;
    return said(
      'error',
      t(words.declinedBecause, { reason: reason ? t(reason) : (order.declineReason ?? '-') }),
    );
  }
  if (order.state === 'cancelled')
    return said(
      'warn',
      t(words.cancelledBecause, { reason: t(cancelReasonWords(order.cancelReason ?? '-')) }),
    );
  if (order.state === 'expired') return said('warn', t(words.expiredText));
  if (order.billReturnedReason === null || order.state !== 'received') return null;
  return (
    <Notice kind="warn" title={words.returned}>
      <p>{reasonOf(order.billReturnedReason, t)}</p>
    </Notice>
  );
}

/** `minutes: Notula belum ditandatangani` in words: the code's sentence, then the remark. */
function reasonOf(stored: string, t: ViewTools['t']): string {
  const [, code = '', remark = ''] = /^(\w+)(?:: ([^]*))?$/.exec(stored) ?? [];
  const known = billReasons[code];
  return known ? [t(known), remark].filter(Boolean).join('. ') : stored;
}

/** Just ordered: the numbers, and what happens next. */
export function Confirmation({ order }: { order: OrderPageFacts }): VNode {
  const { t, money, dateTime } = useView();
  const together = order.siblings.filter(
    ({ submittedAt }) => submittedAt.getTime() === order.submittedAt.getTime(),
  );
  const numbers = [order, ...together].map(({ number }) => number).join(' · ');
  const supplier = order.supplier.name;
  const answer = order.answerDueAt
    ? t(words.nextAnswer, { supplier, when: dateTime(order.answerDueAt) })
    : t(words.nextAnswerLater, { supplier });
  return (
    <ConfirmationPanel
      title={order.state === 'sent' ? words.donePlaced : words.doneSubmitted}
      number={numbers}
      next={[
        t(words.nextHeld, { sum: money(order.gross) }),
        ...(order.state === 'submitted' ? [words.nextOfficer] : []),
        ...(order.state === 'checked' ? [words.nextSigner] : []),
        answer,
        t(words.nextDelivery, { when: dateTime(order.delivery.arriveAt) }),
      ]}
      actions={
        together.length > 0
          ? together.map((one) => (
              <LinkButton
                key={one.id}
                href={`/pesanan/${one.id}`}
                label={`${one.supplierName} · ${one.number}`}
                variant="secondary"
              />
            ))
          : undefined
      }
    />
  );
}
