/** Double clicks, errors first, and drafts that survive a closed tab's reload. The server needs none of it. */
export function startForms(): void {
  document.addEventListener('submit', guard);
  // A page that comes back from the browser's cache must have its buttons again.
  addEventListener('pageshow', release);
  document.querySelector<HTMLElement>('[data-errors]')?.focus();
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep]')) keep(form);
}

function guard(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (!form.matches('[data-guard]') || event.defaultPrevented) return;
  if (form.dataset['sent']) {
    event.preventDefault();
    return;
  }
  form.dataset['sent'] = '1';
  // After this turn, or the pressed button's own name and value would not be sent.
  setTimeout(() => {
    for (const button of submitters(form)) {
      button.setAttribute('aria-disabled', 'true');
      button.setAttribute('aria-busy', 'true');
    }
  });
}

function release(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) {
    delete form.dataset['sent'];
    for (const button of submitters(form)) {
      button.removeAttribute('aria-disabled');
      button.removeAttribute('aria-busy');
    }
  }
}

function submitters(form: HTMLFormElement): HTMLButtonElement[] {
  return [...form.elements].filter((item): item is HTMLButtonElement => item.matches('button[type=submit]'));
}

function keep(form: HTMLFormElement): void {
  const key = `draft:${location.pathname}:${form.dataset['keep']}`;
  const fields = (): HTMLInputElement[] =>
    [...form.elements].filter((item): item is HTMLInputElement =>
      item.matches(
        'input:not([type=hidden],[type=password],[type=file],[type=radio],[type=checkbox]),textarea,select',
      ),
    );
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, string>;
    for (const field of fields()) {
      const value = kept[field.name];
      // What the server sent wins: it is what was typed last.
      if (value !== undefined && field.value === '') field.value = value;
    }
    form.addEventListener('input', () => {
      const now = Object.fromEntries(fields().map((field) => [field.name, field.value]));
      sessionStorage.setItem(key, JSON.stringify(now));
    });
    form.addEventListener('submit', () => sessionStorage.removeItem(key));
  } catch {
    // Storage may be switched off or full; the form works without it.
  }
}
