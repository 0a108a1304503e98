import pg from 'pg';

/** A statement as the program sent it: one round trip. */
export type Statement = {
  readonly text: string;
  /** Of a prepared statement. */
  readonly name?: string;
  readonly values: readonly unknown[];
};

/** Runs some work and hears everything that any client of this process sends meanwhile. */
export async function listen(work: () => Promise<void>): Promise<Statement[]> {
  const heard: Statement[] = [];
  const { prototype } = pg.Client;
  // Called with the client as `this` below, by Reflect.apply.
  const query = Reflect.get(prototype, 'query') as (...args: unknown[]) => unknown;
  prototype.query = function hear(this: pg.Client, ...args: unknown[]) {
    heard.push(statementOf(args));
    return Reflect.apply(query, this, args);
  } as typeof prototype.query;
  try {
    await work();
  } finally {
    prototype.query = query as typeof prototype.query;
  }
  return heard;
}

function statementOf([first, second]: readonly unknown[]): Statement {
  const values = Array.isArray(second) ? (second as unknown[]) : [];
  if (typeof first === 'string') return { text: first, values };
  const { text, name, values: own } = first as { text: string; name?: string; values?: unknown[] };
  return { text, values: own ?? values, ...(name === undefined ? {} : { name }) };
}

/** Statements as JSON for another process: what the driver would write of a bigint or an instant. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? each.toString() : each));
}
