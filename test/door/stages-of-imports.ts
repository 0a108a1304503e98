import type { Stage } from './stage.ts';
import { lastBatch, stagedList } from './subject-imports.ts';

/** Imports of the register. */
export const stagesOfImports: Readonly<Record<string, Stage>> = {
  'suppliers/start-import': {
    kind: 'nothing',
    input: async (_, cast) => ({ mode: 'dry', ...(await stagedList(cast)) }),
  },
  'suppliers/import-batch': {
    kind: 'import_run',
    input: ({ id }) => lastBatch(id),
    elsewhere: () => 'suppliers/import-not-running',
  },
  'suppliers/stop-import': {
    kind: 'import_run',
    input: ({ id, version }) => ({ runId: id, version }),
    elsewhere: () => 'suppliers/import-not-running',
  },
  'suppliers/resume-import': {
    kind: 'import_run',
    input: ({ id, version }) => ({ runId: id, version }),
    elsewhere: () => 'suppliers/import-not-stopped',
  },
  'suppliers/forget-import': {
    kind: 'import_run',
    input: ({ id }) => ({ runId: id }),
    elsewhere: () => 'suppliers/import-running',
  },
  'suppliers/fail-import': {
    kind: 'import_run',
    input: ({ id }) => ({ runId: id, code: 'suppliers/import-broken', params: {} }),
    elsewhere: () => 'suppliers/import-not-running',
  },
};
