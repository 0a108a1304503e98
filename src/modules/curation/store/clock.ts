import { addDays, dayOf } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';
import { warnedAtDays } from '../domain/certificate-term.ts';

const batch = 200;
type Site = Pick<Government, 'db' | 'clock' | 'zone'>;

/** Submissions past their promised date that nobody was told of yet. */
export async function readLateSubmissions({
  db,
  clock,
}: Site): Promise<{ readonly id: string; readonly dueAt: Date }[]> {
  const rows = await db
    .selectFrom('submission')
    .select(['id', 'due_at'])
    .where('due_at', '<', clock())
    .where('position', 'is not', null)
    .where('escalated_at', 'is', null)
    .orderBy('due_at')
    .limit(batch)
    .execute();
  return rows.flatMap(({ id, due_at: dueAt }) => (dueAt ? [{ id, dueAt }] : []));
}

/** Decisions of which the time to appeal is over while it still stands in an inbox. */
export async function readLapsedAppeals({ db, clock }: Site): Promise<string[]> {
  const rows = await db
    .selectFrom('task')
    .select('subject_id')
    .where('command', '=', 'curation/appeal')
    .where('subject_type', '=', 'submission')
    .where('closed_at', 'is', null)
    .where('due_at', '<', clock())
    .orderBy('due_at')
    .limit(batch)
    .execute();
  return rows.map((row) => row.subject_id);
}

/** Certificates of which the end has come, or a reminder before it. */
export async function readEndingCertificates({ db, clock, zone }: Site): Promise<string[]> {
  const today = dayOf(clock(), zone);
  const rows = await db
    .selectFrom('product_certificate')
    .select('id')
    .where('state', '=', 'valid')
    .where('valid_to', '<=', addDays(today, warnedAtDays[0]))
    .where((eb) =>
      eb.or([
        eb('valid_to', '<', today),
        ...warnedAtDays.map((days) =>
          eb.and([
            eb('valid_to', '<=', addDays(today, days)),
            eb.or([eb('warned', 'is', null), eb('warned', '>', days)]),
          ]),
        ),
      ]),
    )
    .orderBy('valid_to')
    .limit(batch)
    .execute();
  return rows.map((row) => row.id);
}
