import type { Refusal } from './refusal.ts';

/** What a decision returns: a value, or the refusals (at least one; several when a form has several bad fields). */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A refusal as a result. */
export function refuse(first: Refusal, ...more: Refusal[]): Result<never> {
  return { ok: false, refusals: [first, ...more] };
}

/** All refusals of a list of checks, or null when every check passed. */
export function firstRefusals(checks: readonly (Refusal | null | undefined | false)[]): Result<never> | null {
  const [first, ...more] = checks.filter((check): check is Refusal => Boolean(check));
  return first ? refuse(first, ...more) : null;
}
