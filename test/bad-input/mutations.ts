import type { Json } from '../../src/kernel/canonical-json.ts';

/** A body with one leaf replaced, and where. */
export type Mutation = { readonly where: string; readonly body: Json };

const texts: readonly Json[] = [
  '',
  '\0',
  '\ud800',
  '-'.repeat(36),
  'a'.repeat(100_000),
  '9'.repeat(400),
  '\u202e<b>%s{0}',
  null,
  1e308,
  {},
  [],
];
const numbers: readonly Json[] = [-1, 0, 0.5, 1_000_000_000, 2 ** 53, -1e308, '1', null];
const lists: readonly Json[] = [[], null, {}, 'a', Array.from({ length: 1000 }, () => null)];

/** The body with every leaf and list replaced by each bad value in turn. */
export function mutationsOf(body: Json, path: readonly string[] = []): Mutation[] {
  const where = path.join('.') || '(body)';
  if (Array.isArray(body)) {
    const inner = body.slice(0, 1).flatMap((each: Json) => mutationsOf(each, [...path, '0']));
    return [
      ...named(where, lists),
      ...inner.map(({ where: at, body: first }) => ({ where: at, body: [first, ...body.slice(1)] })),
    ];
  }
  if (typeof body === 'object' && body !== null) {
    const deeper = Object.entries(body).flatMap(([name, value]) =>
      mutationsOf(value as Json, [...path, name]).map((mutation) => ({
        where: mutation.where,
        body: { ...body, [name]: mutation.body },
      })),
    );
    const without = Object.keys(body).map((name) => ({
      where: `${where} without ${name}`,
      body: Object.fromEntries(Object.entries(body).filter(([key]) => key !== name)) as Json,
    }));
    return [...deeper, ...without];
  }
  return named(where, typeof body === 'number' ? numbers : texts);
}

function named(where: string, values: readonly Json[]): Mutation[] {
  return values.map((body) => ({ where, body }));
}
