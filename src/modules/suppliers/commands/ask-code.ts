import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { parsePhone } from '../../../kernel/phone.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { holds } from '../../../platform/commands/actor.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { sendMessage } from '../../notices/public.ts';
import { consentVersion } from '../domain/consent.ts';
import { codeHash, codeMinutes, codeTries, minutesToWait, secretHash } from '../domain/phone-code.ts';
import { codeAskedOften, consentNeeded, phoneShape } from '../domain/registration-refusals.ts';
import { challengeFields, countAsked } from '../store/challenges.ts';

const sixDigits = () => String(randomInt(1_000_000)).padStart(6, '0');

/**
 * The owner gives his name, his phone and his consent, and gets a code on that phone: nobody registers somebody else. A companion
 * may hold the keyboard; the code still goes to the owner.
 */
export const askCode = defineCommand({
  name: 'suppliers/ask-code',
  title: { id: 'Kode pendaftaran diminta', en: 'Registration code asked for' },
  input: z.object({
    ...challengeFields,
    ownerName: z.string().trim().min(2).max(120),
    phone: z.string().trim().min(1).max(30),
    purpose: z.enum(['register', 'claim']),
    consent: z.boolean(),
    /** Network address of the browser, for throttling. */
    address: z.string().min(1).max(60),
  }),
  authority: { positions: [], scope: 'anyone', states: ['new'] },
  async load(ctx, { challengeId, phone: typed, address }) {
    const phone = parsePhone(typed);
    const asked = phone ? await countAsked(ctx, phone, address) : null;
    const known = await ctx.tx
      .selectFrom('phone_challenge')
      .select('id')
      .where('id', '=', challengeId)
      .executeTakeFirst();
    const state = known ? 'open' : 'new';
    return {
      targets: [{ type: 'phone_challenge', id: challengeId, unitId: null, supplierId: null, state }],
      facts: { phone, asked, code: sixDigits() },
    };
  },
  decide({ phone, asked, code }, { consent }, { now }) {
    const minutes = asked ? minutesToWait(asked, now) : 0;
    const faults = firstRefusals([
      phone === null && phoneShape(undefined, 'phone'),
      !consent && consentNeeded(undefined, 'consent'),
      minutes > 0 && codeAskedOften({ minutes }, 'phone'),
    ]);
    return faults ?? ok({ phone: phone ?? '', code });
  },
  async save(ctx, { phone, code }, _facts, { challengeId, secret, ownerName, purpose, address }) {
    const until = new Date(ctx.now.getTime() + codeMinutes * 60_000);
    const assisted = holds(ctx.by.actor, 'companion', 'district_officer');
    await ctx.tx
      .insertInto('phone_challenge')
      .values({
        id: challengeId,
        token_hash: secretHash(secret),
        phone,
        owner_name: ownerName,
        code_hash: codeHash(secret, code),
        purpose,
        address,
        consent_version: consentVersion,
        asked_at: ctx.now,
        expires_at: until,
        tries_left: codeTries,
        assisted_by: assisted ? ctx.by.personId : null,
      })
      .execute();
    await sendMessage(ctx, { phone, template: 'code', params: [code], usefulUntil: until });
    return { answer: { challengeId }, publicFacts: { purpose, assisted } };
  },
});
