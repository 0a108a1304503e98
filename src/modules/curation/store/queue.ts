import { type RawBuilder, sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';
import { cutPage } from '../../../platform/http/list-query.ts';
import type { SubmissionState } from '../domain/course.ts';
import { type DeskQuery, deskPageSize } from '../domain/desk-query.ts';
import type { Hat } from '../domain/sight.ts';

/** A piece that waits at somebody's desk. */
export type QueuedPiece = {
  readonly id: string;
  readonly state: SubmissionState;
  readonly round: number;
  readonly waitingSince: Date;
  readonly dueAt: Date | null;
  readonly name: string;
  readonly kind: 'meal' | 'snack';
  readonly photo: string | null;
  readonly supplierName: string;
  readonly kelurahan: string;
  readonly kecamatan: string | null;
  /** Who works on it; never at a level that scores, where nobody learns of another. */
  readonly takenBy: string | null;
  /** The reader's own seat. */
  readonly own: 'held' | 'done' | null;
  /** Kept for the reader, who returned it. */
  readonly keptForMe: boolean;
};

type Site = Pick<Government, 'db' | 'schema' | 'clock'>;
const scored = sql`('scoring', 'appealed')`;

/**
 * What waits for a person in his positions and areas, the oldest first, one page by its keys in one query: each hat walks an
 * index and stops at the end of the page; nothing is counted.
 */
export async function readQueue(
  site: Site,
  personId: string,
  hats: readonly Hat[],
  query: DeskQuery,
): Promise<{ readonly pieces: readonly QueuedPiece[]; readonly more: boolean }> {
  if (hats.length === 0) return { pieces: [], more: false };
  const t = (name: string) => sql.id(site.schema, name);
  const now = site.clock();
  const wanted = conditionsOf(site, personId, query);
  const found = await sql<QueuedPiece>`
    WITH waiting AS (${sql.join(
      hats.map((hat) => branch(site, hat, wanted)),
      sql` UNION `,
    )}), page AS (SELECT * FROM waiting ORDER BY waiting_since, id LIMIT ${deskPageSize + 1})
    SELECT s.id, s.state, s.round, s.waiting_since AS "waitingSince", s.due_at AS "dueAt",
      c.content ->> 'name' AS name, c.content ->> 'kind' AS kind, c.content -> 'photos' ->> 0 AS photo,
      m.name AS "supplierName", r.name AS kelurahan, d.name AS kecamatan, own.state AS own,
      (s.reserved_until > ${now} AND s.reserved_for ? ${personId}) IS TRUE AS "keptForMe", holder.name AS "takenBy"
    FROM page g
    JOIN ${t('submission')} s ON s.id = g.id
    JOIN ${t('submission_content')} c ON c.submission_id = s.id AND c.round = s.round
    JOIN ${t('supplier')} m ON m.id = s.supplier_id
    JOIN ${t('region')} r ON r.code = s.region_code
    LEFT JOIN ${t('region')} d ON d.code = r.parent
    LEFT JOIN ${t('curation_seat')} own ON own.submission_id = s.id AND own.round = s.round AND own.level = s.level
      AND own.panel = s.panel AND own.person_id = ${personId} AND (own.state = 'done' OR (own.state = 'held' AND own.lease_until > ${now}))
    LEFT JOIN LATERAL (
      SELECT p.name FROM ${t('curation_seat')} x JOIN ${t('person')} p ON p.id = x.person_id
      WHERE x.submission_id = s.id AND x.round = s.round AND x.level = s.level AND x.panel = s.panel AND x.state = 'held'
        AND x.lease_until > ${now} AND x.person_id <> ${personId} AND s.state NOT IN ${scored} LIMIT 1) holder ON true
    ORDER BY s.waiting_since, s.id`.execute(site.db);
  const { rows, more } = cutPage(found.rows, deskPageSize);
  return { pieces: rows, more };
}

const districtLength = '31.71.01'.length;

/**
 * One hat: its position and its area. In a kecamatan the range of codes is short ('/' is what follows the dot), and is sorted. A
 * city or a province has a good part of all pieces: there the oldest are walked by age until the page is full, which a function
 * that no index knows makes sure of, whatever plan PostgreSQL keeps.
 */
function branch({ schema }: Site, { position, regionCode }: Hat, wanted: readonly RawBuilder<unknown>[]) {
  const { length } = regionCode;
  const area =
    length > districtLength
      ? sql`s.region_code = ${regionCode}`
      : length === districtLength
        ? sql`s.region_code >= ${`${regionCode}.`} AND s.region_code < ${`${regionCode}/`}`
        : sql`starts_with(s.region_code, ${`${regionCode}.`})`;
  const conditions = [sql`s.position = ${position}`, area, ...wanted];
  return sql`(SELECT s.id, s.waiting_since FROM ${sql.id(schema, 'submission')} s
    WHERE ${sql.join(conditions, sql` AND `)} ORDER BY s.waiting_since, s.id LIMIT ${deskPageSize + 1})`;
}

function conditionsOf(site: Site, personId: string, { filter, after }: DeskQuery): RawBuilder<unknown>[] {
  const now = site.clock();
  const conditions = after ? [sql`(s.waiting_since, s.id) > (${after.at}, ${after.id})`] : [];
  switch (filter) {
    case 'semua':
      return conditions;
    case 'bebas':
      return [...conditions, isFree(site, personId)];
    case 'saya':
      return [
        ...conditions,
        // The few that one person holds, by their own index.
        sql`s.id IN (SELECT submission_id FROM ${sql.id(site.schema, 'curation_seat')}
          WHERE person_id = ${personId} AND state = 'held' AND lease_until > ${now})`,
      ];
    case 'terlambat':
      return [...conditions, sql`s.due_at < ${now}`];
  }
}

/** Could this person take it: a seat is left, it is not kept for others, and nothing that he declared himself is in the way? */
function isFree({ schema, clock }: Site, personId: string): RawBuilder<unknown> {
  const t = (name: string) => sql.id(schema, name);
  const now = clock();
  return sql`(s.reserved_until IS NULL OR s.reserved_until <= ${now} OR s.reserved_for = '[]' OR s.reserved_for ? ${personId})
    AND NOT EXISTS (SELECT FROM ${t('curator_tie')} y WHERE y.person_id = ${personId} AND y.supplier_id = s.supplier_id)
    AND NOT EXISTS (SELECT FROM ${t('curation_seat')} z WHERE z.submission_id = s.id AND z.round = s.round AND z.level = s.level
      AND z.panel = s.panel AND z.person_id = ${personId} AND z.state IN ('done', 'recused'))
    AND NOT (s.panel = 'appeal' AND EXISTS (SELECT FROM ${t('curation_opinion')} o
      WHERE o.submission_id = s.id AND o.panel = 'first' AND o.person_id = ${personId}))
    AND (SELECT count(*) FROM ${t('curation_seat')} x WHERE x.submission_id = s.id AND x.round = s.round AND x.level = s.level
      AND x.panel = s.panel AND x.person_id <> ${personId} AND (x.state = 'done' OR (x.state = 'held' AND x.lease_until > ${now})))
      < (SELECT (q.levels -> s.level ->> 'panel')::integer FROM ${t('curation_process')} q WHERE q.id = s.process_id)`;
}

/** Pieces that a person may take next, the oldest first, each in its version; a few more than one, as others are quick too. */
export async function readFree(
  site: Site,
  personId: string,
  hats: readonly Hat[],
): Promise<readonly { readonly id: string; readonly version: number }[]> {
  if (hats.length === 0) return [];
  const wanted = [isFree(site, personId)];
  const found = await sql<{ id: string; version: number }>`
    WITH waiting AS (${sql.join(
      hats.map((hat) => branch(site, hat, wanted)),
      sql` UNION `,
    )})
    SELECT s.id, s.version FROM waiting w JOIN ${sql.id(site.schema, 'submission')} s ON s.id = w.id
    ORDER BY w.waiting_since, w.id LIMIT ${deskPageSize}`.execute(site.db);
  return found.rows;
}
