import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { dayOf } from '../../../../kernel/time.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import type { FormBody } from '../../../../platform/http/forms.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Stack } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { CodeBox } from '../../../../web/ui/figures.tsx';
import { ErrorSummary, Form } from '../../../../web/ui/form.tsx';
import { DefinitionFold, Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { orderStateWords } from '../../../orders/public.ts';
import type { Delivery } from '../../store/deliveries.ts';
import { CheckForm } from './check-form.tsx';
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

/** The code before the hand-over, the check after it, and what was found for who confirms it. */
export function DeliveryPage(props: Props): VNode {
  const { t } = useView();
  const { delivery, mine, confirms, typedForm } = props;
  const handedOver = delivery.state === 'delivered';
  const comes = delivery.state === 'accepted' || delivery.state === 'dispatched';
  const checked = delivery.state === 'inspected';
  const params = { title: delivery.title, supplier: delivery.supplier_name };
  return (
    <Page
      title={checked ? words.checkedTitle : comes ? words.receiveTitle : words.checkTitle}
      eyebrow={delivery.number}
      lead={t(checked ? words.checkedLead : handedOver ? words.checkLead : words.comesLead, params)}
      crumbs={[{ label: nav.receiving, href: '/penerimaan' }]}
      end={<StateBadge state={orderStateWords[delivery.state]} />}
      aside={<Aside delivery={delivery} />}
    >
      <ErrorSummary errors={formErrors(typedForm?.refusals ?? [])} />
      {checked && <CheckedList checked={[delivery]} mine={confirms ? [delivery] : []} />}
      {!comes && !handedOver && !checked && <Notice kind="info">{t(words.notNow)}</Notice>}
      {(comes || handedOver) && !mine && (
        <Notice kind="info">{t(words.notMine, { unit: delivery.unit_name })}</Notice>
      )}
      {comes && <Coming {...props} />}
      {handedOver && mine && <CheckForm delivery={delivery} typedForm={typedForm} />}
    </Page>
  );
}

/** Not handed over yet: the code to tell the courier, and the way out when the maker cannot enter it. */
function Coming({ delivery, mine, renews, typedForm }: Props): VNode {
  const { t, view, dayShort } = useView();
  const { zone } = view.government;
  const locked = delivery.tries_left === 0;
  const early = dayOf(view.now, zone) < dayOf(delivery.arrive_at, zone);
  const form = <CheckForm delivery={delivery} typedForm={typedForm} />;
  return (
    <>
      {locked && <Locked delivery={delivery} renews={renews} />}
      {mine && !locked && (
        <CodeBox label={words.code} code={delivery.handover_code} hint={words.codeHint} large />
      )}
      {mine && early && <p>{t(words.notToday, { day: dayShort(delivery.arrive_at) })}</p>}
      {mine && !locked && !early && (
        <Stack>
          <p>{t(words.afterCode)}</p>
          <Actions>
            <LinkButton
              href={`/penerimaan/${delivery.id}`}
              variant="secondary"
              icon="refresh-cw"
              label={words.reload}
            />
          </Actions>
        </Stack>
      )}
      {mine &&
        (typedForm ? (
          form
        ) : early ? null : (
          <DefinitionFold title={words.noPhone} icon="phone">
            {form}
          </DefinitionFold>
        ))}
    </>
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

function Aside({ delivery }: { readonly delivery: Delivery }): VNode {
  const { t } = useView();
  return (
    <Card icon="truck" title={nav.receiving}>
      <Facts
        items={[
          { term: words.when, value: <DateTime at={delivery.arrive_at} part="full" /> },
          { term: words.where, value: `${delivery.room}, ${delivery.address}` },
          ...(delivery.delivered_at
            ? [
                {
                  term: words.handedOver,
                  value: (
                    <>
                      <DateTime at={delivery.delivered_at} part="full" />
                      <br />
                      {delivery.delivered_by ?? t(words.withoutCode)}
                    </>
                  ),
                },
              ]
            : []),
          { term: words.order, value: <a href={`/pesanan/${delivery.id}`}>{delivery.number}</a> },
        ]}
      />
      <LinkButton href={`/pesanan/${delivery.id}`} variant="secondary" size="small" label={words.toOrder} />
    </Card>
  );
}
