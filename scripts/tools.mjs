// The tools that read the sources; each gives its exit code.
import { existsSync } from 'node:fs';
import { node24 } from './node24.mjs';
import { at, run } from './root.mjs';

/** Runs a library's command on Node 24, by path: `node` on the PATH may be an old one. */
export function tool(script, args, options = {}) {
  return run(node24(), [at('node_modules', ...script.split('/')), ...args], options);
}

export function formatWrite(args = []) {
  return tool('@biomejs/biome/bin/biome', ['check', '--write', ...args]);
}

export function formatCheck() {
  return tool('@biomejs/biome/bin/biome', ['ci']);
}

export function lint(args = []) {
  return tool('oxlint/bin/oxlint', ['--type-aware', ...args]);
}

/** The program, and the scripts of its pages, which live in a browser and not in Node. */
export async function types() {
  let worst = 0;
  for (const project of ['tsconfig.json', 'src/web/islands/tsconfig.json']) {
    if (existsSync(at(project)))
      worst = Math.max(worst, await tool('typescript/bin/tsc', ['--noEmit', '-p', project]));
  }
  return worst;
}
