import { expect, type Locator, type Page } from '@playwright/test';
import { enter, tabTo, typeDate, typeInto } from './keyboard.ts';

/** How somebody works a page. The walk through the stages is the same for all. */
export type Hands = {
  readonly press: (control: Locator) => Promise<void>;
  /** Ticks a box that is not ticked, or takes the tick out. */
  readonly tick: (box: Locator, wanted?: boolean) => Promise<void>;
  /** Takes one of a group of radio buttons. */
  readonly take: (radio: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
  readonly writeDate: (field: Locator, day: string) => Promise<void>;
  /** Chooses the line of a list that begins with these words. */
  readonly choose: (list: Locator, words: string) => Promise<void>;
};

/** A pointer or a finger. */
export const pointer: Hands = {
  press: (control) => control.first().click(),
  tick: (box, wanted = true) => box.first().setChecked(wanted),
  async take(radio) {
    // Its words, as the drawn button lies over the radio itself.
    await radio.locator('xpath=ancestor::label[1]').click();
    await expect(radio).toBeChecked();
  },
  write: (field, text) => field.first().fill(text),
  writeDate: (field, day) => field.first().fill(day),
  async choose(list, words) {
    const label = (await optionsOf(list)).find((option) => option.startsWith(words));
    await list.selectOption({ label: label ?? words });
  },
};

/** Tab, Space, Enter and the arrows, nothing else. */
export const keys: Hands = {
  press: (control) => enter(control.page(), control),
  async tick(box, wanted = true) {
    await tabTo(box.page(), box);
    if ((await box.first().isChecked()) !== wanted) await box.page().keyboard.press('Space');
    await expect(box.first()).toBeChecked({ checked: wanted });
  },
  async take(radio) {
    const group = groupOf(radio);
    await tabTo(radio.page(), group);
    await arrowTo(radio.page(), radio, async () => radio.isChecked());
  },
  write: (field, text) => typeInto(field.page(), field, text),
  writeDate: (field, day) => typeDate(field.page(), field, day),
  async choose(list, words) {
    await tabTo(list.page(), list);
    const chosen = () => list.evaluate((node) => (node as HTMLSelectElement).selectedOptions[0]?.label ?? '');
    await list.page().keyboard.press('Home');
    await arrowTo(list.page(), list, async () => (await chosen()).startsWith(words));
  },
};

/** Radio buttons are one stop of Tab: the checked one, or the first. */
function groupOf(radio: Locator): Locator {
  return radio.locator('xpath=ancestor::fieldset[1]').getByRole('radio');
}

async function arrowTo(page: Page, what: Locator, there: () => Promise<boolean>): Promise<void> {
  for (let press = 0; press < 40; press++) {
    if (await there()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrows do not lead to ${what.toString()}`);
}

async function optionsOf(list: Locator): Promise<string[]> {
  return await list.getByRole('option').allTextContents();
}
