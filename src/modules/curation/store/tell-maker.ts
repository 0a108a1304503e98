import { parsePhone } from '../../../kernel/phone.ts';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import type { ProductContent } from '../../catalogue/public.ts';
import { sendMessage } from '../../notices/public.ts';
import type { SubmissionState } from '../domain/course.ts';

const templates = {
  returned: 'curation_returned',
  passed: 'curation_passed',
  failed: 'curation_failed',
} as const satisfies Partial<Record<SubmissionState, string>>;

/** Tells the maker's telephone what became of his piece; a step between two desks is not worth a message. */
export async function tellMaker(
  ctx: SaveContext,
  submission: { readonly id: string; readonly supplierId: string },
  state: SubmissionState,
): Promise<void> {
  if (!(state in templates)) return;
  const maker = await ctx.tx
    .selectFrom('supplier')
    .select(['name', 'phone'])
    .where('id', '=', submission.supplierId)
    .executeTakeFirstOrThrow();
  const { content } = await ctx.tx
    .selectFrom('submission_content')
    .select('content')
    .where('submission_id', '=', submission.id)
    .orderBy('round', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const phone = parsePhone(maker.phone);
  const { name } = content as unknown as ProductContent;
  const template = templates[state as keyof typeof templates];
  if (phone) await sendMessage(ctx, { phone, template, params: [name, maker.name] });
}
