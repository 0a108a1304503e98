import { randomBytes } from 'node:crypto';
import { sha256 } from '../../src/kernel/canonical-json.ts';
import { newId } from '../../src/kernel/ids.ts';
import { rupiah } from '../../src/kernel/rupiah.ts';
import { openPolicies } from '../../test/meals.ts';
import { buildTown, type Town } from '../../test/town.ts';
import type { Ground } from './ground.ts';

const unitCount = 200;
const makerCount = 100;

/** A unit with its money and its signed-in requester. */
export type Buyer = {
  readonly unitId: string;
  readonly budgetLineId: string;
  readonly packageId: string;
  readonly personId: string;
  readonly assignmentId: string;
  readonly token: string;
  readonly tokenHash: string;
  /** Accounts of the package and of the line. */
  readonly accounts: readonly string[];
};

export type Product = { readonly id: string; readonly versionId: string; readonly price: bigint };

/** A maker with four products. */
export type Maker = { readonly supplierId: string; readonly products: readonly Product[] };

/** 200 units with a budget line each, 100 makers, 400 products. */
export type Market = {
  readonly towns: readonly Town[];
  readonly buyers: readonly Buyer[];
  readonly makers: readonly Maker[];
};

/** Builds the market by direct inserts, with policies that allow every meal. */
export async function buildMarket(ground: Ground): Promise<Market> {
  const { site } = ground;
  await openPolicies(site);
  // The first brings the regions, which the others share.
  const first = await buildTown(site, tagOf(0), townOptions);
  const rest = await Promise.all(
    Array.from({ length: unitCount - 1 }, (_, index) => buildTown(site, tagOf(index + 1), townOptions)),
  );
  const towns = [first, ...rest];
  await shareProducts(ground, towns);
  return { towns, buyers: await signIn(ground, towns), makers: await readMakers(ground, towns) };
}

const townOptions = { ceiling: rupiah(10_000_000_000_000), year: new Date().getFullYear() };

/** Letters for a number: `Aa`, `Ab` ... */
function tagOf(index: number): string {
  const letter = (n: number) => String.fromCharCode(97 + n);
  return `${letter(Math.floor(index / 26)).toUpperCase()}${letter(index % 26)}`;
}

/** Each of the first hundred makers takes over the products of one of the others, so that one order can have three lines. */
async function shareProducts({ site }: Ground, towns: readonly Town[]): Promise<void> {
  for (const [index, town] of towns.slice(0, makerCount).entries()) {
    const other = towns[index + makerCount] as Town;
    await site.db
      .updateTable('product')
      .set({ supplier_id: town.supplierId })
      .where('supplier_id', '=', other.supplierId)
      .execute();
  }
}

async function signIn({ site }: Ground, towns: readonly Town[]): Promise<Buyer[]> {
  const balances = await site.db.selectFrom('balance').selectAll().execute();
  const accounts = new Map(
    balances.map((row) => [row.owner_id, [row.available_account, row.held_account, row.spent_account]]),
  );
  const now = site.clock();
  return await Promise.all(
    towns.map(async ({ unitId, budgetLineId, packageId, actor }) => {
      const { personId, assignments } = await actor('requester');
      const token = randomBytes(24).toString('base64url');
      const tokenHash = sha256(token);
      const expires = new Date(now.getTime() + 86_400_000);
      await site.db
        .insertInto('session')
        .values({
          token_hash: tokenHash,
          person_id: personId,
          created_at: now,
          expires_at: expires,
          device: '-',
        })
        .execute();
      return {
        unitId,
        budgetLineId,
        packageId,
        personId,
        assignmentId: assignments[0]?.id ?? newId(),
        token,
        tokenHash,
        accounts: [packageId, budgetLineId].flatMap((owner) => accounts.get(owner) ?? []),
      };
    }),
  );
}

async function readMakers({ site }: Ground, towns: readonly Town[]): Promise<Maker[]> {
  const rows = await site.db
    .selectFrom('product')
    .innerJoin('offer', 'offer.product_id', 'product.id')
    .select(['product.id', 'supplier_id', 'current_version_id', 'offer.price'])
    .orderBy('offer.price')
    .orderBy('product.id')
    .execute();
  const bySupplier = Map.groupBy(rows, (row) => row.supplier_id);
  return towns.slice(0, makerCount).map(({ supplierId }) => ({
    supplierId,
    products: (bySupplier.get(supplierId) ?? []).map(({ id, current_version_id, price }) => ({
      id,
      versionId: current_version_id ?? '',
      price,
    })),
  }));
}
