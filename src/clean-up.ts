import { removeDeadSessions, removeOldAttempts } from './modules/identity/public.ts';
import { giveUpMessages, removeOldMessages } from './modules/notices/public.ts';
import { removeOldChallenges } from './modules/suppliers/public.ts';
import type { Government } from './platform/commands/government.ts';
import { removeUnusedUploads } from './platform/files/staged-uploads.ts';

/** Rows of each kind that one round removes; the next round goes on. */
export const cleanUpMax = 200;

/**
 * Removes what nobody needs any more: uploads that no command used within a day, attempts to sign in that no longer count, and
 * sessions that are over, messages to phones that went long ago; and gives up messages that are of no use any more. The log of events keeps who signed in. Safe to run twice, and from several processes.
 */
export async function cleanUp(
  government: Government,
  max = cleanUpMax,
): Promise<{
  readonly uploads: number;
  readonly attempts: number;
  readonly sessions: number;
  readonly messages: number;
  readonly challenges: number;
}> {
  await giveUpMessages(government, max);
  return {
    uploads: await removeUnusedUploads(government, max),
    attempts: await removeOldAttempts(government, max),
    sessions: await removeDeadSessions(government, max),
    messages: await removeOldMessages(government, max),
    challenges: await removeOldChallenges(government, max),
  };
}
