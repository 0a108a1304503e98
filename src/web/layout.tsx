import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { frame } from './text/common.ts';
import { Dock, NavList, TopBar } from './ui/frame.tsx';
import { Icon, IconSprite } from './ui/icon.tsx';
import { Banner, Notice } from './ui/notice.tsx';
import type { View, Words } from './view.ts';
import { noLabels, useView, ViewProvider } from './view.ts';

export type PageProps = {
  /** The one h1, and the title of the browser's tab. */
  title: Words;
  /** Small words above the title: the kind of thing, its number. */
  eyebrow?: Words | undefined;
  /** One sentence under the title. */
  lead?: Words | undefined;
  crumbs?: readonly { label: Words; href: string }[] | undefined;
  description?: Words | undefined;
  /** Right of the title: a state badge, or a button. */
  end?: ComponentChildren;
  /** Facts that matter to the decision; a right column on a desk, below on a phone. */
  aside?: ComponentChildren;
  /** Replaces the title block; it must carry the h1. */
  hero?: ComponentChildren;
  /** Lets tables use the whole width. */
  wide?: boolean | undefined;
  /** A page for everyone: with a footer. Visitors have the navigation on top, people who signed in keep their rail. */
  public?: boolean | undefined;
  /** Seconds after which a browser without scripts loads the page again, for what changes by itself. */
  refresh?: number | undefined;
  children?: ComponentChildren;
};

/** A whole document: head, top bar, rail or top navigation, work area, aside, footer and phone bar. */
export function Page(props: PageProps): VNode {
  const { t, view } = useView();
  const theme = { light: 'eorder', dark: 'eorder-dark', auto: undefined }[view.theme];
  const open = view.person === null;
  return (
    <html lang={view.lang} data-theme={theme}>
      <Head
        title={t(props.title)}
        description={props.description && t(props.description)}
        refresh={props.refresh}
      />
      <body class={view.bottomNav.length > 0 ? 'with-dock' : undefined} data-prefetch={open ? '' : undefined}>
        <a class="skip" href="#isi">
          {t(frame.skip)}
        </a>
        {view.demo && (
          <Banner icon="flag">
            {t(frame.demo)}{' '}
            {view.demo.clockHref !== null && <a href={view.demo.clockHref}>{t(frame.demoClock)}</a>}
            {view.demo.messagesHref && (
              <>
                {' · '}
                <a href={view.demo.messagesHref}>{t(frame.demoMessages)}</a>
              </>
            )}
          </Banner>
        )}
        <TopBar public={open} band={!props.hero} />
        {props.hero}
        <div class={`shell ${open ? 'shell-open' : 'shell-desk'} ${props.aside ? 'shell-aside' : ''}`}>
          {!open && (
            <nav class="rail" aria-label={t(frame.mainNav)}>
              <NavList items={view.nav} />
            </nav>
          )}
          <main id="isi" tabIndex={-1} class={props.wide ? 'wide' : undefined}>
            {view.flash && (
              <Notice kind={view.flash.kind} live>
                <p>{t(view.flash.text)}</p>
              </Notice>
            )}
            {!props.hero && <TitleBlock {...props} />}
            <div class="work">{props.children}</div>
          </main>
          {props.aside && (
            <aside class="side" aria-label={t(frame.aside)}>
              {props.aside}
            </aside>
          )}
        </div>
        {(open || props.public) && <Footer />}
        <Dock />
        <IconSprite />
      </body>
    </html>
  );
}

/** The document as text, ready to send. */
export function renderPage(page: VNode, view: View): string {
  const labels = noLabels();
  const render = () =>
    renderToString(
      <ViewProvider view={view} labels={labels}>
        {page}
      </ViewProvider>,
    );
  const html = render();
  // The summary of errors stands before the fields that it names, so their labels are known the second time only.
  return `<!doctype html>${labels.wanted.size > 0 ? render() : html}`;
}

function Head(props: { title: string; description: string | undefined; refresh: number | undefined }): VNode {
  const { view } = useView();
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${props.title} · e-Order`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {props.description && <meta name="description" content={props.description} />}
      <meta name="theme-color" content="#00474b" />
      <link rel="preload" href={view.assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={view.assets.css} />
      <link
        rel="icon"
        href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'%3E%3Ccircle cx='20' cy='20' r='19' fill='%23004a4e'/%3E%3Cpath d='M20 7c4 4 6 6.400 6 9a6 6 0 0 1-12 0c0-2.600 2-5 6-9zM12 24h16l-3 4h-3l1 6h-6l1-6h-3z' fill='%23e8b53a'/%3E%3C/svg%3E"
      />
      {props.refresh !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={String(props.refresh)} />
        </noscript>
      )}
      <script type="module" src={view.assets.js} />
    </head>
  );
}

function TitleBlock(props: PageProps): VNode {
  const { t } = useView();
  return (
    <div class="title">
      {props.crumbs && props.crumbs.length > 0 && (
        <nav class="crumbs" aria-label={t(frame.crumbs)}>
          <ol>
            {props.crumbs.map((crumb, index) => (
              <li>
                <Icon name={index === 0 ? 'chevron-left' : 'chevron-right'} />
                <a href={crumb.href}>{t(crumb.label)}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div class="title-row">
        <div>
          {props.eyebrow && <p class="eyebrow">{t(props.eyebrow)}</p>}
          <h1>{t(props.title)}</h1>
        </div>
        {props.end && <div class="title-end">{props.end}</div>}
      </div>
      {props.lead && <p class="lead">{t(props.lead)}</p>}
    </div>
  );
}

function Footer(): VNode {
  const { t, view } = useView();
  return (
    <footer class="foot">
      <div>
        <p>
          <b>e-Order</b> · {t(view.government.name)}
        </p>
        <p>{t(frame.footer)}</p>
      </div>
    </footer>
  );
}
