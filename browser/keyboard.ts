import { expect, type Locator, type Page } from '@playwright/test';

/** No page of ours has more stops than this before its main action. */
const stopsMax = 160;

/** Presses Tab until the focus stands on `wanted`; every stop on the way must be seen (WCAG 2.4.7 and 2.4.11). */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const goal = wanted.filter({ visible: true }).first();
  await expect(goal).toBeVisible();
  for (let stop = 0; stop < stopsMax; stop++) {
    if (await isFocused(goal)) return;
    await page.keyboard.press('Tab');
    expect.soft(await hiddenFocus(page), `a stop of Tab on ${page.url()}`).toBeNull();
  }
  throw new Error(`Tab does not lead to ${wanted.toString()} on ${page.url()}`);
}

/** Goes to a link or button and presses Enter. */
export async function enter(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

/** Goes to a field, selects what it holds and types over it. */
export async function typeInto(page: Page, wanted: Locator, text: string): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Types a date into its parts; browsers order them by their own language. */
export async function typeDate(page: Page, wanted: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  await tabTo(page, wanted);
  const back = ['ArrowLeft', 'ArrowLeft', 'ArrowLeft'];
  for (const order of [`${month}${date}${year}`, `${date}${month}${year}`]) {
    for (const key of back) await page.keyboard.press(key);
    await page.keyboard.type(order);
    if ((await wanted.inputValue()) === day) return;
  }
  throw new Error(`the date cannot be typed: ${await wanted.inputValue()}`);
}

async function isFocused(goal: Locator): Promise<boolean> {
  return await goal.evaluate((element) => element === document.activeElement);
}

/** What is wrong with the focus where it stands; null when it can be seen. */
async function hiddenFocus(page: Page): Promise<string | null> {
  return await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const name = focused.outerHTML.slice(0, 160);
    const marked = (element: Element): boolean => {
      const style = getComputedStyle(element);
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
    };
    // A choice marks the whole card around its radio button.
    if (![focused, focused.closest('label'), focused.parentElement].some((one) => one && marked(one)))
      return `no mark: ${name}`;
    const boxes = [...focused.getClientRects()];
    const seen = boxes.some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((part) => {
        const over = document.elementFromPoint(left + width * part, top + height / 2);
        return over !== null && (focused.contains(over) || over.contains(focused));
      }),
    );
    return seen ? null : `covered: ${name}`;
  });
}
