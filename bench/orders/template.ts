import { newId } from '../../src/kernel/ids.ts';
import { randomCode } from '../../src/modules/orders/domain/codes.ts';
import type { Statement } from '../ground/statements.ts';
import type { Basket } from './baskets.ts';
import type { Recording } from './recording.ts';

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const orderNumber = /EO-\d\d-[0-9A-Z]{8}/g;
const verificationCode = /"code":"([0-9A-Z]{10})"/g;

/**
 * Turns the statements of one order into those of another: what belongs to the basket is exchanged for the other's, and every
 * id, number and code that was new is made anew, the same one wherever it stood. Texts, values and round trips stay.
 */
export function restate({ basket: from, statements }: Recording, to: Basket): Statement[] {
  const exchange = new Map(knownOf(from).map((old, index) => [old, knownOf(to)[index] as string]));
  for (const fresh of freshOf(statements, exchange)) exchange.set(fresh, anew(fresh));
  const pattern = new RegExp([...exchange.keys()].join('|'), 'g');
  const renew = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(pattern, (old) => exchange.get(old) ?? old);
    return Array.isArray(value) ? value.map(renew) : value;
  };
  return statements.map((statement) => ({ ...statement, values: statement.values.map(renew) }));
}

/** Everything in the statements that tells this basket from another, in a fixed order. */
function knownOf({ buyer, meetingId, day, key, maker, lines }: Basket): string[] {
  const { unitId, budgetLineId, packageId, personId, assignmentId, tokenHash, accounts } = buyer;
  return [
    ...[unitId, budgetLineId, packageId, personId, assignmentId, tokenHash, ...accounts],
    ...[meetingId, day, key, maker.supplierId],
    ...lines.flatMap(({ id, versionId }) => [id, versionId]),
  ];
}

function freshOf(statements: readonly Statement[], known: ReadonlyMap<string, string>): Set<string> {
  const texts = statements
    .flatMap(({ values }) => values.flat())
    .filter((value) => typeof value === 'string');
  const found = texts.flatMap((text) => [
    ...(text.match(uuid) ?? []),
    ...(text.match(orderNumber) ?? []),
    ...[...text.matchAll(verificationCode)].map((match) => match[1] ?? ''),
  ]);
  return new Set(found.filter((each) => !known.has(each)));
}

function anew(old: string): string {
  if (old.length === 36) return newId();
  return old.startsWith('EO-') ? `${old.slice(0, 6)}${randomCode(8)}` : randomCode(old.length);
}
