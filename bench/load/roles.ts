import { replayer } from '../orders/replay.ts';
import { httpClient } from './http-client.ts';
import { type Role, serveRole } from './worker.ts';

/** Everything that works in a process of its own. */
const roles: Readonly<Record<string, Role>> = { 'http-client': httpClient, replayer };

/** Serves a role until the benchmark is gone. @returns the exit code. */
export async function runRole(name: string): Promise<number> {
  const role = roles[name];
  if (!role) return 2;
  await serveRole(role);
  return 0;
}
