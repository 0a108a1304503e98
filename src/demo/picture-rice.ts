import { bar, ellipse, fall, glow, grains, path, shine } from './picture-paint.ts';

export type Painter = () => string;

/** A dome of rice with grains, and what is sprinkled on top. */
function dome(light: string, body: string, edge: string, grain: readonly string[], top: string): Painter {
  return () => {
    const [definition, fill] = glow(light, body, edge);
    return `<defs>${definition}</defs>${path('M6 72C6 38 26 16 50 16s44 22 44 56c0 10-20 16-44 16S6 82 6 72Z', fill)}${grains({ x: 50, y: 55, rx: 38, ry: 28 }, 70, grain, [3.6, 1.5], 3)}${shine(34, 34, 12, 7)}${top}`;
  };
}

const shallots = grains(
  { x: 51, y: 26, rx: 17, ry: 7 },
  46,
  ['#b9772f', '#9a5f24', '#d49a4a', '#e0b06a'],
  [2.4, 0.9],
  9,
);
const chilliRings = grains({ x: 50, y: 30, rx: 18, ry: 9 }, 9, ['#d9352b', '#3f8f3a'], [2.6, 1.6], 5);

function cone(light: string, body: string, edge: string): Painter {
  return () => {
    const [definition, fill] = glow(light, body, edge);
    const [leaf, leafFill] = fall('#6fae4f', '#2f6b33');
    return `<defs>${definition}${leaf}</defs>${path('M50 4C56 4 88 78 88 84c0 8-17 12-38 12S12 92 12 84C12 78 44 4 50 4Z', fill)}${grains({ x: 50, y: 66, rx: 26, ry: 24 }, 60, ['#fff3c4', '#e8b93a', '#fff8e0'], [3.2, 1.3], 4)}${path('M50 0C59 8 63 22 64 32C54 27 46 27 36 32C37 22 41 8 50 0Z', leafFill)}${path('M50 2V29', 'none', 'stroke="#a9d08a" stroke-width="1.4"')}${shine(38, 52, 5, 14, 20)}`;
  };
}

/** Rice pressed into a banana leaf, tied at both ends. */
const timbel: Painter = () => {
  const [leaf, leafFill] = fall('#84b85c', '#3b7436');
  const [rice, riceFill] = glow('#ffffff', '#f4eedd', '#d8cdb2');
  return `<defs>${leaf}${rice}</defs>${bar({ x: 50, y: 54, w: 92, h: 44, r: 20, turn: -14 }, leafFill)}${ellipse({ x: 52, y: 46, rx: 34, ry: 15, turn: -14 }, riceFill)}${grains({ x: 52, y: 46, rx: 29, ry: 11 }, 40, ['#fff', '#e6dcc2'], [3.2, 1.3], 8)}${[20, 34, 48, 62, 76].map((x) => path(`M${x - 6} ${84 - x * 0.24}q10 -6 16 -22`, 'none', 'stroke="#2f6330" stroke-width=".9" opacity=".5"')).join('')}${bar({ x: 12, y: 63, w: 5, h: 30, r: 2, turn: -14 }, '#d9b36c')}${bar({ x: 89, y: 44, w: 5, h: 30, r: 2, turn: -14 }, '#d9b36c')}`;
};

/** Slices of pressed rice cake. */
const lontong: Painter = () => {
  const [cake, cakeFill] = glow('#ffffff', '#f3efdf', '#cfd2ae');
  const slice = (x: number, y: number): string =>
    `${ellipse({ x, y: y + 5, rx: 25, ry: 19 }, '#b7bf8c')}${ellipse({ x, y, rx: 25, ry: 19 }, cakeFill, 'stroke="#a9b878" stroke-width="2"')}`;
  return `<defs>${cake}</defs>${slice(60, 32)}${slice(32, 48)}${slice(64, 66)}${shine(26, 42, 8, 4)}`;
};

const noodles: Painter = () => {
  const [base, fill] = glow('#ffe9a8', '#f0c65a', '#c58f2b');
  const strands = Array.from({ length: 13 }, (_, at) => {
    const r = 40 - at * 2.7;
    const colour = at % 2 === 0 ? '#f9dd86' : '#d9a63f';
    return ellipse(
      { x: 50 + (at % 3) * 1.5, y: 52 - at * 0.7, rx: r, ry: r * 0.74, turn: at * 23 },
      'none',
      `stroke="${colour}" stroke-width="3"`,
    );
  }).join('');
  return `<defs>${base}</defs>${ellipse({ x: 50, y: 54, rx: 44, ry: 34 }, fill)}${strands}${grains({ x: 50, y: 48, rx: 30, ry: 20 }, 12, ['#4f9a45', '#6db35d'], [3, 1.4], 6)}`;
};

/** Shredded greens and sprouts, dressed. */
const greens: Painter = () => {
  const [base, fill] = glow('#b8dd85', '#6fae4b', '#3d7a37');
  return `<defs>${base}</defs>${ellipse({ x: 50, y: 56, rx: 45, ry: 33 }, fill)}${grains({ x: 50, y: 52, rx: 38, ry: 26 }, 46, ['#8fcb62', '#4f9446', '#d4ecb0', '#f5f2d8', '#ef8f3f'], [8, 2], 12)}${path('M22 50c8-16 22-10 30-14s18-4 26 10c-6 12-18 6-26 12s-24 8-30-8Z', '#9c5f2d', 'opacity=".88"')}${grains({ x: 50, y: 47, rx: 22, ry: 9 }, 14, ['#c98b4e', '#7c471d'], [2.4, 1.6], 15)}${shine(36, 42, 9, 3)}`;
};

/** Rice and what is made of it or like it, by name. */
export const ricePieces: Readonly<Record<string, Painter>> = {
  rice: dome('#ffffff', '#f7f3e8', '#d5ccb8', ['#fff', '#ebe4d3'], shallots),
  yellowrice: dome('#fff0b0', '#f4c945', '#cf952a', ['#fff0b8', '#e2ac2e'], shallots),
  redrice: dome('#d99a86', '#a85c4c', '#733529', ['#c57c69', '#8b4435'], ''),
  friedrice: dome('#f2c58a', '#cd8b42', '#935520', ['#e5ae6c', '#a9662a'], chilliRings),
  tumpeng: cone('#fff0a8', '#f5c83c', '#d09424'),
  'tumpeng-white': cone('#ffffff', '#f6f1e3', '#cfc5ac'),
  timbel,
  lontong,
  noodles,
  greens,
};
