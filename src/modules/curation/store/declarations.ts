import type { Government } from '../../../platform/commands/government.ts';

/** What a person declared of himself, for himself alone; null when he did not yet. */
export async function readDeclaration({ db }: Pick<Government, 'db'>, personId: string) {
  const row = await db
    .selectFrom('curator_declaration')
    .select(['nik', 'address', 'bank_account', 'declared_at'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row
    ? { nik: row.nik, address: row.address, bankAccount: row.bank_account, at: row.declared_at }
    : null;
}
