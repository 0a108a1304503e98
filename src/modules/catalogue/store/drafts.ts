import { sql } from 'kysely';
import type { LoadContext, SaveContext, Target } from '../../../platform/commands/define-command.ts';
import type { StagedFile } from '../../../platform/files/file-store.ts';
import { keepFiles } from '../../../platform/files/keep-files.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import type { DraftContent } from '../domain/product-content.ts';

/** A product under its lock, with the maker's working copy. */
export type LockedProduct = {
  readonly id: string;
  readonly supplierId: string;
  readonly state: Row<'product'>['state'];
  readonly currentVersionId: string | null;
  /** Version of the product's row: its state and what its certificates say. */
  readonly productVersion: number;
  /** Null where there is none yet: a product that was loaded, and never changed here. */
  readonly content: DraftContent | null;
  /** Version of the working copy, 0 where there is none. */
  readonly version: number;
};

/** Locks a product and reads its draft; null when there is no such product. */
export async function lockDraft(ctx: LoadContext, productId: string): Promise<LockedProduct | null> {
  ctx.locks.enter('product');
  const product = await ctx.tx
    .selectFrom('product')
    .select(['id', 'supplier_id', 'state', 'current_version_id', 'version'])
    .where('id', '=', productId)
    .forUpdate()
    .executeTakeFirst();
  if (!product) return null;
  // Read under the lock: whoever changes a draft holds the product.
  const draft = await ctx.tx
    .selectFrom('product_draft')
    .select(['content', 'version'])
    .where('product_id', '=', productId)
    .executeTakeFirst();
  return {
    id: product.id,
    supplierId: product.supplier_id,
    state: product.state,
    currentVersionId: product.current_version_id,
    productVersion: product.version,
    content: (draft?.content as DraftContent | undefined) ?? null,
    version: draft?.version ?? 0,
  };
}

/** The product as the door's target, at the version of the working copy or of the product itself. */
export function productTarget(product: LockedProduct, of: 'draft' | 'product'): Target {
  const version = of === 'draft' ? product.version : product.productVersion;
  return {
    type: 'product',
    id: product.id,
    unitId: null,
    supplierId: product.supplierId,
    state: product.state,
    version,
  };
}

/** Pictures that already belong to the product: of its draft, of its passed version, and of earlier drafts. */
export async function photosOf(
  ctx: LoadContext,
  { id, currentVersionId }: LockedProduct,
): Promise<ReadonlySet<string>> {
  const table = (name: string) => sql.id(ctx.schema, name);
  const found = await sql<{ hash: string }>`
    SELECT sha256 AS hash FROM ${table('product_photo')} WHERE product_id = ${id}
    UNION SELECT picture FROM ${table('product_version')} WHERE id = ${currentVersionId}
    UNION SELECT jsonb_array_elements_text(photos) FROM ${table('product_version')} WHERE id = ${currentVersionId}`.execute(
    ctx.tx,
  );
  return new Set(found.rows.map((row) => row.hash));
}

/** Writes the rows of new photos; the bytes lie in the store already. */
export async function keepPhotos(
  ctx: SaveContext,
  productId: string,
  staged: readonly StagedFile[],
): Promise<void> {
  const fileIds = await keepFiles(ctx, 'product_photo', staged);
  if (fileIds.length === 0) return;
  const rows = staged.map(({ sha256 }, index) => ({
    sha256,
    product_id: productId,
    file_id: fileIds[index] ?? '',
  }));
  await ctx.tx
    .insertInto('product_photo')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Writes the working copy of a locked product, one version on. */
export async function writeDraft(
  ctx: SaveContext,
  productId: string,
  content: DraftContent,
  version: number,
): Promise<void> {
  const row = { content: JSON.stringify(content), changed_at: ctx.now, version };
  await ctx.tx
    .insertInto('product_draft')
    .values({ product_id: productId, ...row })
    .onConflict((conflict) => conflict.column('product_id').doUpdateSet(row))
    .execute();
}
