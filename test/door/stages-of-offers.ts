import { systemActor } from '../../src/platform/commands/actor.ts';
import type { Cast } from './cast.ts';
import { call, valueOf } from './deeds.ts';
import type { Stage } from './stage.ts';
import { loadedProduct } from './stages-of-settings.ts';
import type { Subject } from './subjects.ts';

const kitchenOf = ({ id, version }: Subject) => ({ supplierId: id, version });
const days = { from: '2026-03-10', to: '2026-03-12' };

/** Gives a product a version that has passed: that of a product of its own. */
export async function passed({ id }: Subject, { world: { dki }, town }: Cast): Promise<void> {
  const loaded = valueOf(await call(dki, systemActor, 'catalogue/load', loadedProduct(null, { town })));
  const [{ versionId = null } = {}] = loaded['products'] as unknown as readonly {
    readonly versionId?: string;
  }[];
  await dki.db.updateTable('product').set({ current_version_id: versionId }).where('id', '=', id).execute();
}

const terms = { price: '30000', tiers: [], minQuantity: 5, maxQuantity: 100, leadTimeHours: 24 };

/** With an offer, and a rise that waits. */
export async function offered(subject: Subject, cast: Cast): Promise<void> {
  await passed(subject, cast);
  await cast.world.dki.db
    .insertInto('offer')
    .values({
      product_id: subject.id,
      price: 30_000n,
      min_quantity: 5,
      max_quantity: 100,
      lead_time_hours: 24,
      pending: JSON.stringify({ price: '40000', tiers: [], askedAt: '2026-03-03T02:00:00Z' }),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What makers do with what has passed: offers, the shelf, and the kitchen. */
export const stagesOfOffers: Readonly<Record<string, Stage>> = {
  'catalogue/set-offer': {
    kind: 'product',
    prepare: passed,
    input: ({ id }) => ({ ...terms, productId: id, version: 0 }),
  },
  'catalogue/check-price': {
    kind: 'product',
    prepare: offered,
    input: async ({ id }, { world }) => {
      const offer = await world.dki.db
        .selectFrom('offer')
        .select('version')
        .where('product_id', '=', id)
        .executeTakeFirst();
      return { productId: id, version: offer?.version ?? 0, outcome: 'accept' };
    },
  },
  'catalogue/list': {
    kind: 'product',
    prepare: offered,
    input: ({ id, version }) => ({ productId: id, version }),
  },
  'catalogue/hide': { kind: 'product', input: ({ id, version }) => ({ productId: id, version }) },
  'suppliers/set-kitchen': {
    kind: 'maker',
    input: (s) => ({ ...kitchenOf(s), dailyCapacity: 200, zones: ['31.71'], closedWeekdays: [0] }),
  },
  'suppliers/close-days': { kind: 'maker', input: (s) => ({ ...kitchenOf(s), ...days }) },
  'suppliers/open-days': { kind: 'maker', input: (s) => ({ ...kitchenOf(s), ...days }) },
};
