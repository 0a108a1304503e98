// `npm test`: all checks, or the named ones (`npm test -- unit browser`); other words are handed to them as filters.
import { mkdirSync, rmSync } from 'node:fs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { at, readText, runMain, Stop } from './root.mjs';
import { formatCheck, lint, tool, types } from './tools.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/** @type {Record<string, [heading: string, run: (filters: string[]) => Promise<Count>]>} */
const parts = {
  format: ['Format (biome)', () => check(formatCheck())],
  lint: ['Lint (oxlint)', () => check(lint())],
  types: ['Types (tsc)', () => check(types())],
  unit: ['Unit tests (vitest)', (filters) => vitest('unit', filters)],
  db: ['Database tests (vitest, PostgreSQL)', (filters) => vitest('db', filters)],
  browser: ['Browser tests (Playwright)', playwright],
};

await runMain(async () => {
  const words = process.argv.slice(2);
  const named = Object.keys(parts).filter((name) => words.includes(name));
  const filters = words.filter((word) => !(word in parts));
  const chosen = named.length > 0 ? named : Object.keys(parts);
  await install();
  // The others read the sources as they are.
  if (chosen.includes('browser')) await build();
  const sum = { passed: 0, failed: 0 };
  for (const name of chosen) {
    const { passed, failed } = await timed(name, filters);
    sum.passed += passed;
    sum.failed += failed;
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
});

/** @param {string} name @param {string[]} filters @returns {Promise<Count>} */
async function timed(name, filters) {
  const [heading, run] = parts[name];
  console.log(`\n== ${heading}`);
  const start = performance.now();
  const count = await run(filters).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  console.log(
    `-- ${heading}: ${count.failed === 0 ? 'good' : 'FAILED'}, ${seconds(performance.now() - start)}`,
  );
  return count;
}

/** A tool that reads sources counts only when it finds something. @param {Promise<number>} code @returns {Promise<Count>} */
async function check(code) {
  return { passed: 0, failed: (await code) === 0 ? 0 : 1 };
}

/** @param {string} project @param {string[]} filters @returns {Promise<Count>} */
async function vitest(project, filters) {
  const report = freshReport(project);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const code = await tool('vitest/vitest.mjs', [...args, ...filters]);
  const { numPassedTests, numFailedTests } = readReport(report, code);
  return countOf(code, numPassedTests ?? 0, numFailedTests ?? 0);
}

/** @param {string[]} filters @returns {Promise<Count>} */
async function playwright(filters) {
  const report = freshReport('browser');
  const { findChromium } = await import('../browser/find-chromium.mjs');
  const browser = await findChromium();
  const env = {
    ...process.env,
    E_ORDER_BROWSER: JSON.stringify(browser),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const code = await tool('@playwright/test/cli.js', ['test', ...filters], { env });
  const stats = readReport(report, code).stats ?? {};
  return countOf(code, (stats.expected ?? 0) + (stats.flaky ?? 0), stats.unexpected ?? 0);
}

/** A run can fail without a failed test (a file that does not load): that is one failure. @returns {Count} */
function countOf(code, passed, failed) {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** @param {string} name */
function freshReport(name) {
  mkdirSync(at('.cache'), { recursive: true });
  const report = at('.cache', `report-${name}.json`);
  rmSync(report, { force: true });
  return report;
}

/** @param {string} report @param {number} code */
function readReport(report, code) {
  const text = readText(report);
  if (text === '' && code === 0) throw new Stop(`${report} was not written.`);
  return text === '' ? {} : JSON.parse(text);
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
