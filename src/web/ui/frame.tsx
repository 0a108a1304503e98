import type { VNode } from 'preact';
import { buttons, frame, nav } from '../text/common.ts';
import type { NavItem } from '../view.ts';
import { useView } from '../view.ts';
import { Avatar } from './figures.tsx';
import { Icon } from './icon.tsx';
import { Mark, Tumpal } from './tumpal.tsx';

/** The top of every page: brand and government, search, language, appearance, account. */
export function TopBar(props: { public: boolean; band: boolean }): VNode {
  const { t, view } = useView();
  return (
    <header class={props.band ? 'top' : 'top top-bare'}>
      <div class="top-in">
        {view.nav.length > 0 && (
          <details class="drop top-menu" data-drop>
            <summary aria-label={t(frame.menu)}>
              <Icon name="menu" />
            </summary>
            <nav class="drop-panel" aria-label={t(frame.menu)}>
              <NavList items={view.nav} />
              <Switches />
            </nav>
          </details>
        )}
        <a class="brand" href="/">
          <Mark />
          <span>
            <b>e-Order</b>
            <small>{t(view.government.name)}</small>
          </span>
        </a>
        {props.public ? (
          <nav class="top-nav" aria-label={t(frame.mainNav)}>
            <NavList items={view.nav} />
          </nav>
        ) : (
          <form class="top-search" role="search" action="/katalog" method="get">
            <Icon name="search" />
            <input
              type="search"
              name="q"
              aria-label={t(frame.searchHint)}
              placeholder={t(frame.searchHint)}
            />
          </form>
        )}
        {!props.public && (
          <a class="top-icon top-find" href="/katalog">
            <Icon name="search" label={frame.search} />
          </a>
        )}
        <Switches />
        <Account />
      </div>
      {props.band && <Tumpal />}
    </header>
  );
}

/** Links of a navigation, the current one marked, counts said. */
export function NavList(props: { items: readonly NavItem[] }): VNode {
  const { t } = useView();
  return (
    <ul class="nav-list">
      {props.items.map((item) => (
        <li>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            <Icon name={item.icon} />
            <span>{t(item.label)}</span>
            {item.count ? (
              <b class="count">
                <span aria-hidden="true">{item.count > 99 ? '99+' : item.count}</span>
                <span class="quiet-label">{t(frame.waiting, { n: item.count })}</span>
              </b>
            ) : null}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The bar at the bottom of a phone. */
export function Dock(): VNode | null {
  const { t, view } = useView();
  if (view.bottomNav.length === 0) return null;
  return (
    <nav class="dock" aria-label={t(frame.bottomNav)}>
      <NavList items={view.bottomNav.slice(0, 4)} />
    </nav>
  );
}

function Switches(): VNode {
  const { t, view } = useView();
  const back = `?kembali=${encodeURIComponent(view.path)}`;
  const other = view.lang === 'id' ? 'en' : 'id';
  const themes = [
    { key: 'light', icon: 'sun', label: frame.light },
    { key: 'dark', icon: 'moon', label: frame.dark },
    { key: 'auto', icon: 'sun-moon', label: frame.auto },
  ] as const;
  const shown = themes.find((theme) => theme.key === view.theme) ?? themes[2];
  return (
    <div class="switches" role="group" aria-label={t(frame.display)}>
      <a class="top-icon" href={`/bahasa/${other}${back}`} hreflang={other} lang={other}>
        {other.toUpperCase()}
        <span class="quiet-label">: {t(other === 'en' ? frame.toEnglish : frame.toIndonesian)}</span>
      </a>
      <details class="drop" data-drop>
        <summary class="top-icon">
          <Icon name={shown.icon} />
          <span class="quiet-label">
            {t(frame.appearance)}: {t(shown.label)}
          </span>
        </summary>
        <ul class="drop-panel drop-end">
          {themes.map((theme) => (
            <li>
              <a
                href={`/tema/${theme.key}${back}`}
                aria-current={theme.key === view.theme ? 'true' : undefined}
              >
                <Icon name={theme.icon} />
                {t(theme.label)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function Account(): VNode {
  const { t, view } = useView();
  const { person } = view;
  if (!person) {
    return (
      <a class="top-sign" href="/masuk">
        <Icon name="log-in" />
        <span>{t(nav.signIn)}</span>
      </a>
    );
  }
  return (
    <details class="drop account" data-drop>
      <summary>
        <span class="quiet-label">{t(frame.account)}: </span>
        <Avatar initials={person.initials} />
        <span class="account-words">
          <b>{person.name}</b>
          <small>{person.roles[0]}</small>
        </span>
        <Icon name="chevron-down" />
      </summary>
      <div class="drop-panel drop-end">
        <p class="account-name">{person.name}</p>
        <ul class="account-roles">
          {person.roles.map((role) => (
            <li>{role}</li>
          ))}
        </ul>
        <a href="/akun">
          <Icon name="user" />
          {t(frame.myAccount)}
        </a>
        <form method="post" action="/keluar">
          <input type="hidden" name="_csrf" value={view.csrf} />
          <button class="btn btn-secondary btn-block" type="submit">
            <Icon name="log-out" />
            {t(buttons.signOut)}
          </button>
          <button class="btn btn-ghost btn-block" type="submit" name="everywhere" value="yes">
            {t(frame.signOutEverywhere)}
          </button>
        </form>
      </div>
    </details>
  );
}
