import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';
import { cutPage } from '../../../platform/http/list-query.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import { curatingPositions } from '../domain/process.ts';

type Site = Pick<Government, 'db' | 'schema' | 'clock'>;

export type ListedSession = Pick<
  Row<'tasting_session'>,
  'id' | 'starts_at' | 'ends_at' | 'place' | 'region_code' | 'capacity' | 'invited' | 'state'
>;

/** One page of sessions: those to come, the next one first; or those that were, the last one first. */
export async function listSessions(
  { db, clock }: Site,
  { past, page, size }: { readonly past: boolean; readonly page: number; readonly size: number },
): Promise<{ readonly rows: readonly ListedSession[]; readonly more: boolean }> {
  const rows = await db
    .selectFrom('tasting_session')
    .select(['id', 'starts_at', 'ends_at', 'place', 'region_code', 'capacity', 'invited', 'state'])
    .where('starts_at', past ? '<' : '>=', startOfToday(clock()))
    .orderBy('starts_at', past ? 'desc' : 'asc')
    .orderBy('id')
    .limit(size + 1)
    .offset((page - 1) * size)
    .execute();
  return cutPage(rows, size);
}

/** A session that began this morning is still among those to come. */
function startOfToday(now: Date): Date {
  return new Date(now.getTime() - 12 * 3_600_000);
}

/** Somebody who is invited, and what he brings. */
export type Guest = {
  readonly submissionId: string;
  readonly product: string;
  readonly supplierId: string;
  readonly supplier: string;
  readonly phone: string;
  readonly district: string;
  /** Kelurahan of the kitchen. */
  readonly regionCode: string;
  readonly state: Row<'submission'>['state'];
  readonly answer: 'coming' | 'declined' | null;
  readonly attended: boolean | null;
};

export type SessionPageFacts = Row<'tasting_session'> & { readonly guests: readonly Guest[] };

/** A session with its guests, by kecamatan and name; null when there is none. */
export async function readSession({ db, schema }: Site, id: string): Promise<SessionPageFacts | null> {
  const session = await db.selectFrom('tasting_session').selectAll().where('id', '=', id).executeTakeFirst();
  if (!session) return null;
  const table = (name: string) => sql.id(schema, name);
  const guests = await sql<Guest>`
    SELECT i.submission_id AS "submissionId", c.content ->> 'name' AS product, s.id AS "supplierId", s.name AS supplier, s.phone,
      d.name AS district, b.region_code AS "regionCode", b.state, i.answer, i.attended
    FROM ${table('tasting_invitation')} i
    JOIN ${table('submission')} b ON b.id = i.submission_id
    JOIN ${table('submission_content')} c ON c.submission_id = b.id AND c.round = b.round
    JOIN ${table('supplier')} s ON s.id = i.supplier_id
    JOIN ${table('region')} r ON r.code = b.region_code
    JOIN ${table('region')} d ON d.code = coalesce(r.parent, r.code)
    WHERE i.session_id = ${id} ORDER BY d.name, s.name, product`.execute(db);
  return { ...session, guests: guests.rows };
}

/** A piece that waits for its score and is not invited anywhere yet. */
export type Waiting = {
  readonly submissionId: string;
  readonly product: string;
  readonly supplier: string;
  readonly district: string;
  readonly since: Date;
};

/** Pieces shown to be invited; the oldest are taken first, so that the others come next time. */
export const waitingMax = 100;

/** Pieces of an area that wait for a score, the longest waiting first: a range of the queue's index. */
export async function listWaiting({ db, schema }: Site, area: string): Promise<readonly Waiting[]> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<Waiting>`
    SELECT b.id AS "submissionId", c.content ->> 'name' AS product, s.name AS supplier, d.name AS district, b.waiting_since AS since
    FROM ${table('submission')} b
    JOIN ${table('submission_content')} c ON c.submission_id = b.id AND c.round = b.round
    JOIN ${table('supplier')} s ON s.id = b.supplier_id
    JOIN ${table('region')} r ON r.code = b.region_code
    JOIN ${table('region')} d ON d.code = coalesce(r.parent, r.code)
    WHERE b.position = ANY (${[...curatingPositions]}::text[]) AND b.state IN ('scoring', 'appealed')
      AND b.region_code >= ${`${area}.`} AND b.region_code < ${`${area}/`}
      AND NOT EXISTS (SELECT FROM ${table('tasting_invitation')} i JOIN ${table('tasting_session')} t ON t.id = i.session_id
        WHERE i.submission_id = b.id AND t.state = 'planned' AND i.answer IS DISTINCT FROM 'declined')
    ORDER BY b.waiting_since, b.id LIMIT ${waitingMax}`.execute(db);
  return found.rows;
}

/** An invitation as its maker reads it. */
export type OwnInvitation = {
  readonly sessionId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly address: string;
  readonly state: Row<'tasting_session'>['state'];
  readonly answer: 'coming' | 'declined' | null;
  readonly attended: boolean | null;
};

const ownMax = 10;

/** To which sessions a piece was invited, the newest first. */
export async function invitationsOf(
  { db }: Pick<Government, 'db'>,
  submissionId: string,
): Promise<readonly OwnInvitation[]> {
  const rows = await db
    .selectFrom('tasting_invitation as i')
    .innerJoin('tasting_session as t', 't.id', 'i.session_id')
    .select([
      't.id as sessionId',
      't.starts_at as startsAt',
      't.ends_at as endsAt',
      't.place',
      't.address',
      't.state',
      'i.answer',
      'i.attended',
    ])
    .where('i.submission_id', '=', submissionId)
    .orderBy('t.starts_at', 'desc')
    .limit(ownMax)
    .execute();
  return rows;
}
