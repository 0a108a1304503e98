import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sequenceEvents } from '../../src/platform/commands/sequencer.ts';
import { openPool } from '../../src/platform/storage/database.ts';
import { urlOfDatabase } from '../../src/platform/storage/prepare-database.ts';
import { type Fault, verifyGovernment } from '../../src/verify.ts';
import { type Cast, newCast } from '../door/cast.ts';
import { kinds } from '../door/subjects.ts';
import { beginLife, live } from './random-life.ts';

let cast: Cast;
/** The owner of the tables: who may do what the program may not. */
let owner: pg.Pool;
beforeAll(async () => {
  cast = await newCast();
  const database = new URL(cast.world.appUrl).pathname.slice(1);
  owner = openPool(urlOfDatabase(inject('databaseServer').ownerUrl, database), 1);
  await beginLife(cast);
});
afterAll(async () => {
  await owner.end();
  await cast.world.close();
});

const verify = () => verifyGovernment(cast.world.dki);
const ask = async (text: string, ...values: unknown[]): Promise<Record<string, string>> =>
  (await owner.query<Record<string, string>>(text.replaceAll('@', 'gov_dki.'), values)).rows[0] ?? {};

describe('a government that lives', () => {
  it('is found sound after whatever was done, allowed or refused', async () => {
    const turn = fc.record({ deed: fc.nat(99), thing: fc.nat(30), hours: fc.constantFrom(0, 0, 1, 5) });
    const outcomes = new Set<string>();
    const lives = fc.asyncProperty(fc.array(turn, { minLength: 30, maxLength: 50 }), async (turns) => {
      for (const outcome of await live(cast, turns)) outcomes.add(outcome);
      await sequenceEvents(cast.world.dki);
      expect(await verify()).toEqual([]);
    });
    await fc.assert(lives, { numRuns: 12, endOnFailure: true });
    cast.world.setNow(cast.start);
    // Lives of refusals alone would prove little.
    expect([...outcomes].filter((outcome) => outcome.endsWith('done')).length).toBeGreaterThan(8);
  });
});

type Damage = {
  /** What was hurt, as a fault names it. */
  readonly subject: string;
  readonly repair: () => Promise<unknown>;
  readonly kind: Fault['kind'];
  readonly says: readonly RegExp[];
};

/** Sets one column of one row to something else, and back. */
async function spoil(table: string, key: string, id: string, column: string, to: string) {
  const was = await ask(`SELECT ${column}::text AS was FROM @${table} WHERE ${key}::text = $1`, id);
  await ask(`UPDATE @${table} SET ${column} = ${to} WHERE ${key}::text = $1`, id);
  const type = await ask(
    `SELECT data_type AS name FROM information_schema.columns WHERE table_schema = 'gov_dki' AND table_name = $1 AND column_name = $2`,
    table,
    column,
  );
  return () =>
    ask(
      `UPDATE @${table} SET ${column} = CAST($2::text AS ${type['name']}) WHERE ${key}::text = $1`,
      id,
      was['was'],
    );
}

const anEvent = () => ask(`SELECT id::text FROM @event WHERE command = 'orders/accept' ORDER BY id LIMIT 1`);
const eventColumn = (column: string, to: string) => async (): Promise<Damage> => {
  const { id = '' } = await anEvent();
  const repair = await spoil('event', 'id', id, column, to);
  return { subject: id, repair, kind: 'event', says: [/^changed$/] };
};
const aFile = () => ask(`SELECT sha256 FROM @file WHERE sha256 ~ '^[0-9a-f]{64}$' ORDER BY id LIMIT 1`);
const pathOf = (hash: string) => join(cast.world.dataDir, 'files', 'dki', hash.slice(0, 2), hash);

const damages: Readonly<Record<string, () => Promise<Damage>>> = {
  async 'an entry of the ledger changed by the owner'() {
    const {
      id = '',
      owner_type,
      owner_id,
    } = await ask(
      `SELECT t.id::text, a.owner_type, a.owner_id::text FROM @transfer t JOIN @account a ON a.id = t.debit_account
       WHERE t.reason = 'hold' ORDER BY t.id LIMIT 1`,
    );
    const repair = await spoil('transfer', 'id', id, 'amount', 'amount + 1');
    return {
      subject: `${owner_type} ${owner_id}`,
      repair,
      kind: 'balance',
      says: [/^available is/, /^held is/],
    };
  },
  async 'a balance changed past its entries'() {
    const id = cast.town.packageId;
    const repair = await spoil('balance', 'owner_id', id, 'spent', 'spent + 5');
    const says = [/^available is/, /^spent is/, /^spent by orders is/];
    return { subject: `rup_package ${id}`, repair, kind: 'balance', says };
  },
  async 'a public figure changed'() {
    const id = cast.town.supplierId;
    const repair = await spoil('supplier_figures', 'supplier_id', id, 'paid', 'paid + 1');
    return { subject: `supplier ${id}`, repair, kind: 'figure', says: [/^paid is/] };
  },
  'an event with other facts': eventColumn('public_facts', `'{"x":1}'`),
  'an event with other private facts': eventColumn('private_facts', `'{"x":1}'`),
  'an event under another name': eventColumn('actor_name', `'Orang Lain'`),
  'an event of another person': eventColumn('actor_id', 'id'),
  'an event under another decree': eventColumn('decree', `'SK palsu'`),
  'an event with another answer': eventColumn('result', `'{}'`),
  'an event at another time': eventColumn('at', `at - interval '1 day'`),
  async 'an event about something else'() {
    const { id = '' } = await anEvent();
    await ask(`INSERT INTO @event_subject VALUES ('unit', gen_random_uuid(), $1)`, id);
    const repair = () => ask(`DELETE FROM @event_subject WHERE event_id = $1 AND subject_type = 'unit'`, id);
    return { subject: id, repair, kind: 'event', says: [/^changed$/] };
  },
  async 'an event that nobody will relay'() {
    const { id = '' } = await kindEvent();
    await ask('DELETE FROM @event_unsequenced WHERE event_id = $1', id);
    const repair = () => ask('INSERT INTO @event_unsequenced VALUES ($1)', id);
    return { subject: id, repair, kind: 'event', says: [/^neither in order/] };
  },
  async 'a paper with other facts'() {
    const { label = '' } = await ask(`SELECT label FROM @document WHERE series = 'BAST' ORDER BY id LIMIT 1`);
    const repair = await spoil('document', 'label', label, 'facts', `facts || '{"gross":"1"}'`);
    return { subject: label, repair, kind: 'document', says: [/^changed$/] };
  },
  ...Object.fromEntries(
    (
      [
        [
          'a mark',
          'curation_opinion',
          'marks',
          `jsonb_set(marks, ARRAY[(SELECT min(k) FROM jsonb_object_keys(marks) k)], '1')`,
        ],
        ['what was handed in', 'submission_content', 'content', `content || '{"spicy":"maybe"}'`],
        ['a grade', 'submission', 'grade', `'D'`],
        ['a certificate', 'product_certificate', 'total', 'total - 1'],
        ['a recipe that passed', 'product_version', 'composition', `'["Bahan lain"]'`],
      ] as const
    ).map(([name, table, column, to]) => [
      `${name} changed after curation`,
      async (): Promise<Damage> => {
        const { id } = await kinds.submission.make(cast, 'passed');
        const [key, of] = await keyIn(table, id);
        const repair = await spoil(table, key, of, column, to);
        return { subject: `submission ${id}`, repair, kind: 'curation', says: curationSays[table] };
      },
    ]),
  ),
  async 'a maker let back past his sanction'() {
    const { id } = await kinds.maker.make(cast, 'suspended');
    const repair = await spoil('supplier', 'id', id, 'state', `'active'`);
    return {
      subject: `supplier ${id}`,
      repair,
      kind: 'standing',
      says: [/^is active, the sanctions say suspended$/],
    };
  },
  async 'a bit of a file'() {
    const { sha256 = '' } = await aFile();
    const bytes = await readFile(pathOf(sha256));
    const flipped = Buffer.from(bytes);
    flipped[5] = (flipped[5] ?? 0) ^ 1;
    await writeFile(pathOf(sha256), flipped);
    return {
      subject: sha256,
      repair: () => writeFile(pathOf(sha256), bytes),
      kind: 'file',
      says: [/^changed$/],
    };
  },
  async 'a file that is gone'() {
    const { sha256 = '' } = await aFile();
    await rename(pathOf(sha256), `${pathOf(sha256)}.away`);
    const repair = () => rename(`${pathOf(sha256)}.away`, pathOf(sha256));
    return { subject: sha256, repair, kind: 'file', says: [/^missing$/] };
  },
  ...Object.fromEntries(
    (
      [
        ['order', 'purchase_order', 'sent', 'orders/accept'],
        ['order', 'purchase_order', 'received', 'treasury/verify'],
        ['package', 'rup_package', 'awaiting_disposition', 'budget/dispose-to-ppk'],
        ['payment', 'payment', 'requested', 'treasury/confirm-autodebit'],
        ['submission', 'submission', 'verifying', 'curation/pass'],
        ['submission', 'submission', 'returned', 'curation/resubmit'],
      ] as const
    ).map(([kind, table, state, command]) => [
      `a task that is missing: ${command}`,
      async (): Promise<Damage> => {
        const { id } = await kinds[kind].make(cast, state);
        await ask('UPDATE @task SET closed_at = opened_at WHERE subject_id = $1 AND closed_at IS NULL', id);
        const repair = () =>
          ask('UPDATE @task SET closed_at = NULL WHERE subject_id = $1 AND closed_by IS NULL', id);
        const says = [new RegExp(`^${command} missing$`)];
        return { subject: `${table} ${id}`, repair, kind: 'task', says };
      },
    ]),
  ),
  async 'a task that is left over'() {
    const { id } = await kinds.order.make(cast, 'declined');
    await ask('UPDATE @task SET closed_at = NULL WHERE subject_id = $1', id);
    const repair = () => ask('UPDATE @task SET closed_at = opened_at WHERE subject_id = $1', id);
    return { subject: `purchase_order ${id}`, repair, kind: 'task', says: [/^orders\/accept left over$/] };
  },
};

const marks = /^result does not follow from the marks$/;
const certificate = /^certificate says something else$/;
const version = /^version differs from what was handed in$/;
const curationSays = {
  curation_opinion: [marks],
  submission_content: [/^content changed$/, version],
  submission: [marks, certificate, version],
  product_certificate: [certificate],
  product_version: [version],
} as const;

/** The column by which a table's row of a passed submission is found, and its value. */
async function keyIn(table: keyof typeof curationSays, id: string): Promise<[string, string]> {
  if (table === 'submission') return ['id', id];
  if (table === 'curation_opinion') {
    const score = await ask(
      `SELECT seat_id::text AS id FROM @curation_opinion WHERE submission_id::text = $1 AND outcome = 'score'`,
      id,
    );
    return ['seat_id', score['id'] ?? ''];
  }
  if (table !== 'product_version') return ['submission_id', id];
  const found = await ask(
    'SELECT product_version_id::text AS id FROM @product_certificate WHERE submission_id::text = $1',
    id,
  );
  return ['id', found['id'] ?? ''];
}

/** The newest event, which waits for its position. */
async function kindEvent() {
  await kinds.meeting.make(cast, 'cancelled');
  return await ask('SELECT event_id::text AS id FROM @event_unsequenced ORDER BY 1 DESC LIMIT 1');
}

describe('damage done by hand', () => {
  it.each(Object.entries(damages))('%s is named, and nothing else', async (_, damage) => {
    const { subject, repair, kind, says } = await damage();
    try {
      const found = await verify();
      expect(found).toEqual(
        says.map((words) => ({ kind, subject, says: expect.stringMatching(words) as string })),
      );
    } finally {
      await repair();
    }
    expect(await verify()).toEqual([]);
  });
});
