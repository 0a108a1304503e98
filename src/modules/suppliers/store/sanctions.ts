import type { LoadContext, SaveContext, SubjectRef } from '../../../platform/commands/define-command.ts';
import type { Row, RowChange } from '../../../platform/storage/tables.ts';
import { lockMaker, type Maker, makerTarget } from './makers.ts';

export type Sanction = Row<'supplier_sanction'>;
export const openStates = ['in_force', 'appealed', 'upheld'] as const;

/** The sanction that holds now, read under the maker's lock; null for none. */
export async function openSanction({ tx }: LoadContext, supplierId: string): Promise<Sanction | null> {
  const found = await tx
    .selectFrom('supplier_sanction')
    .selectAll()
    .where('supplier_id', '=', supplierId)
    .where('state', 'in', openStates)
    .executeTakeFirst();
  return found ?? null;
}

export type SanctionFacts = {
  readonly maker: Maker;
  readonly sanction: Sanction | null;
  readonly orders: readonly SubjectRef[];
};

/** A maker with the sanction that holds now, and the orders that are on their way: their buyers must hear of it. */
export async function loadSanctioned(ctx: LoadContext, supplierId: string) {
  const maker = await lockMaker(ctx, supplierId);
  if (!maker) return null;
  const [sanction, orders] = [await openSanction(ctx, supplierId), await openOrders(ctx, supplierId)];
  return { targets: [makerTarget(maker)], facts: { maker, sanction, orders } satisfies SanctionFacts };
}

/** Orders of one maker that a sanction is written on at most. */
const ordersMax = 500;
const onTheirWay = [
  'submitted',
  'checked',
  'sent',
  'accepted',
  'dispatched',
  'delivered',
  'inspected',
] as const;

async function openOrders({ tx }: LoadContext, supplierId: string): Promise<SubjectRef[]> {
  const rows = await tx
    .selectFrom('purchase_order')
    .select('id')
    .where('supplier_id', '=', supplierId)
    .where('state', 'in', onTheirWay)
    .orderBy('id')
    .limit(ordersMax)
    .execute();
  return rows.map(({ id }) => ({ type: 'purchase_order', id }));
}

/** Changes a sanction, one version on. */
export async function changeSanction(
  { tx }: SaveContext,
  sanction: Sanction,
  change: RowChange<'supplier_sanction'>,
): Promise<void> {
  await tx
    .updateTable('supplier_sanction')
    .set({ ...change, version: sanction.version + 1 })
    .where('id', '=', sanction.id)
    .execute();
}
