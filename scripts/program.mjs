// Runs the built program on Node 24 and passes on signals and its exit code.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { node24 } from './node24.mjs';
import { at, root } from './root.mjs';

/**
 * @param {string[]} args command line of dist/main.js
 * @param {{ script?: string, nodeFlags?: string[] }} options
 * @returns {Promise<number>}
 */
export function program(args, { script = at('dist', 'main.js'), nodeFlags = [] } = {}) {
  const follow = pathToFileURL(at('scripts', 'follow-parent.mjs')).href;
  const flags = ['--enable-source-maps', ...nodeFlags, '--import', follow];
  const child = spawn(node24(), [...flags, script, ...args], {
    cwd: root,
    // Compiled code of the libraries is kept between starts; where the folder cannot be written, it is not.
    env: { NODE_COMPILE_CACHE: at('.cache', 'node'), ...process.env },
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    // A session of its own: Ctrl+C reaches this script alone, which passes it on once.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  forwardSignals(child);
  const watch = watchNpm(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      resolve(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1));
    });
  });
}

/** The terminal and npm may both send the same signal for one Ctrl+C: the program gets it once. @param {import('node:child_process').ChildProcess} child */
function forwardSignals(child) {
  let last = 0;
  for (const [signal, sent] of /** @type {const} */ ([
    ['SIGINT', 'SIGINT'],
    ['SIGTERM', 'SIGTERM'],
    ['SIGHUP', 'SIGTERM'],
  ])) {
    process.on(signal, () => {
      if (Date.now() - last > 500) child.kill(sent);
      last = Date.now();
    });
  }
}

/** Under npm we end when npm is killed: it cannot tell us. @param {() => void} gone */
function watchNpm(gone) {
  if (process.env['npm_lifecycle_event'] === undefined) return undefined;
  const chain = [process.ppid, parentOf(process.ppid)];
  return setInterval(() => {
    if (process.ppid !== chain[0] || parentOf(chain[0]) !== chain[1]) gone();
  }, 250).unref();
}

/** Between npm and us there is a shell. Undefined where there is no /proc. @param {number | undefined} pid */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}
