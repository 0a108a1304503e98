import { z } from 'zod';
import { phoneForms } from '../../../kernel/phone.ts';
import { firstRefusals, ok, type Result } from '../../../kernel/result.ts';
import { dayOf, workingDaysAfter } from '../../../kernel/time.ts';
import {
  type By,
  defineCommand,
  type LoadContext,
  type Saved,
} from '../../../platform/commands/define-command.ts';
import { passwordFault, passwordMax, personFields, usernameTaken } from '../../identity/public.ts';
import { confirmedMinutes } from '../domain/phone-code.ts';
import {
  alreadyClaimed,
  confirmationExpired,
  notInRegister,
  phoneCodeLocked,
} from '../domain/registration-refusals.ts';
import { verifyWorkingDays, waitingForMaker } from '../domain/waiting.ts';
import { type Challenge, challengeFields, challengeTarget, lockChallenge } from '../store/challenges.ts';
import { changeMaker, hasOwner, lockMaker, type Maker } from '../store/makers.ts';
import { type NewAccount, openAccount, prepareAccount } from '../store/owner-account.ts';

type Facts = {
  readonly challenge: Challenge;
  readonly account: NewAccount;
  readonly maker: Maker | null;
  readonly owned: boolean;
};
type Decision = { readonly maker: Maker | null; readonly dueAt: Date };

/**
 * The owner of a business that came into the register by an import gets his account: by the code on the phone that stands in
 * the register, and his NIK. A wrong NIK counts as a try, like a wrong code.
 */
export const claimMaker = defineCommand({
  name: 'suppliers/claim',
  title: { id: 'Akun usaha diambil pemiliknya', en: 'Account of a business claimed' },
  input: z.object({
    ...challengeFields,
    nik: z
      .string()
      .max(40)
      .overwrite((text) => text.replace(/[\s.-]/g, '')),
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
    const maker = await findMaker(ctx, challenge.phone, input.nik);
    const owned = maker !== null && (await hasOwner(ctx, maker.id, dayOf(ctx.now, ctx.zone)));
    return { targets: [target], facts: { challenge, account, maker, owned } };
  },
  decide(facts: Facts | null, input, by: By): Result<Decision> {
    if (!facts) throw new Error('not confirmed');
    const { challenge, account, maker, owned } = facts;
    const age = by.now.getTime() - (challenge.confirmed_at?.getTime() ?? 0);
    const faults = firstRefusals([
      age > confirmedMinutes * 60_000 && confirmationExpired(),
      challenge.tries_left === 0 && phoneCodeLocked(undefined, 'nik'),
      owned && alreadyClaimed(undefined, 'nik'),
      account.nameTaken && usernameTaken({ username: input.username }, 'username'),
      passwordFault(input.password, input.username, 'password'),
    ]);
    return faults ?? ok({ maker, dueAt: workingDaysAfter(by.now, verifyWorkingDays, by.calendar, by.zone) });
  },
  async save(ctx, { maker, dueAt }, facts, input): Promise<Saved<{ claimed: boolean; triesLeft: number }>> {
    const { challenge, account } = facts as Facts;
    const noted = ctx.tx.updateTable('phone_challenge').where('id', '=', challenge.id);
    if (!maker) {
      const triesLeft = challenge.tries_left - 1;
      await noted.set({ tries_left: triesLeft }).execute();
      return { answer: { claimed: false, triesLeft }, publicFacts: { wrongNik: true, triesLeft } };
    }
    await noted.set({ used_at: ctx.now }).execute();
    const own = await changeMaker(ctx, maker, {
      phone_confirmed_at: challenge.confirmed_at,
      consent_at: challenge.asked_at,
      consent_version: challenge.consent_version,
    });
    await openAccount(
      ctx,
      account,
      { username: input.username, name: maker.owner_name, email: maker.email },
      {
        supplierId: maker.id,
        owner: true,
        decree: `Klaim akun penyedia e-Order ${dayOf(ctx.now, ctx.zone)}`,
      },
    );
    return {
      answer: { claimed: true, triesLeft: challenge.tries_left },
      publicFacts: {},
      privateFacts: { consentVersion: challenge.consent_version },
      alsoAbout: [
        { type: 'supplier', id: maker.id },
        { type: 'person', id: account.personId },
      ],
      ...(own.state === 'pending' ? { waiting: [waitingForMaker(own, { dueAt })] } : {}),
    };
  },
  refusedBy: ({ claimed, triesLeft }) => (claimed ? null : notInRegister({ n: triesLeft }, 'nik')),
});

/** The maker with this phone and this NIK, under his lock. */
async function findMaker(ctx: LoadContext, phone: string, nik: string): Promise<Maker | null> {
  const found = await ctx.tx
    .selectFrom('supplier')
    .select('id')
    .where('phone', 'in', phoneForms(phone))
    .where('nik', '=', nik)
    .executeTakeFirst();
  return found ? await lockMaker(ctx, found.id) : null;
}
