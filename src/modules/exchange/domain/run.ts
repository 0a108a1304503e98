import type { Refusal } from '../../../kernel/refusal.ts';
import type { TextParams } from '../../../kernel/text.ts';

/** A run over a file, as pages and the command line show it. */
export type ImportRun = {
  readonly id: string;
  readonly mode: 'dry' | 'real';
  readonly state: 'running' | 'stopped' | 'done' | 'failed';
  readonly sha256: string;
  readonly name: string;
  readonly size: number;
  readonly header: readonly string[] | null;
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly heartbeatAt: Date;
  readonly finishedAt: Date | null;
  readonly cursor: { readonly byte: number; readonly row: number; readonly line: number };
  readonly resumed: { readonly at: Date; readonly byte: number; readonly row: number };
  readonly saved: number;
  readonly known: number;
  readonly refused: number;
  readonly fault: { readonly code: Refusal['code']; readonly params: TextParams } | null;
  readonly forgottenAt: Date | null;
  readonly version: number;
};

export type Progress = {
  /** Done, 0 to 1, by bytes: nobody counted the rows before. */
  readonly share: number;
  /** Rows a second since it began or went on; null when there is nothing to tell from yet. */
  readonly rowsPerSecond: number | null;
  readonly secondsLeft: number | null;
};

/** How far a run is, how fast it goes, and how long it still takes. Pure. */
export function progressOf(
  run: Pick<ImportRun, 'state' | 'size' | 'cursor' | 'resumed' | 'heartbeatAt'>,
): Progress {
  const share = run.state === 'done' ? 1 : Math.min(1, run.cursor.byte / Math.max(1, run.size));
  const seconds = (run.heartbeatAt.getTime() - run.resumed.at.getTime()) / 1000;
  const rows = run.cursor.row - run.resumed.row;
  if (seconds <= 0 || rows <= 0) return { share, rowsPerSecond: null, secondsLeft: null };
  const bytes = run.cursor.byte - run.resumed.byte;
  const left = Math.max(0, run.size - run.cursor.byte);
  const secondsLeft = run.state === 'running' && bytes > 0 ? Math.ceil((left * seconds) / bytes) : null;
  return { share, rowsPerSecond: rows / seconds, secondsLeft };
}
