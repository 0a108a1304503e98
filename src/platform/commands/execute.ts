import { sql } from 'kysely';
import { canonicalJson, type Json, type JsonObject, sha256 } from '../../kernel/canonical-json.ts';
import { newId } from '../../kernel/ids.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { clockTime } from '../../kernel/time.ts';
import type { Actor } from './actor.ts';
import { authorise, checkStates, knocksInVain, stateRefusalOf } from './authority.ts';
import type { By, CommandDefinition, LoadContext, Target } from './define-command.ts';
import type { Government } from './government.ts';
import { newLockOrder } from './lock-order.ts';
import { record } from './record.ts';
import { busy, keyReused, notAuthorised, notFound, stale } from './refusals.ts';
import { missingVersion, staleTarget } from './versions.ts';

export type Call<Input> = {
  readonly actor: Actor;
  /** Chosen by the caller, 8 to 80 characters: the same key gives the same answer and never acts twice. */
  readonly key: string;
  readonly input: Input;
};

const tries = 3;

/** Carries a refusal out of the transaction, so that it rolls back. */
class Refused extends Error {
  readonly refusals: readonly [Refusal, ...Refusal[]];
  constructor(refusals: readonly [Refusal, ...Refusal[]]) {
    super('refused');
    this.refusals = refusals;
  }
}

/**
 * The one door for every change of state. In one transaction: load under locks in the fixed order, authority
 * (position x command x state x scope), version, decide, save, event, tasks. The input must have passed `command.input`.
 */
export async function execute<Input, Facts, Decision, Answer extends JsonObject>(
  government: Government,
  command: CommandDefinition<Input, Facts, Decision, Answer>,
  given: Call<Input>,
): Promise<Result<Answer>> {
  const call = given.actor.type === 'anonymous' ? { ...given, key: keyOfAnybody(given.key) } : given;
  const inputHash = sha256(`${command.name}\n${canonicalJson(plainJson(call.input))}`);
  // Whoever has no business here takes no lock, hashes no password and does not learn whether a thing exists.
  const inVain = knocksInVain(command.authority, call.actor);
  if (inVain) {
    // Who lost the position since still gets the answer that he got.
    const earlier =
      call.actor.type === 'person' && (await earlierAnswer<Answer>(government, call, inputHash));
    return earlier || refuse(inVain);
  }
  const calendar = await government.calendar();
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(government, command, call, inputHash, calendar);
    } catch (error) {
      if (error instanceof Refused) {
        return (await earlierAnswer<Answer>(government, call, inputHash)) ?? refuse(...error.refusals);
      }
      const code = (error as { code?: string }).code;
      if (code === '23505' && (error as { constraint?: string }).constraint === 'event_once') {
        const earlier = await earlierAnswer<Answer>(government, call, inputHash);
        if (earlier) return earlier;
      }
      if (code !== '40P01' && code !== '40001') throw error;
      if (attempt === tries) return refuse(busy());
    }
  }
}

/** Nobody signed in shares the keys of the program's own clock: whoever chose one of them would stand in its way. */
function keyOfAnybody(key: string): string {
  return `anybody-${sha256(key).slice(0, 48)}`;
}

async function attemptOnce<Input, Facts, Decision, Answer extends JsonObject>(
  government: Government,
  command: CommandDefinition<Input, Facts, Decision, Answer>,
  { actor, key, input }: Call<Input>,
  inputHash: string,
  calendar: By['calendar'],
): Promise<Result<Answer>> {
  const { schema, zone, files } = government;
  return await government.db.transaction().execute(async (tx) => {
    const now = government.clock();
    const ctx: LoadContext = { tx, schema, zone, now, actor, files, locks: newLockOrder() };
    const loaded = await command.load(ctx, input);
    if (!loaded) throw new Refused([notFound()]);
    const { targets, facts } = loaded;

    const authority = authorise(command.authority, actor, targets);
    if (!('assignment' in authority)) throw new Refused([await withUnitName(ctx, authority)]);
    const offState = checkStates(command.authority, targets);
    if (offState) throw new Refused([stateRefusalOf(command, offState, government.stateWords)]);
    const unseen = missingVersion(command.authority, targets, input);
    if (unseen) throw new Refused([unseen]);
    const old = staleTarget(command.authority, targets, input);
    if (old) throw new Refused([await staleRefusal(ctx, old)]);

    const personId = actor.type === 'person' ? actor.personId : null;
    const by: By = { actor, personId, assignment: authority.assignment, now, zone, calendar };
    const decision = command.decide(facts, input, by);
    if (!decision.ok) throw new Refused(decision.refusals);

    const eventId = newId();
    const saved = await command.save({ ...ctx, eventId, by }, decision.value, facts, input);
    await record(tx, schema, { id: eventId, command: command.name, key, inputHash, by }, targets, saved);
    return ok(saved.answer);
  });
}

/** The answer that this key got before, if it got one; a key that was used for other input is refused. */
async function earlierAnswer<Answer extends JsonObject>(
  government: Government,
  { actor, key }: { readonly actor: Actor; readonly key: string },
  inputHash: string,
): Promise<Result<Answer> | null> {
  const actorId = actor.type === 'person' ? actor.personId : '00000000-0000-0000-0000-000000000000';
  const found = await sql<{ input_hash: string; result: Json }>`
    SELECT input_hash, result FROM ${sql.id(government.schema, 'event')}
    WHERE coalesce(actor_id, '00000000-0000-0000-0000-000000000000') = ${actorId} AND key = ${key}`.execute(
    government.db,
  );
  const row = found.rows[0];
  if (!row) return null;
  return row.input_hash === inputHash ? ok(row.result as Answer) : refuse(keyReused());
}

async function staleRefusal({ tx, zone }: LoadContext, target: Target): Promise<Refusal> {
  const last = await tx
    .selectFrom('event_subject')
    .innerJoin('event', 'event.id', 'event_subject.event_id')
    .select(['event.actor_name', 'event.at'])
    .where('event_subject.subject_type', '=', target.type)
    .where('event_subject.subject_id', '=', target.id)
    .orderBy('event_subject.event_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return stale({
    name: last?.actor_name ?? '-',
    time: last ? clockTime(last.at, zone).replace(':', '.') : '-',
  });
}

async function withUnitName({ tx }: LoadContext, refusal: Refusal): Promise<Refusal> {
  const unitId = refusal.code === notAuthorised.code ? refusal.params['unit'] : undefined;
  if (typeof unitId !== 'string' || unitId.length !== 36) return refusal;
  const unit = await tx.selectFrom('unit').select('name').where('id', '=', unitId).executeTakeFirst();
  return notAuthorised({ unit: unit?.name ?? '-' });
}

/** Input as JSON for its hash: bigint as text, Date as ISO. */
function plainJson(input: unknown): Json {
  return JSON.parse(
    JSON.stringify(input, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)) ??
      'null',
  ) as Json;
}
