import type { ComponentChildren } from 'preact';
import { createContext, h } from 'preact';
import { useContext } from 'preact/hooks';
import type { Rupiah } from '../kernel/rupiah.ts';
import { formatRupiah } from '../kernel/rupiah.ts';
import type { Lang, Text, TextParams } from '../kernel/text.ts';
import { fill } from '../kernel/text.ts';
import type { Day, Zone } from '../kernel/time.ts';
import { dayOf, formatDateTime, formatDay, formatDayShort, formatTime } from '../kernel/time.ts';
import type { IconName } from './ui/icon-data.ts';

/** Words of a component: a pair, or a string that is already in the reader's language (a name, a number). */
export type Words = Text | string;

export type NavItem = {
  readonly label: Text;
  readonly href: string;
  readonly icon: IconName;
  readonly current?: boolean | undefined;
  /** How many things wait there; nothing is shown for zero. */
  readonly count?: number | undefined;
};

export type Person = {
  readonly name: string;
  readonly initials: string;
  /** Positions as people say them, for example "Pejabat Pengadaan · Kelurahan Gambir". */
  readonly roles: readonly string[];
};

export type NoticeKind = 'info' | 'success' | 'warn' | 'error';

/** All that the layout knows about the request; pages get it through {@link useView}. */
export type View = {
  readonly lang: Lang;
  /** Path and query of this page, for the way back from the language and theme switches. */
  readonly path: string;
  readonly theme: 'light' | 'dark' | 'auto';
  readonly csrf: string;
  readonly now: Date;
  readonly government: { readonly name: Text; readonly zone: Zone };
  readonly person: Person | null;
  readonly nav: readonly NavItem[];
  /** At most four: what this person does all day, for the bar at the bottom of a phone. */
  readonly bottomNav: readonly NavItem[];
  readonly assets: { readonly css: string; readonly js: string; readonly font: string };
  /** A demonstration says so on every page, and leads to where its clock is moved and its messages are read. */
  readonly demo: false | { readonly clockHref: string | null; readonly messagesHref?: string | null };
  readonly flash?: { readonly kind: NoticeKind; readonly text: Words } | undefined;
};

/** What components use: the view, and everything that depends on its language and zone. */
export type ViewTools = {
  readonly view: View;
  readonly t: (words: Words, params?: TextParams) => string;
  /** `Rp1.000.000` */
  readonly money: (amount: Rupiah | bigint) => string;
  /** `Kamis, 26 November 2026`; takes an instant or a calendar day. */
  readonly day: (date: Date | Day) => string;
  /** `26 November 2026` */
  readonly dayShort: (date: Date | Day) => string;
  /** `10.00 WIB` */
  readonly time: (date: Date) => string;
  /** `Kamis, 26 November 2026 pukul 10.00 WIB` */
  readonly dateTime: (date: Date) => string;
  /** Icons drawn so far on this page, so that each travels once. */
  readonly icons: Set<IconName>;
  /** What the fields of this page are called, so that the summary of errors, which stands before them, can name them. */
  readonly labels: FieldLabels;
};

export type FieldLabels = {
  /** By the id of the control; the field that is wrong wins where two forms of a page have one of the same name. */
  readonly byId: Map<string, Words>;
  /** Ids of which a summary wants the label: only then the page is rendered a second time. */
  readonly wanted: Set<string>;
};

const Context = createContext<ViewTools | null>(null);

/** Binds the tools of one request to its language and zone. */
export function viewTools(view: View, labels: FieldLabels = noLabels()): ViewTools {
  const { lang } = view;
  const { zone } = view.government;
  const asDay = (date: Date | Day): Day => (typeof date === 'string' ? date : dayOf(date, zone));
  return {
    view,
    t: (words, params) => fill(typeof words === 'string' ? words : words[lang], params),
    money: (amount) => formatRupiah(amount),
    day: (date) => formatDay(asDay(date), lang),
    dayShort: (date) => formatDayShort(asDay(date), lang),
    time: (date) => formatTime(date, zone),
    dateTime: (date) => formatDateTime(date, lang, zone),
    icons: new Set(),
    labels,
  };
}

/** The labels of a page of which nothing is rendered yet. */
export function noLabels(): FieldLabels {
  return { byId: new Map(), wanted: new Set() };
}

/** Gives a page its view; `renderPage` does this, so pages rarely need it. */
export function ViewProvider(props: {
  view: View;
  labels?: FieldLabels | undefined;
  children: ComponentChildren;
}): ComponentChildren {
  return h(Context.Provider, { value: viewTools(props.view, props.labels) }, props.children);
}

/** The view and its tools. @throws Error outside a ViewProvider, which is a programming mistake. */
export function useView(): ViewTools {
  const tools = useContext(Context);
  if (!tools) throw new Error('useView needs a ViewProvider: render pages with renderPage');
  return tools;
}
