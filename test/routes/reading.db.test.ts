import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.ts';
import { type Position, positions } from '../../src/platform/commands/positions.ts';
import { type Cast, newCast } from '../door/cast.ts';
import { type Answer, type Visitor, visit } from '../visitor.ts';
import { allRoutes } from './all-routes.ts';
import { overseers, type Reading, readings } from './reading.ts';
import { makeThings, type Things } from './things.ts';

type Place = 'here' | 'there' | 'abroad';

let cast: Cast;
let things: Things;
let secrets: readonly string[];
let nobody: Visitor;
const visitors = new Map<string, Visitor>();
const pages = (await allRoutes()).filter(({ method, url }) => method === 'GET' && url !== '*');

beforeAll(async () => {
  cast = await newCast();
  ({ things, secrets } = await makeThings(cast));
  nobody = await visit(cast.world, null);
  const abroad = { site: cast.world.other, host: 'lain.test' };
  for (const position of positions) {
    visitors.set(`here ${position}`, await visit(cast.world, await cast.town.actor(position)));
    visitors.set(`there ${position}`, await visit(cast.world, await cast.other.actor(position)));
    visitors.set(`abroad ${position}`, await visit(cast.world, await cast.abroad.actor(position), abroad));
  }
});
afterAll(() => cast.world.close());

const visitorOf = (place: Place, position: Position): Visitor => {
  const found = visitors.get(`${place} ${position}`);
  if (!found) throw new Error(`no ${position} ${place}`);
  return found;
};

/** The address of a page, filled with a thing (or with `id` in its place). */
function addressOf(url: string, { of }: Reading, id = of ? things[of] : ''): string {
  return url
    .replace(':paper', things.paper)
    .replace(':term', things.assignment)
    .replace(':file', things.makerFile)
    .replace(':lang', 'id')
    .replace(':theme', 'dark')
    .replace(/:\w+/, id);
}

/** What a page answers to a position at a place; asked once. */
const answers = new Map<string, Promise<Answer>>();
function answerTo(place: Place, position: Position, address: string): Promise<Answer> {
  const key = `${place} ${position} ${address}`;
  const found = answers.get(key) ?? visitorOf(place, position).get(address);
  answers.set(key, found);
  return found;
}

/** The page as it lies there, and as it is read: a number that is set in groups is still that number. */
const textOf = ({ html }: Answer) => `${html}\n${html.replace(/<[^>]*>/g, '')}`;

/** The status that the table promises. */
function expectedOf(reading: Reading, place: Place, position: Position): number {
  const { of } = reading;
  if (reading.audience === 'everybody') return place === 'abroad' && of ? 404 : (reading.status ?? 200);
  const { here, there, refused = 403 } = reading;
  const byPosition = here.length === there.length;
  if (place === 'abroad' && of) return byPosition && !here.includes(position) ? refused : 404;
  return (place === 'there' ? there : here).includes(position) ? 200 : refused;
}

const rows = pages.flatMap(({ url }) => {
  const reading = readings[url];
  return reading ? [[url, reading] as const] : [];
});

it('every page says who may read it, and no row is of a page that is gone', () => {
  const urls = pages.map(({ url }) => url);
  expect(
    urls.filter((url) => !(url in readings)),
    'a new page needs a row in test/routes/reading.ts: who may read it',
  ).toEqual([]);
  expect(
    Object.keys(readings).filter((url) => !urls.includes(url)),
    'these rows of test/routes/reading.ts are of no page',
  ).toEqual([]);
});

describe.each(rows)('GET %s', (url, reading) => {
  it('answers nobody with the page, or says where to sign in', async () => {
    const address = addressOf(url, reading);
    const answer = await nobody.get(address);
    const wanted =
      reading.audience === 'everybody'
        ? { status: reading.status ?? 200 }
        : url.startsWith('/api/')
          ? { status: 401 }
          : { status: 303, to: `/masuk?kembali=${encodeURIComponent(address)}` };
    expect(answer).toMatchObject(wanted);
  });

  it.each(['here', 'there', 'abroad'] as const)(
    '%s: answers each position as the table says',
    async (place) => {
      const address = addressOf(url, reading);
      const found: Record<string, number> = {};
      const wanted: Record<string, number> = {};
      for (const position of positions) {
        found[position] = (await answerTo(place, position, address)).status;
        wanted[position] = expectedOf(reading, place, position);
      }
      expect(found).toEqual(wanted);
    },
  );

  it('shows nothing of the unit to strangers', async () => {
    // Whoever holds the code of a paper may check it.
    const known = url === '/verifikasi/:code' ? /^(EO-|\d{4}\/)/ : /^$/;
    const address = addressOf(url, reading);
    const read: (readonly [string, string])[] = [['nobody', textOf(await nobody.get(address))]];
    for (const position of positions) {
      read.push([`${position} abroad`, textOf(await answerTo('abroad', position, address))]);
      if (overseers.some((overseer) => overseer === position)) continue;
      // Whoever watches curation reads it everywhere.
      if (reading.audience === 'people' && reading.of && reading.there.includes(position)) continue;
      read.push([`${position} there`, textOf(await answerTo('there', position, address))]);
    }
    const shown = read.flatMap(([who, text]) =>
      secrets
        .filter((secret) => text.includes(secret) && !known.test(secret))
        .map((secret) => `${who}: ${secret}`),
    );
    expect(shown).toEqual([]);
  });
});

describe('an address that leads nowhere', () => {
  const asked = rows.filter(([, { of }]) => of !== undefined);
  it.each(asked)('GET %s is not found, whatever stands in it', async (url, reading) => {
    const visitor = visitorOf('here', 'city_admin');
    const closed = reading.audience === 'people' && !reading.here.includes('city_admin');
    for (const id of [newId(), 'bukan-id', '-'.repeat(36), '%00', "'", 'a'.repeat(190), '..%2f..%2fetc']) {
      const { status } = await visitor.get(addressOf(url, reading, id));
      expect([id, status]).toEqual([id, expect.toBeOneOf(closed ? [403, 404] : [404])]);
    }
  });
});

describe('the hand-over code', () => {
  it('stands on the order for those who hold it, never for the maker', async () => {
    const holders = [];
    for (const position of positions) {
      const answer = await answerTo('here', position, `/pesanan/${things.arriving}`);
      if (textOf(answer).includes('918273')) holders.push(position);
    }
    expect(holders).toEqual(['receiver']);
  });
});

describe('an order that was not sent yet', () => {
  it('is not there for its maker', async () => {
    const { number } = await cast.world.dki.db
      .selectFrom('purchase_order')
      .select('number')
      .where('id', '=', things.newOrder)
      .executeTakeFirstOrThrow();
    const places = [`/pesanan/${things.newOrder}`, '/pesanan', '/pesanan.csv', '/tugas'];
    const texts = await Promise.all(places.map((page) => answerTo('here', 'supplier', page)));
    expect(texts[0]?.status).toBe(403);
    expect(texts.filter((answer) => textOf(answer).includes(number))).toEqual([]);
  });
});

describe('what the public may never read', () => {
  it('numbers of people and accounts stand on no open page', async () => {
    const maker = await cast.world.dki.db
      .selectFrom('supplier')
      .select(['nik', 'npwp', 'phone'])
      .where('id', '=', cast.town.supplierId)
      .executeTakeFirstOrThrow();
    for (const [url, reading] of rows) {
      if (reading.audience !== 'everybody') continue;
      const html = textOf(await nobody.get(addressOf(url, reading)));
      const shown = [maker.nik, maker.npwp ?? '-none-', maker.phone].filter((secret) =>
        html.includes(secret),
      );
      expect([url, shown]).toEqual([url, []]);
    }
  });
});
