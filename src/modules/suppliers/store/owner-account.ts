import { newId } from '../../../kernel/ids.ts';
import { dayOf } from '../../../kernel/time.ts';
import type { LoadContext, SaveContext } from '../../../platform/commands/define-command.ts';
import { hashPassword, knownPeople, lockPeople, savePeople } from '../../identity/public.ts';

export type NewAccount = {
  readonly personId: string;
  readonly passwordHash: string;
  readonly nameTaken: boolean;
};

/** Prepares an account: the hash first, which takes its time, then the lock under which user names are given. */
export async function prepareAccount(
  ctx: LoadContext,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<NewAccount> {
  const passwordHash = await hashPassword(password);
  await lockPeople(ctx);
  const known = await knownPeople(ctx.tx, ctx.schema, { usernames: [username] });
  return { personId: newId(), passwordHash, nameTaken: known.length > 0 };
}

/** Opens an account for somebody of a business: its owner, who works there too, or one of the team. */
export async function openAccount(
  ctx: SaveContext,
  { personId, passwordHash }: NewAccount,
  person: { readonly username: string; readonly name: string; readonly email: string | null },
  post: { readonly supplierId: string; readonly owner: boolean; readonly decree: string },
): Promise<void> {
  const positions = post.owner ? (['supplier', 'supplier_owner'] as const) : (['supplier'] as const);
  const terms = positions.map((position) => ({
    position,
    unitIds: [],
    supplierId: post.supplierId,
    regionCode: null,
    kind: 'definitive' as const,
    decree: post.decree,
    from: dayOf(ctx.now, ctx.zone),
    until: null,
  }));
  await savePeople(ctx, [{ id: personId, ...person, nip: null, passwordHash, isNew: true, terms }]);
}
