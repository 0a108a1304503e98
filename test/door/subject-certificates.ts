import { systemActor } from '../../src/platform/commands/actor.ts';
import type { Cast } from './cast.ts';
import { call, valueOf } from './deeds.ts';
import { digits } from './stage.ts';
import { loadedProduct } from './stages-of-settings.ts';
import { does, type Subject } from './subjects.ts';

/** The last day of the certificates here: four weeks after the start. */
export const lastDay = '2026-03-31';
/** Days after the start on which they are over. */
export const daysToEnd = 30;

/** A halal certificate of a product of its own, as the maker hands it in: none takes the place of another here. */
export async function newCertificate(cast: Cast) {
  const loaded = valueOf(
    await call(cast.world.dki, systemActor, 'catalogue/load', loadedProduct(null, cast)),
  );
  const [product] = loaded['products'] as unknown as readonly { readonly id: string }[];
  const { town, proof } = cast;
  return {
    supplierId: town.supplierId,
    kind: 'halal',
    number: `ID3${digits()}`,
    issuer: 'BPJPH',
    validFrom: '2025-04-01',
    validTo: lastDay,
    productId: product?.id ?? null,
    file: proof,
  };
}

/** A certificate in a state, by the deeds that lead there. */
export async function certificateAt(cast: Cast, state: string): Promise<Subject> {
  const answer = await does(cast, 'supplier', 'suppliers/add-certificate', await newCertificate(cast));
  const id = String(answer['id']);
  const seen = { certificateId: id, version: 1 };
  const check = (outcome: 'accept' | 'refuse') =>
    does(cast, 'companion', 'suppliers/check-certificate', { ...seen, outcome, reason: 'unreadable' });
  let version = 1;
  if (state === 'valid' || state === 'expired') {
    await check('accept');
    version = 2;
  }
  if (state === 'refused') {
    await check('refuse');
    version = 2;
  }
  if (state === 'withdrawn') {
    await does(cast, 'supplier', 'suppliers/withdraw-certificate', seen);
    version = 2;
  }
  if (state === 'expired') {
    const input = { certificateId: id };
    await cast.later(daysToEnd, async () =>
      valueOf(await call(cast.world.dki, systemActor, 'suppliers/end-certificate', input)),
    );
    version = 3;
  }
  return { id, version, table: 'certificate' };
}
