/** Prefetch on touch, menus that close, printing. */
export function startPage(): void {
  // A signed-in page is never stored, so fetching it early would only fetch it twice.
  if (document.body.hasAttribute('data-prefetch')) {
    document.addEventListener('touchstart', prefetch, { passive: true });
    document.addEventListener('mouseover', prefetch, { passive: true });
  }
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('[data-print]')) print();
    closeMenus(target);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const open = document.querySelector<HTMLDetailsElement>('[data-drop][open]');
    if (!open) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  });
}

function closeMenus(target: Element): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('[data-drop][open]')) {
    if (!menu.contains(target)) menu.open = false;
  }
}

const fetched = new Set<string>();

function prefetch(event: Event): void {
  const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]');
  if (!link || link.origin !== location.origin || link.hasAttribute('download')) return;
  // Switches change a cookie, files are large, and this page is here already.
  if (/^\/(bahasa|tema|keluar|berkas|assets)\b/.test(link.pathname) || link.pathname === location.pathname)
    return;
  const saving = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData;
  if (saving || fetched.has(link.href) || fetched.size > 30) return;
  fetched.add(link.href);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = link.href;
  document.head.append(hint);
}
