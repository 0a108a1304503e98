import type { VNode } from 'preact';
import { plainNumber } from '../format.ts';
import { small } from '../text/common.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { classBounds, classOf, mostClasses } from './classes.ts';
import { jakartaShapes, type Shape } from './regions/jakarta.ts';
import { Twin } from './twin.tsx';

export type District = {
  /** As in the table of regions, for example 31.71.01. */
  readonly code: string;
  readonly name: string;
  /** Null where nothing is known; a district that is left out counts as unknown. */
  readonly value: number | null;
  /** More columns of the table twin, in the order of `heads`. */
  readonly cells?: readonly string[] | undefined;
  readonly href?: string | undefined;
};

type Props = {
  /** Unlike any other id of the page. */
  id: string;
  title: Words;
  /** One sentence that says what the map says. */
  summary: Words;
  /** What the values are: the head of their column. */
  measure: Words;
  districts: readonly District[];
  /** Ascending; without them the values are cut into up to five classes of about as many districts each. At most four. */
  bounds?: readonly number[] | undefined;
  /** How a value is written; plain numbers without it. */
  format?: ((value: number) => string) | undefined;
  heads?: readonly Words[] | undefined;
  /** What it means that a district has no value; "no data yet" without it. */
  unknown?: Words | undefined;
};

type Drawn = {
  known: ReadonlyMap<string, District>;
  bounds: readonly number[];
  write: (v: number) => string;
};

/** Jakarta's 44 kecamatan in classes from light to deep, with a legend that prints and the table behind it. */
export function DistrictMap(props: Props): VNode {
  const { t, view } = useView();
  const values = props.districts.flatMap(({ value }) => (value === null ? [] : [value]));
  const drawn: Drawn = {
    known: new Map(props.districts.map((district) => [district.code, district])),
    bounds: (props.bounds ?? classBounds(values)).slice(0, mostClasses - 1),
    write: props.format ?? ((value) => plainNumber(value, view.lang)),
  };
  return (
    <figure class="chart">
      <figcaption>
        <b>{t(props.title)}</b>
        <p>{t(props.summary)}</p>
      </figcaption>
      <div class="map">
        <div class="map-in">
          <Drawing {...props} {...drawn} />
          <Legend {...props} {...drawn} values={values} />
        </div>
      </div>
      <Twin
        caption={props.title}
        heads={[small.district, props.measure, ...(props.heads ?? [])]}
        rows={props.districts.map(({ name, value, cells }) => [
          name,
          value === null ? '–' : drawn.write(value),
          ...(cells ?? []),
        ])}
        hrefs={props.districts.map(({ href }) => href)}
      />
    </figure>
  );
}

/** Tones from the whole range, however few classes there are. */
function toneOf(index: number, bounds: readonly number[]): number {
  return bounds.length === 0 ? 3 : 1 + Math.round((index * (mostClasses - 1)) / bounds.length);
}

/** For the eye and the pointer; the summary and the table, whose names are the same links, speak to everybody else. */
function Drawing(props: Props & Drawn): VNode {
  const { t } = useView();
  const { width, height, frame, mainland, islands, cityLines } = jakartaShapes();
  return (
    <svg class="map-drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Hatch id={props.id} />
      {mainland.map((shape) => (
        <Place {...props} shape={shape}>
          {(tone) => <path {...tone} d={shape.path} />}
        </Place>
      ))}
      <path class="m-city" d={cityLines} />
      <rect class="m-frame" {...frame} rx="8" />
      {t(small.theIslands)
        .split(' ')
        .map((word, line) => (
          <text x={frame.x + 10} y={frame.y + 20 + 18 * line}>
            {word}
          </text>
        ))}
      <g class="m-islands">
        {islands.map((shape) => (
          <Place {...props} shape={shape}>
            {(tone) => (
              <>
                <rect class="m-hit" {...shape.box} />
                <path id={`${props.id}-${shape.code}`} d={shape.path} class="m-under" />
                <use {...tone} href={`#${props.id}-${shape.code}`} />
              </>
            )}
          </Place>
        ))}
      </g>
    </svg>
  );
}

type Tone = { class: string; fill?: string | undefined };

function Place(props: Props & Drawn & { shape: Shape; children: (tone: Tone) => VNode }): VNode {
  const { t } = useView();
  const district = props.known.get(props.shape.code);
  const value = district?.value ?? null;
  const tone =
    value === null
      ? { class: 'm-0', fill: `url(#${props.id}-hatch)` }
      : { class: `m-${toneOf(classOf(value, props.bounds), props.bounds)}` };
  const said = value === null ? t(props.unknown ?? small.noData) : props.write(value);
  const content = (
    <>
      <title>{`${district?.name ?? props.shape.code}: ${said}`}</title>
      {props.children(tone)}
    </>
  );
  return district?.href ? (
    <a href={district.href} tabindex={-1}>
      {content}
    </a>
  ) : (
    <g>{content}</g>
  );
}

function Hatch({ id }: { id: string }): VNode {
  return (
    <defs>
      <pattern
        id={`${id}-hatch`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="m-ground" width="8" height="8" />
        <rect class="m-hatch" width="2" height="8" />
      </pattern>
    </defs>
  );
}

function Legend(props: Props & Drawn & { values: readonly number[] }): VNode {
  const { t, view } = useView();
  const { bounds, write, values } = props;
  const unknown = jakartaShapes().mainland.length + jakartaShapes().islands.length - values.length;
  const members = (index: number): number =>
    values.filter((value) => classOf(value, bounds) === index).length;
  const range = (index: number): string => {
    const [from, to] = [bounds[index - 1], bounds[index]];
    if (from === undefined) return to === undefined ? t(props.measure) : t(small.below, { n: write(to) });
    return to === undefined
      ? t(small.atLeast, { n: write(from) })
      : t(small.between, { from: write(from), to: write(to) });
  };
  const rows = [
    ...(values.length > 0 ? [...bounds.keys(), bounds.length] : []).map((index) => ({
      tone: { class: `m-${toneOf(index, bounds)}` } as Tone,
      label: range(index),
      count: members(index),
    })),
    ...(unknown > 0
      ? [
          {
            tone: { class: 'm-0', fill: `url(#${props.id}-hatch)` } as Tone,
            label: t(props.unknown ?? small.noData),
            count: unknown,
          },
        ]
      : []),
  ];
  return (
    <ul class="map-key">
      {rows.map(({ tone, label, count }) => (
        <li>
          <svg class="map-swatch" viewBox="0 0 24 16" aria-hidden="true">
            <rect {...tone} width="23" height="15" x="0.5" y="0.5" rx="3" />
          </svg>
          <span>{label}</span>
          <small>{t(small.districts, { n: plainNumber(count, view.lang) })}</small>
        </li>
      ))}
    </ul>
  );
}
