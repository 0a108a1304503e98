import type { Text, TextParams } from './text.ts';

/**
 * An expected "no": a stable code, an HTTP status, and a sentence that says what to do.
 * Exceptions are for bugs and broken machines only.
 */
export type Refusal = {
  readonly code: `${string}/${string}`;
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429;
  readonly message: Text;
  readonly params: TextParams;
  /** Path of the form field where it happened, for example `lines.0.quantity`. */
  readonly field?: string;
};

export type RefusalFactory = ((params?: TextParams, field?: string) => Refusal) & {
  readonly code: Refusal['code'];
  readonly status: Refusal['status'];
  readonly message: Text;
};

const defined = new Map<string, RefusalFactory>();

/** Declares a refusal once; the closed list feeds the API document and the tests. @throws if a code is declared twice. */
export function defineRefusal(
  code: Refusal['code'],
  status: Refusal['status'],
  message: Text,
): RefusalFactory {
  if (defined.has(code)) throw new Error(`refusal ${code} is declared twice`);
  const factory: RefusalFactory = Object.assign(
    (params: TextParams = {}, field?: string): Refusal =>
      field === undefined ? { code, status, message, params } : { code, status, message, params, field },
    { code, status, message },
  );
  defined.set(code, factory);
  return factory;
}

/** Every refusal that the program can give, by code. */
export function allRefusals(): readonly RefusalFactory[] {
  return [...defined.values()].toSorted((a, b) => a.code.localeCompare(b.code));
}
