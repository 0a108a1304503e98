import type { LoadContext } from '../../../platform/commands/define-command.ts';
import { type TieKind, tieOf } from '../domain/ties.ts';

/** Whether a person may sit before a maker's products: his tie, or that nobody knows because he declared nothing yet. */
export type Standing = { readonly declared: boolean; readonly tie: TieKind | null };

/** Reads what a person declared and what the register says of the maker, and compares. */
export async function standingOf(
  { tx, actor }: Pick<LoadContext, 'tx' | 'actor'>,
  supplierId: string,
): Promise<Standing> {
  if (actor.type !== 'person') return { declared: false, tie: null };
  const worksThere = actor.assignments.some((held) => held.supplierId === supplierId);
  const declaration = await tx
    .selectFrom('curator_declaration')
    .select(['nik', 'address', 'bank_account'])
    .where('person_id', '=', actor.personId)
    .executeTakeFirst();
  const declaredTie = await tx
    .selectFrom('curator_tie')
    .select('id')
    .where('person_id', '=', actor.personId)
    .where('supplier_id', '=', supplierId)
    .executeTakeFirst();
  if (worksThere || declaredTie) return { declared: true, tie: worksThere ? 'own' : 'declared' };
  if (!declaration) return { declared: false, tie: null };
  const maker = await tx
    .selectFrom('supplier')
    .select(['nik', 'address', 'bank_account'])
    .where('id', '=', supplierId)
    .executeTakeFirstOrThrow();
  const tie = tieOf({
    worksThere,
    declared: false,
    curator: {
      nik: declaration.nik,
      address: declaration.address,
      bankAccount: declaration.bank_account,
    },
    maker: { nik: maker.nik, address: maker.address, bankAccount: maker.bank_account },
  });
  return { declared: true, tie };
}
