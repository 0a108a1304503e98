import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { workingDaysAfter } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { nothingChanged } from '../domain/maker-refusals.ts';
import { accountFault, bankFields } from '../domain/registration.ts';
import { verifyWorkingDays, waitingForMaker } from '../domain/waiting.ts';
import { changeMaker, lockMaker, makerTarget } from '../store/makers.ts';
import { openSanction } from '../store/sanctions.ts';

/** The owner names another account; nothing is paid to it until it was checked again. */
export const changeBank = defineCommand({
  name: 'suppliers/change-bank',
  title: { id: 'Rekening usaha diganti', en: 'Bank account changed' },
  input: z.object({ supplierId: z.uuid(), version: seenVersion, ...bankFields }),
  authority: {
    positions: ['supplier_owner'],
    scope: 'supplier',
    states: ['pending', 'active', 'suspended', 'banned'],
  },
  async load(ctx, { supplierId }) {
    const maker = await lockMaker(ctx, supplierId);
    if (!maker) return null;
    const sanction = await openSanction(ctx, supplierId);
    return { targets: [makerTarget(maker)], facts: { maker, appealed: sanction?.state === 'appealed' } };
  },
  decide({ maker }, input, by) {
    const same =
      input.bankName === maker.bank_name &&
      input.bankAccount === maker.bank_account &&
      input.bankHolder === maker.bank_holder;
    return (
      firstRefusals([accountFault(input.bankAccount), same && nothingChanged()]) ??
      ok({ maker, dueAt: workingDaysAfter(by.now, verifyWorkingDays, by.calendar, by.zone) })
    );
  },
  async save(ctx, { maker, dueAt }, { appealed }, input) {
    const now = await changeMaker(ctx, maker, {
      bank_name: input.bankName,
      bank_account: input.bankAccount,
      bank_holder: input.bankHolder,
      bank_checked_at: null,
    });
    return {
      answer: { id: maker.id, version: now.version },
      publicFacts: {},
      privateFacts: { bankName: input.bankName, lastDigits: input.bankAccount.slice(-4) },
      ...(maker.state === 'pending' ? {} : { waiting: [waitingForMaker(now, { appealed, dueAt })] }),
    };
  },
});
