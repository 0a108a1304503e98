import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import type { Balance } from '../domain/funds.ts';

export type NewBalance = { readonly ownerId: string; readonly ceiling: Rupiah };
export type NewCeiling = { readonly balance: Balance; readonly ceiling: Rupiah };

type Entry = {
  readonly debit: string;
  readonly credit: string;
  readonly amount: Rupiah;
  readonly up: boolean;
};

/**
 * What `openBalance` and `changeCeiling` do, for a whole import in four statements: opens the accounts of new owners and
 * allots their ceilings, and moves the ceilings of known ones (whose balances the caller has locked).
 */
export async function allotMany(
  ctx: SaveContext,
  type: Balance['ownerType'],
  opened: readonly NewBalance[],
  changed: readonly NewCeiling[],
): Promise<void> {
  const rows = opened.map((owner) => ({
    ...owner,
    allotment: newId(),
    available: newId(),
    held: newId(),
    spent: newId(),
  }));
  await insertAccounts(ctx, type, rows);
  await setCeilings(ctx, changed);
  await insertEntries(ctx, [
    ...rows.map((row) => entryOf(row, row.ceiling)),
    ...changed.map(({ balance, ceiling }) =>
      entryOf(balance.accounts, (ceiling - balance.ceiling) as Rupiah),
    ),
  ]);
}

type Opened = NewBalance & Balance['accounts'];

async function insertAccounts(
  { tx, schema }: SaveContext,
  type: Balance['ownerType'],
  rows: readonly Opened[],
): Promise<void> {
  if (rows.length === 0) return;
  const kinds = ['allotment', 'available', 'held', 'spent'] as const;
  const accounts = rows.flatMap((row) => kinds.map((kind) => ({ id: row[kind], kind, owner: row.ownerId })));
  await sql`
    INSERT INTO ${sql.id(schema, 'account')} (id, kind, owner_type, owner_id)
    SELECT a.id, a.kind, ${type}, a.owner
    FROM jsonb_to_recordset(${JSON.stringify(accounts)}::jsonb) AS a (id uuid, kind text, owner uuid)`.execute(
    tx,
  );
  const balances = rows.map((row) => ({ ...row, ceiling: row.ceiling.toString() }));
  await sql`
    INSERT INTO ${sql.id(schema, 'balance')}
      (owner_id, owner_type, allotment_account, available_account, held_account, spent_account, ceiling)
    SELECT b."ownerId", ${type}, b.allotment, b.available, b.held, b.spent, b.ceiling
    FROM jsonb_to_recordset(${JSON.stringify(balances)}::jsonb)
      AS b ("ownerId" uuid, allotment uuid, available uuid, held uuid, spent uuid, ceiling bigint)`.execute(
    tx,
  );
}

async function setCeilings({ tx, schema }: SaveContext, changed: readonly NewCeiling[]): Promise<void> {
  if (changed.length === 0) return;
  const rows = changed.map(({ balance, ceiling }) => ({ id: balance.ownerId, ceiling: ceiling.toString() }));
  await sql`
    UPDATE ${sql.id(schema, 'balance')} b SET ceiling = c.ceiling
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS c (id uuid, ceiling bigint)
    WHERE b.owner_id = c.id`.execute(tx);
}

/** An allotment raises what is available, a cut lowers it; nothing for no change. */
function entryOf(
  accounts: { readonly allotment: string; readonly available: string },
  amount: Rupiah,
): Entry | null {
  if (amount === 0n) return null;
  const up = amount > 0n;
  return {
    debit: up ? accounts.available : accounts.allotment,
    credit: up ? accounts.allotment : accounts.available,
    amount: (up ? amount : -amount) as Rupiah,
    up,
  };
}

async function insertEntries(ctx: SaveContext, entries: readonly (Entry | null)[]): Promise<void> {
  const rows = entries.flatMap((entry) =>
    entry
      ? [{ ...entry, id: newId(), amount: entry.amount.toString(), reason: entry.up ? 'allot' : 'deallot' }]
      : [],
  );
  if (rows.length === 0) return;
  await sql`
    INSERT INTO ${sql.id(ctx.schema, 'transfer')} (id, at, debit_account, credit_account, amount, reason, event_id)
    SELECT e.id, ${ctx.now}::timestamptz, e.debit, e.credit, e.amount, e.reason, ${ctx.eventId}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS e (id uuid, debit uuid, credit uuid, amount bigint, reason text)`.execute(ctx.tx);
}
