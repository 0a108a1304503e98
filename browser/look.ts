import { appendFile, mkdir, readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const pictures = 'test-results/pictures';
/** Paths of the pages that were photographed; a file, as a failed test ends its process. */
const list = `${pictures}/paths.txt`;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Gathers what the browser complains about: errors, missing files, violations of the content security policy. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** Looks at a loaded page as it must be on every screen, and photographs it under test-results/pictures. */
export async function look(page: Page, name: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  const path = `${pictures}/${name}-${width}.jpg`;
  await mkdir(pictures, { recursive: true });
  await appendFile(list, `${new URL(page.url()).pathname}\n`);
  await settled(page);
  await page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 70 });
  const shape = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    sideways: document.documentElement.scrollWidth - window.innerWidth,
  }));
  expect.soft(shape, `${name} at ${width} px`).toEqual({ headings: 1, sideways: expect.any(Number) });
  expect.soft(shape.sideways, `${name} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
  await expectAccessible(page, name, rules);
}

/** Waits until one page has turned into the next, or the picture would show both. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const finite = document
      .getAnimations()
      .filter((each) => each.effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(finite.map((each) => each.finished));
  });
}

/** The same page in the dark: other colours, and nothing else that could break a rule. */
export async function lookInTheDark(page: Page, name: string): Promise<void> {
  // Without motion, or colours would be measured on their way.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectAccessible(page, `${name} in the dark`, 'color-contrast');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
}

/** @param by tags of the rules, or one rule. */
async function expectAccessible(page: Page, name: string, by: readonly string[] | string): Promise<void> {
  // Our pages have no frames, so the quick mode sees everything.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const asked = typeof by === 'string' ? axe.withRules(by) : axe.withTags([...by]);
  const { violations } = await asked.analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(' ')}`,
  );
  const width = page.viewportSize()?.width ?? 0;
  expect.soft(found, `accessibility of ${name} at ${width} px`).toEqual([]);
}

/** Paths of all pages that this run has photographed. */
export async function photographed(): Promise<string[]> {
  return [...new Set((await readFile(list, 'utf8')).trim().split('\n'))];
}
