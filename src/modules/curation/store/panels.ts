import type { LoadContext } from '../../../platform/commands/define-command.ts';

/** Everybody who had a word about a submission before its appeal, at whatever level. */
export async function satBefore(
  { tx }: Pick<LoadContext, 'tx'>,
  submissionId: string,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('curation_opinion')
    .select('person_id')
    .distinct()
    .where('submission_id', '=', submissionId)
    .where('panel', '=', 'first')
    .execute();
  return new Set(rows.map((row) => row.person_id));
}
