import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import type { ListedMaker } from '../domain/check-row.ts';
import type { RefusedRow } from '../domain/plan-batch.ts';

type In = Pick<SaveContext, 'tx' | 'schema' | 'now'>;

/** Enters makers and their empty figures in one statement, however many they are. */
export async function enterMakers({ tx, schema, now }: In, makers: readonly ListedMaker[]): Promise<void> {
  if (makers.length === 0) return;
  const table = (name: string) => sql.id(schema, name);
  await sql`
    WITH entered AS (
      INSERT INTO ${table('supplier')} (id, name, owner_name, kind, legal_form, size, state, nik, birth_date, nib, npwp, phone, email,
        capital, yearly_sales, registered_via, registered_at, region_code, address, tax_status, bank_name, bank_account,
        bank_holder, daily_capacity, zones, since)
      SELECT m.id, m.name, m."ownerName", m.kind, m."legalForm", m.size, m.state, m.nik, m."birthDate", m.nib, m.npwp, m.phone,
        m.email, m.capital, m."yearlySales", 'import', ${now}, m."regionCode", m.address, m."taxStatus", m."bankName",
        m."bankAccount", m."bankHolder", m."dailyCapacity", jsonb_build_array(left(m."regionCode", 5)), m.since
      FROM json_to_recordset(${jsonOf(makers)}::json) AS m (id uuid, name text, "ownerName" text, kind text, "legalForm" text,
        size text, state text, nik text, "birthDate" date, nib text, npwp text, phone text, email text, capital bigint,
        "yearlySales" bigint, "regionCode" text, address text, "taxStatus" text, "bankName" text, "bankAccount" text,
        "bankHolder" text, "dailyCapacity" integer, since date)
      RETURNING id
    )
    INSERT INTO ${table('supplier_figures')} (supplier_id) SELECT id FROM entered`.execute(tx);
}

function jsonOf(makers: readonly ListedMaker[]): string {
  return JSON.stringify(
    makers.map((maker) => ({ id: newId(), ...maker })),
    (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
  );
}

/** Remembers whom a dry run would have entered, so that later rows of the file meet them. */
export async function noteKeys(
  { tx, schema }: In,
  runId: string,
  makers: readonly ListedMaker[],
): Promise<void> {
  if (makers.length === 0) return;
  await sql`
    INSERT INTO ${sql.id(schema, 'import_key')} (run_id, nik, nib)
    SELECT ${runId}, k.nik, k.nib
    FROM unnest(${makers.map(({ nik }) => nik)}::text[], ${makers.map(({ nib }) => nib)}::text[]) AS k (nik, nib)`.execute(
    tx,
  );
}

/** A dry run that is over needs no memory. */
export async function dropKeys({ tx }: Pick<In, 'tx'>, runId: string): Promise<void> {
  await tx.deleteFrom('import_key').where('run_id', '=', runId).execute();
}

/** Keeps refused rows as they were written, with everything that is wrong with them. */
export async function keepRefused(
  { tx, schema }: In,
  runId: string,
  refused: readonly RefusedRow[],
): Promise<void> {
  if (refused.length === 0) return;
  const rows = refused.map(({ row: { row, line, cells }, faults }) => ({ row, line, cells, faults }));
  await sql`
    INSERT INTO ${sql.id(schema, 'import_refusal')} (run_id, "row", line, cells, faults)
    SELECT ${runId}, r.row, r.line, r.cells, r.faults
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r ("row" integer, line integer, cells jsonb, faults jsonb)`.execute(
    tx,
  );
}
