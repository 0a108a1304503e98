import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './compose.ts';
import type { Config } from './config.ts';
import type { DemoClock } from './demo/clock/demo-clock.ts';
import { openInstallation } from './installation.ts';
import { startJobs } from './jobs.ts';
import type { Site } from './platform/http/context.ts';
import type { Assets } from './platform/http/render.ts';
import { whatsapp } from './platform/messaging/whatsapp.ts';
import type { RouteOptions } from './routes.ts';
import { listenFault, prepareStart } from './start-checks.ts';

/** `serve`: opens everything, listens, and ends in order on SIGINT or SIGTERM. */
export async function serve(config: Config, args: readonly string[]): Promise<number> {
  const leave = await prepareStart(config);
  try {
    return await serveUntilSignal(config, args);
  } finally {
    await leave();
  }
}

async function serveUntilSignal(config: Config, args: readonly string[]): Promise<number> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const clock = args.includes('--demo') ? await openClock(config.dataDir) : null;
  const installation = await openInstallation(config, say, clock ? { clock: clock.now, demo: true } : {});
  const demo = clock && (await openDemonstration(installation.sites.values(), clock, say));
  const app = await buildApp({
    config,
    sites: installation.hosts,
    secret: installation.secret,
    assets: await readAssets(),
    demo,
  });
  const jobs = await startJobs(installation, app.log, config.whatsapp ? whatsapp(config.whatsapp) : null);
  const address = await app.listen({ host: config.host, port: config.port }).catch((error: unknown) => {
    throw listenFault(error, config);
  });
  if (!config.whatsapp && !clock) say(noCarrier);
  say(welcome(config.publicUrl ?? address.replace('127.0.0.1', 'localhost'), demo));
  await untilSignal();
  await app.close();
  await jobs.stop();
  await installation.close();
  return 0;
}

const noCarrier =
  'Warning: no WhatsApp is configured (WHATSAPP_URL, WHATSAPP_TOKEN, WHATSAPP_PHONE_ID). Makers cannot confirm their phone, and the registration sends them to the kecamatan.';

/** The clock of a demonstration, which visitors move on. */
async function openClock(dataDir: string): Promise<DemoClock> {
  const { openDemoClock } = await import('./demo/clock/demo-clock.ts');
  await mkdir(dataDir, { recursive: true });
  return openDemoClock(dataDir);
}

async function openDemonstration(
  sites: Iterable<Site>,
  clock: DemoClock,
  say: (line: string) => void,
): Promise<RouteOptions['demo']> {
  const { action, clockPages } = await import('./demo/clock/clock-pages.tsx');
  const { demonstrationSignIn, loadDemonstration } = await import('./demo/load/load-demonstration.ts');
  const [site] = sites;
  if (!site) return null;
  await loadDemonstration(site, say);
  const pages = (app: FastifyInstance) => clockPages(app, clock);
  const { messagePages, messagesHref } = await import('./demo/messages/message-pages.tsx');
  const messages = site.messages === 'shown' ? { messages: { href: messagesHref, pages: messagePages } } : {};
  return { ...demonstrationSignIn(clock.now()), clock: { href: action, pages }, ...messages };
}

/** The built files beside the program. */
export async function readAssets(): Promise<Assets> {
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'assets');
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    string
  >;
  const address = (name: string) => manifest[name] ?? '';
  return { folder, css: address('app.css'), js: address('app.js'), font: address('font.woff2') };
}

function welcome(address: string, demo: RouteOptions['demo']): string {
  if (!demo) return `e-Order is ready: ${address}`;
  const width = Math.max(...demo.people.map(({ username }) => username.length));
  const people = demo.people.map(
    ({ username, name, roles }) => `  ${username.padEnd(width)}  ${name} — ${roles.id}`,
  );
  return [
    '',
    `e-Order siap: ${address}`,
    '',
    `Kata sandi semua orang peragaan (password of everybody): ${demo.password}`,
    '',
    ...people,
    '',
    'Ctrl+C untuk berhenti (to stop).',
  ].join('\n');
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
