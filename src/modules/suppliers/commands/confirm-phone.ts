import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { firstRefusals, ok, type Result } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { codeHash } from '../domain/phone-code.ts';
import { phoneCodeExpired, phoneCodeLocked, wrongPhoneCode } from '../domain/registration-refusals.ts';
import { challengeFields, challengeTarget, lockChallenge } from '../store/challenges.ts';

/**
 * The owner types the code that came to his phone. A wrong one is an outcome, not a refusal: the try must be counted, and a
 * refusal would roll the count back; the row's lock lets tries of one moment count one after the other.
 */
export const confirmPhone = defineCommand({
  name: 'suppliers/confirm-phone',
  title: { id: 'Nomor telepon dikonfirmasi', en: 'Phone number confirmed' },
  input: z.object({
    ...challengeFields,
    // What is no code at all costs no try.
    code: z
      .string()
      .trim()
      .regex(/^\d(\s?\d){5}$/),
  }),
  authority: { positions: [], scope: 'anyone', states: ['open'] },
  async load(ctx, input) {
    const challenge = await lockChallenge(ctx, input);
    return challenge && { targets: [challengeTarget(challenge)], facts: challenge };
  },
  decide: (challenge, { secret, code }, { now }): Result<{ readonly fits: boolean }> =>
    firstRefusals([
      challenge.expires_at <= now && phoneCodeExpired(undefined, 'code'),
      challenge.tries_left === 0 && phoneCodeLocked(undefined, 'code'),
    ]) ?? ok({ fits: isCode(challenge.code_hash, codeHash(secret, code.replaceAll(/\s/g, ''))) }),
  async save({ tx, now }, { fits }, { id, tries_left }) {
    const triesLeft = fits ? tries_left : tries_left - 1;
    await tx
      .updateTable('phone_challenge')
      .set(fits ? { confirmed_at: now } : { tries_left: triesLeft })
      .where('id', '=', id)
      .execute();
    return {
      answer: { confirmed: fits, triesLeft },
      publicFacts: fits ? {} : { wrongCode: true, triesLeft },
    };
  },
  refusedBy: ({ confirmed, triesLeft }) => (confirmed ? null : wrongPhoneCode({ n: triesLeft }, 'code')),
});

function isCode(kept: string, given: string): boolean {
  const [a, b] = [Buffer.from(kept), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
