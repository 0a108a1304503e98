import { dayOf } from '../../kernel/time.ts';
import { systemActor } from '../../platform/commands/actor.ts';
import { execute } from '../../platform/commands/execute.ts';
import type { Government } from '../../platform/commands/government.ts';
import { escalateSubmission } from './commands/escalate.ts';
import { expireCertificate } from './commands/expire-certificate.ts';
import { lapseAppeal } from './commands/lapse-appeal.ts';
import { readEndingCertificates, readLapsedAppeals, readLateSubmissions } from './store/clock.ts';

/** What curation does by the clock, a batch of each; safe to run twice and from several processes. */
export async function runCurationClock(site: Government): Promise<void> {
  const actor = systemActor;
  for (const { id: submissionId, dueAt } of await readLateSubmissions(site)) {
    const key = `escalate-${submissionId}-${dueAt.getTime()}`;
    await execute(site, escalateSubmission, { actor, key, input: { submissionId } });
  }
  for (const submissionId of await readLapsedAppeals(site))
    await execute(site, lapseAppeal, { actor, key: `lapse-${submissionId}`, input: { submissionId } });
  const today = dayOf(site.clock(), site.zone);
  for (const certificateId of await readEndingCertificates(site))
    await execute(site, expireCertificate, {
      actor,
      key: `term-${certificateId}-${today}`,
      input: { certificateId },
    });
}
