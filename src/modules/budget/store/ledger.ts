import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { LoadContext, SaveContext } from '../../../platform/commands/define-command.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import type { Balance, Funds } from '../domain/funds.ts';

/**
 * Locks the balances of packages and of their lines and reads them, in one statement: packages first, then lines, each in
 * the order of their ids (rows are locked in the order of the sort). Orders on one line wait here for each other; the
 * entries are never locked.
 * @returns funds by package id; a package or line that does not exist is missing.
 */
export async function lockFunds(
  ctx: LoadContext,
  wanted: readonly { readonly packageId: string; readonly budgetLineId: string }[],
): Promise<ReadonlyMap<string, Funds>> {
  ctx.locks.enter('rup_package');
  ctx.locks.enter('budget_line');
  const ids = new Set(wanted.flatMap(({ packageId, budgetLineId }) => [packageId, budgetLineId]));
  const rows = await ctx.tx
    .selectFrom('balance')
    .selectAll()
    .where('owner_id', 'in', [...ids])
    .orderBy('owner_type', 'desc')
    .orderBy('owner_id')
    .forUpdate()
    .execute();
  const balances = new Map(rows.map((row) => [row.owner_id, balanceOf(row)]));
  const funds = new Map<string, Funds>();
  for (const { packageId, budgetLineId } of wanted) {
    const [rupPackage, line] = [balances.get(packageId), balances.get(budgetLineId)];
    if (rupPackage && line) funds.set(packageId, { rupPackage, line });
  }
  return funds;
}

/** A balance row as the rules read it. */
export function balanceOf(row: Row<'balance'>): Balance {
  return {
    ownerId: row.owner_id,
    ownerType: row.owner_type,
    ceiling: row.ceiling as Rupiah,
    held: row.held as Rupiah,
    spent: row.spent as Rupiah,
    accounts: {
      allotment: row.allotment_account,
      available: row.available_account,
      held: row.held_account,
      spent: row.spent_account,
    },
  };
}

/** A movement of an order's money: on package and line alike, as one entry each, which balances by shape. */
export type Movement = {
  readonly orderId: string;
  readonly reason: 'hold' | 'release' | 'spend';
  readonly amount: Rupiah;
};

/**
 * Moves money of orders under the locks of {@link lockFunds}; zero amounts are left out. One statement: the entries and
 * both balances. The database refuses what the rules should have refused (`held + spent <= ceiling`).
 */
export async function move(ctx: SaveContext, funds: Funds, movements: readonly Movement[]): Promise<void> {
  const real = movements.filter((movement) => movement.amount > 0n);
  if (real.length === 0) return;
  const entries = real.flatMap((movement) =>
    [funds.rupPackage, funds.line].map((balance) => ({ id: newId(), movement, ...sides(balance, movement) })),
  );
  const held = real.reduce((sum, { reason, amount }) => sum + (reason === 'hold' ? amount : -amount), 0n);
  const spent = real.reduce((sum, { reason, amount }) => sum + (reason === 'spend' ? amount : 0n), 0n);
  const table = (name: string) => sql.id(ctx.schema, name);
  await sql`
    WITH entries AS (
      INSERT INTO ${table('transfer')} (id, at, debit_account, credit_account, amount, reason, order_id, event_id)
      SELECT e.id, ${ctx.now}::timestamptz, e.debit, e.credit, e.amount, e.reason, e.order_id, ${ctx.eventId}::uuid
      FROM unnest(${entries.map((e) => e.id)}::uuid[], ${entries.map((e) => e.debit)}::uuid[], ${entries.map((e) => e.credit)}::uuid[],
        ${entries.map((e) => e.movement.amount.toString())}::bigint[], ${entries.map((e) => e.movement.reason)}::text[],
        ${entries.map((e) => e.movement.orderId)}::uuid[]) AS e (id, debit, credit, amount, reason, order_id)
    )
    UPDATE ${table('balance')} SET held = held + ${held}, spent = spent + ${spent}
    WHERE owner_id IN (${funds.rupPackage.ownerId}, ${funds.line.ownerId})`.execute(ctx.tx);
}

function sides({ accounts }: Balance, { reason }: Movement): { debit: string; credit: string } {
  switch (reason) {
    case 'hold':
      return { debit: accounts.held, credit: accounts.available };
    case 'release':
      return { debit: accounts.available, credit: accounts.held };
    case 'spend':
      return { debit: accounts.spent, credit: accounts.held };
  }
}
