import { bar, ellipse, fall, glow, grains, path, shine } from './picture-paint.ts';
import type { Painter } from './picture-rice.ts';

/** Fried golden rolls side by side: risoles, spring rolls, banana fritters. */
function rolls(light: string, body: string, edge: string, crumbs: readonly string[], width: number): Painter {
  return () => {
    const [definition, fill] = glow(light, body, edge);
    const roll = (x: number, y: number, turn: number, salt: number): string =>
      `<g transform="rotate(${turn} ${x} ${y})">${bar({ x, y, w: 74, h: width, r: width / 2.1 }, fill)}${grains({ x, y, rx: 33, ry: width / 2.6 }, 34, crumbs, [1.7, 1.2], salt)}${shine(x - 12, y - width / 4, 17, 3, 0)}</g>`;
    return `<defs>${definition}</defs>${roll(52, 30, -18, 2)}${roll(47, 54, -12, 5)}${roll(54, 77, -16, 8)}`;
  };
}

/** Slabs leaning on each other: tempe, tofu, omelette. */
function slabs(light: string, body: string, edge: string, specks: readonly string[]): Painter {
  return () => {
    const [definition, fill] = fall(light, body);
    const slab = (x: number, y: number, turn: number, salt: number): string =>
      `<g transform="rotate(${turn} ${x} ${y})">${bar({ x, y: y + 6, w: 50, h: 36, r: 6 }, edge)}${bar({ x, y, w: 50, h: 36, r: 6 }, fill)}${grains({ x, y, rx: 21, ry: 14 }, 22, specks, [2.6, 1.9], salt)}</g>`;
    return `<defs>${definition}</defs>${slab(62, 32, 14, 3)}${slab(34, 48, -12, 6)}${slab(62, 68, 6, 9)}`;
  };
}

/** Balls in a small heap. */
function heap(light: string, body: string, edge: string, coat: readonly string[], r: number): Painter {
  return () => {
    const [definition, fill] = glow(light, body, edge);
    const ball = (x: number, y: number, salt: number): string =>
      `${ellipse({ x, y, rx: r, ry: r * 0.94 }, fill)}${coat.length > 0 ? grains({ x, y, rx: r * 0.86, ry: r * 0.8 }, 26, coat, [2, 1.1], salt) : ''}${shine(x - r * 0.35, y - r * 0.45, r * 0.3, r * 0.16)}`;
    return `<defs>${definition}</defs>${ball(50, 30, 2)}${ball(28, 60, 4)}${ball(70, 62, 6)}`;
  };
}

/** Skewers with pieces of meat and dark glaze. */
function skewers(meat: readonly [string, string, string], lean: number): Painter {
  return () => {
    const [definition, fill] = glow(...meat);
    const skewer = (y: number): string =>
      `${bar({ x: 50, y, w: 98, h: 2.6, r: 1 }, '#d8b172')}${[34, 52, 70].map((x) => bar({ x, y, w: 19, h: lean, r: 7 }, fill)).join('')}${[30, 48, 66].map((x) => shine(x, y - lean / 4, 4, 2)).join('')}`;
    return `<defs>${definition}</defs><g transform="rotate(-24 50 50)">${skewer(28)}${skewer(50)}${skewer(72)}</g>`;
  };
}

/** Boiled eggs cut in half under red sambal. */
const balado: Painter = () => {
  const [white, whiteFill] = glow('#ffffff', '#fdf8ee', '#dccfb8');
  const [yolk, yolkFill] = glow('#ffd86b', '#f7ae2b', '#dd861c');
  const half = (x: number, y: number, turn: number): string =>
    `<g transform="rotate(${turn} ${x} ${y})">${ellipse({ x, y: y + 3, rx: 27, ry: 22 }, '#c83a26')}${ellipse({ x, y, rx: 26, ry: 20 }, whiteFill)}${ellipse({ x: x + 1, y, rx: 12, ry: 11 }, yolkFill)}</g>`;
  return `<defs>${white}${yolk}</defs>${half(60, 34, -18)}${half(40, 66, 12)}${grains({ x: 70, y: 62, rx: 16, ry: 10 }, 16, ['#d9402c', '#a92218', '#ef6a3c'], [3.4, 2], 7)}`;
};

const friedegg: Painter = () => {
  const [white, whiteFill] = glow('#ffffff', '#fbf6ea', '#e6d3a9');
  const [yolk, yolkFill] = glow('#ffe07a', '#fbb02e', '#e58a17');
  return `<defs>${white}${yolk}</defs>${path('M50 12c22-3 40 10 40 34s8 24-8 36-32 6-46 4S8 74 10 52 26 15 50 12Z', '#c9923f')}${path('M50 15c20-3 37 9 37 31s7 22-7 33-30 5-43 3S12 71 14 52 28 18 50 15Z', whiteFill)}${ellipse({ x: 50, y: 48, rx: 18, ry: 17 }, yolkFill)}${shine(44, 41, 6, 3)}`;
};

/** Dark chunks in thick sauce. */
function stew(meat: readonly [string, string, string], sauce: string, specks: readonly string[]): Painter {
  return () => {
    const [definition, fill] = glow(...meat);
    const chunk = (x: number, y: number, turn: number): string =>
      `${bar({ x, y, w: 40, h: 30, r: 12, turn }, fill)}${shine(x - 9, y - 7, 8, 3)}`;
    return `<defs>${definition}</defs>${path('M8 62c0-18 16-30 42-30s42 10 42 28-20 30-44 30S8 80 8 62Z', sauce)}${chunk(54, 36, 18)}${chunk(32, 54, -14)}${chunk(68, 58, 8)}${chunk(46, 70, 4)}${grains({ x: 50, y: 58, rx: 34, ry: 24 }, 20, specks, [2.4, 1.2], 11)}`;
  };
}

/** A whole fried or grilled fish. */
const friedfish: Painter = () => {
  const [body, fill] = fall('#e9b062', '#9a5420');
  return `<defs>${body}</defs><g transform="rotate(-14 50 50)">${path('M4 50C18 24 52 20 72 42L94 26C96 40 96 60 94 74L72 58C52 80 18 76 4 50Z', fill)}${[30, 42, 54].map((x) => path(`M${x} 36q6 14 0 28`, 'none', 'stroke="#6f3912" stroke-width="3" opacity=".55" stroke-linecap="round"')).join('')}${ellipse({ x: 17, y: 45, rx: 3, ry: 3 }, '#2e1a0c')}${shine(40, 36, 20, 4, -4)}${grains({ x: 46, y: 52, rx: 26, ry: 12 }, 12, ['#5f9a3f', '#c9432d'], [2.2, 1.2], 6)}</g>`;
};

/** A fish steak in turmeric sauce. */
const fish: Painter = () => {
  const [body, fill] = fall('#fbe3b0', '#d89a3c');
  return `<defs>${body}</defs>${path('M6 60C10 40 34 34 54 36S94 46 94 62 74 86 50 86 4 80 6 60Z', '#e9ad2e')}<g transform="rotate(-16 50 52)">${path('M6 52C20 28 56 26 74 44L94 30C92 44 92 60 94 74L74 60C56 78 20 76 6 52Z', fill)}${path('M22 36C28 46 28 58 22 68', 'none', 'stroke="#b9772a" stroke-width="2" opacity=".7"')}${[34, 45, 56].map((x) => path(`M${x} 42q7 10 0 20`, 'none', 'stroke="#fff1cf" stroke-width="2.4" opacity=".8" stroke-linecap="round"')).join('')}${ellipse({ x: 17, y: 48, rx: 2.6, ry: 2.6 }, '#3a2410')}${shine(42, 40, 18, 3, -4)}</g>${grains({ x: 50, y: 70, rx: 32, ry: 10 }, 12, ['#d9352b', '#4f9a45'], [3, 1.4], 16)}`;
};

/** A fried drumstick. */
const drumstick: Painter = () => {
  const [meat, fill] = glow('#f6c071', '#cf8230', '#8a4a15');
  return `<defs>${meat}</defs><g transform="rotate(-38 50 50)">${bar({ x: 50, y: 84, w: 11, h: 30, r: 5 }, '#fbf1df')}${ellipse({ x: 45, y: 97, rx: 7, ry: 6 }, '#fbf1df')}${ellipse({ x: 55, y: 97, rx: 7, ry: 6 }, '#fbf1df')}${path('M50 2C76 2 84 26 78 46C74 60 62 66 58 78Q50 84 42 78C38 66 26 60 22 46C16 26 24 2 50 2Z', fill)}${grains({ x: 50, y: 34, rx: 24, ry: 24 }, 30, ['#fbd694', '#a8611f', '#e5a552'], [2.6, 1.6], 13)}${shine(38, 20, 8, 13, 24)}</g>`;
};

/** Slices of tomato. */
const tomato: Painter = () => {
  const [flesh, fill] = glow('#ff8a6b', '#e8452f', '#b3231b');
  const slice = (x: number, y: number, turn: number): string =>
    `<g transform="rotate(${turn} ${x} ${y})">${ellipse({ x, y: y + 4, rx: 28, ry: 24 }, '#a81f18')}${ellipse({ x, y, rx: 28, ry: 24 }, fill)}${ellipse({ x, y, rx: 22, ry: 18 }, '#f9765a')}${[0, 120, 240].map((a) => `<g transform="rotate(${a} ${x} ${y})">${ellipse({ x, y: y - 11, rx: 7, ry: 5.5 }, '#d93a28')}${ellipse({ x: x - 2, y: y - 11, rx: 1.4, ry: 2 }, '#ffd98f')}${ellipse({ x: x + 3, y: y - 11, rx: 1.4, ry: 2 }, '#ffd98f')}</g>`).join('')}${shine(x - 12, y - 13, 8, 3)}</g>`;
  return `<defs>${flesh}</defs>${slice(60, 36, 10)}${slice(40, 64, -16)}`;
};

/** Two red chillies. */
const chilli: Painter = () => {
  const [skin, fill] = fall('#f2553d', '#b51f1a');
  const one = (turn: number, y: number): string =>
    `<g transform="rotate(${turn} 50 50)">${path(`M8 ${y}C26 ${y - 16} 66 ${y - 14} 96 ${y + 14}C62 ${y + 18} 26 ${y + 16} 8 ${y}Z`, fill)}${path(`M22 ${y - 4}C38 ${y - 11} 58 ${y - 8} 74 ${y + 1}`, 'none', 'stroke="#ffb199" stroke-width="3" stroke-linecap="round" opacity=".8"')}${path(`M14 ${y}q-6 2 -9 -7q-4 -8 -9 -8`, 'none', 'stroke="#4f9a45" stroke-width="6" stroke-linecap="round"')}</g>`;
  return `<defs>${skin}</defs>${one(-34, 38)}${one(-14, 64)}`;
};

/** A sealed cup of drinking water. */
const water: Painter = () => {
  const [cup, fill] = fall('#f4fbff', '#bfe0ee');
  return `<defs>${cup}</defs>${path('M20 18h60l-8 70q-22 8 -44 0Z', fill)}${ellipse({ x: 50, y: 18, rx: 31, ry: 9 }, '#ffffff', 'stroke="#8fc3d8" stroke-width="1.5"')}${path('M24 44h52l-3 22q-23 6 -46 0Z', '#1f7a74', 'opacity=".85"')}${path('M50 46c7 8 7 14 0 14s-7 -6 0 -14Z', '#e9f7fb')}${path('M30 26l5 56', 'none', 'stroke="#fff" stroke-width="4" opacity=".7" stroke-linecap="round"')}`;
};

const kerupuk: Painter = () => {
  const [skin, fill] = glow('#fffaf0', '#f8e6c4', '#e0b97f');
  const cracker = (x: number, y: number, turn: number): string =>
    `<g transform="rotate(${turn} ${x} ${y})">${ellipse({ x, y, rx: 30, ry: 24 }, fill, 'stroke="#e3bd86" stroke-width="1.6"')}${[10, 17, 23].map((r) => ellipse({ x: x + 2, y, rx: r, ry: r * 0.74 }, 'none', 'stroke="#e9c894" stroke-width="2.6" stroke-dasharray="9 4"')).join('')}</g>`;
  return `<defs>${skin}</defs>${cracker(60, 36, 16)}${cracker(40, 62, -14)}`;
};

const sambal: Painter = () => {
  const [dish, dishFill] = glow('#ffffff', '#e9dfce', '#b9a88c');
  const [sauce, sauceFill] = glow('#f2623f', '#cf2e20', '#8f1712');
  return `<defs>${dish}${sauce}</defs>${ellipse({ x: 50, y: 54, rx: 38, ry: 34 }, dishFill)}${ellipse({ x: 50, y: 51, rx: 30, ry: 26 }, sauceFill)}${grains({ x: 50, y: 51, rx: 24, ry: 20 }, 26, ['#ffce5b', '#f58a4f', '#7f130f', '#5f9a3f'], [2, 1.3], 14)}${shine(40, 40, 9, 4)}`;
};

/** Steamed dumplings with a frilled top. */
const siomay: Painter = () => {
  const [skin, fill] = glow('#fff6d6', '#f2d58b', '#c99a45');
  const one = (x: number, y: number): string =>
    `${path(`M${x - 21} ${y - 6}q3 -12 10 -9q4 -8 11 -4q8 -5 12 4q8 0 9 10q-1 20 -8 25q-13 7 -26 0q-8 -6 -8 -26Z`, fill)}${ellipse({ x, y: y - 8, rx: 13, ry: 7 }, '#d98a5a')}${ellipse({ x: x + 1, y: y - 9, rx: 3.4, ry: 3 }, '#ef7d2f')}${shine(x - 10, y + 2, 3, 8, 8)}`;
  return `<defs>${skin}</defs>${one(50, 30)}${one(27, 64)}${one(72, 66)}`;
};

/** Squid rings in black ink. */
const squid: Painter = () => {
  const [ring, fill] = glow('#fffaf2', '#eadfd2', '#b9a795');
  const one = (x: number, y: number, turn: number): string =>
    `${ellipse({ x, y, rx: 17, ry: 13, turn }, 'none', 'stroke="#1a1210" stroke-width="13"')}${ellipse({ x, y, rx: 17, ry: 13, turn }, 'none', `stroke="${fill}" stroke-width="9"`)}`;
  return `<defs>${ring}</defs>${path('M6 58C6 36 26 26 50 26s44 12 44 32-20 30-44 30S6 80 6 58Z', '#2a1d18')}${one(36, 48, -12)}${one(66, 46, 14)}${one(52, 68, 4)}${grains({ x: 50, y: 58, rx: 34, ry: 20 }, 14, ['#d9352b', '#4f9a45'], [3, 1.5], 23)}`;
};

const seaweed: Painter = () =>
  [12, 30, 48, 66]
    .map((x, at) =>
      path(`M${x} 84q-8 -24 10 -34t4 -36q14 14 4 34t6 38Z`, at % 2 === 0 ? '#3f8a5c' : '#5faf73'),
    )
    .join('');

/** Savoury pieces by name. */
export const savouryPieces: Readonly<Record<string, Painter>> = {
  balado,
  fish,
  squid,
  tomato,
  'hot-pepper': chilli,
  water,
  'poultry-leg': drumstick,
  friedegg,
  friedfish,
  kerupuk,
  sambal,
  siomay,
  seaweed,
  tempe: slabs('#f2d7a0', '#c98f45', '#8f5d25', ['#fdf0cf', '#a9722f']),
  tahu: slabs('#fbdc94', '#e6a544', '#b5762a', ['#fff2c9', '#cf8c34']),
  martabak: slabs('#fbe08b', '#e2a437', '#a86c20', ['#6ca550', '#fff1bf', '#b9722c']),
  risoles: rolls('#f8cf83', '#d8943a', '#9a5c1d', ['#fbe2ae', '#b5752b'], 21),
  lumpia: rolls('#fbe0a2', '#e4ac52', '#b3752a', ['#f9dd9b'], 19),
  pisanggoreng: rolls('#fce3a0', '#e8b247', '#b4761f', ['#fff0c2', '#c98a30'], 22),
  pempek: rolls('#fdf3dc', '#e8cf9f', '#b58f55', ['#f7e6c2'], 20),
  perkedel: heap('#f4c983', '#cf8c3b', '#8f551d', ['#e4ad5d', '#6ca550'], 23),
  bakso: heap('#efe2cf', '#cbb292', '#947a5c', [], 22),
  sate: skewers(['#c98147', '#8c4a1f', '#4f260c'], 17),
  satelilit: skewers(['#f0bb74', '#cd8440', '#8a4f1e'], 15),
  rendang: stew(['#a5673a', '#6c3a1b', '#3d1d0b'], '#5a2f14', ['#c98d55', '#2f6b33']),
  gudeg: stew(['#c98b52', '#93582a', '#5d3313'], '#7b4519', ['#e0b27c', '#5d3313']),
};
