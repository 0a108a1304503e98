import { type Config, readConfig } from './config.ts';
import { administratorCommand, administratorHelp } from './first-administrator.ts';
import { importCommand, importHelp } from './import-suppliers.ts';
import { type Installation, openInstallation } from './installation.ts';
import { serve } from './serve.ts';
import { CannotStart } from './start-checks.ts';
import { verifyGovernment } from './verify.ts';

const help = `e-Order

  serve [--demo]   start the program (with demonstration data)
  migrate          bring the database to the newest version
  seed             load the demonstration data, where there are none yet
  verify           prove balances, figures, events, papers, files and tasks; names every fault
  doctor           say what is here and whether it works
  admin            make the first administrator of a government; prints a password, once:
                   ${administratorHelp}
  import-suppliers  check a list of suppliers (CSV or XLSX), then enter it; goes on where it was stopped:
                   ${importHelp}
`;

type Command = (config: Config, args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  serve,
  migrate: (config) => withInstallation(config, async () => say('The database is up to date.')),
  seed: (config) =>
    withInstallation(config, async (installation) => {
      const { loadDemonstration } = await import('./demo/load/load-demonstration.ts');
      for (const site of installation.sites.values()) await loadDemonstration(site, say);
    }),
  verify: (config) => withInstallation(config, verify),
  doctor: (config) => withInstallation(config, doctor),
  'import-suppliers': (config, args) =>
    withInstallation(config, ({ sites }) => importCommand(sites, args, process.stdout)),
  admin: (config, args) => withInstallation(config, ({ sites }) => administratorCommand(sites, args, say)),
};

/** Runs one command of the command line. @returns the exit code: 0 done, 1 failed, 2 not understood. */
export async function runCommandLine(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const [name = '', ...rest] = args;
  const command = commands[name];
  if (!command) {
    process.stdout.write(help);
    return name === '' || name === 'help' ? 0 : 2;
  }
  try {
    return await command(readConfig(environment), rest);
  } catch (error) {
    if (error instanceof CannotStart) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function withInstallation(
  config: Config,
  work: (installation: Installation) => Promise<number | void>,
): Promise<number> {
  const installation = await openInstallation(config, say);
  try {
    return (await work(installation)) ?? 0;
  } finally {
    await installation.close();
  }
}

async function verify({ sites }: Installation): Promise<number> {
  let count = 0;
  for (const site of sites.values()) {
    const faults = await verifyGovernment(site);
    count += faults.length;
    for (const { kind, subject, says } of faults) say(`${site.id}: ${kind} ${subject}: ${says}`);
    say(
      `${site.id}: ${
        faults.length === 0
          ? 'balances, figures, events, papers, files and tasks are as they must be'
          : `${faults.length} faults`
      }`,
    );
  }
  return count === 0 ? 0 : 1;
}

async function doctor({ pool, sites }: Installation): Promise<number> {
  const version = await pool.query<{ version: string }>('SELECT version()');
  say(`Node ${process.version}`);
  say(version.rows[0]?.version ?? '-');
  for (const site of sites.values()) {
    const last = await pool.query<{ id: string }>(
      `SELECT id FROM ${site.schema}.migration ORDER BY id DESC LIMIT 1`,
    );
    say(`Government ${site.id}: schema ${site.schema}, at ${last.rows[0]?.id ?? 'nothing'}`);
  }
  return 0;
}
