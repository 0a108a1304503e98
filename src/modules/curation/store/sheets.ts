import type { LoadContext } from '../../../platform/commands/define-command.ts';
import type { Marks } from '../domain/criteria.ts';
import type { TaxTreatment } from '../domain/tax-choice.ts';
import type { Submission } from './submissions.ts';

/** The marks of one curator of the present panel. */
export type Sheet = { readonly marks: Marks; readonly taxTreatment: TaxTreatment | null };

/** What the panel has given so far. Only the decision of the last one may look at it. */
export async function sheetsOf(
  { tx }: Pick<LoadContext, 'tx'>,
  { id, round, level, panel }: Submission,
): Promise<Sheet[]> {
  const rows = await tx
    .selectFrom('curation_opinion')
    .select(['marks', 'tax_treatment'])
    .where('submission_id', '=', id)
    .where('round', '=', round)
    .where('level', '=', level)
    .where('panel', '=', panel)
    .where('outcome', '=', 'score')
    .orderBy('seat_id')
    .execute();
  return rows.map((row) => ({ marks: row.marks as unknown as Marks, taxTreatment: row.tax_treatment }));
}
