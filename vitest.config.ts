import { defineConfig } from 'vitest/config';

const database = '**/*.db.test.{ts,tsx}';
const unwanted = ['**/node_modules/**', 'dist/**', '.cache/**', 'data/**'];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [database, ...unwanted],
          // Properties take a second on a free machine and ten on a busy one.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: [database],
          exclude: unwanted,
          globalSetup: ['test/database-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
