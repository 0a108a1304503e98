import { addDays, dayOf } from '../../../kernel/time.ts';
import type { SaveContext } from '../../../platform/commands/define-command.ts';

/**
 * Ends what somebody does for one business: yesterday was the last day. A post that began today ends today, since the log names
 * it; whoever has no other one loses the account too, and all sessions, so that nothing is left to the evening.
 */
export async function endSupplierPost(
  { tx, now, zone }: SaveContext,
  personId: string,
  supplierId: string,
): Promise<void> {
  const today = dayOf(now, zone);
  const yesterday = addDays(today, -1);
  const held = await tx
    .selectFrom('assignment')
    .select(['id', 'supplier_id', 'valid_from', 'version'])
    .where('person_id', '=', personId)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', today)]))
    .execute();
  for (const post of held.filter(({ supplier_id }) => supplier_id === supplierId))
    await tx
      .updateTable('assignment')
      .set({ valid_to: post.valid_from > yesterday ? post.valid_from : yesterday, version: post.version + 1 })
      .where('id', '=', post.id)
      .execute();
  if (held.some(({ supplier_id }) => supplier_id !== supplierId)) return;
  await tx
    .updateTable('person')
    .set((eb) => ({ active: false, version: eb('version', '+', 1) }))
    .where('id', '=', personId)
    .execute();
  await tx.deleteFrom('session').where('person_id', '=', personId).execute();
}
