import type { FastifyBaseLogger } from 'fastify';
import type { Installation } from './installation.ts';
import { forgetOldRuns, openRuns, runImport } from './modules/exchange/public.ts';

const lookSeconds = 2;

/**
 * Works on the imports that somebody started, one after the other, whoever started them and whichever process began them. A run's
 * place is in its row, so that nothing is lost when this process ends anywhere; another one, or the next start, goes on.
 */
export function startImports({ sites }: Pick<Installation, 'sites'>, log: Pick<FastifyBaseLogger, 'error'>) {
  const stop = new AbortController();
  const { signal } = stop;
  const work = async () => {
    for (const site of sites.values()) {
      try {
        for (const runId of await openRuns(site)) {
          if (signal.aborted) return;
          const tell = (message: string) =>
            log.error({ government: site.id, run: runId, message }, 'import batch');
          await runImport(site, runId, { signal, log: tell });
        }
        await forgetOldRuns(site);
      } catch (error) {
        log.error({ err: error, government: site.id }, 'imports failed');
      }
    }
  };
  let running: Promise<void> | null = null;
  const look = () => {
    running ??= work().finally(() => {
      running = null;
    });
  };
  const timer = setInterval(look, lookSeconds * 1000);
  look();
  return {
    async stop() {
      clearInterval(timer);
      stop.abort();
      await running;
    },
  };
}
