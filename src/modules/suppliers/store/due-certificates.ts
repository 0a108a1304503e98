import { sql } from 'kysely';
import { addDays, type Day, dayOf } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';
import { dueStep, warningDays } from '../domain/certificate.ts';

/** Certificates that one round of the clock handles at most. */
export const dueMax = 100;

export type DueCertificate = { readonly id: string; readonly step: 'end' | (typeof warningDays)[number] };

/**
 * Certificates that ended, or whose maker is to be warned today, those that ended first; at most {@link dueMax}. Walks the index of
 * ends over the next sixty days, so a register of many certificates costs what is near its end.
 */
export async function readDueCertificates(
  government: Pick<Government, 'db' | 'schema' | 'clock' | 'zone'>,
): Promise<readonly DueCertificate[]> {
  const today = dayOf(government.clock(), government.zone);
  const [first, second, last] = warningDays.map((days) => addDays(today, days));
  const found = await sql<{ id: string; validTo: Day; warned: number | null }>`
    SELECT id, valid_to AS "validTo", warned FROM ${sql.id(government.schema, 'certificate')}
    WHERE state = 'valid' AND valid_to <= ${first}::date
      AND (valid_to < ${today}::date OR warned IS NULL OR warned > CASE WHEN valid_to <= ${last}::date THEN ${warningDays[2]}::int
        WHEN valid_to <= ${second}::date THEN ${warningDays[1]}::int ELSE ${warningDays[0]}::int END)
    ORDER BY valid_to LIMIT ${dueMax}`.execute(government.db);
  return found.rows.flatMap(({ id, validTo, warned }) => {
    const step = dueStep({ validTo, warned }, today);
    return step === null ? [] : [{ id, step }];
  });
}
