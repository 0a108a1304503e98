import type { JsonObject } from '../../kernel/canonical-json.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Actor } from './actor.ts';
import { authorise, checkStates, knocksInVain, stateRefusalOf } from './authority.ts';
import type { By, CommandDefinition, LoadContext } from './define-command.ts';
import type { Government, StateWords } from './government.ts';
import { newLockOrder } from './lock-order.ts';
import { notFound } from './refusals.ts';

/** Carries the decision out of a transaction that is always rolled back. */
class Rehearsed<Decision> extends Error {
  readonly result: Result<Decision>;
  constructor(result: Result<Decision>) {
    super('rehearsed');
    this.result = result;
  }
}

/**
 * What a command would decide now: load, authority, states and decision in a transaction that is rolled back, without save,
 * event or tasks. For previews; the real call decides again. The input must have passed `command.input`.
 */
export async function rehearse<Input, Facts, Decision, Answer extends JsonObject>(
  government: Government,
  command: CommandDefinition<Input, Facts, Decision, Answer>,
  { actor, input }: { readonly actor: Actor; readonly input: Input },
): Promise<Result<Decision>> {
  const inVain = knocksInVain(command.authority, actor);
  if (inVain) return refuse(inVain);
  const calendar = await government.calendar();
  const { schema, zone, files } = government;
  try {
    return await government.db.transaction().execute(async (tx) => {
      const now = government.clock();
      const ctx: LoadContext = { tx, schema, zone, now, actor, files, locks: newLockOrder() };
      throw new Rehearsed(
        await decideNow(command, ctx, input, { calendar, stateWords: government.stateWords }),
      );
    });
  } catch (error) {
    if (error instanceof Rehearsed) return error.result as Result<Decision>;
    throw error;
  }
}

async function decideNow<Input, Facts, Decision, Answer extends JsonObject>(
  command: CommandDefinition<Input, Facts, Decision, Answer>,
  ctx: LoadContext,
  input: Input,
  { calendar, stateWords }: { readonly calendar: By['calendar']; readonly stateWords: StateWords },
): Promise<Result<Decision>> {
  const loaded = await command.load(ctx, input);
  if (!loaded) return refuse(notFound());
  const authority = authorise(command.authority, ctx.actor, loaded.targets);
  if (!('assignment' in authority)) return refuse(authority);
  const offState = checkStates(command.authority, loaded.targets);
  if (offState) return refuse(stateRefusalOf(command, offState, stateWords));
  const personId = ctx.actor.type === 'person' ? ctx.actor.personId : null;
  const by: By = {
    actor: ctx.actor,
    personId,
    assignment: authority.assignment,
    now: ctx.now,
    zone: ctx.zone,
    calendar,
  };
  const decision = command.decide(loaded.facts, input, by);
  return decision.ok ? ok(decision.value) : decision;
}
