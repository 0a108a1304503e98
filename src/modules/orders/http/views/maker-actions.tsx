import type { VNode } from 'preact';
import { dayOf } from '../../../../kernel/time.ts';
import { buttons } from '../../../../web/text/common.ts';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Prose } from '../../../../web/ui/card.tsx';
import { errorOf, Form } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { DefinitionFold, Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { dispatchDay } from '../../domain/deadlines.ts';
import type { OrderPageFacts } from '../../store/order-page.ts';
import { actWords as w } from './order-words.ts';
import type { TypedAct } from './typed-act.ts';

type Props = { readonly order: OrderPageFacts; readonly typed: TypedAct | null };

/** The food leaves the kitchen; before the day on which it may, the page says from when. */
export function DispatchForm({ order }: Pick<Props, 'order'>): VNode {
  const { t, view, dayShort } = useView();
  const { zone } = view.government;
  const from = dispatchDay(order.delivery.arriveAt, zone);
  if (dayOf(view.now, zone) < from) {
    return (
      <Prose>
        <p>{t(w.dispatchFrom, { day: dayShort(from) })}</p>
      </Prose>
    );
  }
  return (
    <Form action={`/pesanan/${order.id}/berangkat`} version={order.version}>
      <Prose>
        <p>{t(w.dispatch)}</p>
      </Prose>
      <Button label={buttons.markSent} icon="truck" size="large" block />
    </Form>
  );
}

/** At the door: the six digits that the receiver tells once the count is right. */
export function HandOverForm({ order, typed }: Props): VNode {
  const { t, view, dayShort } = useView();
  const { zone } = view.government;
  const day = dayOf(order.delivery.arriveAt, zone);
  const mine = typed?.act === 'handOver' ? typed : null;
  const error = mine ? errorOf(mine.errors, 'code') : undefined;
  if (order.handoverTriesLeft === 0) {
    return (
      <Notice kind="warn" title={w.locked}>
        <p>{t(w.lockedText)}</p>
      </Notice>
    );
  }
  // A form that was sent all the same shows why it was refused.
  if (!mine && dayOf(view.now, zone) < day) {
    return (
      <Prose>
        <p>{t(w.handOverFrom, { day: dayShort(day) })}</p>
      </Prose>
    );
  }
  return (
    <Form action={`/pesanan/${order.id}/serah-terima`} version={order.version}>
      <Prose>
        <p>{t(w.handOver)}</p>
      </Prose>
      <TextField
        name="code"
        label={w.code}
        hint={error ? undefined : t(w.triesLeft, { n: order.handoverTriesLeft })}
        value={mine?.values['code']}
        error={error}
        maxLength={6}
        width="medium"
        code
      />
      <Actions>
        <Button label={buttons.enterCode} icon="key-round" size="large" block />
      </Actions>
    </Form>
  );
}

/** For who forgot to press at the kitchen: on the day, the code can be entered without it. */
export function HandOverFold({ order, typed }: Props): VNode | null {
  const { view } = useView();
  const { zone } = view.government;
  if (dayOf(view.now, zone) < dayOf(order.delivery.arriveAt, zone)) return null;
  const form = <HandOverForm order={order} typed={typed} />;
  return typed?.act === 'handOver' || order.handoverTriesLeft === 0 ? (
    form
  ) : (
    <DefinitionFold title={w.handOverFold} icon="key-round">
      {form}
    </DefinitionFold>
  );
}
