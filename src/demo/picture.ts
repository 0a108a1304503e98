import { emoji } from './lists/emoji.ts';
import { centre, paintBase } from './picture-bases.ts';
import { ellipse, glow, grains, path } from './picture-paint.ts';
import { type Painter, ricePieces } from './picture-rice.ts';
import { savouryPieces } from './picture-savoury.ts';
import { sweetPieces } from './picture-sweet.ts';
import type { PictureRecipe } from './types.ts';

const drawings: Readonly<Record<string, Painter>> = { ...ricePieces, ...savouryPieces, ...sweetPieces };

/** Where pieces lie: middle and size, the hero first. */
type Place = { readonly x: number; readonly y: number; readonly size: number };

const onRound: readonly (readonly Place[])[] = [
  [{ x: 240, y: 184, size: 204 }],
  [
    { x: 196, y: 176, size: 176 },
    { x: 304, y: 208, size: 142 },
  ],
  [
    { x: 190, y: 156, size: 166 },
    { x: 308, y: 166, size: 138 },
    { x: 236, y: 252, size: 126 },
  ],
  [
    { x: 186, y: 146, size: 158 },
    { x: 304, y: 142, size: 132 },
    { x: 304, y: 236, size: 116 },
    { x: 196, y: 246, size: 124 },
  ],
];

const inBox: readonly Place[] = [
  { x: 181, y: 142, size: 108 },
  { x: 293, y: 134, size: 104 },
  { x: 187, y: 238, size: 102 },
  { x: 299, y: 230, size: 102 },
];

/** Things that would look too large beside rice. */
const small: Readonly<Record<string, number>> = {
  lime: 0.74,
  cucumber: 0.86,
  'hot-pepper': 0.86,
  sambal: 0.84,
  cherries: 0.86,
  herb: 0.86,
  carrot: 0.9,
};

const yellowBroth = ['#ffe27a', '#f0b93a', '#c98a1d'] as const;

/** Broth colours by the name behind `soup-`. */
const broths: Readonly<Record<string, readonly [string, string, string]>> = {
  yellow: yellowBroth,
  cream: ['#fff0c9', '#f1cf8d', '#d09a4e'],
  orange: ['#ffb866', '#ec8a34', '#b85a1a'],
  red: ['#f58a58', '#d9532c', '#962c14'],
  brown: ['#c99460', '#946032', '#5f3818'],
  black: ['#6b5140', '#3d2a20', '#221510'],
  clear: ['#fbf0cf', '#ecd9a0', '#cfb169'],
};

/**
 * A picture of food as WebP, 4:3, with its own paper ground, so that it stands on light and dark pages alike.
 * Equal recipes give equal pictures.
 * @param width in pixels; 480 is what the drawing is made for.
 * @throws RangeError for a piece that nobody can draw.
 */
export async function renderPicture(recipe: PictureRecipe, width = 480): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const svg = Buffer.from(pictureSvg(recipe));
  return await sharp(svg, { density: (72 * width) / 480 })
    .resize(width, Math.round((width * 3) / 4))
    .webp({ quality: 82, effort: 3 })
    .toBuffer();
}

/** One name for equal recipes, fit for a file name. */
export function recipeName(recipe: PictureRecipe): string {
  return [recipe.base, recipe.tone, recipe.garnish, ...recipe.pieces].join('-');
}

/** The picture as SVG text, 480 by 360. @throws RangeError for a piece that nobody can draw. */
export function pictureSvg(recipe: PictureRecipe): string {
  const soup = recipe.pieces.find((piece) => piece.startsWith('soup-'));
  const solids = recipe.pieces.filter((piece) => piece !== soup);
  const broth = soup && recipe.base === 'bowl' ? paintBroth(soup.slice(5)) : '';
  const extra = soup && recipe.base !== 'bowl' ? [soup] : [];
  const fourth = recipe.base === 'box' && solids.length === 3 ? ['water'] : [];
  const pieces = [...solids, ...extra, ...fourth];
  const places = recipe.base === 'box' ? inBox : (onRound[pieces.length - 1] ?? onRound[3] ?? []);
  const shrink = recipe.base === 'bowl' ? 0.86 : 1;
  const placed = pieces
    .map((piece, at) => ({ piece, place: places[at % places.length] as Place }))
    .toSorted((a, b) => a.place.y - b.place.y)
    .map(({ piece, place }) => paintPiece(piece, moved(place, shrink)))
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="360" viewBox="0 0 480 360"><defs><radialGradient id="soft"><stop offset=".7" stop-color="#5b3a1c" stop-opacity=".4"/><stop offset=".86" stop-color="#5b3a1c" stop-opacity=".16"/><stop offset="1" stop-color="#5b3a1c" stop-opacity="0"/></radialGradient><radialGradient id="near"><stop offset=".3" stop-color="#5f3a18" stop-opacity=".36"/><stop offset="1" stop-color="#5f3a18" stop-opacity="0"/></radialGradient></defs>${paintBase(recipe.base, recipe.tone)}${broth}${placed}${paintGarnish(recipe)}${sheen()}</svg>`;
}

function moved(place: Place, shrink: number): Place {
  return {
    x: centre.x + (place.x - centre.x) * shrink,
    y: centre.y + (place.y - centre.y) * shrink,
    size: place.size * shrink,
  };
}

function paintPiece(piece: string, { x, y, size: full }: Place): string {
  const size = full * (small[piece] ?? 1);
  const shadow = ellipse({ x: x + 5, y: y + size * 0.3, rx: size * 0.56, ry: size * 0.3 }, 'url(#near)');
  const drawing = drawings[piece] ?? (piece.startsWith('soup-') ? () => paintCup(piece.slice(5)) : undefined);
  const grid = drawing ? 100 : 32;
  const body = drawing?.() ?? emoji[piece];
  if (body === undefined) throw new RangeError(`nobody can draw ${piece}`);
  const scale = (size / grid).toFixed(4);
  return `${shadow}<g transform="translate(${(x - size / 2).toFixed(1)} ${(y - size / 2).toFixed(1)}) scale(${scale})">${body}</g>`;
}

/** Broth that fills the bowl, with drops of oil and herbs. */
function paintBroth(name: string): string {
  const [definition, fill] = glow(...(broths[name] ?? yellowBroth));
  const oil = grains({ ...centre, rx: 104, ry: 98 }, 26, ['#fff6d8'], [5, 4], 21);
  const herbs = grains({ ...centre, rx: 108, ry: 102 }, 26, ['#4f9a45', '#7dbb5e', '#c9782f'], [4, 1.8], 33);
  return `<defs>${definition}</defs>${ellipse({ ...centre, rx: 126, ry: 126 }, fill)}<g opacity=".3">${oil}</g>${herbs}`;
}

/** A small cup of sauce or broth beside the food. */
function paintCup(name: string): string {
  const [definition, fill] = glow(...(broths[name] ?? yellowBroth));
  return `<defs>${definition}</defs>${ellipse({ x: 50, y: 54, rx: 42, ry: 38 }, '#f3e8d4')}${ellipse({ x: 50, y: 51, rx: 34, ry: 30 }, fill)}`;
}

function paintGarnish({ garnish, base }: PictureRecipe): string {
  if (garnish === 'none') return '';
  const far = base === 'box' ? { x: 366, y: 268 } : { x: 350, y: 262 };
  return `<g transform="translate(${far.x} ${far.y})">${garnishes[garnish]()}</g>`;
}

const garnishes: Readonly<Record<Exclude<PictureRecipe['garnish'], 'none'>, () => string>> = {
  herb: () => sprig(0) + sprig(52) + sprig(-48),
  chili: () =>
    `<g transform="rotate(-24)">${path('M-30 0C-12 -10 14 -8 32 6C12 12 -14 12 -30 0Z', '#d9352b')}${path('M-24 -1C-10 -6 6 -6 18 0', 'none', 'stroke="#ff9a7a" stroke-width="2" stroke-linecap="round"')}${path('M-30 0l-9 -4', 'none', 'stroke="#3f8f3a" stroke-width="4" stroke-linecap="round"')}</g><g transform="translate(2 15) rotate(-8)">${path('M-24 0C-10 -8 12 -6 26 5C10 9 -12 9 -24 0Z', '#4f9a45')}${path('M-24 0l-8 -3', 'none', 'stroke="#2f6b33" stroke-width="3.4" stroke-linecap="round"')}</g>`,
  lime: () =>
    `<g transform="rotate(-18)">${path('M-28 0A28 28 0 0 0 28 0Z', '#5fa23f')}${path('M-24 0A24 24 0 0 0 24 0Z', '#e9f5bf')}${path('M-20 2A20 20 0 0 0 20 2Z', '#b9dc6b')}${path('M0 2V22M-4 2L-15 15M4 2L15 15', 'none', 'stroke="#e9f5bf" stroke-width="2"')}</g>`,
  flower: () =>
    `<g transform="translate(-26 -28) scale(.56)">${(sweetPieces['flower-piece'] as Painter)()}</g>${sprig(70)}`,
};

function sprig(turn: number): string {
  return `<g transform="rotate(${turn})">${path('M0 4C-14 -6 -14 -26 0 -38C14 -26 14 -6 0 4Z', '#5fa24a')}${path('M0 2V-34', 'none', 'stroke="#a9d58b" stroke-width="1.6"')}</g>`;
}

/** The same window light over every picture. */
function sheen(): string {
  return `<defs><radialGradient id="window" cx=".22" cy=".1" r="1"><stop offset="0" stop-color="#fff" stop-opacity=".3"/><stop offset=".45" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#3a1f08" stop-opacity=".12"/></radialGradient></defs><rect width="480" height="360" fill="url(#window)"/>`;
}
