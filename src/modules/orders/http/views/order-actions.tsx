import type { VNode } from 'preact';
import type { Text } from '../../../../kernel/text.ts';
import { buttons } from '../../../../web/text/common.ts';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Prose, Stack } from '../../../../web/ui/card.tsx';
import { RadioCards } from '../../../../web/ui/choices.tsx';
import { errorOf, Form } from '../../../../web/ui/form.tsx';
import type { IconName } from '../../../../web/ui/icon-data.ts';
import { TextArea } from '../../../../web/ui/inputs.tsx';
import { DefinitionFold } from '../../../../web/ui/notice.tsx';
import { Rating } from '../../../../web/ui/rating.tsx';
import { useView } from '../../../../web/view.ts';
import { declineReasons } from '../../commands/decline-order.ts';
import type { OrderPageFacts } from '../../store/order-page.ts';
import type { Act } from '../order-acts.ts';
import { DispatchForm, HandOverFold, HandOverForm } from './maker-actions.tsx';
import { AgainLink, ElsewhereLink, ReplaceLink, WhoseTurn } from './order-links.tsx';
import { actWords as w } from './order-words.ts';
import type { TypedAct } from './typed-act.ts';

type Props = {
  readonly order: OrderPageFacts;
  readonly acts: ReadonlySet<Act>;
  /** The desk of this person, when the order lies on it. */
  readonly desk: OrderPageFacts['desks'][number] | null;
  readonly typed: TypedAct | null;
  /** Sending it brings it to the commitment officer first. */
  readonly toSign: boolean;
};

/** The one action for this person now; where there is none, whose turn it is. Other things he may do are folded below. */
export function OrderActions(props: Props): VNode {
  const { order, acts, desk } = props;
  const main = mainOf(props);
  return (
    <Card
      id="tindakan"
      title={main && desk ? w.your : w.title}
      icon={main ? 'hand-coins' : 'hourglass'}
      look="tint"
    >
      <Stack>
        {main ?? <WhoseTurn order={order} />}
        {acts.has('change') && !acts.has('send') && (
          <Actions>
            <ChangeButton order={order} />
          </Actions>
        )}
        {acts.has('dispatch') && acts.has('handOver') && <HandOverFold order={order} typed={props.typed} />}
        {acts.has('return') && <ReturnForm {...props} />}
        {acts.has('decline') && <DeclineForm {...props} />}
        {acts.has('cancel') && <CancelForm {...props} />}
      </Stack>
    </Card>
  );
}

function mainOf(props: Props): VNode | null {
  const { order, acts, desk } = props;
  if (acts.has('send')) return <SendForm {...props} />;
  if (acts.has('sign')) return <SignForm order={order} />;
  if (acts.has('accept')) return <AcceptForm order={order} />;
  if (acts.has('dispatch')) return <DispatchForm order={order} />;
  if (acts.has('handOver')) return <HandOverForm order={order} typed={props.typed} />;
  if (acts.has('close')) return <CloseForm {...props} />;
  if (desk && /^(receiving|treasury)\//.test(desk.command))
    return <ElsewhereLink order={order} desk={desk} />;
  if (acts.has('replace')) return <ReplaceLink order={order} />;
  if (acts.has('again')) return <AgainLink order={order} />;
  return null;
}

function SendForm({ order, toSign }: Props): VNode {
  const { t } = useView();
  return (
    <Form action={`/pesanan/${order.id}/kirim`} version={order.version}>
      <Prose>
        <p>{t(toSign ? w.sendToSigner : w.send, { supplier: order.supplier.name })}</p>
      </Prose>
      <Actions>
        <Button label={toSign ? buttons.sendToSigner : buttons.sendOrder} icon="send" size="large" />
        <ChangeButton order={order} />
      </Actions>
    </Form>
  );
}

function SignForm({ order }: Pick<Props, 'order'>): VNode {
  const { t, money } = useView();
  return (
    <Form action={`/pesanan/${order.id}/tanda-tangan`} version={order.version}>
      <Prose>
        <p>{t(w.sign, { sum: money(order.gross), supplier: order.supplier.name })}</p>
      </Prose>
      <Button label={buttons.signOrder} icon="pen-line" size="large" />
    </Form>
  );
}

function ChangeButton({ order }: Pick<Props, 'order'>): VNode {
  return (
    <LinkButton
      href={`/pesanan/${order.id}/ubah`}
      label={buttons.changeOrder}
      icon="pencil"
      variant="secondary"
    />
  );
}

function AcceptForm({ order }: Pick<Props, 'order'>): VNode {
  const { t, dateTime, money } = useView();
  const n = order.lines.reduce((sum, line) => sum + line.quantity, 0);
  const params = { n, when: dateTime(order.delivery.arriveAt), net: money(order.gross - order.withheld) };
  return (
    <Form action={`/pesanan/${order.id}/sanggupi`} version={order.version}>
      <Prose>
        <p>{t(w.accept, params)}</p>
        {order.answerDueAt && <p>{t(w.until, { when: dateTime(order.answerDueAt) })}</p>}
      </Prose>
      <Button label={buttons.accept} icon="handshake" size="large" block />
    </Form>
  );
}

function CloseForm({ order, typed }: Props): VNode {
  const { t } = useView();
  const mine = typed?.act === 'close' ? typed : null;
  const labels = {
    accuracy: { id: 'Kesesuaian produk', en: 'Product accuracy' },
    service: { id: 'Pelayanan', en: 'Service' },
    timeliness: { id: 'Ketepatan waktu', en: 'Timeliness' },
  };
  return (
    <Form action={`/pesanan/${order.id}/tutup`} version={order.version}>
      <Prose>
        <p>{t(w.close)}</p>
      </Prose>
      <Rating
        rows={(['accuracy', 'service', 'timeliness'] as const).map((name) => ({
          name,
          label: labels[name],
          value: mine ? Number(mine.values[name]) : undefined,
          error: mine ? errorOf(mine.errors, name) : undefined,
        }))}
      />
      <TextArea
        name="comment"
        label={w.comment}
        value={mine?.values['comment']}
        error={mine ? errorOf(mine.errors, 'comment') : undefined}
        rows={2}
        maxLength={500}
        optional
      />
      <Actions>
        <Button label={buttons.closeOrder} icon="badge-check" size="large" />
      </Actions>
    </Form>
  );
}

function DeclineForm({ order, typed }: Props): VNode {
  const mine = typed?.act === 'decline' ? typed : null;
  const form = (
    <Form action={`/pesanan/${order.id}/tolak`} version={order.version} label={w.decline}>
      <RadioCards
        name="reason"
        label={w.declineReason}
        options={Object.entries(declineReasons).map(([value, label]) => ({ value, label }))}
        value={mine?.values['reason']}
        error={mine ? errorOf(mine.errors, 'reason') : undefined}
      />
      <TextArea
        name="remark"
        label={w.declineRemark}
        value={mine?.values['remark']}
        error={mine ? errorOf(mine.errors, 'remark') : undefined}
        rows={2}
        maxLength={300}
        optional
      />
      <Actions>
        <Button label={buttons.decline} icon="circle-x" variant="danger" />
      </Actions>
    </Form>
  );
  return mine ? (
    form
  ) : (
    <DefinitionFold title={w.decline} icon="circle-x">
      {form}
    </DefinitionFold>
  );
}

function CancelForm({ order, typed }: Props): VNode {
  const { t, money } = useView();
  return (
    <ReasonForm
      action={`/pesanan/${order.id}/batal`}
      version={order.version}
      title={w.cancel}
      icon="ban"
      text={t(w.cancelText, { sum: money(order.gross) })}
      label={w.cancelReason}
      button={buttons.cancelOrder}
      mine={typed?.act === 'cancel' ? typed : null}
    />
  );
}

function ReturnForm({ order, typed }: Props): VNode {
  const { t } = useView();
  return (
    <ReasonForm
      action={`/pesanan/${order.id}/kembalikan`}
      version={order.version}
      title={w.return}
      icon="undo-2"
      text={t(w.returnText)}
      label={w.returnReason}
      button={buttons.returnOrder}
      mine={typed?.act === 'return' ? typed : null}
    />
  );
}

/** A dear act that asks for a reason: folded, and open again where it was refused. */
function ReasonForm(props: {
  action: string;
  version: number;
  title: Text;
  icon: IconName;
  text: string;
  label: Text;
  button: Text;
  mine: TypedAct | null;
}): VNode {
  const { mine } = props;
  const form = (
    <Form action={props.action} version={props.version} label={props.title}>
      <Prose>
        <p>{props.text}</p>
      </Prose>
      <TextArea
        name="reason"
        label={props.label}
        hint={w.cancelHint}
        value={mine?.values['reason']}
        error={mine ? errorOf(mine.errors, 'reason') : undefined}
        maxLength={500}
      />
      <Actions>
        <Button label={props.button} icon={props.icon} variant="danger" />
      </Actions>
    </Form>
  );
  return mine ? (
    form
  ) : (
    <DefinitionFold title={props.title} icon={props.icon}>
      {form}
    </DefinitionFold>
  );
}
