import type { LoadContext, Target } from '../../../platform/commands/define-command.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import { type Piece, positionsAt } from '../domain/course.ts';
import type { CriteriaSet, Criterion, GradeLimits } from '../domain/criteria.ts';
import type { Level } from '../domain/process.ts';
import type { Seat } from '../domain/seats.ts';

/** A submission under its lock, with the rules under which it was handed in and who sits before it now. */
export type Submission = Piece & {
  readonly id: string;
  readonly productId: string;
  readonly supplierId: string;
  readonly supplierState: Row<'supplier'>['state'];
  readonly regionCode: string;
  readonly processId: string;
  readonly levels: readonly Level[];
  readonly criteria: CriteriaSet;
  readonly dueAt: Date | null;
  readonly reservedUntil: Date | null;
  readonly escalatedAt: Date | null;
  readonly taxTreatment: Row<'submission'>['tax_treatment'];
  readonly decidedAt: Date | null;
  readonly version: number;
  /** Seats of the present round, level and panel. */
  readonly seats: readonly Seat[];
};

export type LockOptions = {
  /** The decision depends on the maker's standing. */
  readonly supplier?: boolean;
  /** The decision may write the product. */
  readonly product?: boolean;
};

/** Locks what a decision about a submission needs, in the house's order, and reads it; null when there is none. */
export async function lockSubmission(
  ctx: LoadContext,
  id: string,
  lock: LockOptions = {},
): Promise<Submission | null> {
  // Neither of the two ever changes, so they may be read before the locks that stand before the submission's.
  const owner = await ctx.tx
    .selectFrom('submission')
    .select(['product_id', 'supplier_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!owner) return null;
  const supplierState = await readMaker(ctx, owner.supplier_id, lock.supplier === true);
  if (lock.product) {
    ctx.locks.enter('product');
    await ctx.tx.selectFrom('product').select('id').where('id', '=', owner.product_id).forUpdate().execute();
  }
  ctx.locks.enter('submission');
  const row = await ctx.tx
    .selectFrom('submission')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { ...pieceOf(row), supplierState, ...(await readRules(ctx, row)), seats: await readSeats(ctx, row) };
}

/** The submission at the door: its area, and whose turn it is by its own levels. */
export function submissionTarget(submission: Submission): Target {
  const positions = positionsAt(submission.levels, submission);
  return {
    type: 'submission',
    id: submission.id,
    unitId: null,
    supplierId: submission.supplierId,
    regionCode: submission.regionCode,
    state: submission.state,
    version: submission.version,
    ...(positions ? { positions } : {}),
  };
}

/** The same for its maker: whose turn it is at the desks does not matter. */
export function ownTarget(submission: Submission): Target {
  const { positions: _desks, ...target } = submissionTarget(submission);
  return target;
}

function pieceOf(row: Row<'submission'>) {
  return {
    id: row.id,
    productId: row.product_id,
    supplierId: row.supplier_id,
    regionCode: row.region_code,
    processId: row.process_id,
    state: row.state,
    level: row.level,
    round: row.round,
    panel: row.panel,
    reservedFor: row.reserved_for as unknown as readonly string[],
    reservedUntil: row.reserved_until,
    dueAt: row.due_at,
    escalatedAt: row.escalated_at,
    taxTreatment: row.tax_treatment,
    decidedAt: row.decided_at,
    version: row.version,
  };
}

async function readMaker(
  ctx: LoadContext,
  supplierId: string,
  lock: boolean,
): Promise<Row<'supplier'>['state']> {
  if (lock) ctx.locks.enter('supplier');
  const maker = await ctx.tx
    .selectFrom('supplier')
    .select('state')
    .where('id', '=', supplierId)
    .$if(lock, (query) => query.forShare())
    .executeTakeFirstOrThrow();
  return maker.state;
}

async function readRules(
  { tx }: Pick<LoadContext, 'tx'>,
  row: Pick<Row<'submission'>, 'process_id' | 'criteria_set_id'>,
): Promise<{ readonly levels: readonly Level[]; readonly criteria: CriteriaSet }> {
  const process = await tx
    .selectFrom('curation_process')
    .select('levels')
    .where('id', '=', row.process_id)
    .executeTakeFirstOrThrow();
  const set = await tx
    .selectFrom('criteria_set')
    .selectAll()
    .where('id', '=', row.criteria_set_id)
    .executeTakeFirstOrThrow();
  return { levels: process.levels as unknown as readonly Level[], criteria: criteriaOf(set) };
}

/** A row as the rules read it; it was checked when it was published. */
export function criteriaOf(row: Row<'criteria_set'>): CriteriaSet {
  return {
    id: row.id,
    code: row.code,
    number: row.number,
    name: { id: row.name_id, en: row.name_en },
    criteria: row.criteria as unknown as readonly Criterion[],
    passTotal: row.pass_total,
    grades: row.grades as unknown as GradeLimits,
    certificateMonths: row.certificate_months,
  };
}

async function readSeats(
  { tx }: Pick<LoadContext, 'tx'>,
  row: Pick<Row<'submission'>, 'id' | 'round' | 'level' | 'panel'>,
): Promise<Seat[]> {
  const rows = await tx
    .selectFrom('curation_seat')
    .select(['id', 'person_id', 'state', 'lease_until'])
    .where('submission_id', '=', row.id)
    .where('round', '=', row.round)
    .where('level', '=', row.level)
    .where('panel', '=', row.panel)
    .orderBy('id')
    .execute();
  return rows.map((seat) => ({
    id: seat.id,
    personId: seat.person_id,
    state: seat.state,
    leaseUntil: seat.lease_until,
  }));
}
