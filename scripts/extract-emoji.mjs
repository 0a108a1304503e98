/**
 * Writes src/demo/lists/emoji.ts: the drawings of Fluent Emoji (MIT, Microsoft) that the demonstration's food pictures use, taken from
 * the npm package @iconify-json/fluent-emoji, so that the program need not read the whole set. Run again after the list below changes:
 * `node scripts/extract-emoji.mjs && npx biome format --write src/demo/lists/emoji.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const names = `
avocado banana bread broccoli brown-mushroom bubble-tea butter carrot cheese-wedge cherries chestnut chocolate-bar cookie
croissant cucumber cup-with-straw custard doughnut dumpling ear-of-corn egg fried-shrimp garlic ginger-root grapes herb
honey-pot hot-beverage hot-dog kiwi-fruit leafy-green lime mango melon pea-pod peanuts pie pineapple potato
roasted-sweet-potato sandwich shortcake shrimp strawberry tangerine teacup-without-handle watermelon
`
  .trim()
  .split(/\s+/);

const set = JSON.parse(
  readFileSync(new URL('../node_modules/@iconify-json/fluent-emoji/icons.json', import.meta.url), 'utf8'),
);
const lines = names.map((name) => {
  const icon = set.icons[name];
  if (!icon) throw new Error(`no icon ${name}`);
  return `  '${name}':\n    '${shorten(icon.body)}',`;
});

/** Two decimals are a hundredth of the 32 pixel grid: nobody sees it. Cut, not rounded, as flags of arcs may stand glued before a number. */
function shorten(body) {
  return body.replace(/ d="[^"]*"/g, (outline) => outline.replace(/\.(\d\d)\d+/g, '.$1'));
}

writeFileSync(
  new URL('../src/demo/lists/emoji.ts', import.meta.url),
  `/**
 * Drawings of food on a 32 pixel grid from Fluent Emoji, Copyright (c) Microsoft Corporation, MIT licence
 * (https://github.com/microsoft/fluentui-emoji). Written by scripts/extract-emoji.mjs.
 */
export const emoji: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);
