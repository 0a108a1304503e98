import { firstRefusals, ok, type Result } from '../../../kernel/result.ts';
import { type Rupiah, rupiah } from '../../../kernel/rupiah.ts';
import {
  checkNewCeiling,
  checkTwice,
  importRefusalsMax,
  type KnownLine,
  type LineFacts,
  type LineRow,
  lineKey,
  unknownUnit,
} from './import.ts';

export type LinePlan = {
  readonly created: readonly { readonly row: LineRow; readonly unitId: string; readonly ceiling: Rupiah }[];
  readonly changed: readonly { readonly row: LineRow; readonly known: KnownLine; readonly ceiling: Rupiah }[];
  readonly unchanged: number;
};

/** What an import of DPA lines does: new lines, new ceilings and names; or every row that cannot be. */
export function planLines(facts: LineFacts, rows: readonly LineRow[]): Result<LinePlan> {
  const found = rows.map((row) => {
    const unitId = facts.unitIds.get(row.unitCode);
    return { row, unitId, key: lineKey({ ...row, unitId }), ceiling: rupiah(row.ceiling) };
  });
  const refusals = found.flatMap(({ row, unitId, key, ceiling }, index) => {
    const known = facts.lines.get(key);
    return [
      unitId ? null : unknownUnit({ row: index + 1, code: row.unitCode }, `lines.${index}.unitCode`),
      known ? checkNewCeiling(known.balance, ceiling, index + 1, `lines.${index}.ceiling`) : null,
    ];
  });
  const twice = checkTwice(
    found.map(({ row, unitId, key }) => `${unitId ?? row.unitCode} ${key}`),
    (index) => `lines.${index}`,
  );
  const wrong = firstRefusals([...refusals, ...twice].filter(Boolean).slice(0, importRefusalsMax));
  if (wrong) return wrong;
  const created: LinePlan['created'][number][] = [];
  const changed: LinePlan['changed'][number][] = [];
  for (const { row, unitId, key, ceiling } of found) {
    const known = facts.lines.get(key);
    if (!known) created.push({ row, unitId: unitId ?? '', ceiling });
    else if (differs(known, row, ceiling)) changed.push({ row, known, ceiling });
  }
  return ok({ created, changed, unchanged: rows.length - created.length - changed.length });
}

function differs(known: KnownLine, row: LineRow, ceiling: Rupiah): boolean {
  return (
    known.balance.ceiling !== ceiling ||
    known.subActivityName !== row.subActivityName ||
    known.accountName !== row.accountName
  );
}
