import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { PackageFacts } from '../domain/package.ts';
import type { PaperKind } from '../domain/papers.ts';

export type Money = { readonly ceiling: Rupiah; readonly held: Rupiah; readonly spent: Rupiah };

export type Paper = {
  readonly id: string;
  readonly kind: PaperKind;
  readonly source: 'template' | 'upload';
  readonly fileName: string | null;
  readonly at: Date;
};

/** A package with everything around it, for its own page. */
export type PackageView = PackageFacts & {
  readonly replacesRupId: string | null;
  readonly unitName: string;
  readonly commitmentOfficer: string | null;
  readonly procurementOfficer: string | null;
  readonly money: Money;
  readonly line: Money & {
    readonly id: string;
    readonly subActivity: string;
    readonly account: string;
    readonly fund: string;
  };
  /** Newest first. */
  readonly papers: readonly Paper[];
  /** Old RUP ids, newest first. */
  readonly revisions: readonly { readonly old: string; readonly at: Date }[];
};

type Raw = Omit<PackageView, 'money' | 'line' | 'papers' | 'revisions'> & {
  ceiling: Rupiah;
  held: Rupiah;
  spent: Rupiah;
  lineCeiling: Rupiah;
  lineHeld: Rupiah;
  lineSpent: Rupiah;
  subActivity: string;
  account: string;
  fund: string;
  papers: (Omit<Paper, 'at'> & { at: string })[] | null;
  revisions: { old: string; at: string }[] | null;
};

/** One package in one query; null when there is none. */
export async function readPackageView(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  id: string,
): Promise<PackageView | null> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<Raw>`
    SELECT p.id, p.rup_id AS "rupId", p.name, p.state, p.year, p.unit_id AS "unitId", p.budget_line_id AS "budgetLineId",
      p.method, p.kind, p.commitment_officer_id AS "commitmentOfficerId", p.procurement_officer_id AS "procurementOfficerId",
      p.version, p.replaces_rup_id AS "replacesRupId", u.name AS "unitName", c.name AS "commitmentOfficer",
      o.name AS "procurementOfficer", b.ceiling, b.held, b.spent, lb.ceiling AS "lineCeiling", lb.held AS "lineHeld",
      lb.spent AS "lineSpent", l.sub_activity_code || ' ' || l.sub_activity_name AS "subActivity",
      l.account_code || ' ' || l.account_name AS account, l.fund,
      (SELECT json_agg(json_build_object('id', d.id, 'kind', d.kind, 'source', d.source, 'fileName', f.name, 'at', e.at) ORDER BY d.id DESC)
        FROM (SELECT * FROM ${table('package_document')} WHERE package_id = p.id ORDER BY id DESC LIMIT 50) d
        JOIN ${table('event')} e ON e.id = d.attached_by LEFT JOIN ${table('file')} f ON f.id = d.file_id) AS papers,
      (SELECT json_agg(json_build_object('old', r.old_rup_id, 'at', e.at) ORDER BY e.at DESC)
        FROM ${table('rup_revision')} r JOIN ${table('event')} e ON e.id = r.event_id WHERE r.package_id = p.id) AS revisions
    FROM ${table('rup_package')} p
    JOIN ${table('unit')} u ON u.id = p.unit_id
    JOIN ${table('balance')} b ON b.owner_id = p.id
    JOIN ${table('budget_line')} l ON l.id = p.budget_line_id
    JOIN ${table('balance')} lb ON lb.owner_id = l.id
    LEFT JOIN ${table('person')} c ON c.id = p.commitment_officer_id
    LEFT JOIN ${table('person')} o ON o.id = p.procurement_officer_id
    WHERE p.id = ${id}`.execute(db);
  const row = found.rows[0];
  if (!row) return null;
  return {
    ...row,
    money: { ceiling: row.ceiling, held: row.held, spent: row.spent },
    line: {
      id: row.budgetLineId,
      subActivity: row.subActivity,
      account: row.account,
      fund: row.fund,
      ceiling: row.lineCeiling,
      held: row.lineHeld,
      spent: row.lineSpent,
    },
    papers: (row.papers ?? []).map((paper) => ({ ...paper, at: new Date(paper.at) })),
    revisions: (row.revisions ?? []).map((revision) => ({ ...revision, at: new Date(revision.at) })),
  };
}

/** A paper's content: a template's text, or the file to send. */
export async function readPaper(
  { db }: Pick<Government, 'db'>,
  packageId: string,
  paperId: string,
): Promise<{
  readonly kind: PaperKind;
  readonly body: string | null;
  readonly file: { readonly sha256: string; readonly name: string; readonly mediaType: string } | null;
} | null> {
  const row = await db
    .selectFrom('package_document as d')
    .leftJoin('file as f', 'f.id', 'd.file_id')
    .select(['d.kind', 'd.body', 'f.sha256', 'f.name', 'f.media_type'])
    .where('d.id', '=', paperId)
    .where('d.package_id', '=', packageId)
    .executeTakeFirst();
  if (!row) return null;
  const file =
    row.sha256 !== null && row.name !== null && row.media_type !== null
      ? { sha256: row.sha256, name: row.name, mediaType: row.media_type }
      : null;
  return { kind: row.kind, body: row.body, file };
}
