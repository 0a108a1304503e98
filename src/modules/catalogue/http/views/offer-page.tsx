import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { dayOf } from '../../../../kernel/time.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { perUnit, unitWord } from '../../../../web/text/unit-names.ts';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card, Prose, Row, Stack } from '../../../../web/ui/card.tsx';
import { Checkbox } from '../../../../web/ui/choices.tsx';
import { FieldRow } from '../../../../web/ui/field.tsx';
import { ErrorSummary, errorOf, Form, type FormError, FormSection } from '../../../../web/ui/form.tsx';
import { MoneyField, NumberField } from '../../../../web/ui/inputs.tsx';
import { EmptyState, Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { type Policy, policyOn, priceCeilingOn } from '../../../meetings/public.ts';
import { keptFromShelf, type OwnOffer } from '../../domain/own-offer.ts';
import { productStates } from '../../domain/states.ts';
import { asksToConfirm, type OfferTyped } from '../offer-form.ts';
import { offerWords as w } from './offer-words.ts';
import { own } from './own-words.ts';

type Props = {
  readonly offer: OwnOffer;
  readonly policies: readonly Policy[];
  readonly typed: OfferTyped;
  readonly refusals: readonly Refusal[];
  readonly writes: boolean;
};

/** The offer of a product: whether it is on the shelf, what it costs, how it is ordered. */
export function OfferPage(props: Props): VNode {
  const { offer, writes } = props;
  const errors = formErrors(props.refusals);
  return (
    <Page
      title={offer.name ?? w.title}
      eyebrow={w.title}
      lead={w.lead}
      crumbs={[{ label: own.title, href: '/usaha/produk' }]}
      end={<StateBadge state={productStates[offer.state]} />}
    >
      <ErrorSummary errors={errors} />
      {offer.name === null ? (
        <EmptyState title={w.notPassed} text={w.notPassedText} />
      ) : (
        <>
          <Waits offer={offer} />
          {offer.terms && <Shelf {...props} />}
          {writes && offer.state !== 'withdrawn' && <TermsForm {...props} errors={errors} />}
        </>
      )}
    </Page>
  );
}

function Waits({ offer: { pending, terms } }: Pick<Props, 'offer'>): VNode | null {
  const { t, money } = useView();
  if (!pending || !terms) return null;
  return (
    <Notice kind="info" title={w.waits}>
      <p>{t(w.waitsText, { price: money(pending.price), old: money(terms.price) })}</p>
    </Notice>
  );
}

function Shelf({ offer, policies, writes }: Props): VNode {
  const { t, view } = useView();
  const today = dayOf(view.now, view.government.zone);
  const why = offer.state === 'listed' ? [] : keptFromShelf(offer, policies, today);
  const path = `/usaha/produk/${offer.productId}`;
  return (
    <Card title={w.shelf} icon="store">
      <Stack>
        <p>{t(offer.state === 'listed' ? w.onShelf : w.offShelf)}</p>
        {why.length > 0 && (
          <div>
            <p>{t(w.why)}</p>
            <ul class="reasons">
              {why.map(({ message, params }) => (
                <li>{t(message, params)}</li>
              ))}
            </ul>
          </div>
        )}
        {writes && offer.state === 'listed' && (
          <Row>
            <Form action={`${path}/sembunyikan`} version={offer.productVersion} inline>
              <Button label={w.hide} variant="secondary" icon="ban" />
            </Form>
            <Prose tone="quiet">
              <p>{t(w.hideNote)}</p>
            </Prose>
          </Row>
        )}
        {writes && ['draft', 'hidden'].includes(offer.state) && why.length === 0 && (
          <Form action={`${path}/jual`} version={offer.productVersion} inline>
            <Button label={w.list} icon="store" />
          </Form>
        )}
      </Stack>
    </Card>
  );
}

function TermsForm(props: Props & { readonly errors: readonly FormError[] }): VNode {
  const { offer, typed, errors, policies } = props;
  const { t, view, money } = useView();
  const today = dayOf(view.now, view.government.zone);
  const unit = offer.unitName ?? 'porsi';
  const ceiling = offer.kind && priceCeilingOn(offer.kind, policies, today);
  const percent = policyOn(policies, 'price_change', today)?.params.risePercent;
  const hints = [
    ceiling && t(w.priceHint, { ceiling: money(ceiling.amount), rule: ceiling.rule }),
    offer.terms && percent !== undefined && t(w.riseHint, { percent }),
  ];
  return (
    <Card title={w.terms} icon="tags">
      <Form action={`/usaha/produk/${offer.productId}/penawaran`} version={offer.version}>
        <MoneyField
          name="price"
          label={t(w.price, { unit: t(unitWord(unit, 1)) })}
          hint={hints.filter(Boolean).join(' ') || undefined}
          value={typed.price}
          error={errorOf(errors, 'price')}
        />
        {asksToConfirm(props.refusals, typed) && (
          <Checkbox
            name="confirmed"
            label={w.confirm}
            checked={typed.confirmed !== ''}
            error={errorOf(errors, 'confirmed')}
          />
        )}
        <FieldRow>
          <NumberField
            name="minQuantity"
            label={w.min}
            unit={t(unitWord(unit))}
            value={typed.minQuantity}
            error={errorOf(errors, 'minQuantity')}
          />
          <NumberField
            name="maxQuantity"
            label={w.max}
            hint={t(w.maxHint, { max: offer.dailyCapacity })}
            unit={t(unitWord(unit))}
            value={typed.maxQuantity}
            error={errorOf(errors, 'maxQuantity')}
          />
        </FieldRow>
        <NumberField
          name="leadTimeHours"
          label={w.leadTime}
          hint={w.leadHint}
          unit={t(w.hours)}
          value={typed.leadTimeHours}
          error={errorOf(errors, 'leadTimeHours')}
        />
        <FormSection title={w.tiers} note={w.tiersHint}>
          {typed.tiers.map((tier, index) => (
            <FieldRow>
              <NumberField
                name={`tiers.${index}.from`}
                label={w.tierFromLabel}
                unit={t(unitWord(unit))}
                value={tier.from}
                optional
                error={errorOf(errors, `tiers.${index}.from`)}
              />
              <MoneyField
                name={`tiers.${index}.price`}
                label={t(w.tierPrice) + ' ' + t(perUnit(unit))}
                value={tier.price}
                optional
                error={errorOf(errors, `tiers.${index}.price`)}
              />
            </FieldRow>
          ))}
        </FormSection>
        <Actions>
          <Button label={w.save} icon="check" />
        </Actions>
      </Form>
    </Card>
  );
}
