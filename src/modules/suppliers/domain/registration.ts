import { z } from 'zod';
import { sizeBy } from '../../../kernel/business-size.ts';
import { birthDayOf, yearsBetween } from '../../../kernel/nik.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import type { Day } from '../../../kernel/time.ts';
import {
  accountShape,
  makerPlaceUnknown,
  nibShape,
  nibTaken,
  nikBirthDay,
  nikShape,
  nikTaken,
  npwpShape,
  phoneTaken,
  tooLargeBusiness,
  tooYoung,
} from './registration-refusals.ts';

const adult = 17;
/** Numbers as people type them: with dots, spaces or dashes. */
const number = z
  .string()
  .max(40)
  .overwrite((text) => text.replace(/[\s.-]/g, ''));
const amount = z.string().regex(/^\d{1,15}$/);

/** What the owner says about his business, wherever it is asked. */
export const businessFields = {
  name: z.string().trim().min(2).max(120),
  kind: z.enum(['jakpreneur', 'non_jakpreneur']),
  legalForm: z.enum(['individual', 'cv', 'pt', 'cooperative']),
  nik: number,
  birthDate: z.iso.date(),
  regionCode: z.string().max(20),
  address: z.string().trim().min(5).max(300),
  nib: number,
  npwp: number.nullable(),
  email: z.email().max(120).nullable(),
  /** Whole rupiah, without land and building. */
  capital: amount,
  yearlySales: amount,
};

export const bankFields = {
  bankName: z.string().trim().min(2).max(80),
  bankAccount: number,
  bankHolder: z.string().trim().min(2).max(120),
};

const business = z.object(businessFields);
export type Business = z.infer<typeof business>;

/** What the register holds already of what was typed. */
export type Taken = { readonly nik: boolean; readonly nib: boolean; readonly phone: boolean };

/** Does the NIK fit the birth day, and is its owner grown up? At most one fault. */
export function nikFault(nik: string, birthDate: Day, today: Day): Refusal | null {
  const told = birthDayOf(nik, today);
  if (told === null || /^0|^..00|^.{4}00/.test(nik)) return nikShape(undefined, 'nik');
  // Two digits of the year do not tell a hundred years apart; what was typed does.
  if (told.slice(2) !== birthDate.slice(2)) return nikBirthDay(undefined, 'birthDate');
  const years = yearsBetween(birthDate, today);
  return birthDate > today || years < adult || years > 120 ? tooYoung(undefined, 'birthDate') : null;
}

/** Everything that is wrong with what was said about a business, each at its field. */
export function businessFaults(
  given: Omit<Business, 'kind' | 'legalForm' | 'name' | 'address' | 'email'>,
  facts: { readonly taken: Taken; readonly placeKnown: boolean; readonly today: Day },
): (Refusal | null | false)[] {
  const { taken, placeKnown, today } = facts;
  return [
    nikFault(given.nik, given.birthDate, today) ?? (taken.nik && nikTaken(undefined, 'nik')),
    !/^\d{13}$/.test(given.nib) ? nibShape(undefined, 'nib') : taken.nib && nibTaken(undefined, 'nib'),
    taken.phone && phoneTaken(),
    given.npwp !== null && npwpOf(given.npwp) === null && npwpShape(undefined, 'npwp'),
    !placeKnown && makerPlaceUnknown(undefined, 'regionCode'),
    sizeOf(given) === null && tooLargeBusiness(undefined, 'yearlySales'),
  ];
}

export function accountFault(bankAccount: string): Refusal | null {
  return /^\d{6,20}$/.test(bankAccount) ? null : accountShape(undefined, 'bankAccount');
}

/** Sixteen digits; an old number of fifteen gets its zero (PMK 112/2022). Null for what is none. */
export function npwpOf(typed: string): string | null {
  const digits = typed.replace(/^(?=\d{15}$)/, '0');
  return /^\d{16}$/.test(digits) ? digits : null;
}

/** Micro or small; null for a larger one. */
export function sizeOf({ capital, yearlySales }: Pick<Business, 'capital' | 'yearlySales'>) {
  const size = sizeBy(BigInt(capital), BigInt(yearlySales));
  return size === 'micro' || size === 'small' ? size : null;
}
