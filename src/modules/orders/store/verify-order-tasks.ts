import { systemActor } from '../../../platform/commands/actor.ts';
import type { By, TaskSpec, Waiting } from '../../../platform/commands/define-command.ts';
import type { Government } from '../../../platform/commands/government.ts';
import { compareTasks, type TaskFault } from '../../../platform/commands/verify-tasks.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import { finalStates } from '../domain/states.ts';
import { waitingFor } from '../domain/waiting.ts';

const batch = 500;

/** Compares what waits on every order that has not ended, and on ended ones that still have a task, with the rules. */
export async function verifyOrderTasks(government: Government): Promise<readonly TaskFault[]> {
  const { db, zone } = government;
  const by: By = {
    actor: systemActor,
    personId: null,
    assignment: null,
    now: government.clock(),
    zone,
    calendar: await government.calendar(),
  };
  const faults: TaskFault[] = [];
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const orders = await readWithTasks(government, after);
    faults.push(
      ...(await compareTasks(
        db,
        orders.map((order) => expectedOf(order, by)),
      )),
    );
    const last = orders.at(-1);
    if (!last || orders.length < batch) return faults;
    after = last.id;
  }
}

function readWithTasks({ db }: Pick<Government, 'db'>, after: string): Promise<Row<'purchase_order'>[]> {
  return db
    .selectFrom('purchase_order as o')
    .selectAll('o')
    .where('o.id', '>', after)
    .where((eb) =>
      eb.or([
        eb('o.state', 'not in', [...finalStates]),
        eb.exists(
          eb
            .selectFrom('task')
            .select('task.id')
            .whereRef('task.subject_id', '=', 'o.id')
            .where('task.subject_type', '=', 'purchase_order')
            .where('task.closed_at', 'is', null),
        ),
      ]),
    )
    .orderBy('o.id')
    .limit(batch)
    .execute();
}

function expectedOf(row: Row<'purchase_order'>, by: By): Waiting {
  const order = {
    id: row.id,
    unitId: row.unit_id,
    supplierId: row.supplier_id,
    // Deadlines are not compared, so any moment will do.
    arriveAt: row.submitted_at,
    answerDueAt: row.answer_due_at,
    paymentDueAt: row.payment_due_at,
  };
  const { subject, tasks } = waitingFor(order, row.state, by);
  const { unitId } = order;
  if (row.state === 'received' && row.bill_returned_reason !== null) {
    return { subject, tasks: [{ command: 'treasury/resubmit', position: 'commitment_officer', unitId }] };
  }
  const renewal: TaskSpec = { command: 'receiving/renew-code', position: 'requester', unitId };
  const locked = row.handover_tries_left === 0 && (row.state === 'accepted' || row.state === 'dispatched');
  return { subject, tasks: locked ? [...tasks, renewal] : tasks };
}
