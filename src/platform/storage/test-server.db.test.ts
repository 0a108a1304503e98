import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { urlOfDatabase, withClient } from './prepare-database.ts';
import {
  createTestDatabase,
  dropTestDatabase,
  startTestServer,
  type TestServerAddress,
} from './test-server.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

function databasesOf({ superuserUrl, prefix }: TestServerAddress): Promise<string[]> {
  return withClient(superuserUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1) order by 1',
      [prefix],
    );
    return rows.map((row) => row.datname);
  });
}

describe('test server', () => {
  it('uses the server that TEST_DATABASE_URL names, and drops only its own databases', async () => {
    // A server of its own: using a given one sets the passwords of its roles, which other tests of this run hold.
    vi.stubEnv('TEST_DATABASE_URL', '');
    const given = await startTestServer();
    vi.stubEnv('TEST_DATABASE_URL', given.superuserUrl);
    const [first, second] = [await startTestServer(), await startTestServer()];
    const template = await createTestDatabase(first, 'template');
    await withClient(urlOfDatabase(first.ownerUrl, template), async (client) => {
      await client.query('create schema gov');
      await client.query('create table gov.dish (name text)');
      await client.query("insert into gov.dish values ('lemper')");
      await client.query('grant usage on schema gov to eorder_app');
      await client.query('grant select on gov.dish to eorder_app');
    });
    const copy = await createTestDatabase(first, 'copy', template);
    const other = await createTestDatabase(second, 'other');
    await withClient(urlOfDatabase(first.appUrl, copy), async (client) => {
      expect((await client.query('select name from gov.dish')).rows).toEqual([{ name: 'lemper' }]);
      await expect(client.query('delete from gov.dish')).rejects.toThrow(/permission denied/);
    });
    await expect(dropTestDatabase(first, other)).rejects.toThrow(/no database of this test run/);
    expect(await databasesOf(first)).toEqual([copy, template]);
    await first.stop();
    expect([await databasesOf(first), await databasesOf(second)]).toEqual([[], [other]]);
    await second.stop();
    await given.stop();
  });

  it('deletes the throwaway server, and sweeps away what a killed run left', async () => {
    vi.stubEnv('TEST_DATABASE_URL', '');
    const temporary = await mkdtemp(join(tmpdir(), 'e-order-sweep-'));
    try {
      // Only a plain user's folder is taken there; root's throwaway goes where PostgreSQL's user can enter.
      vi.stubEnv('TMPDIR', temporary);
      const left = join(process.getuid?.() === 0 ? '/tmp' : temporary, 'e-order-test-1-1.left');
      await mkdir(left);
      const server = await startTestServer();
      await expect(stat(left)).rejects.toThrow(/ENOENT/);
      const { rows } = await withClient(server.superuserUrl, (client) =>
        client.query<{ folder: string }>("select current_setting('data_directory') as folder"),
      );
      await server.stop();
      await expect(stat(rows[0]?.folder ?? '/')).rejects.toThrow(/ENOENT/);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  });
});
