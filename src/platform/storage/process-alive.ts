import { readFileSync } from 'node:fs';

/**
 * Names a process so that a later process which got the same number is not taken for it: `pid:start`,
 * where the start time comes from /proc (Linux). Elsewhere the number alone has to do.
 * Returns undefined when the process is gone (or only waits to be reaped).
 */
export function processToken(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (process.platform === 'linux') {
    const fields = statFields(pid);
    // A zombie still answers to signal 0, but it does nothing any more.
    if (!fields || fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return `${pid}:${fields[19] ?? ''}`;
  }
  return answersSignal(pid) ? `${pid}:` : undefined;
}

/** Whether the process that this token named is still the one that runs under its number. */
export function tokenAlive(token: string): boolean {
  return processToken(Number.parseInt(token, 10)) === token;
}

/** The fields of /proc/<pid>/stat after the command name, which may itself hold spaces and brackets. */
function statFields(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** The `code` of a system error (`ENOENT` ...), or undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return undefined;
}
