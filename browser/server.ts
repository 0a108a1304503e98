// The program under test: the real composition and demonstration, with a clock that a test moves for its own requests alone.
import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildApp } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import { demonstrationSignIn, loadDemonstration } from '../src/demo/load/load-demonstration.ts';
import { messagePages, messagesHref } from '../src/demo/messages/message-pages.tsx';
import { startImports } from '../src/import-clock.ts';
import { openInstallation } from '../src/installation.ts';
import { readAssets } from '../src/serve.ts';
import { clockHeader, testNow } from './clock.ts';

const begun = Date.now();
const moved = new AsyncLocalStorage<Date>();

/** The day of the tests goes on by itself, so that what is done later is later. */
function now(): Date {
  const start = moved.getStore() ?? testNow;
  return new Date(start.getTime() + Date.now() - begun);
}

const config = readConfig(process.env);
const installation = await openInstallation(config, console.log, { clock: now, demo: true });
const [site] = installation.sites.values();
if (!site) throw new Error('no government');
await loadDemonstration(site, console.log, { rewrite: null });
const app = await buildApp({
  config,
  sites: installation.hosts,
  secret: installation.secret,
  assets: await readAssets(),
  demo: { ...demonstrationSignIn(testNow), messages: { href: messagesHref, pages: messagePages } },
});
await app.ready();
const imports = startImports(installation, app.log);

const server = createServer((request, response) => {
  const start = startOf(request);
  if (start) moved.run(start, () => app.routing(request, response));
  else app.routing(request, response);
});
server.listen(config.port, '127.0.0.1', () => {
  console.log(`e-Order: http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close(async () => {
    await app.close();
    await imports.stop();
    await installation.close();
  });
});

function startOf({ headers }: IncomingMessage): Date | null {
  const value = headers[clockHeader];
  return typeof value === 'string' ? new Date(value) : null;
}
