/**
 * Small helpers to paint food as SVG text. A piece is painted in a box of 100 by 100; light falls from the upper left.
 * Gradient names must be unique within one picture, so a painter takes its colours as the name.
 */

/** A name for a gradient made of its parts. */
export function gradientName(...parts: readonly string[]): string {
  return `g${parts.join('').replace(/[^a-zA-Z0-9]/g, '')}`;
}

/** A soft ball of light: highlight, body and edge colour. Returns `[definition, fill]`. */
export function glow(light: string, body: string, edge: string): readonly [string, string] {
  const name = gradientName('r', light, body, edge);
  return [
    `<radialGradient id="${name}" cx=".36" cy=".28" r=".85"><stop offset="0" stop-color="${light}"/><stop offset=".5" stop-color="${body}"/><stop offset="1" stop-color="${edge}"/></radialGradient>`,
    `url(#${name})`,
  ];
}

/** A fall of light from top to bottom. Returns `[definition, fill]`. */
export function fall(top: string, bottom: string): readonly [string, string] {
  const name = gradientName('l', top, bottom);
  return [
    `<linearGradient id="${name}" x1="0" y1="0" x2=".25" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`,
    `url(#${name})`,
  ];
}

export type Ellipse = { x: number; y: number; rx: number; ry: number; turn?: number };

export function ellipse({ x, y, rx, ry, turn = 0 }: Ellipse, fill: string, more = ''): string {
  const turned = turn === 0 ? '' : ` transform="rotate(${turn} ${x} ${y})"`;
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${turned} ${more}/>`;
}

export type Bar = { x: number; y: number; w: number; h: number; r: number; turn?: number };

/** A rounded bar around its centre. */
export function bar({ x, y, w, h, r, turn = 0 }: Bar, fill: string, more = ''): string {
  const turned = turn === 0 ? '' : ` transform="rotate(${turn} ${x} ${y})"`;
  return `<rect x="${x - w / 2}" y="${y - h / 2}" width="${w}" height="${h}" rx="${r}" fill="${fill}"${turned} ${more}/>`;
}

export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

/** Grains scattered inside an ellipse, always the same for the same salt. */
export function grains(
  area: Ellipse,
  count: number,
  colours: readonly string[],
  size: readonly [number, number],
  salt: number,
): string {
  let seed = salt * 7919 + 17;
  const next = (): number => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  let painted = '';
  for (let at = 0; at < count; at++) {
    const angle = next() * Math.PI * 2;
    const far = Math.sqrt(next());
    const x = (area.x + Math.cos(angle) * far * area.rx).toFixed(1);
    const y = (area.y + Math.sin(angle) * far * area.ry).toFixed(1);
    const fill = colours[Math.floor(next() * colours.length)] ?? '#fff';
    painted += `<ellipse cx="${x}" cy="${y}" rx="${size[0]}" ry="${size[1]}" fill="${fill}" transform="rotate(${Math.round(next() * 180)} ${x} ${y})"/>`;
  }
  return painted;
}

/** A shine in the upper left of a piece. */
export function shine(x: number, y: number, rx: number, ry: number, turn = -25): string {
  return ellipse({ x, y, rx, ry, turn }, '#fff', 'opacity=".38"');
}
