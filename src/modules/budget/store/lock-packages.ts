import type { LoadContext, SaveContext, Target } from '../../../platform/commands/define-command.ts';
import type { RowChange } from '../../../platform/storage/tables.ts';
import type { PackageFacts } from '../domain/package.ts';
import { packageColumns } from './packages.ts';

/** Locks packages in the order of their ids and reads them; null when one of them does not exist. */
export async function lockPackages(
  ctx: LoadContext,
  ids: readonly string[],
): Promise<readonly PackageFacts[] | null> {
  ctx.locks.enter('rup_package');
  const wanted = [...new Set(ids)];
  const rows = await ctx.tx
    .selectFrom('rup_package')
    .select(packageColumns)
    .where('id', 'in', wanted)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.length === wanted.length ? rows : null;
}

/** A package as a target of a command. */
export function packageTarget(rupPackage: PackageFacts): Target {
  return {
    type: 'rup_package',
    id: rupPackage.id,
    unitId: rupPackage.unitId,
    supplierId: null,
    state: rupPackage.state,
    version: rupPackage.version,
  };
}

/** Changes packages under their locks; each version rises. */
export async function changePackages(
  { tx }: SaveContext,
  packages: readonly PackageFacts[],
  change: Omit<RowChange<'rup_package'>, 'id' | 'version'>,
): Promise<void> {
  await tx
    .updateTable('rup_package')
    .set((row) => ({ ...change, version: row('version', '+', 1) }))
    .where(
      'id',
      'in',
      packages.map((each) => each.id),
    )
    .execute();
}
