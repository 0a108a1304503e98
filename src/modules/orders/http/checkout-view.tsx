import type { VNode } from 'preact';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { noRupiah } from '../../../kernel/rupiah.ts';
import { dayOf } from '../../../kernel/time.ts';
import type { Site } from '../../../platform/http/context.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { buttons, nav } from '../../../web/text/common.ts';
import { priceFor } from '../../catalogue/public.ts';
import type { ProductKind } from '../../meetings/public.ts';
import type { BasketLine } from '../domain/basket.ts';
import { checkout } from '../domain/checkout.ts';
import { type BasketPage, readBasketPage } from '../store/basket-page.ts';
import type { OrderToChange } from '../store/order-to-change.ts';
import { afterChange } from './after-change.ts';
import { basketHref } from './basket-url.ts';
import { atFormLines, furtherProducts, leftOut } from './change-lines.ts';
import { entriesOf, type TypedLine, wholeNumber } from './checkout-form.ts';
import { type FigureLine, figuresOf } from './figures.ts';
import { termsOf } from './meeting-terms.ts';
import { CheckoutPage } from './views/checkout-page.tsx';
import { words } from './views/checkout-words.ts';

/** What stands in the form: from the address, from the order that is changed, or as it was typed. */
export type Filled = { readonly lines: readonly TypedLine[]; readonly note: string };

/** A basket page for these lines; ids that are none are asked for as nothing. */
export function readFilled(
  site: Site,
  meetingId: string,
  filled: Filled,
  order: OrderToChange | null = null,
): Promise<BasketPage | null> {
  const ids = [...filled.lines.map((line) => line.productId), ...(order?.products ?? [])].filter(isId);
  return readBasketPage(site, meetingId, [...new Set(ids)], order?.share ?? null);
}

type Shown = {
  readonly site: Site;
  readonly page: BasketPage;
  readonly filled: Filled;
  /** Why the door refused; null shows what the rules say of the basket as it stands. */
  readonly refusals: readonly Refusal[] | null;
};

/** The checkout of a new basket; `places` for a procurement officer, whose button sends at once. */
export function newBasketView(shown: Shown, places: boolean): VNode {
  const { page, filled } = shown;
  const { meeting } = page.facts;
  const path = `/rapat/${meeting.id}/pesan`;
  const basket = entriesOf(filled.lines);
  return (
    <CheckoutPage
      {...common(shown, () => false)}
      further={[]}
      title={words.title}
      lead={words.lead}
      crumbs={[
        { label: nav.meetings, href: '/rapat' },
        { label: page.title, href: `/rapat/${meeting.id}` },
      ]}
      action={path}
      version={meeting.version}
      hrefWithout={(productId) => hrefWithout(path, filled, productId)}
      catalogueHref={basketHref('/katalog', basket, [['rapat', meeting.id]])}
      submit={
        places
          ? { label: buttons.sendOrder, icon: 'send', confirm: words.confirmPlace }
          : { label: buttons.submitToOfficer, icon: 'send', confirm: words.confirmSubmit }
      }
    />
  );
}

/** The same form for an order that the maker has not accepted yet; `places` for a procurement officer, as above. */
export function changeView(shown: Shown, order: OrderToChange, places: boolean): VNode {
  const path = `/pesanan/${order.id}/ubah`;
  const facts = common(shown, (line) => leftOut(line, order));
  const { policies, startsAt } = shown.page.facts.meeting;
  const { zone } = shown.site;
  const now = shown.site.clock();
  const changed = { state: order.state, gross: facts.figures.gross, startsAt };
  const by = places ? 'procurement_officer' : 'requester';
  const single = shown.filled.lines.length < 2;
  return (
    <CheckoutPage
      {...facts}
      further={furtherLines(shown, order, facts.terms.kinds)}
      title={{
        id: words.titleChange.id.replace('{number}', order.number),
        en: words.titleChange.en.replace('{number}', order.number),
      }}
      lead={words.leadChange}
      crumbs={[
        { label: nav.orders, href: '/pesanan' },
        { label: order.number, href: `/pesanan/${order.id}` },
      ]}
      action={path}
      version={order.version}
      hrefWithout={(productId) => (single ? null : hrefWithout(path, shown.filled, productId))}
      catalogueHref={null}
      after={afterChange(changed, by, policies, now, dayOf(now, zone))}
      submit={{ label: words.saveChange, icon: 'check', confirm: words.confirmChange }}
    />
  );
}

/** What else the maker has on sale of the kinds that the meeting may have; their places in the form follow the lines. */
function furtherLines(
  { page, filled }: Shown,
  order: OrderToChange,
  kinds: readonly ProductKind[],
): FigureLine[] {
  const { offers } = page.facts;
  const ids = furtherProducts(order, filled.lines).filter((id) => {
    const offer = offers.get(id);
    return offer !== undefined && kinds.includes(offer.kind);
  });
  return ids.map((productId, index) => ({
    index: filled.lines.length + index,
    productId,
    typed: '0',
    quantity: 0,
    offer: offers.get(productId) ?? null,
    unitPrice: noRupiah,
    amount: noRupiah,
  }));
}

/** @param out lines of the form that the command is not given. */
function common({ site, page, filled, refusals }: Shown, out: (line: TypedLine) => boolean) {
  const now = site.clock();
  const { offers, meeting } = page.facts;
  const lines = filled.lines.map(({ productId, quantity }) => {
    const count = wholeNumber(quantity);
    return { productId, typed: quantity, quantity: typeof count === 'number' ? count : 0 };
  });
  const places = filled.lines.flatMap((line, index) => (out(line) ? [] : [index]));
  const given = lines.filter((_, index) => places.includes(index));
  const basket = given.map(({ productId, quantity }): BasketLine => {
    const offer = offers.get(productId);
    return { productId, quantity, seenPrice: offer ? priceFor(offer, quantity) : noRupiah };
  });
  const judged = refusals ?? refusalsOf(checkout(page.facts, basket, now, site.zone));
  return {
    page,
    terms: termsOf(meeting, now, site.zone),
    figures: figuresOf(lines, offers, dayOf(now, site.zone)),
    note: filled.note,
    errors: lines.length === 0 && refusals === null ? [] : formErrors(atFormLines(judged, places)),
  };
}

function refusalsOf(result: ReturnType<typeof checkout>): readonly Refusal[] {
  return result.ok ? [] : result.refusals;
}

function hrefWithout(path: string, filled: Filled, productId: string): string {
  const left = filled.lines.filter((line) => line.productId !== productId);
  return basketHref(path, entriesOf(left), [['catatan', filled.note]]);
}
