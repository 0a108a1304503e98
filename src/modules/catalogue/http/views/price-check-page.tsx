import type { VNode } from 'preact';
import { dayOf } from '../../../../kernel/time.ts';
import { percent } from '../../../../web/format.ts';
import { Page } from '../../../../web/layout.tsx';
import { perUnit } from '../../../../web/text/unit-names.ts';
import { DateTime, Money } from '../../../../web/ui/amounts.tsx';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { RadioCards } from '../../../../web/ui/choices.tsx';
import { type Fact, Facts } from '../../../../web/ui/facts.tsx';
import { ErrorSummary, errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { TextArea } from '../../../../web/ui/inputs.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { useView, type ViewTools } from '../../../../web/view.ts';
import { type Policy, priceCeilingOn } from '../../../meetings/public.ts';
import type { OwnOffer } from '../../domain/own-offer.ts';
import { offerWords as w } from './offer-words.ts';

type Props = {
  readonly offer: OwnOffer;
  readonly policies: readonly Policy[];
  readonly mayCheck: boolean;
  readonly typed: Readonly<Record<'outcome' | 'remark', string>>;
  readonly errors: readonly FormError[];
};

export const pricePath = (id: string): string => `/register-penyedia/harga/${id}`;

/** A rise of a price beside the old one, for whoever checks it. */
export function PriceCheckPage(props: Props): VNode {
  const { offer, errors } = props;
  const tools = useView();
  const { t, money } = tools;
  return (
    <Page
      title={offer.name ?? w.checkTitle}
      eyebrow={w.checkTitle}
      lead={offer.supplierName}
      crumbs={[{ label: offer.supplierName, href: `/penyedia/${offer.supplierId}` }]}
    >
      <ErrorSummary errors={errors} />
      {offer.pending && offer.terms ? (
        <Card title={w.terms} icon="tags">
          <Facts items={factsOf(props, tools)} />
        </Card>
      ) : (
        <EmptyState
          title={w.nothing}
          text={offer.terms ? t(w.nothingText, { price: money(offer.terms.price) }) : undefined}
        />
      )}
      {offer.pending && props.mayCheck && <Decision {...props} />}
    </Page>
  );
}

function factsOf({ offer, policies }: Props, { t, view, money }: ViewTools): Fact[] {
  const { pending, terms, kind } = offer;
  if (!pending || !terms) return [];
  const today = dayOf(view.now, view.government.zone);
  const ceiling = kind && priceCeilingOn(kind, policies, today);
  const rise = Number(pending.price - terms.price) / Number(terms.price);
  const tiers = pending.tiers.map(({ from, price }) => t(w.tierLine, { from, price: money(price) }));
  const unit = t(perUnit(offer.unitName ?? 'porsi'));
  return [
    { term: w.maker, value: <a href={`/penyedia/${offer.supplierId}`}>{offer.supplierName}</a> },
    {
      term: w.old,
      value: (
        <>
          {money(terms.price)} {unit}
        </>
      ),
    },
    {
      term: w.new,
      value: (
        <>
          <Money amount={pending.price} strong /> {unit}
        </>
      ),
    },
    { term: w.rise, value: percent(rise, view.lang) },
    ...(ceiling ? [{ term: w.ceiling, value: `${money(ceiling.amount)} (${ceiling.rule})` }] : []),
    { term: w.tiersNew, value: tiers.join('; ') || t(w.noTiers) },
    { term: w.asked, value: <DateTime at={new Date(pending.askedAt)} /> },
  ];
}

function Decision({ offer, typed, errors }: Props): VNode {
  return (
    <Card title={w.decision} icon="scale">
      <Form action={pricePath(offer.productId)} version={offer.version}>
        <RadioCards
          name="outcome"
          label={w.outcome}
          value={typed.outcome}
          error={errorOf(errors, 'outcome')}
          options={[
            { value: 'accept', label: w.accept, note: w.acceptNote },
            { value: 'refuse', label: w.refuse },
          ]}
        />
        <TextArea
          name="remark"
          label={w.remark}
          hint={w.remarkHint}
          value={typed.remark}
          maxLength={300}
          rows={2}
          optional
          error={errorOf(errors, 'remark')}
        />
        <Actions>
          <Button label={w.decide} icon="check" />
        </Actions>
      </Form>
    </Card>
  );
}
