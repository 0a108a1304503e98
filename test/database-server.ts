import type { TestProject } from 'vitest/node';
import { openPool } from '../src/platform/storage/database.ts';
import { migrateGovernment } from '../src/platform/storage/migrate.ts';
import { APP_ROLE, urlOfDatabase } from '../src/platform/storage/prepare-database.ts';
import {
  createTestDatabase,
  startTestServer,
  type TestServerAddress,
} from '../src/platform/storage/test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run; `inject('databaseServer')` in a test. */
    databaseServer: TestServerAddress;
    /** Full name of the migrated database that tests copy. */
    templateDatabase: string;
  }
}

/** The governments of the tests: nobody of the first may see or touch the second. */
export const testGovernments = ['dki', 'lain'] as const;

/** One server and one migrated template for the whole run of the database tests; its end is the returned function. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  const { superuserUrl, ownerUrl, appUrl, prefix } = server;
  const template = await createTestDatabase(server, 'template');
  const owner = openPool(urlOfDatabase(ownerUrl, template), 1);
  for (const id of testGovernments) await migrateGovernment(owner, id, APP_ROLE);
  await owner.end();
  project.provide('databaseServer', { superuserUrl, ownerUrl, appUrl, prefix });
  project.provide('templateDatabase', template);
  return () => server.stop();
}
