import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.ts';
import { positions } from '../../src/platform/commands/positions.ts';
import { type Cast, newCast } from '../door/cast.ts';
import { kinds, rowOf, type Subject } from '../door/subjects.ts';
import { type Answer, formFields, type Visitor, visit } from '../visitor.ts';
import { allRoutes } from './all-routes.ts';
import { type Posting, postings } from './posting.ts';
import { overseers } from './reading.ts';

type Place = 'here' | 'there' | 'abroad';
type Some = Extract<Posting, { audience: 'some' }>;

let cast: Cast;
const senders = new Map<string, { readonly visitor: Visitor; readonly csrf: string }>();
const forms = (await allRoutes()).filter(({ method, url }) => method === 'POST' && !url.startsWith('/api/'));

beforeAll(async () => {
  cast = await newCast();
  const enter = async (name: string, visitor: Visitor, page: string, form: string) => {
    const { html } = await visitor.get(page);
    senders.set(name, { visitor, csrf: formFields(html, form)['_csrf'] ?? '' });
  };
  await enter('nobody', await visit(cast.world, null), '/masuk', '/masuk');
  const abroad = { site: cast.world.other, host: 'lain.test' };
  for (const position of positions) {
    const [here, there, far] = [cast.town, cast.other, cast.abroad];
    const page = ['/akun', '/akun/bahasa'] as const;
    await enter(`here ${position}`, await visit(cast.world, await here.actor(position)), ...page);
    await enter(`there ${position}`, await visit(cast.world, await there.actor(position)), ...page);
    await enter(`abroad ${position}`, await visit(cast.world, await far.actor(position), abroad), ...page);
  }
});
afterAll(() => cast.world.close());

const some = Object.entries(postings).flatMap(([url, posting]) =>
  posting.audience === 'some' ? [[url, posting] as const] : [],
);

async function made({ kind, state, prepare }: Some): Promise<Subject> {
  const subject = await kinds[kind].make(cast, state);
  await prepare?.(subject, cast);
  const row = (await rowOf(cast, subject)) as { readonly version?: number } | null;
  return { ...subject, version: row?.version ?? subject.version };
}

/** Sends a form as somebody, with the token of his own session. */
async function send(
  who: string,
  url: string,
  subject: Subject,
  posting: Some,
  token?: string,
): Promise<Answer> {
  const sender = senders.get(who);
  if (!sender) throw new Error(`nobody is called ${who}`);
  const typed = await posting.fields(subject, cast);
  const hidden = { _csrf: token ?? sender.csrf, _key: newId(), version: String(subject.version) };
  const address = (await posting.address?.(subject, cast)) ?? url.replace(':id', subject.id);
  const fields = { ...hidden, ...typed };
  return posting.files
    ? await sender.visitor.postFiles(address, fields, posting.files)
    : await sender.visitor.post(address, fields);
}

const traces = async (subject: Subject) => [
  await rowOf(cast, subject),
  await cast.world.dki.db
    .selectFrom('event')
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow(),
];

/** The own unit sees it anyway, and the overseers see every unit of their government. */
const seesIt = (who: string) =>
  who.startsWith('here') || overseers.some((position) => who === `there ${position}`);

/** Numbers of a thing that a refusal's page shows all the same. */
function namesIn({ html }: Answer, row: unknown): unknown[] {
  const { number, rup_id, verification_code } = (row ?? {}) as Record<string, string | undefined>;
  return [number, rup_id, verification_code].filter((name) => name !== undefined && html.includes(name));
}

it('every form says who may send it, and no row is of a form that is gone', () => {
  const urls = forms.map(({ url }) => url);
  expect(
    urls.filter((url) => !(url in postings)),
    'a new form needs a row in test/routes/posting.ts: who may send it, and what a right person types',
  ).toEqual([]);
  const gone = Object.keys(postings).filter((url) => !urls.includes(url));
  expect(gone, 'these rows of test/routes/posting.ts are of no form').toEqual([]);
});

describe.each(some)('POST %s', (url, posting) => {
  it('is refused to everybody else, and changes nothing; a right person succeeds', async () => {
    const subject = await made(posting);
    await cast.later(posting.later ?? 0, async () => {
      const before = await traces(subject);
      const found: Record<string, number> = {};
      const wanted: Record<string, number> = {};
      const tryAs = async (who: string, status: number) => {
        const answer = await send(who, url, subject, posting);
        found[who] = answer.status;
        wanted[who] = status;
        if (!seesIt(who)) expect([who, namesIn(answer, before[0])]).toEqual([who, []]);
      };
      await tryAs('nobody', 401);
      for (const position of positions) {
        const right = posting.by.includes(position);
        if (!right) await tryAs(`here ${position}`, 403);
        if (!right || !posting.anywhere) await tryAs(`there ${position}`, 403);
        const [place, status] = abroadOf(url, posting, right);
        if (status !== null) await tryAs(`${place} ${position}`, status);
      }
      expect(found).toEqual(wanted);
      const forged = await send(`here ${posting.by[0]}`, url, subject, posting, 'forged');
      expect(forged.status).toBe(403);
      expect(await traces(subject)).toEqual(before);

      const { status } = await send(`here ${posting.by[0]}`, url, subject, posting);
      expect(status).toBe(posting.status ?? 303);
    });
  });
});

/** The other government knows nothing of it: 404 for a thing, 403 for what a position alone decides. */
function abroadOf(url: string, { kind, anywhere }: Some, right: boolean): readonly [Place, number | null] {
  if (anywhere) return ['abroad', right ? (url.includes(':id') ? 404 : null) : 403];
  // Where the address names the thing its page looks first; the door itself hears only who holds a position of the command.
  if (kind === 'nothing' || (!url.includes(':id') && !right)) return ['abroad', 403];
  return ['abroad', 404];
}

describe('what people send about themselves', () => {
  const own = Object.entries(postings).filter(([, { audience }]) => audience === 'people');
  it.each(own)('POST %s is nothing for nobody', async (url) => {
    const sender = senders.get('nobody');
    const answer = await sender?.visitor.post(url, {
      _csrf: sender.csrf,
      lang: 'en',
      tokenHash: 'a'.repeat(64),
    });
    expect(answer?.status).toBe(401);
  });
});
