import { defineConfig } from '@playwright/test';
import { findChromium } from './browser/find-chromium.mjs';

type Launch = Awaited<ReturnType<typeof findChromium>>;

// Looked for once; the worker processes read this file again and inherit the answer.
process.env['E_ORDER_BROWSER'] ??= JSON.stringify(await findChromium());
const launch = JSON.parse(process.env['E_ORDER_BROWSER']) as Launch;

export default defineConfig({
  testDir: 'browser',
  outputDir: 'test-results',
  globalSetup: './browser/serve.ts',
  // Two cores: one browser beside the server and PostgreSQL. Files run in order of name, tests in order of writing.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '.cache/report-browser.json' }],
  ],
  use: {
    baseURL: process.env['E_ORDER_URL'] ?? '',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: launch.executablePath,
      args: launch.args,
      env: { ...process.env, ...launch.env },
    },
  },
});
