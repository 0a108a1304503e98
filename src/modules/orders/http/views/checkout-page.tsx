import type { VNode } from 'preact';
import type { Text } from '../../../../kernel/text.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons } from '../../../../web/text/common.ts';
import { BudgetBar } from '../../../../web/ui/budget-bar.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Prose } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { ErrorSummary, Form, type FormError } from '../../../../web/ui/form.tsx';
import type { IconName } from '../../../../web/ui/icon-data.ts';
import { TextArea } from '../../../../web/ui/inputs.tsx';
import { DefinitionFold, EmptyState, Notice } from '../../../../web/ui/notice.tsx';
import { LiveSum } from '../../../../web/ui/product.tsx';
import { useView, type Words } from '../../../../web/view.ts';
import { leftIn } from '../../../budget/public.ts';
import type { BasketPage } from '../../store/basket-page.ts';
import type { FigureLine, Figures } from '../figures.ts';
import type { MeetingTerms } from '../meeting-terms.ts';
import { LostLine, MakerCard } from './checkout-lines.tsx';
import { words } from './checkout-words.ts';
import { FurtherProducts } from './further-products.tsx';
import { MeetingBar } from './meeting-bar.tsx';

export type CheckoutPageProps = {
  readonly title: Words;
  readonly lead: Text;
  readonly crumbs: readonly { readonly label: Words; readonly href: string }[];
  /** Where the form goes. */
  readonly action: string;
  readonly version: number;
  readonly page: BasketPage;
  readonly terms: MeetingTerms;
  readonly figures: Figures;
  readonly note: string;
  readonly errors: readonly FormError[];
  readonly hrefWithout: (productId: string) => string | null;
  /** What else a fixed maker has on sale; empty for a new basket, which has the catalogue. */
  readonly further: readonly FigureLine[];
  /** The catalogue with this basket; null where the maker is fixed. */
  readonly catalogueHref: string | null;
  /** What a change of an order that went out brings: who looks again, and that the maker answers anew. */
  readonly after?: Text | null;
  readonly submit: { readonly label: Text; readonly icon: IconName; readonly confirm: Text };
};

/** One form for a basket: quantities, sums, tax, budget, note, and the button. Nothing typed is lost when it is refused. */
export function CheckoutPage(props: CheckoutPageProps): VNode {
  const { t, money } = useView();
  const { page, figures, errors } = props;
  const { facts } = page;
  const { makers, lost, gross } = figures;
  const left = leftIn(facts.funds) + facts.own.held;
  const empty = makers.length + lost.length === 0;
  // A product's refusal stands at its quantity: that is the field people can reach.
  const shown = errors.map((error) => ({ ...error, field: error.field?.replace(/productId$/, 'quantity') }));
  return (
    <Page
      title={props.title}
      eyebrow={page.unitName}
      lead={props.lead}
      crumbs={props.crumbs}
      aside={<Aside {...props} left={left} />}
    >
      <ErrorSummary errors={shown} title={words.problems} />
      <MeetingBar basket={page} terms={props.terms} />
      {empty && (
        <EmptyState
          title={words.empty}
          text={words.emptyText}
          action={
            props.catalogueHref && (
              <LinkButton href={props.catalogueHref} label={buttons.findFood} icon="utensils" />
            )
          }
        />
      )}
      {!empty && (
        <Form action={props.action} version={props.version} basket={{ heads: facts.meeting.headcount, left }}>
          {/* Enter in a quantity presses the first button of a form: it must calculate, never order. */}
          <button class="sr-only" name="aksi" value="hitung" tabIndex={-1} aria-hidden="true" />
          {makers.length > 1 && (
            <Notice kind="info">
              <p>{t(words.split, { n: makers.length })}</p>
            </Notice>
          )}
          {lost.map((line) => (
            <LostLine key={line.productId} {...props} line={line} />
          ))}
          {makers.map((maker, index) => (
            <MakerCard
              key={maker.supplier.id}
              {...props}
              maker={maker}
              place={{ n: index + 1, total: makers.length }}
            />
          ))}
          <FurtherProducts lines={props.further} page={page} />
          <TextArea
            name="note"
            label={words.note}
            hint={words.noteHint}
            value={props.note}
            maxLength={500}
            optional
            error={errors.find((error) => error.field === 'note')?.text}
          />
          <DefinitionFold title={words.rules}>
            <p>{t(props.terms.entitled.sentence)}</p>
            <p>{t(words.ruleRounding)}</p>
          </DefinitionFold>
          {props.after && (
            <Notice kind="info">
              <p>{t(props.after)}</p>
            </Notice>
          )}
          <Prose>
            <p>{t(props.submit.confirm, { sum: money(gross) })}</p>
          </Prose>
          <Actions>
            <Button
              label={props.submit.label}
              icon={props.submit.icon}
              name="aksi"
              value="kirim"
              size="large"
            />
            <Button
              label={words.recompute}
              icon="calculator"
              name="aksi"
              value="hitung"
              variant="secondary"
            />
            {props.catalogueHref && (
              <LinkButton href={props.catalogueHref} label={words.addMore} icon="plus" variant="ghost" />
            )}
          </Actions>
        </Form>
      )}
    </Page>
  );
}

function Aside(props: CheckoutPageProps & { readonly left: bigint }): VNode {
  const { t } = useView();
  const { page, figures, left } = props;
  const { rupPackage, line } = page.facts.funds;
  const { held } = page.facts.own;
  const heads = BigInt(page.facts.meeting.headcount);
  const bar = (id: string, title: Words, balance: typeof line) => (
    <BudgetBar
      id={id}
      title={title}
      ceiling={balance.ceiling}
      spent={balance.spent}
      held={balance.held - held}
      thisOrder={figures.gross}
    />
  );
  return (
    <>
      <Card title={words.total} icon="calculator">
        <Facts
          look="sums"
          items={[
            { term: words.gross, value: <LiveSum kind="total" amount={figures.gross} strong /> },
            {
              term: words.totalPerHead,
              value: <LiveSum kind="perHead" amount={(2n * figures.gross + heads) / (2n * heads)} />,
            },
            { term: words.leftAfter, value: <LiveSum kind="left" amount={left - figures.gross} /> },
          ]}
        />
      </Card>
      <Card title={page.packageName} icon="wallet">
        {bar('paket', t(words.budget, { rup: page.rupId }), rupPackage)}
        {bar('rekening', words.budgetLine, line)}
        <Prose tone="quiet">
          <p>{page.subActivity}</p>
          <p>{page.account}</p>
        </Prose>
      </Card>
    </>
  );
}
