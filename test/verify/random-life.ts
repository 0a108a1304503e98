import type { Json } from '../../src/kernel/canonical-json.ts';
import { systemActor } from '../../src/platform/commands/actor.ts';
import type { Cast } from '../door/cast.ts';
import { call, commandOf, outcomeOf } from '../door/deeds.ts';
import { stages } from '../door/stages.ts';
import { type Kind, kinds, type Subject } from '../door/subjects.ts';

/** One turn of a life, as numbers that a generator can shrink: which deed, on which thing, how many hours later. */
export type Turn = { readonly deed: number; readonly thing: number; readonly hours: number };

const tables = {
  order: 'purchase_order',
  meeting: 'meeting',
  package: 'rup_package',
  payment: 'payment',
} as const;

/** Deeds on things that the city does day by day, and a new thing now and then. */
const deeds = Object.entries(stages).flatMap(([name, { kind }]) =>
  kind in tables && name !== 'budget/close-package' ? [[name, kind as keyof typeof tables] as const] : [],
);

/** Starts with things in every early state, so that short lives come far. */
export async function beginLife(cast: Cast): Promise<void> {
  const first: [Kind, string][] = [
    ['order', 'submitted'],
    ['order', 'checked'],
    ['order', 'sent'],
    ['order', 'accepted'],
    ['order', 'dispatched'],
    ['order', 'delivered'],
    ['order', 'inspected'],
    ['order', 'received'],
    ['order', 'verified'],
    ['order', 'paid'],
    ['payment', 'requested'],
    ['meeting', 'scheduled'],
    ['package', 'awaiting_disposition'],
  ];
  for (const [kind, state] of first) await kinds[kind].make(cast, state);
}

/** Lives these turns, right or wrong; what is refused changes nothing. @returns how each came out. */
export async function live(cast: Cast, turns: readonly Turn[]): Promise<string[]> {
  const outcomes: string[] = [];
  for (const { deed, thing, hours } of turns) {
    const { world } = cast;
    world.setNow(new Date(world.now().getTime() + hours * 3_600_000));
    const [name, kind] = deeds[deed % deeds.length] ?? ['orders/submit', 'meeting'];
    const subject = await anyOf(cast, kind, thing);
    const stage = stages[name];
    const [position] = commandOf(name).authority.positions;
    const actor = position ? await cast.town.actor(position) : systemActor;
    const input = subject && stage ? await stage.input(subject, cast) : null;
    outcomes.push(
      input ? `${name} ${outcomeOf(await call(world.dki, actor, name, input as Json))}` : 'nothing there',
    );
  }
  return outcomes;
}

async function anyOf(
  { world: { dki }, town }: Cast,
  kind: keyof typeof tables,
  thing: number,
): Promise<Subject | null> {
  const table = tables[kind];
  const rows = await dki.db
    .selectFrom(table)
    .select(['id', 'version'])
    .where('unit_id', '=', town.unitId)
    .orderBy('id')
    .execute();
  const row = rows[thing % Math.max(rows.length, 1)];
  return row ? { ...row, table } : null;
}
