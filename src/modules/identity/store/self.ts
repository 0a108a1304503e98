import type { LoadContext, Target } from '../../../platform/commands/define-command.ts';
import type { Row } from '../../../platform/storage/tables.ts';

/** The person who calls, under his row's lock, as the target of what he does about himself; null for nobody. */
export async function loadSelf({ tx, actor }: Pick<LoadContext, 'tx' | 'actor'>): Promise<{
  readonly targets: readonly Target[];
  readonly facts: Row<'person'>;
} | null> {
  if (actor.type !== 'person') return null;
  const person = await tx
    .selectFrom('person')
    .selectAll()
    .where('id', '=', actor.personId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!person) return null;
  const state = person.active ? 'active' : 'inactive';
  return {
    targets: [{ type: 'person', id: person.id, unitId: null, supplierId: null, state }],
    facts: person,
  };
}
