import type { FastifyBaseLogger } from 'fastify';
import { PgBoss } from 'pg-boss';

const schema = 'pgboss';

/**
 * Opens the job queue. Its tables are made by the role that owns them, in a moment before; the program then works with rights
 * on rows alone, as everywhere.
 */
export async function openQueue(
  urls: { readonly ownerUrl: string; readonly appUrl: string },
  queues: readonly string[],
  log: Pick<FastifyBaseLogger, 'error'>,
): Promise<PgBoss> {
  await makeQueues(urls.ownerUrl, queues, log);
  const boss = new PgBoss({ connectionString: urls.appUrl, schema, max: 2, migrate: false });
  boss.on('error', (error: unknown) => log.error({ err: error }, 'job queue'));
  return await boss.start();
}

async function makeQueues(
  connectionString: string,
  queues: readonly string[],
  log: Pick<FastifyBaseLogger, 'error'>,
): Promise<void> {
  const boss = new PgBoss({ connectionString, schema, max: 1, supervise: false, schedule: false });
  boss.on('error', (error: unknown) => log.error({ err: error }, 'job queue'));
  await boss.start();
  for (const queue of queues) await boss.createQueue(queue);
  await boss.stop({ graceful: false });
}
