import { newId } from '../../../kernel/ids.ts';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import { dayOf } from '../../../kernel/time.ts';
import type { LoadContext, SaveContext } from '../../../platform/commands/define-command.ts';
import type { StagedFile } from '../../../platform/files/file-store.ts';
import { keepFiles } from '../../../platform/files/keep-files.ts';
import { neededPapers, type PaperFacts, type PaperKind, templateOf } from '../domain/papers.ts';

/** Which of the needed papers each package has. */
export async function readPaperKinds(
  { tx }: Pick<LoadContext, 'tx'>,
  packageIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<PaperKind>>> {
  const rows = await tx
    .selectFrom('package_document')
    .select(['package_id', 'kind'])
    .distinct()
    .where('package_id', 'in', [...packageIds])
    .execute();
  const kinds = new Map<string, Set<PaperKind>>();
  for (const { package_id, kind } of rows)
    kinds.set(package_id, (kinds.get(package_id) ?? new Set()).add(kind));
  return kinds;
}

/** What is still missing before the procurement officer may get a package. */
export function missingPapers(has: ReadonlySet<PaperKind> | undefined): ('kak' | 'specification')[] {
  return neededPapers.filter((kind) => !has?.has(kind)) as ('kak' | 'specification')[];
}

/** The facts of the templates of some packages, in one query. */
export async function readPaperFacts(
  { tx, now, zone, actor }: LoadContext,
  packageIds: readonly string[],
): Promise<ReadonlyMap<string, PaperFacts>> {
  const rows = await tx
    .selectFrom('rup_package as p')
    .innerJoin('unit', 'unit.id', 'p.unit_id')
    .innerJoin('budget_line as l', 'l.id', 'p.budget_line_id')
    .innerJoin('balance as b', 'b.owner_id', 'p.id')
    .select(['p.id', 'p.rup_id', 'p.name', 'p.year', 'p.method', 'unit.name as unit', 'b.ceiling', 'l.fund'])
    .select(['l.sub_activity_code', 'l.sub_activity_name', 'l.account_code', 'l.account_name'])
    .where('p.id', 'in', [...packageIds])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        rupId: row.rup_id,
        name: row.name,
        unitName: row.unit,
        year: row.year,
        method: row.method,
        ceiling: row.ceiling as Rupiah,
        subActivity: `${row.sub_activity_code} ${row.sub_activity_name}`,
        account: `${row.account_code} ${row.account_name}`,
        fund: row.fund,
        officerName: actor.name,
        day: dayOf(now, zone),
      },
    ]),
  );
}

export type NewPaper =
  | { readonly packageId: string; readonly kind: PaperKind; readonly body: string }
  | { readonly packageId: string; readonly kind: PaperKind; readonly file: StagedFile };

/** The templates that some packages still miss. */
export function templatesFor(
  facts: ReadonlyMap<string, PaperFacts>,
  missing: ReadonlyMap<string, readonly ('kak' | 'specification')[]>,
): NewPaper[] {
  return [...missing].flatMap(([packageId, kinds]) => {
    const own = facts.get(packageId);
    return own ? kinds.map((kind) => ({ packageId, kind, body: templateOf(kind, own) })) : [];
  });
}

/** Adds papers; none is ever replaced, the newest of a kind counts. */
export async function insertPapers(ctx: SaveContext, papers: readonly NewPaper[]): Promise<void> {
  if (papers.length === 0) return;
  const uploads = papers.flatMap((paper) => ('file' in paper ? [paper.file] : []));
  const fileIds = (await keepFiles(ctx, 'package_document', uploads)).values();
  const rows = papers.map((paper) => ({
    id: newId(),
    package_id: paper.packageId,
    kind: paper.kind,
    source: 'file' in paper ? ('upload' as const) : ('template' as const),
    body: 'body' in paper ? paper.body : null,
    file_id: 'file' in paper ? (fileIds.next().value ?? null) : null,
    attached_by: ctx.eventId,
  }));
  await ctx.tx.insertInto('package_document').values(rows).execute();
}
