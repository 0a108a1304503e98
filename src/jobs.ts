import type { FastifyBaseLogger } from 'fastify';
import { CompiledQuery } from 'kysely';
import type { PgBoss } from 'pg-boss';
import { watchCertificatesDaily } from './certificate-watch.ts';
import { cleanUp } from './clean-up.ts';
import { startImports } from './import-clock.ts';
import type { Installation } from './installation.ts';
import { openQueue } from './job-queue.ts';
import { dayOf } from './kernel/time.ts';
import { runCurationClock } from './modules/curation/public.ts';
import { renderDocument } from './modules/documents/public.ts';
import { deliverMessages } from './modules/notices/public.ts';
import { expireOrder } from './modules/orders/commands/expire-order.ts';
import { readOverdueOrders } from './modules/orders/store/overdue.ts';
import { endSuspension } from './modules/suppliers/commands/end-suspension.ts';
import { readEndedSuspensions } from './modules/suppliers/public.ts';
import { systemActor } from './platform/commands/actor.ts';
import { execute } from './platform/commands/execute.ts';
import { relayEvents } from './platform/commands/relay.ts';
import { sequenceEvents } from './platform/commands/sequencer.ts';
import type { Site } from './platform/http/context.ts';
import type { Messenger } from './platform/messaging/messenger.ts';

type Log = Pick<FastifyBaseLogger, 'error'>;
type Papers = { readonly government: string; readonly eventId: string };

const tickSeconds = 15;
const messageSeconds = 2;
const papersQueue = 'documents-render';
/** Commands that issue papers. */
export const issuing: ReadonlySet<string> = new Set([
  'orders/send',
  'orders/sign',
  'orders/place',
  'orders/change',
  'orders/move-meeting',
  'orders/accept',
  'receiving/confirm',
  'treasury/return-outside-bill',
  'curation/score',
]);

/**
 * The program's own clock: gives events their positions, hands them to jobs, ends orders whose time is over, watches
 * certificates and the dates of curation, works on imports, and cleans up. Each round is
 * safe to run twice and from several processes; a fault is logged and the next round tries again.
 */
export async function startJobs(
  installation: Installation,
  log: Log,
  messenger: Messenger | null = null,
): Promise<{ readonly stop: () => Promise<void> }> {
  const boss = await openQueue(installation, [papersQueue], log);
  await boss.work<Papers>(papersQueue, (jobs) => drawPapers(installation, jobs));

  let running: Promise<void> | null = null;
  function round(): Promise<void> {
    running ??= tick(installation.sites.values(), boss, log).finally(() => {
      running = null;
    });
    return running;
  }
  const timer = setInterval(() => void round(), tickSeconds * 1000);
  await round();
  const messages = messenger && startMessages(installation, messenger, log);
  const imports = startImports(installation, log);
  return {
    async stop() {
      clearInterval(timer);
      await imports.stop();
      await messages?.stop();
      await running;
      await boss.stop({ graceful: true, timeout: 5000 });
    },
  };
}

/** Messages have a round of their own: somebody waits for his code, and a slow carrier must not hold up the clocks of orders. */
function startMessages({ sites }: Installation, messenger: Messenger, log: Log) {
  let running: Promise<void> | null = null;
  const send = async () => {
    for (const site of sites.values()) {
      try {
        while ((await deliverMessages(site, messenger)) > 0);
      } catch (error) {
        log.error({ err: error, government: site.id }, 'sending messages failed');
      }
    }
  };
  const timer = setInterval(() => {
    running ??= send().finally(() => {
      running = null;
    });
  }, messageSeconds * 1000);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

async function tick(sites: Iterable<Site>, boss: PgBoss, log: Log): Promise<void> {
  for (const site of sites) {
    try {
      while ((await sequenceEvents(site)) > 0) {
        // A full batch: there may be more.
      }
      // Without a public address the QR of a paper is only known when somebody asks for it; then it is drawn on demand.
      if (site.publicUrl) while ((await relayPapers(site, boss)) > 0);
      await expireOrders(site);
      await watchCertificatesDaily(site);
      await runCurationClock(site);
      await endSuspensions(site);
      await cleanUp(site);
    } catch (error) {
      log.error({ err: error, government: site.id }, 'clock round failed');
    }
  }
}

/** One job for each event that issued papers, keyed by the event's id and enqueued with the cursor's move: exactly once. */
function relayPapers(site: Site, boss: PgBoss): Promise<number> {
  return relayEvents(site, papersQueue, async (tx, event) => {
    if (!issuing.has(event.command)) return;
    const db = {
      executeSql: async (text: string, values: unknown[] = []) => {
        const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values));
        return { rows };
      },
    };
    const data: Papers = { government: site.id, eventId: event.id };
    await boss.send(papersQueue, data, { id: event.id, db, retryLimit: 5, retryBackoff: true });
  });
}

async function drawPapers(
  installation: Installation,
  jobs: readonly { readonly data: Papers }[],
): Promise<void> {
  for (const { data } of jobs) {
    const site = installation.sites.get(data.government);
    if (!site?.publicUrl) continue;
    const papers = await site.db
      .selectFrom('document')
      .select('id')
      .where('issued_by', '=', data.eventId)
      .execute();
    for (const { id } of papers) await renderDocument(site, id, site.publicUrl);
  }
}

async function expireOrders(site: Site): Promise<void> {
  for (const orderId of await readOverdueOrders(site)) {
    await execute(site, expireOrder, { actor: systemActor, key: `expire-${orderId}`, input: { orderId } });
  }
}

async function endSuspensions(site: Site): Promise<void> {
  for (const { id, supplierId } of await readEndedSuspensions(site, dayOf(site.clock(), site.zone))) {
    await execute(site, endSuspension, {
      actor: systemActor,
      key: `end-suspension-${id}`,
      input: { supplierId },
    });
  }
}
