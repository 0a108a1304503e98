import { defaultCriteria } from '../../src/modules/curation/domain/default-criteria.ts';
import { jakartaLevels } from '../../src/modules/curation/domain/process.ts';
import { filledCriteria, hiddenOf } from '../../src/modules/curation/http/criteria-form.ts';
import { filledLevels, hiddenLevels } from '../../src/modules/curation/http/levels-form.ts';
import type { Cast } from '../door/cast.ts';
import { nextNumber } from '../door/stages-of-curation-rules.ts';

/** The next version of the criteria for food, as its form is published. */
export async function nextCriteria(_: unknown, cast: Cast): Promise<Record<string, string>> {
  const [food] = defaultCriteria;
  if (!food) throw new Error('no default criteria');
  const form = filledCriteria(food, await nextNumber(cast, 'criteria_set'), '2026-03-03');
  return { ...hiddenOf(form), langkah: 'terbitkan' };
}

/** The next version of the levels. */
export async function nextLevels(_: unknown, cast: Cast): Promise<Record<string, string>> {
  const form = filledLevels(jakartaLevels, await nextNumber(cast, 'curation_process'), '2026-03-03');
  return { ...hiddenLevels(form), langkah: 'terbitkan' };
}
