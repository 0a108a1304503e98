import { sql } from 'kysely';
import { addDays, type Day, dayOf, instantAt } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { Position } from '../../../platform/commands/positions.ts';

/** Makers on their way, in a period: each is counted once in a step. */
export type Funnel = {
  readonly registered: number;
  readonly submitted: number;
  readonly passed: number;
  readonly listed: number;
  readonly ordered: number;
};

/** What waits at a desk now, by age in days: below 3, 3 to 5, 6 to 10, above. */
export type Queue = {
  readonly position: Position;
  readonly counts: readonly [number, number, number, number];
  readonly late: number;
};

export type District = {
  readonly code: string;
  readonly name: string;
  readonly city: string;
  readonly submitted: number;
  readonly decided: number;
  readonly passed: number;
};

export type LatePiece = {
  readonly id: string;
  readonly product: string;
  readonly supplierId: string;
  readonly regionCode: string;
  readonly district: string;
  readonly position: Position;
  readonly dueAt: Date;
};

export type Unordered = {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly passedAt: Date;
};

export type Summary = {
  readonly funnel: Funnel;
  readonly queues: readonly Queue[];
  readonly districts: readonly District[];
  readonly late: readonly LatePiece[];
  readonly unordered: readonly Unordered[];
  /** Products on sale without a halal certificate, and with one that ends within sixty days; `gapsMax` at most of each. */
  readonly withoutHalal: number;
  readonly halalEnding: number;
};

type Site = Pick<Government, 'db' | 'schema' | 'clock' | 'zone'>;

/** Rows of the lists, and the most that is counted of products without a certificate. */
const listMax = 10;
export const gapsMax = 1000;

/**
 * How curation goes. History is read by ranges of a period alone (`supplier_since`, `submission_submitted`,
 * `submission_decided`); what is open by the index of the queue, which holds nothing else; late ones by `submission_due`;
 * counts of products stop at {@link gapsMax}.
 */
export async function readSummary(
  site: Site,
  days: { readonly from: Day; readonly to: Day },
): Promise<Summary> {
  const [funnel, queues, districts, late, unordered, gaps] = await Promise.all([
    readFunnel(site, days),
    readQueues(site),
    readDistricts(site, days),
    readLate(site),
    readUnordered(site, days),
    readGaps(site),
  ]);
  return { funnel, queues, districts, late, unordered, ...gaps };
}

const tables = (schema: string) => (name: string) => sql.id(schema, name);
const moments = ({ zone }: Site, { from, to }: { from: Day; to: Day }) => ({
  begin: instantAt(from, '00:00', zone),
  end: instantAt(addDays(to, 1), '00:00', zone),
});

async function readFunnel(site: Site, days: { from: Day; to: Day }): Promise<Funnel> {
  const table = tables(site.schema);
  const { begin, end } = moments(site, days);
  const found = await sql<Funnel>`
    WITH passed AS (
      SELECT DISTINCT supplier_id FROM ${table('submission')} WHERE decided_at >= ${begin} AND decided_at < ${end} AND state = 'passed'
    )
    SELECT (SELECT count(*)::int FROM ${table('supplier')} WHERE since BETWEEN ${days.from}::date AND ${days.to}::date) AS registered,
      (SELECT count(DISTINCT supplier_id)::int FROM ${table('submission')} WHERE submitted_at >= ${begin} AND submitted_at < ${end}) AS submitted,
      (SELECT count(*)::int FROM passed) AS passed,
      (SELECT count(*)::int FROM passed m WHERE EXISTS (
        SELECT FROM ${table('product')} p WHERE p.supplier_id = m.supplier_id AND p.state = 'listed')) AS listed,
      (SELECT count(*)::int FROM passed m WHERE EXISTS (
        SELECT FROM ${table('purchase_order')} o WHERE o.supplier_id = m.supplier_id)) AS ordered`.execute(
    site.db,
  );
  return found.rows[0] ?? { registered: 0, submitted: 0, passed: 0, listed: 0, ordered: 0 };
}

async function readQueues({ db, schema, clock }: Site): Promise<Queue[]> {
  const table = tables(schema);
  const now = clock();
  const older = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const found = await sql<{ position: Position; a: number; b: number; c: number; d: number; late: number }>`
    SELECT position, count(*) FILTER (WHERE waiting_since > ${older(3)})::int AS a,
      count(*) FILTER (WHERE waiting_since <= ${older(3)} AND waiting_since > ${older(6)})::int AS b,
      count(*) FILTER (WHERE waiting_since <= ${older(6)} AND waiting_since > ${older(11)})::int AS c,
      count(*) FILTER (WHERE waiting_since <= ${older(11)})::int AS d,
      count(*) FILTER (WHERE due_at < ${now})::int AS late
    FROM ${table('submission')} WHERE position IS NOT NULL GROUP BY position`.execute(db);
  return found.rows.map(({ position, a, b, c, d, late }) => ({ position, counts: [a, b, c, d], late }));
}

async function readDistricts(site: Site, days: { from: Day; to: Day }): Promise<District[]> {
  const table = tables(site.schema);
  const { begin, end } = moments(site, days);
  const found = await sql<District>`
    WITH submitted AS (
      SELECT left(region_code, 8) AS code, count(*)::int AS n FROM ${table('submission')}
      WHERE submitted_at >= ${begin} AND submitted_at < ${end} GROUP BY 1
    ), decided AS (
      SELECT left(region_code, 8) AS code, count(*)::int AS n, count(*) FILTER (WHERE state = 'passed')::int AS passed
      FROM ${table('submission')}
      WHERE decided_at >= ${begin} AND decided_at < ${end} AND state IN ('passed', 'failed', 'appealed') GROUP BY 1
    )
    SELECT d.code, d.name, c.name AS city, coalesce(s.n, 0) AS submitted, coalesce(x.n, 0) AS decided, coalesce(x.passed, 0) AS passed
    FROM ${table('region')} d JOIN ${table('region')} c ON c.code = d.parent
    LEFT JOIN submitted s ON s.code = d.code LEFT JOIN decided x ON x.code = d.code
    WHERE d.level = 'kecamatan' ORDER BY d.code`.execute(site.db);
  return found.rows;
}

async function readLate({ db, schema, clock }: Site): Promise<LatePiece[]> {
  const table = tables(schema);
  const found = await sql<LatePiece>`
    SELECT b.id, c.content ->> 'name' AS product, b.supplier_id AS "supplierId", b.region_code AS "regionCode",
      d.name AS district, b.position, b.due_at AS "dueAt"
    FROM ${table('submission')} b
    JOIN ${table('submission_content')} c ON c.submission_id = b.id AND c.round = b.round
    JOIN ${table('region')} r ON r.code = b.region_code JOIN ${table('region')} d ON d.code = coalesce(r.parent, r.code)
    WHERE b.position IS NOT NULL AND b.due_at < ${clock()} ORDER BY b.due_at LIMIT ${listMax}`.execute(db);
  return found.rows;
}

async function readUnordered(site: Site, days: { from: Day; to: Day }): Promise<Unordered[]> {
  const table = tables(site.schema);
  const { begin, end } = moments(site, days);
  const found = await sql<Unordered>`
    SELECT s.id, s.name, d.name AS district, m.passed_at AS "passedAt" FROM (
      SELECT supplier_id, min(decided_at) AS passed_at FROM ${table('submission')}
      WHERE decided_at >= ${begin} AND decided_at < ${end} AND state = 'passed' GROUP BY supplier_id) m
    JOIN ${table('supplier')} s ON s.id = m.supplier_id
    JOIN ${table('region')} r ON r.code = s.region_code JOIN ${table('region')} d ON d.code = coalesce(r.parent, r.code)
    WHERE NOT EXISTS (SELECT FROM ${table('purchase_order')} o WHERE o.supplier_id = m.supplier_id)
    ORDER BY m.passed_at, s.id LIMIT ${listMax}`.execute(site.db);
  return found.rows;
}

async function readGaps({ db, schema, clock, zone }: Site) {
  const table = tables(schema);
  const soon = addDays(dayOf(clock(), zone), 60);
  const found = await sql<{ withoutHalal: number; halalEnding: number }>`
    SELECT (SELECT count(*)::int FROM (
        SELECT FROM ${table('product')} WHERE state = 'listed' AND halal_number IS NULL LIMIT ${gapsMax}) a) AS "withoutHalal",
      (SELECT count(*)::int FROM (
        SELECT FROM ${table('product')} WHERE state = 'listed' AND halal_valid_to <= ${soon}::date LIMIT ${gapsMax}) b) AS "halalEnding"`.execute(
    db,
  );
  return found.rows[0] ?? { withoutHalal: 0, halalEnding: 0 };
}
