import type { TestProject } from 'vitest/node';
import { startTestServer, type TestServerAddress } from '../src/platform/storage/test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run; `inject('databaseServer')` in a test. */
    databaseServer: TestServerAddress;
  }
}

/** One server for the whole run of the database tests; its end is the returned function. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  const { superuserUrl, ownerUrl, appUrl, prefix } = server;
  project.provide('databaseServer', { superuserUrl, ownerUrl, appUrl, prefix });
  return () => server.stop();
}
