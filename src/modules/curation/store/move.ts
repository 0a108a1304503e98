import { workingDaysAfter } from '../../../kernel/time.ts';
import type { By, SaveContext, TaskSpec, Waiting } from '../../../platform/commands/define-command.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import type { RowChange } from '../../../platform/storage/tables.ts';
import type { Move } from '../domain/course.ts';
import { tellMaker } from './tell-maker.ts';

/** The commands that wait at a level, by what it does: the inbox leads to the work page by them. */
const waitsFor = {
  verifying: 'curation/pass',
  validating: 'curation/pass',
  forwarding: 'curation/pass',
  scoring: 'curation/score',
  appealed: 'curation/score',
} as const;

type Owner = { readonly id: string; readonly supplierId: string; readonly regionCode: string };

/** When the desk must have moved it on; null when no desk has it. */
export function dueOf(move: Pick<Move, 'workingDays'>, { now, calendar, zone }: By): Date | null {
  return move.workingDays === null ? null : workingDaysAfter(now, move.workingDays, calendar, zone);
}

/** The columns of a move; the version moves with the state, and with nothing else. */
export function columnsOf(move: Move, by: By) {
  const dueAt = dueOf(move, by);
  const comesBack = move.position !== null && move.reservedFor.length > 0;
  return {
    state: move.state,
    level: move.level,
    position: move.position,
    round: move.round,
    panel: move.panel,
    waiting_since: by.now,
    due_at: dueAt,
    escalated_at: null,
    reserved_for: JSON.stringify(move.reservedFor),
    reserved_until: comesBack ? dueAt : null,
  };
}

/** Brings a locked submission to its new place, and tells its maker where it comes to rest. */
export async function moveTo(
  ctx: SaveContext,
  submission: { readonly id: string; readonly supplierId: string; readonly version: number },
  move: Move,
  more: Pick<RowChange<'submission'>, 'tax_treatment' | 'appeal' | 'total' | 'grade' | 'decided_at'> = {},
): Promise<void> {
  await ctx.tx
    .updateTable('submission')
    .set({ ...columnsOf(move, ctx.by), ...more, version: submission.version + 1 })
    .where('id', '=', submission.id)
    .execute();
  await tellMaker(ctx, submission, move.state);
}

/** Where a piece stands, as far as the inbox is concerned. */
export type Standing = {
  readonly state: Move['state'];
  readonly panel: Move['panel'];
  readonly position: Position | null;
  /** Until when the desk, or the maker's appeal, has time. */
  readonly dueAt: Date | null;
};

/** What waits on a submission from now on: the level's position in its area, or its maker. */
export function waitingOn(owner: Owner, standing: Standing): Waiting {
  return { subject: { type: 'submission', id: owner.id }, tasks: tasksOf(owner, standing) };
}

function tasksOf({ supplierId, regionCode }: Owner, { state, panel, position, dueAt }: Standing): TaskSpec[] {
  const due = dueAt ? { dueAt } : {};
  switch (state) {
    case 'returned':
      return [{ command: 'curation/resubmit', position: 'supplier', supplierId }];
    case 'failed':
      return panel === 'first'
        ? [{ command: 'curation/appeal', position: 'supplier_owner', supplierId, ...due }]
        : [];
    case 'verifying':
    case 'validating':
    case 'forwarding':
    case 'scoring':
    case 'appealed':
      return position === null ? [] : [{ command: waitsFor[state], position, regionCode, ...due }];
    case 'passed':
    case 'withdrawn':
      return [];
  }
}
