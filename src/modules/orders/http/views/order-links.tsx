import type { VNode } from 'preact';
import { positionLabels } from '../../../../platform/commands/positions.ts';
import { buttons } from '../../../../web/text/common.ts';
import { Actions, LinkButton } from '../../../../web/ui/button.tsx';
import { Prose } from '../../../../web/ui/card.tsx';
import { useView } from '../../../../web/view.ts';
import { actionOf } from '../../../notices/public.ts';
import type { OrderPageFacts } from '../../store/order-page.ts';
import { actWords as w } from './order-words.ts';

/** Where the treasurer's bench does what waits on a desk. */
const treasuryTabs: Readonly<Record<string, string>> = {
  'treasury/verify': 'verifikasi',
  'treasury/pay': 'siap',
  'treasury/resubmit': 'kembali',
};

/** To the page of another module, where this desk does its work. */
export function ElsewhereLink(props: {
  order: OrderPageFacts;
  desk: OrderPageFacts['desks'][number];
}): VNode {
  const { t, dateTime } = useView();
  const { order, desk } = props;
  const { verb, icon, href: act } = actionOf(desk.command, 'purchase_order');
  const tab = treasuryTabs[desk.command];
  // A desk of the payment that this order is part of has a page of its own.
  const ofOrder = desk.subjectId === order.id;
  const href = !ofOrder ? act(desk.subjectId) : tab ? `/pembayaran?tab=${tab}` : `/penerimaan/${order.id}`;
  return (
    <>
      {desk.dueAt && (
        <Prose>
          <p>{t(w.until, { when: dateTime(desk.dueAt) })}</p>
        </Prose>
      )}
      <Actions>
        <LinkButton href={href} label={verb} icon={icon} size="large" />
      </Actions>
    </>
  );
}

/** After a refusal: another maker for the same meeting. */
export function ReplaceLink({ order }: { readonly order: OrderPageFacts }): VNode {
  const { t } = useView();
  return (
    <>
      <Prose>
        <p>{t(w.replaceText)}</p>
      </Prose>
      <Actions>
        <LinkButton
          href={`/katalog?rapat=${order.meeting.id}`}
          label={w.replace}
          icon="refresh-cw"
          size="large"
        />
      </Actions>
    </>
  );
}

/** Pesan Lagi: a meeting like this one, and its basket. */
export function AgainLink({ order }: { readonly order: OrderPageFacts }): VNode {
  const { t } = useView();
  const products = order.lines.map((line) => line.productId).join(',');
  const href = `/rapat/baru?seperti=${order.meeting.id}&produk=${products}`;
  return (
    <>
      <Prose>
        <p>{t(w.againText)}</p>
      </Prose>
      <Actions>
        <LinkButton href={href} label={buttons.orderAgain} icon="rotate-ccw" />
      </Actions>
    </>
  );
}

/** Where the button would be: who has it, what he does, until when. */
export function WhoseTurn({ order }: { readonly order: OrderPageFacts }): VNode {
  const { t, dateTime } = useView();
  const desk = order.desks[0];
  if (!desk) {
    return (
      <Prose>
        <p>{t(w.nothingText)}</p>
      </Prose>
    );
  }
  const position = t(positionLabels[desk.position]);
  const verb = t(actionOf(desk.command, 'purchase_order').verb);
  return (
    <Prose>
      <p>
        <b>{t(w.waiting, { position })}.</b> {t(w.waitingText, { position, verb })}{' '}
        {desk.dueAt && t(w.until, { when: dateTime(desk.dueAt) })}
      </p>
    </Prose>
  );
}
