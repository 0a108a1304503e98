import { sql } from 'kysely';
import type { JsonObject } from '../../kernel/canonical-json.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { calendarOf } from '../../kernel/time.ts';
import type { Actor } from '../../platform/commands/actor.ts';
import type { CommandDefinition } from '../../platform/commands/define-command.ts';
import { execute } from '../../platform/commands/execute.ts';
import type { Site } from '../../platform/http/context.ts';
import { holidaySet } from '../regions.ts';

/** One call of the plan: who does it, when, and under which key, which is the same in every run. */
export type Call<Input> = {
  readonly actor: Actor;
  readonly at: Date;
  readonly key: string;
  readonly input: Input;
};

/** Every change of the demonstration goes through here, and from here through the door of the house. */
export type DemoDoor = {
  /**
   * Executes a command at its historic time; what an earlier run has done is answered from its event.
   * @throws DemoRefused when the house refuses.
   */
  readonly act: <Input, Facts, Decision, Answer extends JsonObject>(
    command: CommandDefinition<Input, Facts, Decision, Answer>,
    call: Call<Input>,
  ) => Promise<Answer>;
  /** Has an earlier run done the call with this key? */
  readonly isDone: (key: string) => boolean;
  /** The government as it is at an instant of the plan. */
  readonly siteAt: (at: Date) => Site;
};

/** A step of the plan that the house refused: the plan and the rules disagree. */
export class DemoRefused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(command: string, key: string, refusals: readonly Refusal[]) {
    super(
      `${command} (${key}): ${refusals.map(({ code, field }) => [code, field].filter(Boolean).join(' at ')).join(', ')}`,
    );
    this.refusals = refusals;
  }
}

/** Opens the door of the demonstration: reads once what an earlier run has done already. */
export async function openDemoDoor(site: Site): Promise<DemoDoor> {
  const done = await earlierAnswers(site);
  // The holidays of the plan, not those of the database: they are only just being loaded, and the site remembers for a minute.
  const calendar = Promise.resolve(calendarOf(holidaySet()));
  const siteAt = (at: Date): Site => ({ ...site, clock: () => at, calendar: () => calendar });
  return {
    siteAt,
    isDone: (key) => done.has(key),
    async act(command, { actor, at, key, input }) {
      const earlier = done.get(key);
      if (earlier) return earlier as never;
      const result = await execute(siteAt(at), command, { actor, key, input: command.input.parse(input) });
      if (!result.ok) throw new DemoRefused(command.name, key, result.refusals);
      return result.value;
    },
  };
}

async function earlierAnswers(site: Site): Promise<ReadonlyMap<string, JsonObject>> {
  const found = await sql<{ key: string; result: JsonObject }>`
    SELECT key, result FROM ${sql.id(site.schema, 'event')} WHERE key LIKE 'demo-%'`.execute(site.db);
  return new Map(found.rows.map(({ key, result }) => [key, result]));
}
