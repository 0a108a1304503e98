import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf, workingDaysAfter } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { passwordFault, passwordMax, personFields, usernameTaken } from '../../identity/public.ts';
import { isPlace } from '../../regions/public.ts';
import { confirmedMinutes } from '../domain/phone-code.ts';
import { accountFault, bankFields, businessFaults, businessFields } from '../domain/registration.ts';
import { confirmationExpired } from '../domain/registration-refusals.ts';
import { verifyWorkingDays, waitingForMaker } from '../domain/waiting.ts';
import { challengeFields, challengeTarget, lockChallenge } from '../store/challenges.ts';
import { insertMaker } from '../store/insert-maker.ts';
import { takenBy } from '../store/makers.ts';
import { openAccount, prepareAccount } from '../store/owner-account.ts';

/** Registers the business whose owner confirmed his phone, and opens his account. It waits for the companion of its kecamatan. */
export const registerMaker = defineCommand({
  name: 'suppliers/register',
  title: { id: 'Usaha didaftarkan', en: 'Business registered' },
  input: z.object({
    // The secret is kept nowhere, so the log's hash of this input does not help to guess the password.
    ...challengeFields,
    ...businessFields,
    ...bankFields,
    username: personFields.username,
    password: z.string().min(1).max(passwordMax),
  }),
  authority: { positions: [], scope: 'anyone', states: ['confirmed'] },
  async load(ctx, input) {
    const challenge = await lockChallenge(ctx, input);
    if (!challenge) return null;
    const target = challengeTarget(challenge);
    if (target.state !== 'confirmed') return { targets: [target], facts: null };
    const account = await prepareAccount(ctx, input);
    const taken = await takenBy(ctx, { nik: input.nik, nib: input.nib, phone: challenge.phone });
    const placeKnown = await isPlace(ctx.tx, input.regionCode);
    return { targets: [target], facts: { challenge, account, taken, placeKnown } };
  },
  decide(facts, input, by) {
    if (!facts) throw new Error('not confirmed');
    const { challenge, account } = facts;
    const today = dayOf(by.now, by.zone);
    const age = by.now.getTime() - (challenge.confirmed_at?.getTime() ?? 0);
    return (
      firstRefusals([
        age > confirmedMinutes * 60_000 && confirmationExpired(),
        ...businessFaults(input, { ...facts, today }),
        accountFault(input.bankAccount),
        account.nameTaken && usernameTaken({ username: input.username }, 'username'),
        passwordFault(input.password, input.username, 'password'),
      ]) ??
      ok({
        id: newId(),
        challenge,
        account,
        today,
        dueAt: workingDaysAfter(by.now, verifyWorkingDays, by.calendar, by.zone),
      })
    );
  },
  async save(ctx, { id, challenge, account, today, dueAt }, _facts, input) {
    const assisted = challenge.assisted_by !== null;
    const via = assisted ? 'assisted' : 'self';
    const maker = await insertMaker(ctx, { id, challenge, via, today }, input);
    await openAccount(
      ctx,
      account,
      { username: input.username, name: challenge.owner_name, email: input.email },
      { supplierId: id, owner: true, decree: `Pendaftaran penyedia e-Order ${today}` },
    );
    await ctx.tx
      .updateTable('phone_challenge')
      .set({ used_at: ctx.now })
      .where('id', '=', challenge.id)
      .execute();
    return {
      answer: { supplierId: id, personId: account.personId, assisted },
      publicFacts: { kind: input.kind, via },
      privateFacts: { name: input.name, consentVersion: challenge.consent_version },
      alsoAbout: [
        { type: 'supplier', id },
        { type: 'person', id: account.personId },
      ],
      waiting: [
        { ...waitingForMaker(maker, { enteredBy: assisted ? 'companion' : null, dueAt }), fresh: true },
      ],
    };
  },
});
