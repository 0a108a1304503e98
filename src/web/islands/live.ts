/**
 * A part of the page that changes by itself (`data-live`, an id, milliseconds): fetched with the page again and put in its place,
 * so that nothing else jumps and no focus is lost. When the new page has no such part any more, it is loaded whole.
 */
export function startLive(): void {
  const part = document.querySelector<HTMLElement>('[data-live][id]');
  if (part) wait(part);
}

function wait(part: HTMLElement): void {
  setTimeout(() => void renew(part), Number(part.dataset['live']) || 3000);
}

async function renew(part: HTMLElement): Promise<void> {
  // A tab that nobody looks at asks for nothing.
  if (document.hidden) {
    document.addEventListener('visibilitychange', () => wait(part), { once: true });
    return;
  }
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    if (!answer.ok || answer.redirected) return wait(part);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById(part.id);
    if (!fresh?.hasAttribute('data-live')) return location.reload();
    part.replaceChildren(...fresh.childNodes);
  } catch {
    // The network is away for a moment: what is shown stays.
  }
  wait(part);
}
