// Finds a Chromium that really launches here: CHROMIUM_PATH, an installed one, the one inside an npm package, Debian's package.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

const execute = promisify(execFile);
const cache = join(dirname(dirname(fileURLToPath(import.meta.url))), '.cache');

// The tests open our own pages only, often as root or in a container, where the sandbox cannot be had.
const args = ['--no-sandbox', '--disable-dev-shm-usage'];

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} Browser what Playwright's launch takes */

/** @returns {Promise<Browser>} @throws Error that says what was tried */
export async function findChromium() {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return mustLaunch({ executablePath: given, args, env: {} });
  const tried = [];
  for (const [name, candidates] of sources) {
    for (const browser of await candidates().catch(
      (error) => (tried.push(`${name}: ${firstLine(error)}`), []),
    )) {
      const problem = await problemOf(browser);
      if (problem === undefined) return browser;
      tried.push(`${browser.executablePath}: ${problem}`);
    }
  }
  throw new Error(
    'No Chromium can be had for the browser tests. Install Chromium or Chrome, or name one in CHROMIUM_PATH.\n' +
      `Tried:\n${tried.map((line) => `  ${line}`).join('\n') || '  nothing is installed'}`,
  );
}

/** @type {[string, () => Promise<Browser[]>][]} */
const sources = [
  ['installed', async () => installed()],
  ['the package @sparticuz/chromium', packaged],
  ["Debian's package", debian],
];

/** @returns {Browser[]} */
function installed() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return places
    .filter((path) => existsSync(path))
    .map((executablePath) => ({ executablePath, args, env: {} }));
}

/** Unpacked once; first with this machine's libraries, then with those in the package. @returns {Promise<Browser[]>} */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const folder = join(cache, 'chromium');
  if (!existsSync(folder)) await unpack(folder);
  const executablePath = join(folder, 'chromium');
  const fonts = { FONTCONFIG_PATH: join(folder, 'fonts') };
  return [
    { executablePath, args, env: {} },
    { executablePath, args, env: { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } },
  ];
}

/** The package unpacks to the temporary folder, and its own libraries only where it believes to be on its home system. */
async function unpack(folder) {
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'chromium-'));
  const script =
    "import('@sparticuz/chromium').then((module) => module.default.executablePath()).then((path) => console.log(path))";
  try {
    await execute(process.execPath, ['--input-type=module', '-e', script], {
      cwd: dirname(cache),
      env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    });
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Only as root on a system with apt; that changes the machine, so it is the last resort and says so. @returns {Promise<Browser[]>} */
async function debian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  console.log("No Chromium launches here: installing Debian's package chromium ...");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await execute('apt-get', ['update', '-q'], { env }).catch(() => undefined);
  await execute('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
  return installed();
}

/** @param {Browser} browser */
async function mustLaunch(browser) {
  const problem = await problemOf(browser);
  if (problem === undefined) return browser;
  throw new Error(`CHROMIUM_PATH names ${browser.executablePath}, which does not launch: ${problem}`);
}

/** Why the browser does not show a page, or undefined when it does. @param {Browser} browser */
async function problemOf({ executablePath, args: flags, env }) {
  try {
    const launched = await chromium.launch({
      executablePath,
      args: flags,
      env: { ...process.env, ...env },
      timeout: 30_000,
    });
    try {
      const context = await launched.newContext();
      await (await context.newPage()).setContent('<p>e-Order</p>');
      await context.close();
    } finally {
      await launched.close();
    }
    return undefined;
  } catch (error) {
    return firstLine(error);
  }
}

function firstLine(error) {
  const lines = String(error?.message ?? error).split('\n');
  return lines.find((line) => /error while loading|cannot open|Failed/i.test(line))?.trim() ?? lines[0];
}
