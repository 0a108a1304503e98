import type { Refusal } from '../../../kernel/refusal.ts';
import { parseRupiah } from '../../../kernel/rupiah.ts';
import { type FormBody, typed } from '../../../platform/http/forms.ts';

const businessNames = [
  'name',
  'kind',
  'legalForm',
  'nik',
  'birthDate',
  'kelurahan',
  'address',
  'nib',
  'npwp',
  'email',
  'capital',
  'yearlySales',
] as const;
const bankNames = ['bankName', 'bankAccount', 'bankHolder'] as const;

/** What was typed about a business, as it was typed. */
export type BusinessTyped = Readonly<Record<(typeof businessNames)[number], string>>;
export type BankTyped = Readonly<Record<(typeof bankNames)[number], string>>;

const read = <T extends string>(names: readonly T[], body: FormBody) =>
  Object.fromEntries(names.map((name) => [name, typed(body, name).slice(0, 400)])) as Record<T, string>;

export const typedBusiness = (body: FormBody): BusinessTyped => read(businessNames, body);
export const typedBank = (body: FormBody): BankTyped => read(bankNames, body);

/** The typed form as input of a command; what cannot be read stays, so that the command refuses it at its field. */
export function businessInput(form: BusinessTyped, regionCode: string | null) {
  const { kelurahan, npwp, email, capital, yearlySales, ...rest } = form;
  return {
    ...rest,
    kind: form.kind || undefined,
    legalForm: form.legalForm || undefined,
    birthDate: form.birthDate || undefined,
    regionCode: regionCode ?? (kelurahan.trim() === '' ? undefined : '-'),
    npwp: npwp.trim() || null,
    email: email.trim() || null,
    capital: amountOf(capital),
    yearlySales: amountOf(yearlySales),
  };
}

const amountOf = (text: string) => parseRupiah(text)?.toString() ?? (text || undefined);

/** Refusals at the fields of the form instead of those of the command. */
export function atBusinessFields(refusals: readonly Refusal[]): Refusal[] {
  return refusals.map((refusal) =>
    refusal.field === 'regionCode' ? { ...refusal, field: 'kelurahan' } : refusal,
  );
}
