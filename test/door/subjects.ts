import { sql } from 'kysely';
import { newId } from '../../src/kernel/ids.ts';
import { submissionStates } from '../../src/modules/curation/domain/course.ts';
import { systemActor } from '../../src/platform/commands/actor.ts';
import type { Position } from '../../src/platform/commands/positions.ts';
import { orderIn, orderRow, ordersNow } from '../acts.ts';
import { holdMeeting } from '../meals.ts';
import { type Cast, newPerson } from './cast.ts';
import { call, valueOf } from './deeds.ts';
import { certificateAt } from './subject-certificates.ts';
import { importRunAt } from './subject-imports.ts';
import { challengeAt, makerAt } from './subject-makers.ts';
import { productAt } from './subject-products.ts';
import { sessionAt } from './subject-sessions.ts';
import {
  curationCertificateAt,
  handedInAt,
  strangersSubmissionAt,
  submissionAt,
} from './subject-submissions.ts';

/** A thing to knock about: its id (and version, where it has one), and the row that must not change. */
export type Subject = {
  readonly id: string;
  readonly version: number;
  /** Where its row lies; null for what is not there yet or is the whole government. */
  readonly table: string | null;
};

type Maker = (cast: Cast, state: string) => Promise<Subject>;

/** Kinds of subject with the states that they can be brought to. A new state of the house belongs here. */
export const kinds = {
  order: {
    states: [
      'submitted',
      'checked',
      'sent',
      'accepted',
      'dispatched',
      'delivered',
      'inspected',
      'received',
      'verified',
      'payment_requested',
      'paid',
      'closed',
      'declined',
      'expired',
      'cancelled',
    ],
    make: orderAt,
  },
  meeting: { states: ['scheduled', 'cancelled'], make: meetingAt },
  package: {
    states: ['awaiting_disposition', 'awaiting_documents', 'awaiting_officer', 'ready', 'closed'],
    make: packageAt,
  },
  payment: { states: ['requested', 'paid', 'refused'], make: paymentAt },
  product: { states: ['draft', 'listed', 'hidden', 'withdrawn'], make: productAt },
  certificate: { states: ['pending', 'valid', 'refused', 'expired', 'withdrawn'], make: certificateAt },
  handedIn: { states: ['draft', 'listed', 'hidden', 'withdrawn'], make: handedInAt },
  submission: { states: submissionStates, make: submissionAt },
  session: { states: ['planned', 'held', 'cancelled'], make: sessionAt },
  /** Of another maker of the area: whoever declares a tie to him still works for the town's. */
  strangersSubmission: { states: submissionStates, make: strangersSubmissionAt },
  curationCertificate: { states: ['valid', 'superseded', 'expired', 'revoked'], make: curationCertificateAt },
  maker: { states: ['pending', 'active', 'suspended', 'banned'], make: makerAt },
  challenge: { states: ['open', 'confirmed', 'used'], make: challengeAt },
  document: { states: ['issued'], make: documentAt },
  import_run: { states: ['running', 'stopped', 'done', 'failed'], make: importRunAt },
  person: { states: ['active', 'inactive'], make: personAt },
  assignment: { states: ['open', 'ended'], make: assignmentAt },
  policy: { states: ['set'], make: policyAt },
  unit: { states: ['open'], make: async ({ town }) => ({ id: town.unitId, version: 1, table: 'unit' }) },
  /** About himself, with and without a look at the own row. */
  self: { states: ['active', 'inactive'], make: personAt },
  caller: { states: ['active'], make: personAt },
  government: { states: ['open'], make: async () => ({ id: '', version: 0, table: null }) },
  nothing: { states: ['new'], make: async () => ({ id: '', version: 0, table: null }) },
} as const satisfies Record<string, { readonly states: readonly string[]; readonly make: Maker }>;

export type Kind = keyof typeof kinds;

/** A deed of a person of the first town that must succeed. */
export async function does({ world, town }: Cast, position: Position, name: string, input: object) {
  return valueOf(await call(world.dki, await town.actor(position), name, input));
}

/** The row of a subject as it lies in the database, whole. */
export async function rowOf({ world: { dki } }: Cast, { table, id }: Subject): Promise<unknown> {
  if (table === null) return null;
  const found = await sql`SELECT * FROM ${sql.id(dki.schema, table)} WHERE id = ${id}`.execute(dki.db);
  return found.rows[0];
}

async function orderAt(cast: Cast, state: string): Promise<Subject> {
  const id = await orderIdAt(cast, state);
  const { version, state: reached } = await orderRow(cast.world, id);
  if (reached !== state) throw new Error(`an order came to ${reached} instead of ${state}`);
  return { id, version, table: 'purchase_order' };
}

async function orderIdAt(cast: Cast, state: string): Promise<string> {
  const { world, town } = cast;
  const ready = ['sent', 'accepted', 'delivered', 'inspected', 'received', 'verified'] as const;
  const known = ready.find((each) => each === state);
  if (known) return await orderIn(world, town, known);
  const versioned = async (orderId: string) => ({
    orderId,
    version: (await orderRow(world, orderId)).version,
  });
  switch (state) {
    case 'submitted':
      return await submitted(cast, 40);
    case 'checked': {
      // Rp11.250.000: above what the procurement officer signs alone.
      const id = await submitted(cast, 250);
      await does(cast, 'procurement_officer', 'orders/send', await versioned(id));
      return id;
    }
    case 'dispatched': {
      const id = await orderIn(world, town, 'accepted');
      const seen = await versioned(id);
      await cast.later(3, () => does(cast, 'supplier', 'orders/dispatch', seen));
      return id;
    }
    case 'declined': {
      const id = await orderIn(world, town, 'sent');
      await does(cast, 'supplier', 'orders/decline', { ...(await versioned(id)), reason: 'full' });
      return id;
    }
    case 'expired': {
      const id = await orderIn(world, town, 'sent');
      await cast.later(4, async () =>
        valueOf(await call(world.dki, systemActor, 'orders/expire', { orderId: id })),
      );
      return id;
    }
    case 'cancelled': {
      const id = await orderIn(world, town, 'sent');
      const reason = 'Rapat ditunda sampai bulan depan.';
      await does(cast, 'requester', 'orders/cancel', { ...(await versioned(id)), reason });
      return id;
    }
    case 'payment_requested':
      return (await askForAutodebit(cast)).orderId;
    default: {
      const id = await orderIn(world, town, 'verified');
      const seen = await ordersNow(world, id);
      await cast.later(4, () => does(cast, 'treasurer', 'treasury/pay', { ...seen, ...paid(cast) }));
      const marks = { accuracy: 5, service: 4, timeliness: 5 };
      if (state === 'closed')
        await does(cast, 'commitment_officer', 'orders/close', { ...(await versioned(id)), ...marks });
      return id;
    }
  }
}

async function submitted(cast: Cast, quantity: number): Promise<string> {
  const { world, town } = cast;
  const { id: meetingId } = await holdMeeting(world.dki, town, { headcount: quantity });
  const lines = [{ productId: town.mealId, quantity, seenPrice: '45000' }];
  const answer = await does(cast, 'requester', 'orders/submit', { meetingId, version: 1, lines });
  return (answer['orders'] as unknown as readonly { readonly id: string }[])[0]?.id ?? '';
}

/** The rest of the input of a payment, four days after the start. */
export function paid({ proof }: Cast) {
  return { reference: 'TRX-1', paidOn: '2026-03-07', proof, taxProof: proof };
}

async function askForAutodebit(
  cast: Cast,
): Promise<{ readonly orderId: string; readonly paymentId: string }> {
  const { world, town } = cast;
  await world.dki.db
    .updateTable('unit')
    .set({ bank_name: 'Bank DKI', bank_account: '10300112233' })
    .where('id', '=', town.unitId)
    .execute();
  const orderId = await orderIn(world, town, 'verified');
  const answer = await does(cast, 'treasurer', 'treasury/request-autodebit', await ordersNow(world, orderId));
  return { orderId, paymentId: String(answer['id']) };
}

async function paymentAt(cast: Cast, state: string): Promise<Subject> {
  const { paymentId } = await askForAutodebit(cast);
  const seen = { paymentId, version: 1 };
  if (state === 'paid') await does(cast, 'budget_authority', 'treasury/confirm-autodebit', seen);
  if (state === 'refused')
    await does(cast, 'budget_authority', 'treasury/refuse-autodebit', { ...seen, answer: 'Saldo kurang.' });
  return { id: paymentId, version: state === 'requested' ? 1 : 2, table: 'payment' };
}

async function meetingAt(cast: Cast, state: string): Promise<Subject> {
  const { id } = await holdMeeting(cast.world.dki, cast.town);
  const reason = 'Rapat ditunda sampai bulan depan.';
  if (state === 'cancelled')
    await does(cast, 'requester', 'meetings/cancel', { meetingId: id, version: 1, reason });
  return { id, version: state === 'cancelled' ? 2 : 1, table: 'meeting' };
}

let nextRup = 70_000_000;

/** A row of the procurement plan, of the first town. */
export function plannedPackage(unitCode = '7.01.Kemayoran'): Record<string, unknown> {
  return {
    rupId: String(nextRup++),
    name: 'Belanja konsumsi rapat',
    unitCode,
    method: 'e_purchasing',
    kind: 'goods',
    ceiling: '1000000',
    year: 2026,
    subActivityCode: '7.02.01.1.06.0009',
    accountCode: '5.1.02.01.01.0052',
    fund: 'PAD',
  };
}

async function packageAt(cast: Cast, state: string): Promise<Subject> {
  const { world, town } = cast;
  const { code } = await world.dki.db
    .selectFrom('unit')
    .select('code')
    .where('id', '=', town.unitId)
    .executeTakeFirstOrThrow();
  const row = plannedPackage(code);
  await does(cast, 'city_admin', 'budget/import-packages', { packages: [row] });
  const { id } = await world.dki.db
    .selectFrom('rup_package')
    .select('id')
    .where('rup_id', '=', String(row['rupId']))
    .executeTakeFirstOrThrow();
  const [ppk, pp] = [await town.actor('commitment_officer'), await town.actor('procurement_officer')];
  const seen = (version: number) => ({ packageIds: [id], versions: { [id]: version } });
  const steps = [
    () =>
      does(cast, 'budget_authority', 'budget/dispose-to-ppk', {
        ...seen(1),
        commitmentOfficerId: ppk.personId,
      }),
    () =>
      does(cast, 'commitment_officer', 'budget/dispose-to-officer', {
        ...seen(2),
        procurementOfficerId: pp.personId,
        useTemplates: true,
      }),
    () => does(cast, 'procurement_officer', 'budget/accept-packages', seen(3)),
    () =>
      does(cast, 'budget_authority', 'budget/close-package', {
        packageId: id,
        version: 4,
        reason: 'Tidak dipakai lagi.',
      }),
  ];
  const count = kinds.package.states.findIndex((each) => each === state);
  for (const step of steps.slice(0, count)) await step();
  return { id, version: count + 1, table: 'rup_package' };
}

async function documentAt(cast: Cast): Promise<Subject> {
  const order = await orderAt(cast, 'sent');
  const { id } = await cast.world.dki.db
    .selectFrom('document')
    .select('id')
    .where('subject_id', '=', order.id)
    .executeTakeFirstOrThrow();
  return { id, version: 1, table: 'document' };
}

async function personAt(cast: Cast, state: string): Promise<Subject> {
  const { personId } = await newPerson(cast.world.dki, cast.town, []);
  if (state === 'inactive')
    await does(cast, 'city_admin', 'identity/deactivate-person', { personId, version: 1 });
  return { id: personId, version: state === 'inactive' ? 2 : 1, table: 'person' };
}

async function assignmentAt(cast: Cast, state: string): Promise<Subject> {
  const until = state === 'ended' ? { until: '2026-03-02' } : {};
  const { assignmentIds } = await newPerson(cast.world.dki, cast.town, [{ position: 'receiver', ...until }]);
  return { id: assignmentIds[0] ?? newId(), version: 1, table: 'assignment' };
}

async function policyAt({ world }: Cast): Promise<Subject> {
  const { id } = await world.dki.db
    .selectFrom('policy')
    .select('id')
    .where('kind', '=', 'officer_signs_up_to')
    .executeTakeFirstOrThrow();
  return { id, version: 1, table: 'policy' };
}
