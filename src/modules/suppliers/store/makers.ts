import { sql } from 'kysely';
import { phoneForms } from '../../../kernel/phone.ts';
import type { LoadContext, SaveContext, Target } from '../../../platform/commands/define-command.ts';
import type { Row, RowChange } from '../../../platform/storage/tables.ts';
import type { Taken } from '../domain/registration.ts';

export type Maker = Row<'supplier'>;

/** A maker under his lock; null when there is none. */
export async function lockMaker(ctx: LoadContext, id: string): Promise<Maker | null> {
  ctx.locks.enter('supplier');
  const found = await ctx.tx
    .selectFrom('supplier')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return found ?? null;
}

export function makerTarget({ id, state, version, region_code }: Maker): Target {
  return { type: 'supplier', id, unitId: null, supplierId: id, regionCode: region_code, state, version };
}

/** Changes a locked maker, one version on. @returns him as he is now. */
export async function changeMaker(
  { tx }: SaveContext,
  maker: Maker,
  change: RowChange<'supplier'>,
): Promise<Maker> {
  return await tx
    .updateTable('supplier')
    .set({ ...change, version: maker.version + 1 })
    .where('id', '=', maker.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/**
 * Which of these the register holds already, of others than `own`. Under locks by number, in one order: two registrations of
 * one moment cannot both find it free. An import writes beside them; the unique keys of the table hold it back.
 */
export async function takenBy(
  ctx: LoadContext,
  { nik, nib, phone, own = null }: { nik: string; nib: string; phone: string | null; own?: string | null },
): Promise<Taken> {
  ctx.locks.enter('supplier');
  const names = [`nik ${nik}`, `nib ${nib}`, `phone ${phone}`].map(
    (name) => `${ctx.schema} register ${name}`,
  );
  for (const name of names.toSorted())
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(ctx.tx);
  const forms = phone === null ? [] : phoneForms(phone);
  const found = await ctx.tx
    .selectFrom('supplier')
    .select(['nik', 'nib', 'phone'])
    .where((eb) => eb.or([eb('nik', '=', nik), eb('nib', '=', nib), eb('phone', 'in', ['', ...forms])]))
    .$if(own !== null, (query) => query.where('id', '<>', own ?? ''))
    .limit(20)
    .execute();
  return {
    nik: found.some((row) => row.nik === nik),
    nib: found.some((row) => row.nib === nib),
    phone: found.some((row) => forms.includes(row.phone)),
  };
}

/** A unique key that somebody else's import took in between: the door tries again, and then finds it taken. */
export class TakenMeanwhile extends Error {
  readonly code = '40001';
}

/** Has the business an owner with an account today? */
export async function hasOwner(
  { tx, schema }: LoadContext,
  supplierId: string,
  today: string,
): Promise<boolean> {
  const found = await sql`
    SELECT 1 FROM ${sql.id(schema, 'assignment')} WHERE supplier_id = ${supplierId} AND position = 'supplier_owner'
      AND valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to >= ${today}::date) LIMIT 1`.execute(
    tx,
  );
  return found.rows.length > 0;
}

/** Who entered the registration for the owner, if somebody did. */
export async function enteredBy({ tx, schema }: LoadContext, supplierId: string): Promise<string | null> {
  const found = await sql<{ actor_id: string | null }>`
    SELECT e.actor_id FROM ${sql.id(schema, 'event_subject')} s JOIN ${sql.id(schema, 'event')} e ON e.id = s.event_id
    WHERE s.subject_type = 'supplier' AND s.subject_id = ${supplierId} AND e.command = 'suppliers/register' LIMIT 1`.execute(
    tx,
  );
  return found.rows[0]?.actor_id ?? null;
}
