import pg from 'pg';

/** Names of the two roles: one owns and migrates, the other is what the program works as. */
export const OWNER_ROLE = 'eorder_owner';
export const APP_ROLE = 'eorder_app';

/** Extensions that migrations rely on. They need a superuser (or a trusted owner) and live in `public`. */
export const EXTENSIONS: readonly string[] = ['pg_trgm', 'unaccent', 'btree_gin', 'pgcrypto'];

/** Creates the two roles on a server, or gives existing ones these passwords. Needs a superuser's connection. */
export async function prepareRoles(
  superuserUrl: string,
  passwords: { readonly owner: string; readonly app: string },
): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    // Two test runs may share one server.
    await client.query("select pg_advisory_lock(hashtext('e-order roles'))");
    for (const [role, password] of [
      [OWNER_ROLE, passwords.owner],
      [APP_ROLE, passwords.app],
    ] as const) {
      const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const verb = known.rowCount === 0 ? 'create' : 'alter';
      await client.query(`${verb} role ${role} login password ${client.escapeLiteral(password)}`);
    }
  });
}

/**
 * Creates a database (unless it is there) that the owner role owns, with the extensions in `public` and a schema `pgboss` whose
 * tables the application role may use. Every other grant is the migrations' affair.
 * `template` names a database to copy instead: it is then taken as it is.
 */
export async function prepareDatabase(
  superuserUrl: string,
  database: string,
  template?: string,
): Promise<void> {
  const created = await withClient(superuserUrl, (client) => createDatabase(client, database, template));
  if (template !== undefined && created) return;
  await withClient(urlOfDatabase(superuserUrl, database), async (client) => {
    await client.query(`revoke all on database ${client.escapeIdentifier(database)} from public`);
    await client.query(
      `grant connect, temporary on database ${client.escapeIdentifier(database)} to ${APP_ROLE}`,
    );
    await client.query('revoke create on schema public from public');
    await client.query(`grant usage on schema public to ${OWNER_ROLE}, ${APP_ROLE}`);
    for (const extension of EXTENSIONS) {
      await client.query(`create extension if not exists ${extension} with schema public`);
    }
    await client.query(`create schema if not exists pgboss authorization ${OWNER_ROLE}`);
    await client.query(`grant usage on schema pgboss to ${APP_ROLE}`);
    for (const kind of ['tables', 'sequences', 'functions']) {
      await client.query(
        `alter default privileges for role ${OWNER_ROLE} in schema pgboss grant all on ${kind} to ${APP_ROLE}`,
      );
    }
  });
}

async function createDatabase(client: pg.Client, database: string, template?: string): Promise<boolean> {
  const known = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (known.rowCount !== 0) return false;
  const name = client.escapeIdentifier(database);
  if (template !== undefined) {
    await client.query(
      `create database ${name} owner ${OWNER_ROLE} template ${client.escapeIdentifier(template)}`,
    );
    return true;
  }
  const plain = `create database ${name} owner ${OWNER_ROLE} template template0 encoding 'UTF8'`;
  // The order of words must not depend on the machine; a server without this locale keeps its own.
  await client.query(`${plain} locale_provider libc locale 'C.UTF-8'`).catch(() => client.query(plain));
  return true;
}

/** The same server, user and password, another database. */
export function urlOfDatabase(url: string, database: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${encodeURIComponent(database)}`;
  return parsed.href;
}

/** The same server and database, another role. */
export function urlOfRole(url: string, role: string, password: string): string {
  const parsed = new URL(url);
  parsed.username = role;
  parsed.password = password;
  return parsed.href;
}

/** Runs some work on one connection of its own. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
