/** Live sums of a basket form; the server computes them again. */
export function startBasket(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-basket]')) {
    form.addEventListener('input', () => sum(form));
    sum(form);
  }
}

function sum(form: HTMLFormElement): void {
  let total = 0;
  for (const input of form.querySelectorAll<HTMLInputElement>('input[data-price]')) {
    const quantity = Number.parseInt(input.value, 10) || 0;
    const line = quantity * priceAt(input, quantity);
    total += line;
    show(form, `[data-sum=line][data-of="${CSS.escape(input.name)}"]`, line);
  }
  show(form, '[data-sum=total]', total);
  const typed = form.querySelector<HTMLInputElement>('input[name=headcount],input[data-headcount]')?.value;
  const heads = Number.parseInt(typed ?? form.dataset['heads'] ?? '', 10);
  if (heads > 0) show(form, '[data-sum=perHead]', Math.round(total / heads));
  const before = form.dataset['left'];
  if (before !== undefined) show(form, '[data-sum=left]', Number(before) - total);
}

/** The best price that the quantity reaches, as the server reckons it. */
function priceAt(input: HTMLInputElement, quantity: number): number {
  const tiers = (input.dataset['tiers'] ?? '').split(' ').map((tier) => tier.split(':').map(Number));
  const reached = tiers.filter(([from]) => from && quantity >= from).map(([, price]) => price ?? 0);
  return Math.min(Number(input.dataset['price']), ...reached);
}

function show(form: HTMLFormElement, selector: string, amount: number): void {
  // Sums may stand in the aside, outside the form.
  const places = new Set([
    ...form.querySelectorAll<HTMLElement>(selector),
    ...document.querySelectorAll<HTMLElement>(`.side ${selector}`),
  ]);
  const text = `${amount < 0 ? '-' : ''}Rp${Math.abs(amount).toLocaleString('id-ID')}`;
  for (const place of places) {
    if (place.textContent !== text) place.textContent = text;
    place.classList.toggle('money-below', amount < 0);
  }
}
