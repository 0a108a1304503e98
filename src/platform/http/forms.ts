import { z } from 'zod';
import { newId } from '../../kernel/ids.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Text } from '../../kernel/text.ts';
import { invalidInput, noneChosen } from '../commands/refusals.ts';

/** A submitted form, flat: field name to what was typed (a list when a name came several times). */
export type FormBody = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What was typed into one field, '' when it did not come; the last value when it came twice. */
export function typed(body: FormBody, name: string): string {
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  return storable(typeof value === 'string' ? value : (value?.at(-1) ?? ''));
}

/** Nobody types a NUL or half a surrogate pair, and PostgreSQL takes neither. */
function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

/** All values of a repeated field (checkboxes). */
export function typedAll(body: FormBody, name: string): readonly string[] {
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  return (value === undefined ? [] : typeof value === 'string' ? [value] : value).map(storable);
}

/** The form's idempotency key (hidden `_key`); a new one when the form came without. */
export function keyOf(body: FormBody): string {
  const key = typed(body, '_key');
  return /^[\w-]{8,80}$/.test(key) ? key : newId();
}

const details: Record<string, Text> = {
  missing: { id: 'wajib diisi', en: 'this is required' },
  too_small: { id: 'terlalu kecil atau terlalu pendek', en: 'too small or too short' },
  too_big: { id: 'terlalu besar atau terlalu panjang', en: 'too large or too long' },
  other: { id: 'bentuknya tidak dikenali', en: 'the form of it is not recognised' },
};

/** What the boxes of a list tick, by the name of the field. */
const ticked: Readonly<Record<string, Text>> = {
  orderIds: { id: 'pesanan', en: 'order' },
  packageIds: { id: 'paket', en: 'package' },
  fixes: { id: 'perbaikan', en: 'fix' },
  submissionIds: { id: 'produk', en: 'product' },
  documents: { id: 'templat, atau unggah satu dokumen', en: 'template, or upload a document' },
};

/** Checks input at the edge; every bad field becomes a refusal at that field. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): Result<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) {
    const field = unstorable(parsed.data);
    return field === null ? ok(parsed.data) : { ok: false, refusals: [wrongAt('other', field)] };
  }
  const [first, ...more] = parsed.error.issues.slice(0, 20).map((issue) => refusalOf(issue, input));
  return { ok: false, refusals: [first ?? invalidInput({ detail: '-' }), ...more] };
}

function refusalOf(issue: z.core.$ZodIssue, input: unknown): Refusal {
  const value = valueAt(input, issue.path);
  const field = issue.path.join('.');
  const thing = ticked[field];
  if (thing && Array.isArray(value) && value.length === 0)
    return filled(noneChosen(undefined, field), 'thing', thing);
  return wrongAt(value === undefined || value === '' ? 'missing' : (issue.code ?? 'other'), field);
}

/** Where a text stands that PostgreSQL takes in no column (NUL, half a surrogate pair); null when there is none. */
function unstorable(value: unknown, path = ''): string | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, each] of Object.entries(value)) {
    const found = unstorable(each, path === '' ? name : `${path}.${name}`) ?? unstorable(name, path);
    if (found !== null) return found;
  }
  return null;
}

function wrongAt(kind: string, field: string): Refusal {
  return filled(invalidInput(undefined, field), 'detail', details[kind] ?? (details['other'] as Text));
}

/** Words differ by language, and the parameters of a refusal do not: the sentence is filled here. */
function filled(refusal: Refusal, name: string, words: Text): Refusal {
  const { id, en } = refusal.message;
  return {
    ...refusal,
    message: { id: id.replace(`{${name}}`, words.id), en: en.replace(`{${name}}`, words.en) },
  };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return value;
}
