import type { FastifyBaseLogger } from 'fastify';
import { PgBoss } from 'pg-boss';
import type { Installation } from './installation.ts';
import { expireOrder } from './modules/orders/commands/expire-order.ts';
import { readOverdueOrders } from './modules/orders/store/overdue.ts';
import { systemActor } from './platform/commands/actor.ts';
import { execute } from './platform/commands/execute.ts';
import { sequenceEvents } from './platform/commands/sequencer.ts';
import type { Site } from './platform/http/context.ts';

type Log = Pick<FastifyBaseLogger, 'error'>;

const tickSeconds = 15;

/**
 * The program's own clock: gives events their positions and ends orders whose time is over. Each round is safe to run twice
 * and from several processes; a fault is logged and the next round tries again.
 */
export async function startJobs(
  installation: Installation,
  log: Log,
): Promise<{ readonly stop: () => Promise<void> }> {
  const boss = new PgBoss({ connectionString: installation.ownerUrl, schema: 'pgboss', max: 2 });
  boss.on('error', (error: unknown) => log.error({ err: error }, 'job queue'));
  await boss.start();
  const timer = setInterval(() => void round(), tickSeconds * 1000);
  let running: Promise<void> | null = null;
  function round(): Promise<void> {
    running ??= tick(installation.sites.values(), log).finally(() => {
      running = null;
    });
    return running;
  }
  await round();
  return {
    async stop() {
      clearInterval(timer);
      await running;
      await boss.stop({ graceful: true, timeout: 5000 });
    },
  };
}

async function tick(sites: Iterable<Site>, log: Log): Promise<void> {
  for (const site of sites) {
    try {
      while ((await sequenceEvents(site)) > 0) {
        // A full batch: there may be more.
      }
      await expireOrders(site);
    } catch (error) {
      log.error({ err: error, government: site.id }, 'clock round failed');
    }
  }
}

async function expireOrders(site: Site): Promise<void> {
  for (const orderId of await readOverdueOrders(site)) {
    await execute(site, expireOrder, { actor: systemActor, key: `expire-${orderId}`, input: { orderId } });
  }
}
