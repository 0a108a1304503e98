import type { Refusal } from '../../../kernel/refusal.ts';
import { firstRefusals, ok, type Result } from '../../../kernel/result.ts';
import { formatRupiah, type Rupiah, rupiah } from '../../../kernel/rupiah.ts';
import {
  aboveLine,
  alreadyRevised,
  checkNewCeiling,
  checkTwice,
  type ImportFacts,
  importRefusalsMax,
  type KnownLine,
  type KnownPackage,
  lineKey,
  type PackageRow,
  packageClosed,
  packageMoved,
  revisedUnknown,
  unknownLine,
  unknownUnit,
} from './import.ts';

type Change = { readonly row: PackageRow; readonly known: KnownPackage; readonly ceiling: Rupiah };

export type PackagePlan = {
  readonly created: readonly {
    readonly row: PackageRow;
    readonly unitId: string;
    readonly budgetLineId: string;
    readonly ceiling: Rupiah;
  }[];
  readonly changed: readonly Change[];
  /** Changes that give the package a new RUP id; the old one is kept beside it. */
  readonly revised: readonly Change[];
  readonly unchanged: number;
};

type Found = {
  readonly row: PackageRow;
  readonly index: number;
  readonly unitId: string | undefined;
  readonly line: KnownLine | undefined;
  readonly known: KnownPackage | undefined;
  readonly isRevision: boolean;
  readonly ceiling: Rupiah;
};

/**
 * What an import of the procurement plan does: new packages wait for PA/KPA, known ones get their new name and ceiling, a
 * revision changes the RUP id of a package that keeps all its history. Importing the same file again changes nothing.
 */
export function planPackages(facts: ImportFacts, rows: readonly PackageRow[]): Result<PackagePlan> {
  const found = rows.map((row, index) => find(facts, row, index));
  const twice = checkTwice(
    rows.map((row) => row.rupId),
    (index) => `packages.${index}.rupId`,
  );
  const replacedTwice = checkTwice(
    found.map(({ row, isRevision, index }) => (isRevision ? `old ${row.replacesRupId}` : `row ${index}`)),
    (index) => `packages.${index}.replacesRupId`,
  );
  const refusals = [...found.flatMap((row) => checkRow(facts, row)), ...twice, ...replacedTwice];
  const wrong = firstRefusals(refusals.filter(Boolean).slice(0, importRefusalsMax));
  if (wrong) return wrong;

  const created: PackagePlan['created'][number][] = [];
  const changed: Change[] = [];
  const revised: Change[] = [];
  for (const { row, unitId, line, known, isRevision, ceiling } of found) {
    if (!known) created.push({ row, unitId: unitId ?? '', budgetLineId: line?.id ?? '', ceiling });
    else if (isRevision) revised.push({ row, known, ceiling });
    else if (known.state !== 'closed' && differs(known, row, ceiling)) changed.push({ row, known, ceiling });
  }
  const unchanged = rows.length - created.length - changed.length - revised.length;
  return ok({ created, changed, revised, unchanged });
}

function find(facts: ImportFacts, row: PackageRow, index: number): Found {
  const unitId = facts.unitIds.get(row.unitCode);
  const own = facts.packages.get(row.rupId);
  const old = row.replacesRupId ? facts.packages.get(row.replacesRupId) : undefined;
  return {
    row,
    index,
    unitId,
    line: facts.lines.get(lineKey({ ...row, unitId })),
    known: own ?? old,
    isRevision: own === undefined && old !== undefined,
    ceiling: rupiah(row.ceiling),
  };
}

function checkRow(facts: ImportFacts, found: Found): (Refusal | null)[] {
  const { row, index, unitId, line, known, ceiling } = found;
  const at = { row: index + 1 };
  const field = (name: string) => `packages.${index}.${name}`;
  const moved =
    known && (known.unitId !== unitId || known.year !== row.year || known.budgetLineId !== line?.id);
  return [
    unitId ? null : unknownUnit({ ...at, code: row.unitCode }, field('unitCode')),
    unitId && !line
      ? unknownLine(
          { ...at, line: `${row.subActivityCode} / ${row.accountCode}`, year: row.year },
          field('subActivityCode'),
        )
      : null,
    line && ceiling > line.balance.ceiling
      ? aboveLine(
          { ...at, ceiling: formatRupiah(ceiling), line: formatRupiah(line.balance.ceiling) },
          field('ceiling'),
        )
      : null,
    moved && line ? packageMoved({ ...at, rupId: known.rupId }, field('rupId')) : null,
    known && !moved ? checkNewCeiling(known.balance, ceiling, index + 1, field('ceiling')) : null,
    ...checkRevision(facts, found),
  ];
}

function checkRevision(facts: ImportFacts, { row, index, known, isRevision }: Found): (Refusal | null)[] {
  const at = { row: index + 1 };
  const replaced = row.replacesRupId;
  const newer = facts.revised.get(row.rupId);
  const own = facts.packages.get(row.rupId);
  const replacedLives = replaced ? facts.packages.has(replaced) : false;
  return [
    newer && !own
      ? alreadyRevised({ ...at, rupId: row.rupId, newRupId: newer }, `packages.${index}.rupId`)
      : null,
    isRevision && known?.state === 'closed'
      ? packageClosed({ ...at, rupId: known.rupId }, `packages.${index}.replacesRupId`)
      : null,
    // A revision of a revision that was imported already says nothing new; of an unknown id it is a mistake.
    replaced && !replacedLives && !(own && facts.revised.get(replaced) === row.rupId)
      ? revisedUnknown({ ...at, rupId: replaced }, `packages.${index}.replacesRupId`)
      : null,
    replaced && replacedLives && own
      ? packageMoved({ ...at, rupId: row.rupId }, `packages.${index}.rupId`)
      : null,
  ];
}

function differs(known: KnownPackage, row: PackageRow, ceiling: Rupiah): boolean {
  return (
    known.name !== row.name ||
    known.method !== row.method ||
    known.kind !== row.kind ||
    known.balance.ceiling !== ceiling
  );
}
