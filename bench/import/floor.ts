import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** The columns that an import writes. */
const columns = `id, name, owner_name, kind, legal_form, size, state, nik, birth_date, nib, npwp, phone, email, capital, yearly_sales,
  registered_via, registered_at, region_code, address, tax_status, bank_name, bank_account, bank_holder, daily_capacity, zones, since`;

/** Writes what an import entered as the text that COPY reads, both tables. */
export async function unload(pool: pg.Pool, schema: string, files: readonly [string, string]): Promise<void> {
  const client = await pool.connect();
  try {
    const makers = `COPY (SELECT ${columns} FROM ${schema}.supplier ORDER BY id) TO STDOUT`;
    const figures = `COPY (SELECT supplier_id FROM ${schema}.supplier_figures ORDER BY supplier_id) TO STDOUT`;
    await pipeline(client.query(copyTo(makers)), createWriteStream(files[0]));
    await pipeline(client.query(copyTo(figures)), createWriteStream(files[1]));
  } finally {
    client.release();
  }
}

/** The floor: nothing but COPY, of the same columns into the same indexed tables, in one transaction. @returns seconds. */
export async function copyAll(
  pool: pg.Pool,
  schema: string,
  files: readonly [string, string],
): Promise<number> {
  const client = await pool.connect();
  const start = performance.now();
  try {
    await client.query('BEGIN');
    const makers = client.query(copyFrom(`COPY ${schema}.supplier (${columns}) FROM STDIN`));
    await pipeline(createReadStream(files[0]), makers);
    const figures = client.query(copyFrom(`COPY ${schema}.supplier_figures (supplier_id) FROM STDIN`));
    await pipeline(createReadStream(files[1]), figures);
    await client.query('COMMIT');
    return (performance.now() - start) / 1000;
  } finally {
    client.release();
  }
}

/** Empties both tables, as they were before; the decrees of people stay. */
export async function empty(owner: pg.Pool, schema: string): Promise<void> {
  await owner.query(`ALTER TABLE ${schema}.assignment DROP CONSTRAINT IF EXISTS assignment_supplier_id_fkey`);
  await owner.query(`TRUNCATE ${schema}.supplier CASCADE`);
}
