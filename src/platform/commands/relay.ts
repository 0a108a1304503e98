import type { Tx } from '../storage/database.ts';
import type { Government } from './government.ts';

/** An event as handlers see it. */
export type RelayedEvent = {
  readonly id: string;
  readonly position: bigint;
  readonly at: Date;
  readonly command: string;
  readonly subjects: readonly { readonly type: string; readonly id: string }[];
};

const batchMax = 200;

/**
 * Hands events to `handle` in the order of their positions, each at least once, and moves the cursor in the same transaction
 * (a handler that enqueues its job on `tx` therefore enqueues it exactly once). @returns how many were handed over.
 */
export async function relayEvents(
  government: Government,
  name: string,
  handle: (tx: Tx, event: RelayedEvent) => Promise<void>,
): Promise<number> {
  return await government.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('relay_cursor')
      .values({ name, position: 0n })
      .onConflict((c) => c.doNothing())
      .execute();
    const cursor = await tx
      .selectFrom('relay_cursor')
      .select('position')
      .where('name', '=', name)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const events = await readAfter(tx, cursor.position);
    for (const event of events) await handle(tx, event);
    const last = events.at(-1);
    if (last)
      await tx
        .updateTable('relay_cursor')
        .set({ position: last.position })
        .where('name', '=', name)
        .execute();
    return events.length;
  });
}

async function readAfter(tx: Tx, position: bigint): Promise<RelayedEvent[]> {
  const rows = await tx
    .selectFrom('event_position')
    .innerJoin('event', 'event.id', 'event_position.event_id')
    .innerJoin('event_subject', 'event_subject.event_id', 'event.id')
    .select([
      'event.id',
      'event_position.position',
      'event.at',
      'event.command',
      'subject_type',
      'subject_id',
    ])
    .where('event_position.position', '>', position)
    .where('event_position.position', '<=', position + BigInt(batchMax))
    .orderBy('event_position.position')
    .execute();
  const events = new Map<string, RelayedEvent & { subjects: { type: string; id: string }[] }>();
  for (const { subject_type, subject_id, ...event } of rows) {
    const known = events.get(event.id) ?? { ...event, subjects: [] };
    known.subjects.push({ type: subject_type, id: subject_id });
    events.set(event.id, known);
  }
  return [...events.values()];
}
