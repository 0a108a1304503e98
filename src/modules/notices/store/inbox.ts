import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { PersonActor } from '../../../platform/commands/actor.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { Position } from '../../../platform/commands/positions.ts';

/** Tasks shown at most; who has more works them off the lists. */
export const inboxMax = 100;

/** A thing that waits for a person, with the facts that a decision needs. */
export type InboxTask = {
  readonly id: string;
  readonly command: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Title of the meeting, name of the package or of the product in curation; null for a subject without one. */
  readonly title: string | null;
  /** Order number or RUP id. */
  readonly number: string | null;
  readonly unitName: string | null;
  readonly supplierName: string | null;
  readonly amount: Rupiah | null;
  /** Of an order; a meeting without one has only its guests. */
  readonly portions: number | null;
  readonly headcount: number | null;
  /** When the meeting starts, and in which room. */
  readonly meetsAt: Date | null;
  readonly room: string | null;
  /** Who opened the task, in which position. */
  readonly askedBy: string;
  readonly askedAs: Position | null;
  readonly openedAt: Date;
  readonly dueAt: Date | null;
  /** Index into the actor's assignments: the hat under which the door will let him act. */
  readonly held: number;
};

type Found = {
  id: string;
  command: string;
  subject_type: string;
  subject_id: string;
  title: string | null;
  number: string | null;
  unit_name: string | null;
  supplier_name: string | null;
  amount: bigint | null;
  portions: number | null;
  headcount: number | null;
  meets_at: Date | null;
  room: string | null;
  asked_by: string;
  asked_as: Position | null;
  opened_at: Date;
  due_at: Date | null;
  held: number;
};

/** An assistant works off the treasurer's list; the door knows the same. */
const alsoServes: Partial<Record<Position, readonly Position[]>> = { assistant_treasurer: ['treasurer'] };

type Hat = {
  held: number;
  position: Position;
  unit_id: string | null;
  supplier_id: string | null;
  region: string | null;
};

/** The actor's hats, flat: one row for each position and place. */
export function hatsOf(actor: PersonActor): Hat[] {
  return actor.assignments.flatMap(({ position, unitIds, supplierId, regionCode }, held) => {
    const units: readonly (string | null)[] = unitIds.length > 0 ? unitIds : [null];
    return [position, ...(alsoServes[position] ?? [])].flatMap((served) =>
      units.map((unit) => ({
        held,
        position: served,
        unit_id: unit,
        supplier_id: supplierId,
        region: regionCode,
      })),
    );
  });
}

/**
 * Open tasks of everything this person is by decree today, due first, in one query: a task belongs to a position in a
 * unit (or to a supplier), so it changes hands with the decree. Each branch walks one index of open tasks.
 * @returns at most {@link inboxMax} tasks, and whether there are more.
 */
export async function readInbox(
  government: Pick<Government, 'db' | 'schema'>,
  actor: PersonActor,
): Promise<{ readonly tasks: InboxTask[]; readonly more: boolean }> {
  const table = (name: string) => sql.id(government.schema, name);
  const mine = sql`t.closed_at IS NULL AND (t.person_id IS NULL OR t.person_id = ${actor.personId})`;
  const found = await sql<Found>`
    WITH hat AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(hatsOf(actor))}::jsonb)
        AS h (held int, position text, unit_id uuid, supplier_id uuid, region text)
    ), open AS (
      SELECT t.*, h.held FROM hat h JOIN ${table('task')} t ON t.unit_id = h.unit_id AND t.position = h.position WHERE ${mine}
      UNION ALL
      SELECT t.*, h.held FROM hat h JOIN ${table('task')} t ON t.supplier_id = h.supplier_id AND t.position = h.position WHERE ${mine}
      UNION ALL
      SELECT t.*, h.held FROM hat h JOIN ${table('task')} t ON t.unit_id IS NULL AND t.supplier_id IS NULL AND t.region_code IS NULL
        AND t.position = h.position WHERE ${mine}
      UNION ALL
      -- An area is a range of codes, so that the index is walked; '/' is what follows the dot.
      -- A whole province may wait for its curators: the first ones of each hat are enough.
      SELECT t.*, h.held FROM hat h CROSS JOIN LATERAL (
        SELECT * FROM ${table('task')} t WHERE t.position = h.position AND t.region_code >= h.region || '.' AND t.region_code < h.region || '/' AND ${mine}
        ORDER BY t.due_at NULLS LAST, t.opened_at, t.id LIMIT ${inboxMax + 1}
      ) t WHERE h.region IS NOT NULL
    ), once AS (
      SELECT DISTINCT ON (id) * FROM open ORDER BY id, held
    ), first AS (
      SELECT * FROM once ORDER BY due_at NULLS LAST, opened_at, id LIMIT ${inboxMax + 1}
    )
    SELECT t.id, t.command, t.subject_type, t.subject_id,
      coalesce(g.title, p.name, c.content ->> 'name', v.name,
        CASE WHEN t.subject_type IN ('supplier', 'certificate') THEN s.name END) AS title, coalesce(o.number, p.rup_id) AS number,
      u.name AS unit_name, s.name AS supplier_name, coalesce(o.gross, y.gross, b.ceiling) AS amount,
      o.portions, g.headcount, g.starts_at AS meets_at, g.room,
      e.actor_name AS asked_by, e.position AS asked_as, t.opened_at, t.due_at, t.held
    FROM first t
    JOIN ${table('event')} e ON e.id = t.opened_by
    LEFT JOIN ${table('purchase_order')} o ON t.subject_type = 'purchase_order' AND o.id = t.subject_id
    LEFT JOIN ${table('payment')} y ON t.subject_type = 'payment' AND y.id = t.subject_id
    LEFT JOIN ${table('rup_package')} p ON t.subject_type = 'rup_package' AND p.id = t.subject_id
    LEFT JOIN ${table('balance')} b ON b.owner_id = p.id
    LEFT JOIN ${table('meeting')} g ON g.id = coalesce(o.meeting_id, CASE WHEN t.subject_type = 'meeting' THEN t.subject_id END)
    LEFT JOIN ${table('unit')} u ON u.id = coalesce(o.unit_id, y.unit_id, p.unit_id, g.unit_id, t.unit_id)
    LEFT JOIN ${table('submission')} q ON t.subject_type = 'submission' AND q.id = t.subject_id
    LEFT JOIN ${table('submission_content')} c ON c.submission_id = q.id AND c.round = q.round
    LEFT JOIN ${table('certificate')} k ON t.subject_type = 'certificate' AND k.id = t.subject_id
    LEFT JOIN ${table('product')} i ON t.subject_type = 'product' AND i.id = t.subject_id
    LEFT JOIN ${table('product_version')} v ON v.id = i.current_version_id
    LEFT JOIN ${table('supplier')} s ON s.id = coalesce(o.supplier_id, q.supplier_id, k.supplier_id, i.supplier_id, CASE WHEN t.subject_type = 'supplier' THEN t.subject_id END)
    ORDER BY t.due_at NULLS LAST, t.opened_at, t.id`.execute(government.db);
  const tasks = found.rows.slice(0, inboxMax).map(taskOf);
  return { tasks, more: found.rows.length > inboxMax };
}

function taskOf(row: Found): InboxTask {
  return {
    id: row.id,
    command: row.command,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    title: row.title,
    number: row.number,
    unitName: row.unit_name,
    supplierName: row.supplier_name,
    amount: row.amount as Rupiah | null,
    portions: row.portions,
    headcount: row.headcount,
    meetsAt: row.meets_at,
    room: row.room,
    askedBy: row.asked_by,
    askedAs: row.asked_as,
    openedAt: row.opened_at,
    dueAt: row.due_at,
    held: row.held,
  };
}
