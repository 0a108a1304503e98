// Installs the libraries when they are missing or not those of package-lock.json; otherwise does nothing, quickly.
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { alone, at, readText, run, Stop } from './root.mjs';

const stampFile = at('node_modules', '.e-order-installed');

export async function install() {
  if (isInstalled()) return;
  await alone('install', async () => {
    if (isInstalled()) return;
    if (!installedMatchesLock()) await npm();
    writeFileSync(stampFile, wantedStamp());
  });
}

function isInstalled() {
  return readText(stampFile) === wantedStamp();
}

function wantedStamp() {
  const lock = createHash('sha256')
    .update(readText(at('package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform} ${process.arch}\n`;
}

/** npm notes at the end of an install what it put there: somebody may have run `npm ci` by hand. */
function installedMatchesLock() {
  const noted = readText(at('node_modules', '.package-lock.json'));
  if (noted === '') return false;
  const there = JSON.parse(noted).packages;
  const wanted = JSON.parse(readText(at('package-lock.json'))).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || there[path]?.version === version || (optional === true && !existsSync(at(path))),
  );
}

async function npm() {
  // `npm ci` first deletes everything, also under a server that is running from it: only for a folder that was never
  // whole. Afterwards an install changes what differs and leaves package-lock.json alone (--no-save).
  const whole = existsSync(at('node_modules', '.package-lock.json'));
  const verb = whole ? ['install', '--no-save'] : ['ci'];
  console.log('Installing libraries (once; about half a minute) ...');
  // No package needs its install script: their programs come as optional packages.
  const flags = [
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const code = await run(...npmCommand([...verb, ...flags]));
  if (code !== 0) {
    throw new Stop(
      'The libraries could not be installed: see the message of npm above (is the registry reachable?).',
      code,
    );
  }
}

/** The npm that started us, else the one on the PATH. @param {string[]} args */
function npmCommand(args) {
  const own = process.env['npm_execpath'];
  if (own?.endsWith('npm-cli.js')) return /** @type {const} */ ([process.execPath, [own, ...args]]);
  const windows = process.platform === 'win32';
  return /** @type {const} */ ([windows ? 'npm.cmd' : 'npm', args, windows ? { shell: true } : {}]);
}
