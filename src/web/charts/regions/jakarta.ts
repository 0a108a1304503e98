import { geoIdentity, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import source from './jakarta.json' with { type: 'json' };
import { type Point, simplify } from './simplify.ts';

/** What a map needs of one kecamatan: where it is drawn, and the box that holds it. */
export type Shape = {
  readonly code: string;
  readonly path: string;
  readonly box: Box;
};

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type JakartaShapes = {
  readonly width: number;
  readonly height: number;
  readonly mainland: readonly Shape[];
  /** Kepulauan Seribu, far out in the bay, drawn in a frame of its own. */
  readonly islands: readonly Shape[];
  readonly frame: Box;
  /** Between the five cities, and around them. */
  readonly cityLines: string;
};

type Districts = GeometryCollection<{ code: string }>;
type Atlas = Topology<{ kecamatan: Districts }>;
type Feature = Parameters<ReturnType<typeof geoPath>>[0] & { properties: unknown };
type FeatureCollection = Parameters<ReturnType<typeof geoIdentity>['fitExtent']>[1];

const width = 640;
const height = 656;
const frame = { x: 2, y: 424, width: 132, height: 230 };
const isIsland = (code: string): boolean => code.startsWith('31.01.');
/** Areas of the bends that are left out, in degrees squared: about two units of the drawing on land, one of the frame at sea. */
const smallestBend = { land: 6e-7, sea: 2e-5 };
const cityOf = (code: string): string => code.slice(0, 5);

let drawn: JakartaShapes | undefined;

/** The 44 kecamatan as paths of a drawing of {@link width} by {@link height}; drawn once, when the first map is asked for. */
export function jakartaShapes(): JakartaShapes {
  drawn ??= draw();
  return drawn;
}

function draw(): JakartaShapes {
  const map = source as unknown as Atlas;
  const [land, sea] = [lighter(map, smallestBend.land), lighter(map, smallestBend.sea)];
  const [cities, islands] = [part(land, false), part(sea, true)];
  const onLand = pathIn({ x: 0, y: 0, width, height }, 4, feature(land, cities));
  const belowTheName = { ...frame, y: frame.y + 34, height: frame.height - 34 };
  const inFrame = pathIn(belowTheName, 14, feature(sea, islands));
  const lines = mesh(land, cities, (a, b) => a === b || cityOf(codeOf(a)) !== cityOf(codeOf(b)));
  return {
    width,
    height,
    frame,
    mainland: feature(land, cities).features.map((district) => shape(district, onLand)),
    islands: feature(sea, islands).features.map((district) => shape(district, inFrame)),
    cityLines: shorter(onLand(lines) ?? ''),
  };
}

function part({ objects }: Atlas, islands: boolean): Districts {
  const { kecamatan } = objects;
  return {
    ...kecamatan,
    geometries: kecamatan.geometries.filter((geometry) => isIsland(codeOf(geometry)) === islands),
  };
}

/** The map with absolute coordinates, without bends below `area`. */
function lighter({ transform, ...map }: Atlas, area: number): Atlas {
  const [kx = 1, ky = 1] = transform?.scale ?? [];
  const [tx = 0, ty = 0] = transform?.translate ?? [];
  const arcs = map.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return [x * kx + tx, y * ky + ty];
    });
    return simplify(points, area).map(([east, north]) => [east, north]);
  });
  return { ...map, arcs };
}

type Draw = ReturnType<typeof geoPath>;

/** Longitude and latitude as they are: at six degrees south a kilometre is as long either way, to half a percent. */
function pathIn(box: Box, margin: number, content: FeatureCollection): Draw {
  const projection = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [box.x + margin, box.y + margin],
        [box.x + box.width - margin, box.y + box.height - margin],
      ],
      content,
    );
  return geoPath(projection).digits(1);
}

function shape(district: Feature, path: Draw): Shape {
  const [[x, y], [right, bottom]] = path.bounds(district);
  return {
    code: codeOf(district),
    path: shorter(path(district) ?? ''),
    box: { x, y, width: right - x, height: bottom - y },
  };
}

function codeOf({ properties }: { properties?: unknown }): string {
  return (properties as { code?: string } | undefined)?.code ?? '';
}

/** The same path in steps from point to point, in tenths so that no error adds up: two thirds of the bytes. */
function shorter(path: string): string {
  let [x, y] = [0, 0];
  let letter = '';
  return path.replaceAll(/([ML])([\d.]+),([\d.]+)/g, (_, command: string, right: string, down: string) => {
    const [toX, toY] = [Math.round(Number(right) * 10), Math.round(Number(down) * 10)];
    const [dx, dy] = [(toX - x) / 10, (toY - y) / 10];
    const gap = command === letter && dx >= 0 ? ' ' : '';
    const start =
      command === 'M' ? `M${right},${down}` : `${letter === 'L' ? gap : 'l'}${dx}${dy < 0 ? '' : ','}${dy}`;
    [x, y, letter] = [toX, toY, command];
    return start;
  });
}
