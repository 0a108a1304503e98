import { parseArgs } from 'node:util';
import { newId } from './kernel/ids.ts';
import type { Refusal } from './kernel/refusal.ts';
import { ok, type Result } from './kernel/result.ts';
import { fill } from './kernel/text.ts';
import { appointAdministrator, newTemporaryPassword } from './modules/identity/public.ts';
import { systemActor } from './platform/commands/actor.ts';
import { execute } from './platform/commands/execute.ts';
import type { Government } from './platform/commands/government.ts';
import { parseInput } from './platform/http/forms.ts';

/** Who becomes administrator, by which decree. */
export type Wanted = {
  readonly username: string;
  readonly name: string;
  readonly decree: string;
  /** Also where there is an administrator: for the day on which the only one cannot sign in any more. */
  readonly another: boolean;
};

/**
 * Makes the first administrator of a government, through the door as the program itself, so that the log says so.
 * @returns the password to hand over, which is kept nowhere.
 */
export async function makeAdministrator(site: Government, wanted: Wanted): Promise<Result<string>> {
  const { username, name, decree, another } = wanted;
  const password = newTemporaryPassword();
  const input = parseInput(appointAdministrator.input, { username, name, decree, another, password });
  if (!input.ok) return input;
  const call = { actor: systemActor, key: newId(), input: input.value };
  const done = await execute(site, appointAdministrator, call);
  return done.ok ? ok(password) : done;
}

/** How the command is called. */
export const administratorHelp =
  'admin --username <name> --name "<full name>" --decree "<decree>" [--government <id>] [--another]';

/** `e-order admin ...`. @returns the exit code: 0 done, 1 refused, 2 not understood. */
export async function administratorCommand(
  sites: ReadonlyMap<string, Government>,
  args: readonly string[],
  say: (line: string) => void,
): Promise<number> {
  const wanted = readWanted(args);
  const site = wanted && (wanted.government ? sites.get(wanted.government) : [...sites.values()][0]);
  if (!wanted || !site) {
    say(wanted ? `There is no government ${wanted.government}.` : administratorHelp);
    return 2;
  }
  const made = await makeAdministrator(site, wanted);
  if (!made.ok) {
    for (const refusal of made.refusals) say(sentenceOf(refusal));
    return 1;
  }
  say(`${wanted.name} (${wanted.username}) is city administrator of government ${site.id}.`);
  say(`Password, shown this once: ${made.value}`);
  say('Change it on the page /akun after the first sign-in.');
  return 0;
}

function readWanted(args: readonly string[]): (Wanted & { readonly government: string }) | null {
  try {
    const text = { type: 'string', default: '' } as const;
    const { values } = parseArgs({
      args: [...args],
      options: {
        username: text,
        name: text,
        decree: text,
        government: text,
        another: { type: 'boolean', default: false },
      },
    });
    return values.username && values.name && values.decree ? values : null;
  } catch {
    return null;
  }
}

function sentenceOf({ field, message, params }: Refusal): string {
  return `${field ? `${field}: ` : ''}${fill(message.en, params)}`;
}
