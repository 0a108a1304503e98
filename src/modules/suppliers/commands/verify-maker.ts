import { z } from 'zod';
import { parsePhone } from '../../../kernel/phone.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { workingDaysAfter } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { sendMessage } from '../../notices/public.ts';
import { alreadyReturned, enteredBySame, incomplete, phoneUnconfirmed } from '../domain/maker-refusals.ts';
import { verifyWorkingDays, waitingForMaker } from '../domain/waiting.ts';
import { changeMaker, enteredBy, lockMaker, makerTarget } from '../store/makers.ts';

/** The companion compared the registration with the papers: the maker is in the register from now on. */
export const verifyMaker = defineCommand({
  name: 'suppliers/verify',
  title: { id: 'Pendaftaran usaha diverifikasi', en: 'Registration verified' },
  input: z.object({ supplierId: z.uuid(), version: seenVersion }),
  authority: { positions: ['companion', 'district_officer'], scope: 'region', states: ['pending'] },
  async load(ctx, { supplierId }) {
    const maker = await lockMaker(ctx, supplierId);
    if (!maker) return null;
    const by = await enteredBy(ctx, supplierId);
    return { targets: [makerTarget(maker)], facts: { maker, enteredBy: by } };
  },
  decide: ({ maker, enteredBy: typist }, _input, by) =>
    firstRefusals([
      typist !== null && typist === by.personId && enteredBySame(),
      maker.returned_for !== null && alreadyReturned(),
      (maker.nib === null || maker.bank_account === null) && incomplete(),
      maker.phone_confirmed_at === null && phoneUnconfirmed(),
    ]) ?? ok({ maker, dueAt: workingDaysAfter(by.now, verifyWorkingDays, by.calendar, by.zone) }),
  async save(ctx, { maker, dueAt }) {
    const now = await changeMaker(ctx, maker, { state: 'active' });
    const phone = parsePhone(maker.phone);
    if (phone) await sendMessage(ctx, { phone, template: 'registration_active', params: [maker.name] });
    return {
      answer: { id: maker.id, version: now.version },
      publicFacts: {},
      waiting: [waitingForMaker(now, { dueAt })],
    };
  },
});
