import { type ChildProcess, fork } from 'node:child_process';

/** A part of a benchmark that works in a process of its own, round by round. */
export type Part<Work, Result> = {
  readonly round: (work: Work) => Promise<Result>;
  readonly close: () => Promise<void>;
};

/** What runs in the other process: opened once with its setting, then asked for rounds. */
export type Role = (setting: never) => Promise<Part<never, unknown>>;

type Message = { readonly type: 'open' | 'round' | 'close'; readonly value?: unknown };
type Answer = { readonly value?: unknown; readonly error?: string };

/** Starts a role in a process of its own, the same program with `--role`. Values travel by structured clone. */
export async function startPart<Work, Result>(role: string, setting: unknown): Promise<Part<Work, Result>> {
  const child = fork(process.argv[1] ?? '', ['--role', role], { serialization: 'advanced', execArgv: [] });
  await ask(child, { type: 'open', value: setting });
  return {
    round: async (work) => (await ask(child, { type: 'round', value: work })) as Result,
    close: async () => {
      await ask(child, { type: 'close' });
      child.disconnect();
    },
  };
}

function ask(child: ChildProcess, message: Message): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`a part of the benchmark ended (${code})`));
    child.once('exit', gone);
    child.once('message', ({ value, error }: Answer) => {
      child.off('exit', gone);
      if (error === undefined) resolve(value);
      else reject(new Error(error));
    });
    child.send(message);
  });
}

/** The other end: serves one role until the benchmark is gone. */
export async function serveRole(role: Role): Promise<void> {
  let part: Part<never, unknown> | null = null;
  const handle = async ({ type, value }: Message): Promise<unknown> => {
    if (type === 'open') part = await role(value as never);
    else if (type === 'round') return await part?.round(value as never);
    else await part?.close();
    return undefined;
  };
  const answer = (reply: Answer) => process.send?.(reply);
  process.on('message', (message: Message) => {
    handle(message).then(
      (value) => answer({ value }),
      (error: unknown) => answer({ error: error instanceof Error ? (error.stack ?? '') : String(error) }),
    );
  });
  await new Promise<void>((resolve) => process.once('disconnect', () => resolve()));
  process.exit(0);
}
