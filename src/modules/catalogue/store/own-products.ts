import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import type { Submitted } from '../domain/own-product.ts';
import type { DraftContent } from '../domain/product-content.ts';
import { contentOfVersion } from './version-content.ts';

/** A product as its maker sees it: what is on sale, what he works on, and where it lies. */
export type OwnProduct = {
  readonly id: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly supplierState: Row<'supplier'>['state'];
  readonly state: Row<'product'>['state'];
  readonly hiddenReason: Row<'product'>['hidden_reason'];
  readonly version: number;
  readonly offered: boolean;
  /** What passed last; null before the first time. */
  readonly passed: DraftContent | null;
  readonly grade: 'A' | 'B' | 'C' | 'D' | null;
  /** The working copy, or what passed where there is none. */
  readonly draft: DraftContent;
  readonly draftVersion: number;
  readonly submission: Submitted | null;
};

/** As many as one maker may have; those that were withdrawn beside. */
const shownMax = 300;

/** All products of these makers: what can be worked on first, what was withdrawn last. */
export async function listOwnProducts(
  site: Pick<Government, 'db' | 'schema'>,
  supplierIds: readonly string[],
): Promise<readonly OwnProduct[]> {
  const found = await sql<OwnRow>`${select(site)}
    WHERE p.supplier_id = ANY (${[...supplierIds]}::uuid[])
    ORDER BY p.state = 'withdrawn', p.id DESC LIMIT ${shownMax}`.execute(site.db);
  return found.rows.map(productOf);
}

/** One product, whoever's it is; null when there is none. */
export async function readOwnProduct(
  site: Pick<Government, 'db' | 'schema'>,
  id: string,
): Promise<OwnProduct | null> {
  const found = await sql<OwnRow>`${select(site)} WHERE p.id = ${id}`.execute(site.db);
  return found.rows[0] ? productOf(found.rows[0]) : null;
}

type OwnRow = {
  id: string;
  supplier_id: string;
  supplier_name: string;
  supplier_state: Row<'supplier'>['state'];
  state: Row<'product'>['state'];
  hidden_reason: Row<'product'>['hidden_reason'];
  version: number;
  offered: boolean;
  passed: Row<'product_version'> | null;
  draft: DraftContent | null;
  draft_version: number | null;
  submission: {
    id: string;
    state: Submitted['state'];
    position: Position | null;
    since: string;
    due: string | null;
  } | null;
};

function select(site: Pick<Government, 'schema'>) {
  const table = (name: string) => sql.id(site.schema, name);
  return sql<OwnRow>`
    SELECT p.id, p.supplier_id, s.name AS supplier_name, s.state AS supplier_state, p.state, p.hidden_reason, p.version,
      o.product_id IS NOT NULL AS offered, to_jsonb(v) AS passed, d.content AS draft, d.version AS draft_version, m.submission
    FROM ${table('product')} p
    JOIN ${table('supplier')} s ON s.id = p.supplier_id
    LEFT JOIN ${table('product_version')} v ON v.id = p.current_version_id
    LEFT JOIN ${table('product_draft')} d ON d.product_id = p.id
    LEFT JOIN ${table('offer')} o ON o.product_id = p.id
    LEFT JOIN LATERAL (
      SELECT jsonb_build_object('id', b.id, 'state', b.state, 'position', b.position, 'since', b.waiting_since, 'due', b.due_at) AS submission
      FROM ${table('submission')} b WHERE b.product_id = p.id ORDER BY b.submitted_at DESC, b.id DESC LIMIT 1) m ON true`;
}

const empty: DraftContent = {
  name: '',
  kind: null,
  unitName: '',
  descriptionId: '',
  descriptionEn: '',
  menu: [],
  composition: [],
  allergens: [],
  vegetarian: false,
  spicy: false,
  shelfLifeHours: null,
  packagingId: '',
  packagingEn: '',
  photos: [],
};

function productOf(row: OwnRow): OwnProduct {
  const passed = row.passed && contentOfVersion(row.passed);
  return {
    id: row.id,
    supplierId: row.supplier_id,
    supplierName: row.supplier_name,
    supplierState: row.supplier_state,
    state: row.state,
    hiddenReason: row.hidden_reason,
    version: row.version,
    offered: row.offered,
    passed,
    grade: row.passed?.grade ?? null,
    draft: row.draft ?? passed ?? empty,
    draftVersion: row.draft_version ?? 0,
    submission: row.submission && {
      id: row.submission.id,
      state: row.submission.state,
      position: row.submission.position,
      since: new Date(row.submission.since),
      due: row.submission.due === null ? null : new Date(row.submission.due),
    },
  };
}
