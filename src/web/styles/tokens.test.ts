import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Theme = ReadonlyMap<string, number>;

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** Relative luminance (WCAG 2.2) of an OKLCH colour by Ottosson's matrices, clipped to sRGB. */
function luminance(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (n: number): number => Math.min(1, Math.max(0, n));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function theme(name: string): Theme {
  const start = css.indexOf(`name: "${name}"`);
  const block = css.slice(start, css.indexOf('\n}', start));
  const colours = block.matchAll(/--([\w-]+): oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g);
  return new Map(
    [...colours].map(([, key, l, c, h]) => [key ?? '', luminance(Number(l) / 100, Number(c), Number(h))]),
  );
}

function contrast(colours: Theme, one: string, other: string): number {
  const [a, b] = [colours.get(one), colours.get(other)];
  if (a === undefined || b === undefined) throw new Error(`no colour ${one} or ${other}`);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const grounds = ['color-base-100', 'color-base-200', 'color-base-300'];
const words: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] =>
    ['color-base-content', 'soft', 'link', 'gold-ink'].map((ink) => [ink, ground]),
  ),
  ...['primary', 'secondary', 'accent', 'neutral', 'info', 'success', 'warning', 'error'].map(
    (name): [string, string] => [`color-${name}-content`, `color-${name}`],
  ),
  ['color-info', 'tone-info'],
  ['gold-ink', 'tone-wait'],
  ['color-success', 'tone-success'],
  ['color-warning', 'tone-warn'],
  ['color-error', 'tone-error'],
  ['color-error', 'color-base-100'],
  ['color-warning', 'color-base-100'],
  ['color-primary', 'color-base-100'],
  ['top-ink', 'top'],
  ['top-soft', 'top'],
  ['top-soft', 'top-deep'],
  ['color-accent', 'top'],
];

describe.each(['eorder', 'eorder-dark'])('%s', (name) => {
  const colours = theme(name);

  test.each(words)('%s reads on %s', (ink, ground) => {
    expect(contrast(colours, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounds.slice(0, 2))('edges of fields are seen on %s', (ground) => {
    expect(contrast(colours, 'edge', ground)).toBeGreaterThanOrEqual(3);
  });
});

test('both themes name the same colours', () => {
  expect([...theme('eorder').keys()]).toEqual([...theme('eorder-dark').keys()]);
});
