import { z } from 'zod';
import { canonicalJson, type Json, sha256 } from '../../../kernel/canonical-json.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand, type LoadContext } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import {
  contentOfVersion,
  type DraftContent,
  type LockedProduct,
  lockDraft,
  productContent,
  productTarget,
} from '../../catalogue/public.ts';
import { begin, openStates } from '../domain/course.ts';
import {
  alreadySubmitted,
  contentMissing,
  draftMissing,
  makerNotInOrder,
  noCriteria,
  noProcess,
} from '../domain/refusals.ts';
import { columnsOf, dueOf, waitingOn } from '../store/move.ts';
import { rulesInForce } from '../store/rules-in-force.ts';

/** The maker hands in his product: the draft as it is now is kept, with the levels and criteria that are in force today. */
export const submitProduct = defineCommand({
  name: 'curation/submit',
  title: { id: 'Produk diajukan untuk kurasi', en: 'Product submitted for curation' },
  // The version of the working copy: what is handed in is what the maker saw.
  input: z.object({ productId: z.uuid(), version: seenVersion }),
  authority: { positions: ['supplier'], scope: 'supplier', states: ['draft', 'listed', 'hidden'] },
  async load(ctx, { productId }) {
    const maker = await readMakerOf(ctx, productId);
    if (!maker) return null;
    const product = await lockDraft(ctx, productId);
    if (!product) return null;
    const earlier = await submissionsOf(ctx, productId);
    return {
      targets: [productTarget(product, 'draft')],
      facts: {
        product,
        maker,
        earlier,
        content: await contentOf(ctx, product),
        rules: await rulesInForce(ctx),
      },
    };
  },
  decide({ maker, earlier, content, rules }) {
    const open = earlier.some(({ state }) => openStates.some((each) => each === state));
    const refused = firstRefusals([
      (maker.state === 'suspended' || maker.state === 'banned') && makerNotInOrder(),
      open && alreadySubmitted(),
      rules.process === null && noProcess(),
      rules.criteriaSetId === null && noCriteria(),
      ...(content === null ? [draftMissing()] : missingFields(content)),
    ]);
    if (refused) return refused;
    // Whatever could be missing was refused above.
    const process = rules.process as NonNullable<typeof rules.process>;
    return ok({
      id: newId(),
      content: productContent.parse(content),
      process,
      criteriaSetId: rules.criteriaSetId as string,
      move: begin(process.levels),
    });
  },
  async save(ctx, { id, content, process, criteriaSetId, move }, { product, maker, earlier }) {
    const owner = { id, supplierId: product.supplierId, regionCode: maker.region_code };
    await ctx.tx
      .insertInto('submission')
      .values({
        id,
        product_id: product.id,
        supplier_id: owner.supplierId,
        region_code: owner.regionCode,
        process_id: process.id,
        criteria_set_id: criteriaSetId,
        submitted_at: ctx.now,
        submitted_by: ctx.by.personId,
        ...columnsOf(move, ctx.by),
        waiting_since: ctx.now,
      })
      .execute();
    const hash = await keepContent(ctx, id, 1, content);
    return {
      answer: { submissionId: id, state: move.state },
      publicFacts: { productId: product.id, hash },
      privateFacts: { name: content.name },
      alsoAbout: [{ type: 'submission', id }],
      waiting: [
        { ...waitingOn(owner, { ...move, dueAt: dueOf(move, ctx.by) }), fresh: true },
        // Whoever submits anew lets the appeal of the last try rest.
        ...earlier.map((before) => ({ subject: { type: 'submission' as const, id: before.id }, tasks: [] })),
      ],
    };
  },
});

/** Keeps what was handed in, for ever. @returns its hash. */
export async function keepContent(
  { tx }: Pick<LoadContext, 'tx'>,
  submissionId: string,
  round: number,
  content: z.infer<typeof productContent>,
): Promise<string> {
  const text = canonicalJson(content as unknown as Json);
  const hash = sha256(text);
  await tx
    .insertInto('submission_content')
    .values({ submission_id: submissionId, round, content: text, hash })
    .execute();
  return hash;
}

/** What is still missing, each at its field of the draft. */
export function missingFields(content: DraftContent): Refusal[] {
  const checked = productContent.safeParse(content);
  if (checked.success) return [];
  const fields = new Set(checked.error.issues.map(({ path }) => String(path[0])));
  return [...fields].map((field) => contentMissing(undefined, field));
}

/** The working copy; where there is none, what passed before: its certificate may have ended. */
async function contentOf(
  { tx }: Pick<LoadContext, 'tx'>,
  product: LockedProduct,
): Promise<DraftContent | null> {
  if (product.content !== null || product.currentVersionId === null) return product.content;
  const version = await tx
    .selectFrom('product_version')
    .selectAll()
    .where('id', '=', product.currentVersionId)
    .executeTakeFirstOrThrow();
  return contentOfVersion(version);
}

type Maker = Pick<Row<'supplier'>, 'state' | 'region_code'>;

async function readMakerOf(ctx: LoadContext, productId: string): Promise<Maker | null> {
  const owner = await ctx.tx
    .selectFrom('product')
    .select('supplier_id')
    .where('id', '=', productId)
    .executeTakeFirst();
  if (!owner) return null;
  ctx.locks.enter('supplier');
  const maker = await ctx.tx
    .selectFrom('supplier')
    .select(['state', 'region_code'])
    .where('id', '=', owner.supplier_id)
    .forShare()
    .executeTakeFirst();
  return maker ?? null;
}

const earlierMax = 20;

/** Earlier submissions of the product, newest first; under the product's lock no new one can appear. */
function submissionsOf({ tx }: Pick<LoadContext, 'tx'>, productId: string) {
  return tx
    .selectFrom('submission')
    .select(['id', 'state'])
    .where('product_id', '=', productId)
    .orderBy('submitted_at', 'desc')
    .orderBy('id', 'desc')
    .limit(earlierMax)
    .execute();
}
