import { type Day, dayOf } from './kernel/time.ts';
import { endHalal } from './modules/catalogue/commands/end-halal.ts';
import { readEndedHalal } from './modules/catalogue/store/certified.ts';
import { endCertificate } from './modules/suppliers/commands/certificate-end.ts';
import { warnCertificate } from './modules/suppliers/commands/certificate-warn.ts';
import { dueMax, readDueCertificates } from './modules/suppliers/store/due-certificates.ts';
import { systemActor } from './platform/commands/actor.ts';
import { execute } from './platform/commands/execute.ts';
import type { Government } from './platform/commands/government.ts';

/** Batches of one round: the next round of the clock goes on where this one stopped. */
const batchesMax = 5;

/**
 * Warns makers of certificates that end soon and ends those that are over. Safe to stop and to run twice: each step is a command
 * with a key of its own, and what is done is no longer found.
 * @returns how many steps were taken, and whether nothing is left for today.
 */
export async function watchCertificates(
  government: Government,
): Promise<{ readonly taken: number; readonly done: boolean }> {
  let taken = 0;
  for (let batch = 0; batch < batchesMax; batch += 1) {
    const due = await readDueCertificates(government);
    for (const { id, step } of due) {
      const call = { actor: systemActor, key: `certificate-${step}-${id}`, input: { certificateId: id } };
      const result =
        step === 'end'
          ? await execute(government, endCertificate, call)
          : await execute(government, warnCertificate, call);
      if (result.ok) taken += 1;
    }
    // Whoever was loaded with a certificate has no paper here that could end.
    const bare = await readEndedHalal(government, dayOf(government.clock(), government.zone), dueMax);
    for (const productId of bare) {
      const key = `halal-end-${productId}-${government.clock().getTime()}`;
      const result = await execute(government, endHalal, { actor: systemActor, key, input: { productId } });
      if (result.ok) taken += 1;
    }
    if (Math.max(due.length, bare.length) < dueMax) return { taken, done: true };
  }
  return { taken, done: false };
}

/** The day whose certificates are looked through, by government. */
const lookedThrough = new WeakMap<Government, Day>();

/** The same once a day, at the first round after midnight by the government's own clock. */
export async function watchCertificatesDaily(government: Government): Promise<void> {
  const today = dayOf(government.clock(), government.zone);
  if (lookedThrough.get(government) === today) return;
  const { done } = await watchCertificates(government);
  if (done) lookedThrough.set(government, today);
}
