import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { WhatsappAccess } from '../../src/platform/messaging/whatsapp.ts';
import type { Fault, Taken } from './whatsapp.ts';

export type StandIn = {
  readonly access: WhatsappAccess;
  readonly fault: (...faults: readonly Fault[]) => Promise<void>;
  readonly taken: () => Promise<readonly Taken[]>;
  readonly stop: () => Promise<void>;
};

/** Starts the stand-in for WhatsApp as a process of its own, on a free port. */
export async function startWhatsapp(): Promise<StandIn> {
  const [token, phoneId] = ['token-of-a-test', '100200300'];
  const child: ChildProcess = spawn(
    process.execPath,
    [fileURLToPath(new URL('whatsapp.ts', import.meta.url)), token, phoneId],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (!child.stdout) throw new Error('the stand-in has no output');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const origin = `http://127.0.0.1:${line.toString().trim()}`;
  return {
    access: { url: `${origin}/v23.0`, token, phoneId },
    async fault(...faults) {
      await fetch(`${origin}/stand-in/faults`, { method: 'PUT', body: JSON.stringify(faults) });
    },
    taken: async () => (await (await fetch(`${origin}/stand-in/taken`)).json()) as readonly Taken[],
    async stop() {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
