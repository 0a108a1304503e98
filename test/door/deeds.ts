import { commands } from '../../src/commands.ts';
import type { JsonObject } from '../../src/kernel/canonical-json.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { Refusal } from '../../src/kernel/refusal.ts';
import type { Result } from '../../src/kernel/result.ts';
import type { Actor } from '../../src/platform/commands/actor.ts';
import type { AnyCommand, CommandDefinition } from '../../src/platform/commands/define-command.ts';
import { execute } from '../../src/platform/commands/execute.ts';
import { rehearse } from '../../src/platform/commands/rehearse.ts';
import type { Site } from '../../src/platform/http/context.ts';
import { parseInput } from '../../src/platform/http/forms.ts';

type Any = CommandDefinition<unknown, unknown, unknown, JsonObject>;

/** A command by its name. @throws when the house has none of that name. */
export function commandOf(name: string): AnyCommand {
  const command = commands.find((each) => each.name === name);
  if (!command) throw new Error(`there is no command ${name}`);
  return command;
}

/** Calls a command at the door as the API does: the input is checked by its schema first. */
export async function call(
  site: Site,
  actor: Actor,
  name: string,
  input: unknown,
  key: string = newId(),
): Promise<Result<JsonObject>> {
  const command = commandOf(name) as unknown as Any;
  return await execute(site, command, { actor, key, input: checked(command, input) });
}

/** The same up to the decision, and everything is rolled back. */
export async function tryOut(
  site: Site,
  actor: Actor,
  name: string,
  input: unknown,
): Promise<Result<unknown>> {
  const command = commandOf(name) as unknown as Any;
  return await rehearse(site, command, { actor, input: checked(command, input) });
}

/** The first refusal's code, `done` when nothing was refused. */
export function outcomeOf(result: Result<unknown>): string {
  return result.ok ? 'done' : result.refusals[0].code;
}

/** The refusals of a result that must have been refused. */
export function refusalsOf(result: Result<unknown>): readonly Refusal[] {
  if (result.ok) throw new Error('nothing was refused');
  return result.refusals;
}

/** The value of a result that must not have been refused. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusals.map(({ code }) => code).join()}`);
  return result.value;
}

function checked(command: Any, input: unknown): unknown {
  return valueOf(parseInput(command.input, input));
}
