import { formatPhone } from '../../../kernel/phone.ts';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import { type Business, npwpOf, sizeOf } from '../domain/registration.ts';
import type { Challenge } from './challenges.ts';
import { type Maker, TakenMeanwhile } from './makers.ts';

type Bank = { readonly bankName: string; readonly bankAccount: string; readonly bankHolder: string };

/** Portions a day of one household kitchen; the maker sets his own later. */
const usualCapacity = 100;

/** The columns of what an owner says about his business. */
export function businessColumns(given: Business) {
  return {
    name: given.name,
    kind: given.kind,
    legal_form: given.legalForm,
    size: sizeOf(given) ?? 'small',
    nik: given.nik,
    birth_date: given.birthDate,
    nib: given.nib,
    npwp: given.npwp === null ? null : npwpOf(given.npwp),
    email: given.email,
    capital: BigInt(given.capital),
    yearly_sales: BigInt(given.yearlySales),
    region_code: given.regionCode,
    address: given.address,
  } as const;
}

/** The phone as registers write it: `081234567890`. */
export const registerPhone = (phone: string): string => formatPhone(phone).replaceAll('-', '');

/** Writes a new maker who waits for his verification, with empty figures. @throws TakenMeanwhile */
export async function insertMaker(
  ctx: SaveContext,
  known: {
    readonly id: string;
    readonly challenge: Challenge;
    readonly via: 'self' | 'assisted';
    readonly today: string;
  },
  given: Business & Bank,
): Promise<Maker> {
  const { id, challenge, via, today } = known;
  const maker = await ctx.tx
    .insertInto('supplier')
    .values({
      id,
      ...businessColumns(given),
      owner_name: challenge.owner_name,
      state: 'pending',
      phone: registerPhone(challenge.phone),
      registered_via: via,
      registered_at: ctx.now,
      phone_confirmed_at: challenge.confirmed_at,
      consent_at: challenge.asked_at,
      consent_version: challenge.consent_version,
      tax_status: 'none',
      bank_name: given.bankName,
      bank_account: given.bankAccount,
      bank_holder: given.bankHolder,
      daily_capacity: usualCapacity,
      // His own city until he says more.
      zones: JSON.stringify([given.regionCode.slice(0, 5)]),
      since: today,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!maker) throw new TakenMeanwhile();
  await ctx.tx.insertInto('supplier_figures').values({ supplier_id: id }).execute();
  return maker;
}
