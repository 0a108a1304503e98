import { bar, ellipse, fall, glow, grains, path, shine } from './picture-paint.ts';
import type { Painter } from './picture-rice.ts';

/** A bowl's worth of balls, rolled in coconut or sesame. */
function sweets(light: string, body: string, edge: string, coat: readonly string[]): Painter {
  return () => {
    const [definition, fill] = glow(light, body, edge);
    const ball = (x: number, y: number, salt: number): string =>
      `${ellipse({ x, y, rx: 23, ry: 22 }, fill)}${grains({ x, y: y - 2, rx: 20, ry: 18 }, 34, coat, [2.7, 0.9], salt)}${shine(x - 8, y - 10, 6, 3)}`;
    return `<defs>${definition}</defs>${ball(52, 30, 2)}${ball(28, 62, 5)}${ball(72, 64, 8)}`;
  };
}

/** Layer cake: the stripes are seen from the side. */
const lapis: Painter = () => {
  const stripes = ['#f7a3b4', '#fff4e6', '#7fbf6a', '#fff4e6', '#f7a3b4', '#fff4e6', '#7fbf6a'];
  const slice = (x: number, y: number, turn: number): string =>
    `<g transform="rotate(${turn} ${x} ${y})">${path(`M${x - 26} ${y - 22}l10 -9h48l-6 9Z`, '#fbc3cd')}${path(`M${x + 26} ${y - 22}l6 -9v42l-6 9Z`, '#d98a98')}${stripes.map((colour, at) => bar({ x, y: y - 19 + at * 6.1, w: 52, h: 6.3, r: 1 }, colour)).join('')}</g>`;
  return `${slice(58, 38, 8)}${slice(38, 64, -10)}`;
};

/** Baked layer cakes and honeycomb cakes. */
function loaf(top: string, face: readonly [string, string], lines: string, holes: boolean): Painter {
  return () => {
    const [definition, fill] = fall(face[0], face[1]);
    const slice = (x: number, y: number, turn: number): string =>
      `<g transform="rotate(${turn} ${x} ${y})">${path(`M${x - 26} ${y - 20}l9 -10h46l-5 10Z`, top)}${path(`M${x + 24} ${y - 20}l5 -10v40l-5 10Z`, face[1])}${bar({ x: x - 1, y, w: 50, h: 41, r: 2 }, fill)}${holes ? grains({ x, y, rx: 20, ry: 16 }, 30, [lines], [1.2, 3.4], 3) : [-13, -7, -1, 5, 11].map((dy) => bar({ x: x - 1, y: y + dy, w: 50, h: 2, r: 1 }, lines)).join('')}</g>`;
    return `<defs>${definition}</defs>${slice(58, 38, 7)}${slice(38, 65, -9)}`;
  };
}

/** Leaf-wrapped sticky rice with a bamboo pin. */
const lemper: Painter = () => {
  const [leaf, leafFill] = fall('#8cc063', '#3c7a38');
  const roll = (x: number, y: number, turn: number): string =>
    `<g transform="rotate(${turn} ${x} ${y})">${bar({ x, y, w: 80, h: 27, r: 12 }, leafFill)}${ellipse({ x: x + 35, y, rx: 6, ry: 11 }, '#fbf6e6')}${ellipse({ x: x + 36, y, rx: 2.6, ry: 4.6 }, '#c98d4e')}${[-24, -10, 4, 18].map((dx) => path(`M${x + dx} ${y - 12}q-5 12 0 24`, 'none', 'stroke="#2f6330" stroke-width="1" opacity=".45"')).join('')}${shine(x - 12, y - 6, 20, 3, 0)}${bar({ x: x - 36, y, w: 4, h: 17, r: 2 }, '#dbb876')}</g>`;
  return `<defs>${leaf}</defs>${roll(52, 34, -20)}${roll(48, 64, -14)}`;
};

/** Green pancake rolls filled with sweet coconut. */
const dadar: Painter = () => {
  const [skin, fill] = glow('#c6e59a', '#86bd57', '#4f8838');
  const roll = (x: number, y: number, turn: number): string =>
    `<g transform="rotate(${turn} ${x} ${y})">${bar({ x, y, w: 72, h: 26, r: 10 }, fill)}${ellipse({ x: x + 33, y, rx: 6, ry: 11 }, '#8a4f22')}${grains({ x: x + 33, y, rx: 5, ry: 9 }, 8, ['#d9a566', '#f1d3a1'], [2, 0.8], 4)}${grains({ x, y, rx: 30, ry: 9 }, 14, ['#a9d57c', '#5f9a44'], [2.2, 1.2], 7)}${shine(x - 10, y - 7, 18, 2.6, 0)}</g>`;
  return `<defs>${skin}</defs>${roll(50, 26, -16)}${roll(47, 52, -12)}${roll(52, 78, -14)}`;
};

/** Round cakes seen from above: base colour, rim and topping. */
function rounds(
  light: string,
  body: string,
  edge: string,
  topping: (x: number, y: number) => string,
): Painter {
  return () => {
    const [definition, fill] = glow(light, body, edge);
    const one = (x: number, y: number): string =>
      `${ellipse({ x, y: y + 4, rx: 27, ry: 22 }, edge)}${ellipse({ x, y, rx: 27, ry: 22 }, fill)}${topping(x, y)}`;
    return `<defs>${definition}</defs>${one(60, 30)}${one(32, 54)}${one(66, 70)}`;
  };
}

const bubbles = (x: number, y: number): string =>
  `${ellipse({ x, y, rx: 19, ry: 15 }, '#fff3d2', 'opacity=".75"')}${grains({ x, y, rx: 16, ry: 12 }, 22, ['#d9a55c', '#b9772f'], [1.5, 1.3], 5)}`;
const raisin = (x: number, y: number): string =>
  `${ellipse({ x, y, rx: 18, ry: 14 }, '#ffe9a6')}${ellipse({ x, y, rx: 5, ry: 4 }, '#5a2f1d')}${shine(x - 8, y - 7, 6, 3)}`;
const coconutTop = (x: number, y: number): string =>
  grains({ x, y, rx: 17, ry: 13 }, 34, ['#c98b46', '#8d5424', '#f3dcb0'], [3.2, 1], 3);
const tortoise = (x: number, y: number): string =>
  `${path(`M${x - 14} ${y}q14 -14 28 0q-14 14 -28 0Z`, 'none', 'stroke="#8f1d24" stroke-width="2"')}${path(`M${x} ${y - 10}v20M${x - 9} ${y - 5}l18 10M${x + 9} ${y - 5}l-18 10`, 'none', 'stroke="#8f1d24" stroke-width="1.4"')}${shine(x - 9, y - 10, 8, 3)}`;
const threads = (x: number, y: number): string =>
  Array.from({ length: 7 }, (_, at) =>
    ellipse(
      { x, y, rx: 21 - at * 2.6, ry: 16 - at * 2, turn: at * 31 },
      'none',
      `stroke="${['#f6b6c4', '#fff6ee', '#a9d58b'][at % 3]}" stroke-width="2.6"`,
    ),
  ).join('');
const cream = (x: number, y: number): string =>
  `${path(`M${x - 18} ${y + 2}q4 -9 11 -6q5 -8 12 -3q9 -3 12 6q-4 8 -17 8t-18 -5Z`, '#fff7e3')}${path(`M${x - 20} ${y - 3}q2 -19 20 -19t20 19q-10 -7 -20 -4t-20 4Z`, '#dc9d45')}${grains({ x, y: y - 13, rx: 12, ry: 5 }, 12, ['#fff', '#fbe9c6'], [1.4, 1.2], 6)}`;

/** Steamed cakes that split on top. */
const bolu: Painter = () => {
  const one = (x: number, y: number, colours: readonly [string, string, string]): string => {
    const [definition, fill] = glow(...colours);
    return `<defs>${definition}</defs>${path(`M${x - 17} ${y + 6}l5 20q12 6 24 0l5 -20Z`, '#fdf3e2', 'stroke="#e3cfae" stroke-width="1"')}${path(`M${x - 23} ${y + 6}q-3 -16 10 -16q2 -14 13 -14t13 14q13 0 10 16q-12 8 -23 2q-11 6 -23 -2Z`, fill)}${path(`M${x} ${y + 6}q-2 -14 0 -26M${x} ${y + 2}q-12 -4 -16 -10M${x} ${y + 2}q12 -4 16 -10`, 'none', 'stroke="#fff8ef" stroke-width="3" stroke-linecap="round"')}`;
  };
  return `${one(52, 34, ['#ffd3dc', '#f48ea6', '#cf5f7d'])}${one(28, 66, ['#e3f2c4', '#a5cf70', '#6f9f47'])}${one(73, 68, ['#e7d4f5', '#b58fd6', '#8561ad'])}`;
};

/** Steamed buns; the second kind has a red dot. */
function buns(dot: string | null): Painter {
  return () => {
    const [definition, fill] = glow('#ffffff', '#fbf4e8', '#d8c8b0');
    const one = (x: number, y: number): string =>
      `${path(`M${x - 28} ${y + 10}q0 -36 28 -36t28 36q-8 10 -28 10t-28 -10Z`, fill)}${dot ? ellipse({ x, y: y - 12, rx: 5, ry: 4 }, dot) : path(`M${x - 9} ${y - 18}q9 8 18 0M${x} ${y - 24}v10`, 'none', 'stroke="#d5c4a8" stroke-width="2.2" stroke-linecap="round"')}${shine(x - 11, y - 12, 7, 4)}`;
    return `<defs>${definition}</defs>${one(58, 38)}${one(38, 70)}`;
  };
}

const rollcake: Painter = () => {
  const one = (x: number, y: number): string =>
    `${ellipse({ x: x + 5, y: y + 4, rx: 29, ry: 28 }, '#5f9440')}${ellipse({ x, y, rx: 29, ry: 28 }, '#a9d27c')}${path(`M${x} ${y}q6 -7 9 2q1 12 -12 11q-15 -3 -12 -18q6 -15 22 -11q16 7 14 24`, 'none', 'stroke="#fff8e6" stroke-width="5" stroke-linecap="round"')}${shine(x - 12, y - 18, 9, 3)}`;
  return `${one(60, 36)}${one(38, 64)}`;
};

const pudding: Painter = () => {
  const [body, fill] = glow('#d7f0b5', '#8cc866', '#4f9247');
  return `<defs>${body}</defs>${path('M22 26q28 -12 56 0l12 50q-40 18 -80 0Z', fill)}${ellipse({ x: 50, y: 26, rx: 28, ry: 9 }, '#fff6df')}${path('M24 28q2 22 8 18t8 10t10 -4t9 6t8 -14t9 -14q-26 10 -52 -2Z', '#fff6df')}${grains({ x: 50, y: 62, rx: 30, ry: 12 }, 20, ['#b9e294', '#6bb052'], [2.4, 1.8], 4)}${shine(28, 50, 4, 14, 12)}`;
};

const cendol: Painter = () => {
  const [glass, glassFill] = fall('#fffdf6', '#f2e2c2');
  const [syrup, syrupFill] = fall('#b8743a', '#6f3c17');
  return `<defs>${glass}${syrup}</defs>${path('M22 10h56l-7 80q-21 8 -42 0Z', glassFill, 'opacity=".95"')}${path('M28.5 66h43l-2.2 23q-19 6 -38.6 0Z', syrupFill)}${grains({ x: 50, y: 50, rx: 19, ry: 16 }, 26, ['#4f9a45', '#6db35d', '#86c56f'], [6, 2], 5)}${ellipse({ x: 50, y: 12, rx: 28, ry: 7 }, '#fffaf0')}${path('M32 12q6 -10 16 -6t18 4q-4 8 -16 7t-18 -5Z', '#e9f4f8')}${bar({ x: 66, y: 6, w: 4, h: 44, r: 2, turn: 14 }, '#1f7a74')}${path('M29 22l4 58', 'none', 'stroke="#fff" stroke-width="4" opacity=".6" stroke-linecap="round"')}`;
};

/** Half a coconut with flakes. */
const coconut: Painter = () => {
  const [shell, shellFill] = glow('#b98050', '#7a4a26', '#45260f');
  const [flesh, fleshFill] = glow('#e9e2d2', '#fbf8f0', '#ffffff');
  return `<defs>${shell}${flesh}</defs>${ellipse({ x: 50, y: 54, rx: 43, ry: 41 }, shellFill)}${ellipse({ x: 48, y: 50, rx: 37, ry: 34 }, '#fffdf7')}${ellipse({ x: 48, y: 51, rx: 27, ry: 24 }, fleshFill)}${grains({ x: 50, y: 56, rx: 18, ry: 13 }, 22, ['#fff', '#efe7d3'], [5, 1.2], 19)}${shine(30, 34, 8, 3, -40)}`;
};

/** Frangipani. */
const flower: Painter = () =>
  `${[0, 72, 144, 216, 288].map((turn) => `<g transform="rotate(${turn} 50 50)">${path('M50 52C36 40 34 16 50 8C66 14 66 40 50 52Z', '#fffaf3', 'stroke="#efdfc9" stroke-width="1"')}${path('M50 50C44 42 44 32 50 26C56 32 56 42 50 50Z', '#f8c84b')}</g>`).join('')}${ellipse({ x: 50, y: 50, rx: 5, ry: 5 }, '#f0a92c')}`;

/** Sweet pieces by name. */
export const sweetPieces: Readonly<Record<string, Painter>> = {
  coconut,
  lapis,
  lemper,
  dadar,
  bolu,
  rollcake,
  pudding,
  cendol,
  'flower-piece': flower,
  klepon: sweets('#b9de8b', '#6fae49', '#3f7a30', ['#fff', '#f6f2e2']),
  onde: sweets('#f6cf87', '#d99a42', '#9c6120', ['#fff3d6', '#fbe6b8']),
  legit: loaf('#9c5f28', ['#efc178', '#c58a41'], '#8f5722', false),
  bika: loaf('#d98f2f', ['#fbd96b', '#e8a92f'], '#c9851f', true),
  serabi: rounds('#f6dca4', '#dcae62', '#a8712f', bubbles),
  kuelumpur: rounds('#ffe39a', '#f1bd55', '#c08428', raisin),
  keraktelor: rounds('#f3d58a', '#d09f3f', '#8b5a1d', coconutTop),
  kueku: rounds('#f2757a', '#d5343d', '#931a25', tortoise),
  putumayang: rounds('#fff6ef', '#f6e2dc', '#dcb8b3', threads),
  sus: rounds('#f8d48c', '#dfa24a', '#a9692a', cream),
  bakpao: buns(null),
  bakpao2: buns('#d5343d'),
};
