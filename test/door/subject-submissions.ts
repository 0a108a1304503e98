import { newId } from '../../src/kernel/ids.ts';
import { curatingPositions } from '../../src/modules/curation/domain/process.ts';
import type { Position } from '../../src/platform/commands/positions.ts';
import {
  climb,
  decides,
  declares,
  draftIn,
  goodMarks,
  openCuration,
  type Rules,
  seen,
  submissionRow,
  submitIn,
} from '../curation.ts';
import type { Cast } from './cast.ts';
import { call, valueOf } from './deeds.ts';
import { digits } from './stage.ts';

const opened = new WeakMap<Cast['world'], Promise<Rules>>();

/** Rules in force, and the first town's desks have declared. */
export function openDesks(cast: Cast): Promise<Rules> {
  const found = opened.get(cast.world) ?? open(cast);
  opened.set(cast.world, found);
  return found;
}

async function open({ world, town }: Cast): Promise<Rules> {
  const rules = await openCuration(world.dki);
  for (const position of curatingPositions) await declares(world.dki, await town.actor(position));
  return rules;
}

/** By Jakarta's levels each state of a desk is one position's; elsewhere nobody is narrowed. */
const desks: Readonly<Record<string, readonly Position[]>> = {
  verifying: ['companion'],
  validating: ['district_officer'],
  forwarding: ['city_officer'],
  scoring: ['curator'],
  appealed: ['curator'],
};
export const deskOf = (state: string): readonly Position[] | null => desks[state] ?? null;

/** A submission of the first town's maker in a state. */
export async function submissionAt(cast: Cast, state: string) {
  const { world, town } = cast;
  const { dki } = world;
  const rules = await openDesks(cast);
  const id = await submitIn(dki, town);
  // Other tests of this world publish rules of their own: this one goes by Jakarta's.
  const begun = { state: 'verifying', level: 0, position: 'companion' } as const;
  await dki.db
    .updateTable('submission')
    .set({ process_id: rules.processId, criteria_set_id: rules.criteriaSetId, ...begun })
    .where('id', '=', id)
    .execute();
  const by = async (position: Position, name: string, input: object = {}) =>
    valueOf(await call(dki, await town.actor(position), name, { ...(await seen(dki, id)), ...input }));
  const companion = await town.actor('companion');
  const reject = () =>
    decides(dki, companion, id, 'curation/reject', { reason: 'duplicate', remark: 'Sudah ada.' });
  switch (state) {
    case 'validating':
      await decides(dki, companion, id, 'curation/pass', {});
      break;
    case 'forwarding':
      await decides(dki, companion, id, 'curation/pass', {});
      await decides(dki, await town.actor('district_officer'), id, 'curation/pass', {
        taxTreatment: 'catering',
        visitedOn: '2026-03-02',
      });
      break;
    case 'scoring':
      await climb(dki, town, id);
      break;
    case 'passed':
      await climb(dki, town, id);
      await decides(dki, await town.actor('curator'), id, 'curation/score', { marks: goodMarks });
      break;
    case 'returned':
      await decides(dki, companion, id, 'curation/return', { fixes: ['photo_dark'] });
      break;
    case 'failed':
      await reject();
      break;
    case 'appealed':
      await reject();
      await by('supplier_owner', 'curation/appeal', { reason: 'Produk ini berbeda dari yang terdaftar.' });
      break;
    case 'withdrawn':
      await by('supplier', 'curation/withdraw');
      break;
  }
  const row = await submissionRow(dki, id);
  if (row.state !== state) throw new Error(`a submission came to ${row.state} instead of ${state}`);
  return { id, version: row.version, table: 'submission' };
}

/** The same of a maker whom nobody of the town knows. */
export async function strangersSubmissionAt(cast: Cast, state: string) {
  const subject = await submissionAt(cast, state);
  const { db } = cast.world.dki;
  const { supplierId } = cast.town;
  const maker = await db
    .selectFrom('supplier')
    .selectAll()
    .where('id', '=', supplierId)
    .executeTakeFirstOrThrow();
  const id = newId();
  await db
    .insertInto('supplier')
    .values({
      ...maker,
      id,
      nik: digits(),
      nib: digits().slice(3),
      npwp: null,
      zones: JSON.stringify(maker.zones),
      closed_weekdays: JSON.stringify(maker.closed_weekdays),
      returned_for: null,
    })
    .execute();
  await db.updateTable('submission').set({ supplier_id: id }).where('id', '=', subject.id).execute();
  return subject;
}

/** A product that can be handed in. */
export async function handedInAt(cast: Cast, state: string) {
  await openDesks(cast);
  const { dki } = cast.world;
  const id = await draftIn(dki, cast.town);
  if (state !== 'draft')
    await dki.db
      .updateTable('product')
      .set({ state: state as 'listed', version: 2 })
      .where('id', '=', id)
      .execute();
  return { id, version: 1, table: 'product' };
}

/** A certificate of curation in a state. */
export async function curationCertificateAt(cast: Cast, state: string) {
  const { id: submissionId } = await submissionAt(cast, 'passed');
  const { db } = cast.world.dki;
  const { id } = await db
    .selectFrom('product_certificate')
    .select('id')
    .where('submission_id', '=', submissionId)
    .executeTakeFirstOrThrow();
  if (state !== 'valid')
    await db
      .updateTable('product_certificate')
      .set({ state: state as 'expired', version: 2 })
      .where('id', '=', id)
      .execute();
  return { id, version: state === 'valid' ? 1 : 2, table: 'product_certificate' };
}
