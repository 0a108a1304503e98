/**
 * The score sheet: the weighted total as it stands, and the keyboard: a digit marks the criterion in focus (the first one
 * without a mark at the start) and moves on to the next. The server counts again; without a script the boxes are clicked.
 */
export function startMarks(): void {
  for (const sheet of document.querySelectorAll<HTMLElement>('[data-marks]')) {
    const show = (): void => showTotal(sheet);
    sheet.addEventListener('change', show);
    sheet.addEventListener('input', show);
    show();
    document.addEventListener('keydown', (event) => markByKey(sheet, event));
  }
}

const criteriaOf = (sheet: HTMLElement): HTMLElement[] => [
  ...sheet.querySelectorAll<HTMLElement>('[data-weight]'),
];
const boxesOf = (criterion: HTMLElement): HTMLInputElement[] => [
  ...criterion.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];

function markOf(criterion: HTMLElement): number {
  const box = boxesOf(criterion).find(({ checked }) => checked);
  const typed = criterion.querySelector<HTMLInputElement>('input:not([type=radio])');
  return Number(box?.value ?? typed?.value ?? '');
}

function showTotal(sheet: HTMLElement): void {
  const output = sheet.querySelector('[data-total]');
  if (!output) return;
  let [reached, weights, missing] = [0, 0, 0];
  for (const criterion of criteriaOf(sheet)) {
    const [weight, scale] = [Number(criterion.dataset['weight']), Number(criterion.dataset['scale'])];
    const mark = markOf(criterion);
    if (!(mark >= 1 && mark <= scale)) missing += 1;
    reached += (weight * mark) / scale;
    weights += weight;
  }
  const total = Math.round((10_000 * reached) / weights) / 100;
  output.textContent = missing > 0 ? '–' : String(total).replace('.', ',');
}

function markByKey(sheet: HTMLElement, event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || !/^\d$/.test(key)) return;
  // Digits that are typed into a field stay there.
  if (
    target instanceof HTMLElement &&
    target.matches('input:not([type=radio],[type=checkbox]),textarea,select')
  )
    return;
  const criteria = criteriaOf(sheet);
  const focused = criteria.find((criterion) => criterion.contains(document.activeElement));
  const criterion = focused ?? criteria.find((each) => !boxesOf(each).some(({ checked }) => checked));
  // `0` is the tenth box.
  const box = criterion && boxesOf(criterion).find(({ value }) => value === (key === '0' ? '10' : key));
  if (!criterion || !box) return;
  event.preventDefault();
  box.checked = true;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  const next = criteria[criteria.indexOf(criterion) + 1];
  const [first] = next ? boxesOf(next) : [];
  (boxesOf(next ?? criterion).find(({ checked }) => checked) ?? first ?? box).focus();
}
