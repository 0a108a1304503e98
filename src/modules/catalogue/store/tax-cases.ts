import type { LoadContext } from '../../../platform/commands/define-command.ts';
import type { TaxCase } from '../../tax/public.ts';

/** The tax cases of suppliers as they stand now, by supplier id. */
export async function readTaxCases(
  { tx }: Pick<LoadContext, 'tx'>,
  supplierIds: readonly string[],
): Promise<ReadonlyMap<string, TaxCase>> {
  if (supplierIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('supplier')
    .select(['id', 'tax_status', 'tax_valid_to', 'legal_form', 'npwp'])
    .where('id', 'in', [...supplierIds])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        taxStatus: row.tax_status,
        taxValidTo: row.tax_valid_to,
        legalForm: row.legal_form,
        hasNpwp: row.npwp !== null,
      },
    ]),
  );
}
