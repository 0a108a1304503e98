import { z } from 'zod';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Authority, Target } from './define-command.ts';
import { versionMissing } from './refusals.ts';

/**
 * The version of the thing that the person saw when deciding: `version` in the input of every command about one thing that
 * is there already. The door refuses a decision about an older one (`door/stale`).
 */
export const seenVersion = z.number().int().min(0);

/** The same for many things at once, by id: `versions` in the input. The door refuses a thing that is not named. */
export const seenVersions = z.record(z.uuid(), seenVersion);

/** The program's clock and its loaders, and people about their own account, decide on what is there and not on what they saw. */
const unseen: readonly Authority['scope'][] = ['system', 'self', 'anyone'];

/** The refusal for the first target of which the input does not say which version was seen. */
export function missingVersion(
  { scope }: Authority,
  targets: readonly Target[],
  input: unknown,
): Refusal | null {
  if (unseen.includes(scope)) return null;
  const missing = targets.find(({ id, version }) => version !== undefined && seenOf(id, input) === undefined);
  return missing ? versionMissing({ id: missing.id }, 'versions') : null;
}

/** The first target that changed since it was seen. */
export function staleTarget(
  { scope }: Authority,
  targets: readonly Target[],
  input: unknown,
): Target | undefined {
  if (unseen.includes(scope)) return undefined;
  return targets.find(({ id, version }) => version !== undefined && seenOf(id, input) !== version);
}

function seenOf(id: string, input: unknown): number | undefined {
  const { version, versions } = input as {
    readonly version?: number;
    readonly versions?: Readonly<Record<string, number>>;
  };
  return versions ? versions[id] : version;
}
