import { bar, ellipse, fall, glow, path } from './picture-paint.ts';
import type { PictureRecipe } from './types.ts';

/** The picture is 480 by 360; everything lies on a round of radius 150 around this point. */
export const centre = { x: 240, y: 186 } as const;

type Tone = { readonly ground: readonly [string, string]; readonly rim: string };

const tones: Readonly<Record<PictureRecipe['tone'], Tone>> = {
  cream: { ground: ['#fbf3e2', '#efdfc0'], rim: '#d9b45f' },
  clay: { ground: ['#f6dfcb', '#e5bd9c'], rim: '#b8643c' },
  teal: { ground: ['#d9ebe4', '#aed0c6'], rim: '#1f7a74' },
  rose: { ground: ['#f8e1dc', '#ebbfb8'], rim: '#b5485a' },
  sand: { ground: ['#f1ead6', '#dccfa9'], rim: '#8d7a3f' },
};

/** Table, shadow and plate (or box, bowl, basket, tray) under the food. */
export function paintBase(base: PictureRecipe['base'], tone: PictureRecipe['tone']): string {
  const { ground, rim } = tones[tone];
  const [table, tableFill] = fall(ground[0], ground[1]);
  const shadow = ellipse({ x: centre.x + 8, y: centre.y + 22, rx: 182, ry: 166 }, 'url(#soft)');
  return `<defs>${table}</defs><rect width="480" height="360" fill="${tableFill}"/>${shadow}${bases[base](rim)}`;
}

const plate = (rim: string): string => {
  const [china, chinaFill] = glow('#ffffff', '#fbf5e9', '#e2d3ba');
  const [well, wellFill] = glow('#f4ead8', '#fdf9f0', '#fffdf8');
  return `<defs>${china}${well}</defs>${round(154, chinaFill)}${ring(146, rim, 3, 0.75)}${ring(139, rim, 1.2, 0.5)}${round(116, wellFill)}${ring(116, '#d8c7aa', 1.5, 0.6)}`;
};

const leaf = (rim: string): string => {
  const [green, greenFill] = fall('#8cc063', '#3d7d3a');
  const veins = Array.from({ length: 15 }, (_, at) => {
    const x = 118 + at * 17;
    return path(
      `M${x} 190q10 -34 26 -${62 - Math.abs(7 - at) * 5}M${x} 190q10 34 26 ${62 - Math.abs(7 - at) * 5}`,
      'none',
      'stroke="#2f6a31" stroke-width="1.4" opacity=".38"',
    );
  }).join('');
  return `${plate(rim)}<defs>${green}</defs><g transform="rotate(-12 240 186)">${path('M92 190C130 96 322 78 392 188C330 296 138 286 92 190Z', '#2c5f2c', 'opacity=".35" transform="translate(3 7)"')}${path('M92 190C130 96 322 78 392 188C330 296 138 286 92 190Z', greenFill)}${veins}${path('M92 190Q240 180 392 188', 'none', 'stroke="#cfe7ae" stroke-width="3.4"')}</g>`;
};

const bowl = (rim: string): string => {
  const [china, chinaFill] = glow('#ffffff', '#f7efe0', '#cdb998');
  const [inside, insideFill] = fall('#d9c7a7', '#f7efdf');
  return `<defs>${china}${inside}</defs>${round(150, chinaFill)}${ring(143, rim, 7, 0.85)}${round(130, insideFill)}`;
};

const basket = (rim: string): string => {
  const [cane, caneFill] = glow('#eecb8d', '#cf9c55', '#8f5f28');
  const [inner, innerFill] = glow('#f3dba9', '#e0b873', '#b98745');
  const weave = [122, 108, 94, 80].map((r) => ring(r, '#a97637', 8, 0.35, '14 10')).join('');
  return `<defs>${cane}${inner}</defs>${round(152, caneFill)}${ring(145, '#7a4d1e', 12, 0.4, '16 9')}${ring(145, '#f3d7a0', 3, 0.6)}${ring(136, rim, 2, 0.5)}${round(130, innerFill)}${weave}`;
};

const tray = (rim: string): string => {
  const [wood, woodFill] = glow('#c58b57', '#9a6233', '#623a19');
  const [inner, innerFill] = glow('#d29a66', '#b0763f', '#8d5a2c');
  const rings = [112, 90, 66, 40].map((r) => ring(r, '#7b4a22', 1.6, 0.25)).join('');
  return `<defs>${wood}${inner}</defs>${round(154, woodFill)}${ring(147, rim, 3, 0.55)}${round(134, innerFill)}${rings}`;
};

/** A paper box with four rooms on a round mat. */
const box = (rim: string): string => {
  const [paper, paperFill] = fall('#e9c795', '#c99a5f');
  const [inner, innerFill] = fall('#fdf6e6', '#f0e1c4');
  return `<defs>${paper}${inner}</defs>${round(154, '#f4ead6')}${ring(147, rim, 3, 0.6)}${ring(140, rim, 1, 0.4)}<g transform="rotate(-4 240 186)">${bar({ x: 243, y: 194, w: 246, h: 212, r: 18 }, '#5b3a1c', 'opacity=".22"')}${bar({ x: 240, y: 186, w: 246, h: 212, r: 16 }, paperFill)}${bar({ x: 240, y: 186, w: 224, h: 190, r: 10 }, innerFill)}${bar({ x: 240, y: 186, w: 5, h: 190, r: 2 }, '#cfa469')}${bar({ x: 240, y: 186, w: 224, h: 5, r: 2 }, '#cfa469')}${path('M128 96h224', 'none', 'stroke="#fff3d8" stroke-width="2" opacity=".7"')}</g>`;
};

const bases: Readonly<Record<PictureRecipe['base'], (rim: string) => string>> = {
  plate,
  leaf,
  box,
  bowl,
  basket,
  tray,
};

function round(r: number, fill: string): string {
  return ellipse({ ...centre, rx: r, ry: r }, fill);
}

function ring(r: number, colour: string, width: number, opacity: number, dashes = ''): string {
  const dashed = dashes ? ` stroke-dasharray="${dashes}"` : '';
  return ellipse(
    { ...centre, rx: r, ry: r },
    'none',
    `stroke="${colour}" stroke-width="${width}" opacity="${opacity}"${dashed}`,
  );
}
