import type { LoadContext, Target } from '../../../platform/commands/define-command.ts';
import type { KnownPerson } from '../domain/people.ts';
import { knownPeople, lockPeople } from './known-people.ts';

/** One person with his decrees, while nobody else changes people, as the target of an administrator's command. */
export async function loadPerson(
  ctx: Pick<LoadContext, 'tx' | 'schema'>,
  personId: string,
): Promise<{
  readonly targets: readonly Target[];
  readonly facts: KnownPerson & { readonly version: number };
} | null> {
  await lockPeople(ctx);
  const [person] = await knownPeople(ctx.tx, ctx.schema, { ids: [personId] });
  if (!person) return null;
  const state = person.active ? 'active' : 'inactive';
  const target = {
    type: 'person',
    id: person.id,
    unitId: null,
    supplierId: null,
    state,
    version: person.version,
  } as const;
  return { targets: [target], facts: person };
}
