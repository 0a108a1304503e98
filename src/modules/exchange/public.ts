/** What other modules and the program's own commands use of the exchange of lists. */
export { failImport } from './commands/fail-import.ts';
export { forgetImport } from './commands/forget-import.ts';
export { importBatch } from './commands/import-batch.ts';
export { resumeImport } from './commands/resume-import.ts';
export { startImport } from './commands/start-import.ts';
export { stopImport } from './commands/stop-import.ts';
export { type Column, columnKeys, nameOf } from './domain/columns.ts';
export { outcomeLine, progressLine } from './domain/progress-line.ts';
export { type ImportRun, progressOf } from './domain/run.ts';
export { refusedRowsCsv } from './http/refused-rows.ts';
export { forgetOldRuns, runImport } from './run-import.ts';
export { openRuns, readRun, runOfFile } from './store/runs.ts';
export { type StagedList, stageList } from './store/stage-list.ts';
