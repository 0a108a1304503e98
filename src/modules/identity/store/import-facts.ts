import type { LoadContext } from '../../../platform/commands/define-command.ts';
import { unitIdsByCode } from '../../units/public.ts';
import type { ImportFacts, PersonRow } from '../domain/plan-import.ts';
import { knownPeople } from './known-people.ts';
import { knownRegions } from './known-places.ts';

/** What an import is checked against. */
export async function readImportFacts(
  { tx, schema }: Pick<LoadContext, 'tx' | 'schema'>,
  people: readonly PersonRow[],
): Promise<ImportFacts> {
  const terms = people.flatMap((person) => person.assignments);
  const supplierIds = [...new Set(terms.flatMap((term) => term.supplierId ?? []))];
  const known = await knownPeople(tx, schema, {
    usernames: people.map((person) => person.username),
    nips: people.flatMap((person) => person.nip ?? []),
  });
  const unitIds = await unitIdsByCode(tx, [...new Set(terms.flatMap((term) => term.unitCodes))]);
  const suppliers =
    supplierIds.length === 0
      ? []
      : await tx.selectFrom('supplier').select('id').where('id', 'in', supplierIds).execute();
  const regionCodes = await knownRegions(tx, [...new Set(terms.flatMap((term) => term.regionCode ?? []))]);
  return { known, unitIds, supplierIds: new Set(suppliers.map((row) => row.id)), regionCodes };
}
