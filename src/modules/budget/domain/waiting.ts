import { workingDaysAfter } from '../../../kernel/time.ts';
import type { By, Waiting } from '../../../platform/commands/define-command.ts';
import type { PackageState } from './package.ts';

/** Working days that each of the stages 1 to 3 may take. */
const stageWorkingDays = 3;

const next = {
  awaiting_disposition: { command: 'budget/dispose-to-ppk', position: 'budget_authority' },
  awaiting_documents: { command: 'budget/dispose-to-officer', position: 'commitment_officer' },
  awaiting_officer: { command: 'budget/accept-packages', position: 'procurement_officer' },
} as const;

/** What waits on a package in a state, for whom, until when; nothing once it is ready or closed. */
export function waitingFor(
  rupPackage: { readonly id: string; readonly unitId: string },
  state: PackageState,
  by: Pick<By, 'now' | 'calendar' | 'zone'>,
  fresh = false,
): Waiting {
  const subject = { type: 'rup_package', id: rupPackage.id } as const;
  const step = state in next ? next[state as keyof typeof next] : null;
  if (!step) return { subject, tasks: [] };
  const dueAt = workingDaysAfter(by.now, stageWorkingDays, by.calendar, by.zone);
  return { subject, tasks: [{ ...step, unitId: rupPackage.unitId, dueAt }], fresh };
}
