import { newId } from '../../../kernel/ids.ts';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import type { Balance } from '../domain/funds.ts';

/** Opens the four accounts and the balance of a new budget line or package, and allots its ceiling (none when zero). */
export async function openBalance(
  ctx: SaveContext,
  owner: { readonly id: string; readonly type: Balance['ownerType'] },
  ceiling: Rupiah,
): Promise<void> {
  const ids = { allotment: newId(), available: newId(), held: newId(), spent: newId() };
  const kinds = ['allotment', 'available', 'held', 'spent'] as const;
  await ctx.tx
    .insertInto('account')
    .values(kinds.map((kind) => ({ id: ids[kind], kind, owner_type: owner.type, owner_id: owner.id })))
    .execute();
  await ctx.tx
    .insertInto('balance')
    .values({
      owner_id: owner.id,
      owner_type: owner.type,
      allotment_account: ids.allotment,
      available_account: ids.available,
      held_account: ids.held,
      spent_account: ids.spent,
      ceiling,
    })
    .execute();
  await allotEntry(ctx, ids, ceiling);
}

/** Changes a ceiling under the lock of its balance row; the database refuses one below what is held and spent. */
export async function changeCeiling(ctx: SaveContext, balance: Balance, ceiling: Rupiah): Promise<void> {
  await ctx.tx.updateTable('balance').set({ ceiling }).where('owner_id', '=', balance.ownerId).execute();
  await allotEntry(ctx, balance.accounts, (ceiling - balance.ceiling) as Rupiah);
}

async function allotEntry(
  ctx: SaveContext,
  accounts: { readonly allotment: string; readonly available: string },
  amount: Rupiah,
): Promise<void> {
  if (amount === 0n) return;
  const up = amount > 0n;
  await ctx.tx
    .insertInto('transfer')
    .values({
      id: newId(),
      at: ctx.now,
      debit_account: up ? accounts.available : accounts.allotment,
      credit_account: up ? accounts.allotment : accounts.available,
      amount: up ? amount : -amount,
      reason: up ? 'allot' : 'deallot',
      event_id: ctx.eventId,
    })
    .execute();
}
