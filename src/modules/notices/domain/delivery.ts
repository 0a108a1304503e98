import type { Outcome } from '../../../platform/messaging/messenger.ts';
import type { Template } from './message-templates.ts';

/** Longer than the carrier's adapter waits for an answer: whoever holds a message longer has died. */
export const holdSeconds = 90;
const firstWaitSeconds = 15;
const waitSecondsMax = 1800;

/** Seconds until the next try, after `tries` that failed: 15, 30, 60 … half an hour. */
export function waitAfter(tries: number): number {
  return Math.min(firstWaitSeconds * 2 ** Math.max(0, tries - 1), waitSecondsMax);
}

export type Step =
  | { readonly state: 'sent'; readonly receipt: string }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'queued'; readonly error: string; readonly afterSeconds: number };

/** What becomes of a message after a try. Never twice after a success; after silence only what does no harm twice. */
export function stepAfter(outcome: Outcome, template: Pick<Template, 'twice'>, tries: number): Step {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', receipt: outcome.receipt };
    case 'refused':
      return { state: 'failed', error: outcome.error };
    case 'again':
      return {
        state: 'queued',
        error: outcome.error,
        afterSeconds: Math.max(outcome.afterSeconds ?? 0, waitAfter(tries)),
      };
    case 'unknown':
      return template.twice
        ? { state: 'queued', error: outcome.error, afterSeconds: waitAfter(tries) }
        : { state: 'failed', error: `unknown: ${outcome.error}` };
  }
}
