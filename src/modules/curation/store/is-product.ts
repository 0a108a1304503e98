import type { Government } from '../../../platform/commands/government.ts';

/** Is there a product of this id? */
export async function isProduct({ db }: Pick<Government, 'db'>, id: string): Promise<boolean> {
  const found = await db.selectFrom('product').select('id').where('id', '=', id).executeTakeFirst();
  return found !== undefined;
}
