/** Minus and plus, dots in money, and codes that move on by themselves. */
export function startFields(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-step]');
    const input = button?.closest('[data-stepper]')?.querySelector('input');
    if (button && input) step(input, Number(button.dataset['step']));
  });
  document.addEventListener('keydown', (event) => {
    const input = event.target as HTMLInputElement;
    if (!input.closest?.('[data-stepper]') || !/^Arrow(Up|Down)$/.test(event.key)) return;
    event.preventDefault();
    step(input, event.key === 'ArrowUp' ? 1 : -1);
  });
  document.addEventListener('input', (event) => {
    const input = event.target as HTMLInputElement;
    if (input.matches('[data-money]')) dots(input);
    if (input.matches('[data-code]')) code(input);
  });
}

function step(input: HTMLInputElement, by: number): void {
  const min = Number(input.dataset['min'] ?? 0);
  const max = Number(input.dataset['max'] ?? 1e6);
  const now = Number.parseInt(input.value, 10) || 0;
  // From nothing to the maker's minimum in one tap, and back.
  const wanted = by > 0 && now === 0 ? Math.max(by, min) : now + by;
  input.value = String(wanted < min ? (by < 0 ? 0 : min) : Math.min(max, wanted));
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function dots(input: HTMLInputElement): void {
  const end = input.value.length - (input.selectionEnd ?? input.value.length);
  const digits = input.value.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  input.value = digits.replace(/\B(?=(\d{3})+$)/g, '.');
  const at = Math.max(0, input.value.length - end);
  input.setSelectionRange(at, at);
}

function code(input: HTMLInputElement): void {
  const length = Number(input.dataset['code']);
  const typed = input.value.replace(/[\s.-]/g, '').toUpperCase();
  input.value = length ? typed.slice(0, length) : typed;
  if (!length || typed.length < length || !input.form) return;
  const fields = [...input.form.elements].filter((item) =>
    item.matches('input:not([type=hidden]),button[type=submit]'),
  );
  (fields[fields.indexOf(input) + 1] as HTMLElement | undefined)?.focus();
}
