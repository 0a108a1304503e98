import { randomBytes } from 'node:crypto';
import { expect, inject, it, vi } from 'vitest';
import { openQueue } from './job-queue.ts';
import { urlOfDatabase, withClient } from './platform/storage/prepare-database.ts';
import { createTestDatabase, dropTestDatabase } from './platform/storage/test-server.ts';

const queue = 'papers';

it('works its jobs with the rights of the application role, as often as it is opened', async () => {
  const server = inject('databaseServer');
  const database = await createTestDatabase(server, `q${randomBytes(6).toString('hex')}`);
  const urls = {
    appUrl: urlOfDatabase(server.appUrl, database),
    ownerUrl: urlOfDatabase(server.ownerUrl, database),
  };
  const faults: unknown[] = [];
  const log = { error: (fault: unknown) => faults.push(fault) };
  try {
    const first = await openQueue(urls, [queue], log);
    await first.send(queue, { order: 1 });
    await first.stop({ graceful: false });

    const boss = await openQueue(urls, [queue], log);
    const done: unknown[] = [];
    await boss.work<{ order: number }>(queue, async (jobs) => {
      await Promise.resolve();
      done.push(...jobs.map(({ data }) => data.order));
    });
    await vi.waitFor(() => expect(done).toEqual([1]), { timeout: 10_000 });
    const roles = await withClient(urls.ownerUrl, async (client) => {
      const { rows } = await client.query<{ usename: string }>(
        "SELECT DISTINCT usename FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'pgboss%'",
      );
      return rows.map(({ usename }) => usename);
    });
    expect(roles).toEqual([new URL(urls.appUrl).username]);
    await boss.stop({ graceful: true, timeout: 5000 });
    expect(faults).toEqual([]);
  } finally {
    await dropTestDatabase(server, database);
  }
});
