import { workingDaysAfter } from '../../../kernel/time.ts';
import type { By } from '../../../platform/commands/define-command.ts';

/** Working days to appeal where the government set none (policy `curation`); two weeks, as for other objections. */
export const usualAppealDays = 10;

/** The last moment to appeal against a decision. */
export function appealEnd(
  decidedAt: Date,
  days: number,
  { calendar, zone }: Pick<By, 'calendar' | 'zone'>,
): Date {
  return workingDaysAfter(decidedAt, days, calendar, zone);
}
