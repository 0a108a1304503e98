import type { LoadContext } from '../../../platform/commands/define-command.ts';

/**
 * The makers among these whose account was not checked since it was named, by name. Their rows are shared until the end: an account
 * cannot change while a payment to it is written.
 */
export async function uncheckedAccounts(
  ctx: LoadContext,
  supplierIds: readonly string[],
): Promise<readonly string[]> {
  if (supplierIds.length === 0) return [];
  ctx.locks.enter('supplier');
  const rows = await ctx.tx
    .selectFrom('supplier')
    .select(['name', 'bank_checked_at'])
    .where('id', 'in', [...new Set(supplierIds)])
    .orderBy('id')
    .forShare()
    .execute();
  return rows.filter((row) => row.bank_checked_at === null).map((row) => row.name);
}
