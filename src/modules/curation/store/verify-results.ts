import { sql } from 'kysely';
import { canonicalJson, type Json, sha256 } from '../../../kernel/canonical-json.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import type { ProductContent } from '../../catalogue/public.ts';
import type { Criterion, GradeLimits, Marks } from '../domain/criteria.ts';
import { panelResult } from '../domain/scoring.ts';

export type CurationFault = {
  readonly submission: string;
  readonly fault:
    | 'content changed'
    | 'result does not follow from the marks'
    | 'certificate missing'
    | 'certificate says something else'
    | 'version differs from what was handed in';
};

const batch = 500;

type Found = Pick<Row<'submission'>, 'id' | 'state' | 'total' | 'grade' | 'tax_treatment'> & {
  readonly criteria: readonly Criterion[];
  readonly pass_total: number;
  readonly grades: GradeLimits;
  readonly contents: readonly { readonly content: ProductContent; readonly hash: string }[];
  readonly sheets: readonly Marks[] | null;
  readonly certificate: {
    readonly grade: string;
    readonly total: number;
    readonly number: string;
    readonly label: string;
    readonly version: Record<string, Json>;
  } | null;
};

/**
 * Compares what was decided with what was handed in and how it was marked: contents with their hashes, totals and grades with
 * the sheets of the panel, certificates and sold versions with both. Reads in batches. @returns every difference.
 */
export async function verifyCuration(
  government: Pick<Government, 'db' | 'schema'>,
): Promise<readonly CurationFault[]> {
  const faults: CurationFault[] = [];
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await readBatch(government, after);
    faults.push(...rows.flatMap((row) => faultsOf(row).map((fault) => ({ submission: row.id, fault }))));
    const last = rows.at(-1);
    if (!last || rows.length < batch) return faults;
    after = last.id;
  }
}

async function readBatch({ db, schema }: Pick<Government, 'db' | 'schema'>, after: string): Promise<Found[]> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<Found>`
    SELECT s.id, s.state, s.total, s.grade, s.tax_treatment, c.criteria, c.pass_total, c.grades,
      (SELECT json_agg(json_build_object('content', k.content, 'hash', k.hash) ORDER BY k.round)
        FROM ${table('submission_content')} k WHERE k.submission_id = s.id) AS contents,
      (SELECT json_agg(o.marks ORDER BY o.seat_id) FROM ${table('curation_opinion')} o
        WHERE o.submission_id = s.id AND o.round = s.round AND o.level = s.level AND o.panel = s.panel AND o.outcome = 'score') AS sheets,
      (SELECT json_build_object('grade', p.grade, 'total', p.total, 'number', p.number, 'label', d.label, 'version', to_json(v))
        FROM ${table('product_certificate')} p JOIN ${table('document')} d ON d.id = p.document_id
        JOIN ${table('product_version')} v ON v.id = p.product_version_id
        WHERE p.submission_id = s.id AND p.product_id = s.product_id AND v.product_id = s.product_id) AS certificate
    FROM ${table('submission')} s JOIN ${table('criteria_set')} c ON c.id = s.criteria_set_id
    WHERE s.id > ${after} ORDER BY s.id LIMIT ${batch}`.execute(db);
  return found.rows;
}

function faultsOf(row: Found): CurationFault['fault'][] {
  const { contents, certificate } = row;
  return [
    ...contents
      .filter(({ content, hash }) => sha256(canonicalJson(content as unknown as Json)) !== hash)
      .map(() => 'content changed' as const),
    ...(followsFromMarks(row) ? [] : ['result does not follow from the marks' as const]),
    ...(row.state === 'passed' && !certificate ? ['certificate missing' as const] : []),
    ...(certificate && !certifies(row, certificate) ? ['certificate says something else' as const] : []),
    ...(certificate && !sells(row, certificate.version)
      ? ['version differs from what was handed in' as const]
      : []),
  ];
}

/** A piece that was turned down at a desk has no total; whatever has one, has it from its panel. */
function followsFromMarks(row: Found): boolean {
  if (row.total === null) return row.state !== 'passed' && row.grade === null;
  const set = { criteria: row.criteria, passTotal: row.pass_total, grades: row.grades };
  if (!row.sheets) return false;
  const { passed, total, grade } = panelResult(set, row.sheets);
  return row.state === (passed ? 'passed' : 'failed') && row.total === total && row.grade === grade;
}

function certifies(row: Found, certificate: NonNullable<Found['certificate']>): boolean {
  const { grade, total, number, label } = certificate;
  return row.state === 'passed' && grade === row.grade && total === row.total && number === label;
}

/** What is sold is what was handed in last, with the grade and the kind of tax that curation gave. */
function sells(row: Found, version: Record<string, Json>): boolean {
  const content = row.contents.at(-1)?.content;
  if (!content) return false;
  const [picture, ...photos] = content.photos;
  const wanted: Record<string, unknown> = {
    name: content.name,
    kind: content.kind,
    unit_name: content.unitName,
    description_id: content.descriptionId,
    menu: content.menu,
    composition: content.composition,
    allergens: content.allergens,
    vegetarian: content.vegetarian,
    spicy: content.spicy,
    shelf_life_hours: content.shelfLifeHours,
    packaging_id: content.packagingId,
    picture,
    photos,
    grade: row.grade,
    tax_treatment: row.tax_treatment,
  };
  return Object.entries(wanted).every(
    ([column, value]) => canonicalJson(version[column] ?? null) === canonicalJson(value as Json),
  );
}
