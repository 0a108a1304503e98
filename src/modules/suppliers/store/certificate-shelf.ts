import { sql } from 'kysely';
import type { Day } from '../../../kernel/time.ts';
import type { LoadContext } from '../../../platform/commands/define-command.ts';
import { lockCertified } from '../../catalogue/public.ts';
import { readPolicies } from '../../meetings/public.ts';
import type { Certificate } from '../domain/certificate.ts';
import { isAboutProducts, type Shelf, type Speaking } from '../domain/certificate-effect.ts';

/** Other certificates of one maker that are read at most. */
const heldMax = 1000;

/** The products a certificate speaks of, under their locks, and what else the maker holds; nothing for hygiene and NIB. */
export async function lockShelf(ctx: LoadContext, certificate: Certificate, today: Day): Promise<Shelf> {
  const { supplierId, productId, kind } = certificate;
  const empty = {
    products: [],
    held: [],
    permitEnded: new Set<string>(),
    size: 'micro',
    policies: [],
  } as const;
  if (!isAboutProducts(kind)) return empty;
  const products = await lockCertified(ctx, { supplierId, productId });
  const others = await readOthers(ctx, certificate, today);
  const { size } = await ctx.tx
    .selectFrom('supplier')
    .select('size')
    .where('id', '=', supplierId)
    .executeTakeFirstOrThrow();
  return { products, ...others, size, policies: await readPolicies(ctx.tx) };
}

async function readOthers({ tx, schema }: LoadContext, { id, supplierId }: Certificate, today: Day) {
  const found = await sql<Speaking & { ended: boolean }>`
    SELECT kind, number, valid_to AS "validTo", product_id AS "productId",
      state = 'expired' OR coalesce(valid_to < ${today}::date, false) AS ended
    FROM ${sql.id(schema, 'certificate')}
    WHERE supplier_id = ${supplierId} AND kind IN ('halal', 'pirt', 'bpom_md') AND state IN ('valid', 'expired') AND id <> ${id}
    ORDER BY valid_to DESC LIMIT ${heldMax}`.execute(tx);
  const permits = found.rows.filter(({ kind, ended }) => ended && kind !== 'halal');
  return {
    held: found.rows.filter(({ ended }) => !ended),
    permitEnded: new Set(permits.flatMap(({ productId }) => (productId === null ? [] : [productId]))),
  };
}
