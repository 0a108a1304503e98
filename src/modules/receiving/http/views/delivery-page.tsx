import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { type FormBody, typed } from '../../../../platform/http/forms.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { unitWord } from '../../../../web/text/unit-names.ts';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { RadioCards } from '../../../../web/ui/choices.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { ErrorSummary, errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { FileField, TextField } from '../../../../web/ui/inputs.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { QuantityStepper } from '../../../../web/ui/product.tsx';
import { useView } from '../../../../web/view.ts';
import type { Delivery, DeliveryLine } from '../../store/deliveries.ts';
import { CheckedList } from './checked-list.tsx';
import { words } from './receiving-words.ts';

type Props = {
  readonly delivery: Delivery;
  /** The person is a receiver of the unit. */
  readonly mine: boolean;
  /** The person is a commitment officer of the unit, who confirms what was found. */
  readonly confirms: boolean;
  /** The person is a requester of the unit, who may make a new code. */
  readonly renews: boolean;
  readonly typedForm: { readonly body: FormBody; readonly refusals: readonly Refusal[] } | null;
};

const open = ['accepted', 'dispatched'];

/** The check at the door: counts as ordered, one photo, the code. */
export function DeliveryPage({ delivery, mine, confirms, renews, typedForm }: Props): VNode {
  const { t } = useView();
  const errors = formErrors(typedForm?.refusals ?? []);
  const body = typedForm?.body ?? {};
  const waits = open.includes(delivery.state);
  const checked = delivery.state === 'inspected';
  const locked = waits && delivery.tries_left === 0;
  return (
    <Page
      title={checked ? words.checkedTitle : words.checkTitle}
      eyebrow={delivery.number}
      lead={t(checked ? words.checkedLead : words.checkLead, {
        title: delivery.title,
        supplier: delivery.supplier_name,
      })}
      crumbs={[{ label: nav.receiving, href: '/penerimaan' }]}
      aside={<Aside delivery={delivery} />}
    >
      <ErrorSummary errors={errors} />
      {checked && <CheckedList checked={[delivery]} mine={confirms ? [delivery] : []} />}
      {!waits && !checked && <Notice kind="info">{t(words.notNow)}</Notice>}
      {waits && !mine && <Notice kind="info">{t(words.notMine, { unit: delivery.unit_name })}</Notice>}
      {locked && <Locked delivery={delivery} renews={renews} />}
      {waits && mine && !locked && (
        <Form
          action={`/penerimaan/${delivery.id}`}
          version={delivery.version}
          files
          keep={`periksa-${delivery.id}`}
        >
          {delivery.lines.map((line, index) => (
            <Line line={line} index={index} body={body} errors={errors} />
          ))}
          <FileField
            name="photo"
            label={words.photoField}
            hint={words.photoHint}
            accept="image/*"
            optional
            error={errorOf(errors, 'photo') ?? errorOf(errors, 'photos')}
          />
          <TextField
            name="code"
            label={words.code}
            hint={t(words.codeHint, { n: delivery.tries_left })}
            value={typed(body, 'code')}
            maxLength={6}
            width="short"
            code
            error={errorOf(errors, 'code')}
          />
          <Actions>
            <Button icon="clipboard-check" label={words.submit} size="large" />
          </Actions>
        </Form>
      )}
    </Page>
  );
}

/** Five wrong tries lock the code; the way out is the requester's. */
function Locked({ delivery, renews }: Pick<Props, 'delivery' | 'renews'>): VNode {
  const { t } = useView();
  return (
    <Notice kind="warn" title={words.lockedTitle}>
      <p>{t(renews ? words.lockedRenew : words.lockedText)}</p>
      {renews && (
        <Form action={`/penerimaan/${delivery.id}/kode`} version={delivery.version} label={words.renew}>
          <Actions>
            <Button icon="refresh-cw" label={words.renew} />
          </Actions>
        </Form>
      )}
    </Notice>
  );
}

function Line(props: {
  readonly line: DeliveryLine;
  readonly index: number;
  readonly body: FormBody;
  readonly errors: readonly FormError[];
}): VNode {
  const { t } = useView();
  const { line, index, body, errors } = props;
  const name = (field: string) => `lines.${index}.${field}`;
  return (
    <Card
      title={line.name}
      end={
        <span>{t(words.ordered, { n: line.quantity, unit: t(unitWord(line.unitName, line.quantity)) })}</span>
      }
    >
      <QuantityStepper
        name={name('acceptedQuantity')}
        label={line.name}
        value={typed(body, name('acceptedQuantity')) || line.quantity}
        max={line.quantity}
        error={errorOf(errors, name('acceptedQuantity'))}
      />
      <RadioCards
        name={name('quality')}
        label={words.quality}
        value={typed(body, name('quality')) || 'good'}
        options={[
          { value: 'good', label: words.good },
          { value: 'poor', label: words.poor },
        ]}
      />
      <TextField
        name={name('remark')}
        label={words.remark}
        value={typed(body, name('remark'))}
        maxLength={300}
        optional
      />
    </Card>
  );
}

function Aside({ delivery }: { readonly delivery: Delivery }): VNode {
  return (
    <Card icon="truck" title={words.arriving}>
      <Facts
        items={[
          { term: words.when, value: <DateTime at={delivery.arrive_at} part="full" /> },
          { term: words.where, value: `${delivery.room}, ${delivery.address}` },
          { term: words.order, value: <a href={`/pesanan/${delivery.id}`}>{delivery.number}</a> },
        ]}
      />
      <LinkButton href={`/pesanan/${delivery.id}`} variant="secondary" size="small" label={words.toOrder} />
    </Card>
  );
}
