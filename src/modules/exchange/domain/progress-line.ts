import { type ImportRun, progressOf } from './run.ts';

const barWidth = 24;

/** A run in one line of a terminal: bar, share, rows, rate, time left, refused rows. */
export function progressLine(run: ImportRun): string {
  const { share, rowsPerSecond, secondsLeft } = progressOf(run);
  const filled = Math.floor(share * barWidth);
  const parts = [
    `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %`,
    `${grouped(run.cursor.row)} rows`,
    ...(rowsPerSecond === null ? [] : [`${grouped(Math.round(rowsPerSecond))} rows/s`]),
    ...(secondsLeft === null ? [] : [`${minutes(secondsLeft)} left`]),
    ...(run.refused === 0 ? [] : [`${grouped(run.refused)} refused`]),
  ];
  return parts.join('  ');
}

/** What came of a run, in a sentence. */
export function outcomeLine(run: ImportRun): string {
  const entered = run.mode === 'dry' ? 'would be entered' : 'entered';
  return `${grouped(run.cursor.row)} rows: ${grouped(run.saved)} ${entered}, ${grouped(run.known)} known already, ${grouped(run.refused)} refused.`;
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
