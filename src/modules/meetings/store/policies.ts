import type { Database, Tx } from '../../../platform/storage/database.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import type { Policy } from '../domain/policy.ts';

/** A government has some dozens of policies, past ones included. */
const policiesMax = 1000;

/** Every policy, past and coming too, oldest first: a decision asks for the day it is about. */
export async function readPolicies(db: Database | Tx): Promise<Policy[]> {
  const rows = await db
    .selectFrom('policy')
    .selectAll()
    .orderBy('kind')
    .orderBy('valid_from')
    .orderBy('id')
    .limit(policiesMax)
    .execute();
  return rows.map(policyOf);
}

/** A row as the rules read it; its parameters were checked when it was set. */
export function policyOf(row: Row<'policy'>): Policy {
  return {
    id: row.id,
    kind: row.kind,
    effect: row.effect,
    params: row.params,
    rule: row.rule,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  } as unknown as Policy;
}
