import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import type { DraftContent, ProductContent } from '../../catalogue/public.ts';
import type { SubmissionState } from '../domain/course.ts';
import type { CriteriaSet, Grade, Marks } from '../domain/criteria.ts';
import type { Level } from '../domain/process.ts';
import { criteriaOf } from './submissions.ts';

/** What somebody said from his seat. */
export type Opinion = {
  readonly personId: string;
  readonly personName: string;
  readonly round: number;
  readonly level: number;
  readonly panel: 'first' | 'appeal';
  readonly outcome: 'pass' | 'return' | 'reject' | 'score';
  readonly marks: Marks | null;
  /** Fixes of a return, or the one reason of a rejection. */
  readonly codes: readonly string[];
  readonly remark: string;
  readonly visitedOn: string | null;
  readonly taxTreatment: 'catering' | 'goods' | null;
  readonly total: number | null;
  readonly givenAt: Date;
};

export type MakersCertificate = Pick<
  Row<'certificate'>,
  'id' | 'kind' | 'number' | 'issuer' | 'valid_to' | 'state' | 'file_id' | 'product_id'
>;

/** A submission with all that its pages show; who may see what of it is decided where it is shown. */
export type SubmissionPage = {
  readonly id: string;
  readonly productId: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly ownerName: string;
  readonly supplierState: Row<'supplier'>['state'];
  readonly supplierAddress: string;
  readonly regionCode: string;
  readonly kelurahan: string;
  readonly kecamatan: string | null;
  readonly state: SubmissionState;
  readonly level: number;
  readonly position: Position | null;
  readonly round: number;
  readonly panel: 'first' | 'appeal';
  readonly submittedAt: Date;
  readonly waitingSince: Date;
  readonly dueAt: Date | null;
  readonly escalated: boolean;
  readonly reservedFor: readonly string[];
  readonly reservedUntil: Date | null;
  readonly taxTreatment: 'catering' | 'goods' | null;
  readonly appeal: string | null;
  readonly total: number | null;
  readonly grade: Grade | null;
  readonly decidedAt: Date | null;
  readonly version: number;
  readonly levels: readonly Level[];
  readonly criteria: CriteriaSet;
  readonly contents: readonly { readonly round: number; readonly content: ProductContent }[];
  /** What is on sale now; null before the first time. */
  readonly passed: Row<'product_version'> | null;
  readonly draftVersion: number;
  readonly draft: DraftContent | null;
  readonly certificates: readonly MakersCertificate[];
  readonly opinions: readonly Opinion[];
  /** Seats of the present round, level and panel; lease ends as instants. */
  readonly seats: readonly {
    readonly personId: string;
    readonly personName: string;
    readonly state: Row<'curation_seat'>['state'];
    readonly leaseUntil: Date;
  }[];
  readonly certificate: {
    readonly number: string;
    readonly documentId: string;
    readonly validTo: string;
    readonly state: Row<'product_certificate'>['state'];
  } | null;
};

const opinionsMax = 200;
const certificatesMax = 50;

type Found = {
  row: Record<string, unknown> & Pick<Row<'submission'>, 'state' | 'panel' | 'tax_treatment' | 'grade'>;
  supplier_name: string;
  owner_name: string;
  supplier_state: Row<'supplier'>['state'];
  supplier_address: string;
  kelurahan: string;
  kecamatan: string | null;
  levels: readonly Level[];
  criteria_set: Row<'criteria_set'>;
  contents: SubmissionPage['contents'] | null;
  passed: Row<'product_version'> | null;
  draft: DraftContent | null;
  draft_version: number | null;
  certificates: MakersCertificate[] | null;
  opinions: (Omit<Opinion, 'givenAt'> & { givenAt: string })[] | null;
  seats: (Omit<SubmissionPage['seats'][number], 'leaseUntil'> & { leaseUntil: string })[] | null;
  certificate: SubmissionPage['certificate'];
};

/** Reads a submission whole, in one query; null when there is none. */
export async function readSubmissionPage(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  id: string,
): Promise<SubmissionPage | null> {
  const t = (name: string) => sql.id(schema, name);
  const found = await sql<Found>`
    SELECT to_jsonb(s) AS row, m.name AS supplier_name, m.owner_name, m.state AS supplier_state, m.address AS supplier_address,
      r.name AS kelurahan, d.name AS kecamatan, q.levels, to_jsonb(k) AS criteria_set, to_jsonb(v) AS passed,
      w.content AS draft, w.version AS draft_version,
      (SELECT jsonb_agg(jsonb_build_object('round', c.round, 'content', c.content) ORDER BY c.round)
        FROM ${t('submission_content')} c WHERE c.submission_id = s.id) AS contents,
      (SELECT jsonb_agg(to_jsonb(f)) FROM (
        SELECT id, kind, number, issuer, valid_to, state, file_id, product_id FROM ${t('certificate')}
        WHERE supplier_id = s.supplier_id AND (product_id IS NULL OR product_id = s.product_id) AND state IN ('pending', 'valid')
        ORDER BY kind, added_at DESC LIMIT ${certificatesMax}) f) AS certificates,
      (SELECT jsonb_agg(jsonb_build_object('personId', o.person_id, 'personName', p.name, 'round', o.round, 'level', o.level,
          'panel', o.panel, 'outcome', o.outcome, 'marks', o.marks, 'codes', coalesce(o.fixes, '[]'), 'remark', o.remark,
          'visitedOn', o.visited_on, 'taxTreatment', o.tax_treatment, 'total', o.total, 'givenAt', o.given_at) ORDER BY o.given_at, o.seat_id)
        FROM (SELECT * FROM ${t('curation_opinion')} WHERE submission_id = s.id ORDER BY given_at DESC LIMIT ${opinionsMax}) o
        JOIN ${t('person')} p ON p.id = o.person_id) AS opinions,
      (SELECT jsonb_agg(jsonb_build_object('personId', x.person_id, 'personName', p.name, 'state', x.state, 'leaseUntil', x.lease_until))
        FROM ${t('curation_seat')} x JOIN ${t('person')} p ON p.id = x.person_id
        WHERE x.submission_id = s.id AND x.round = s.round AND x.level = s.level AND x.panel = s.panel) AS seats,
      (SELECT jsonb_build_object('number', e.number, 'documentId', e.document_id, 'validTo', e.valid_to, 'state', e.state)
        FROM ${t('product_certificate')} e WHERE e.submission_id = s.id) AS certificate
    FROM ${t('submission')} s
    JOIN ${t('supplier')} m ON m.id = s.supplier_id
    JOIN ${t('product')} u ON u.id = s.product_id
    JOIN ${t('curation_process')} q ON q.id = s.process_id
    JOIN ${t('criteria_set')} k ON k.id = s.criteria_set_id
    JOIN ${t('region')} r ON r.code = s.region_code
    LEFT JOIN ${t('region')} d ON d.code = r.parent
    LEFT JOIN ${t('product_version')} v ON v.id = u.current_version_id
    LEFT JOIN ${t('product_draft')} w ON w.product_id = s.product_id
    WHERE s.id = ${id}`.execute(db);
  return found.rows[0] ? pageOf(found.rows[0]) : null;
}

function pageOf(found: Found): SubmissionPage {
  const { row } = found;
  const text = (name: string) => row[name] as string;
  const instant = (name: string) => (row[name] === null ? null : new Date(text(name)));
  return {
    id: text('id'),
    productId: text('product_id'),
    supplierId: text('supplier_id'),
    supplierName: found.supplier_name,
    ownerName: found.owner_name,
    supplierState: found.supplier_state,
    supplierAddress: found.supplier_address,
    regionCode: text('region_code'),
    kelurahan: found.kelurahan,
    kecamatan: found.kecamatan,
    state: row.state,
    level: row['level'] as number,
    position: row['position'] as Position | null,
    round: row['round'] as number,
    panel: row.panel,
    submittedAt: new Date(text('submitted_at')),
    waitingSince: new Date(text('waiting_since')),
    dueAt: instant('due_at'),
    escalated: row['escalated_at'] !== null,
    reservedFor: row['reserved_for'] as string[],
    reservedUntil: instant('reserved_until'),
    taxTreatment: row.tax_treatment,
    appeal: row['appeal'] as string | null,
    total: row['total'] as number | null,
    grade: row.grade,
    decidedAt: instant('decided_at'),
    version: row['version'] as number,
    levels: found.levels,
    criteria: criteriaOf(found.criteria_set),
    contents: found.contents ?? [],
    passed: found.passed,
    draft: found.draft,
    draftVersion: found.draft_version ?? 0,
    certificates: found.certificates ?? [],
    opinions: (found.opinions ?? []).map((said) => ({ ...said, givenAt: new Date(said.givenAt) })),
    seats: (found.seats ?? []).map((seat) => ({ ...seat, leaseUntil: new Date(seat.leaseUntil) })),
    certificate: found.certificate,
  };
}
