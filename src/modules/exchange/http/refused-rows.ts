import { fill, type Lang } from '../../../kernel/text.ts';
import type { Government } from '../../../platform/commands/government.ts';
import { reportColumns } from '../domain/columns.ts';
import { sentenceOf } from '../domain/row-refusals.ts';
import type { ImportRun } from '../domain/run.ts';
import { cellText } from '../domain/split-cells.ts';
import { type RefusedLine, refusedLines } from '../store/runs.ts';

const part = 1000;

/**
 * The refused rows of a run as CSV: the columns as they came, and behind them why. Corrected in a spreadsheet it can be sent again
 * as it is. Flows in parts, so that a million rows take no more memory than a thousand.
 */
export async function* refusedRowsCsv(
  site: Pick<Government, 'db'>,
  run: Pick<ImportRun, 'id' | 'header'>,
  lang: Lang,
): AsyncGenerator<string> {
  const header = run.header ?? [];
  const kept = header.flatMap((name, place) => (isOfReport(name) ? [] : [place]));
  yield `\uFEFF${lineOf([...kept.map((place) => header[place] ?? ''), ...reportColumns])}`;
  for (let after = 0; ; ) {
    const lines = await refusedLines(site, run.id, after, part);
    const last = lines.at(-1);
    if (!last) return;
    yield lines
      .map((line) => lineOf([...cellsOf(line, header.length, kept), ...reasonsOf(line, lang)]))
      .join('');
    after = last.row;
  }
}

const isOfReport = (name: string) => (reportColumns as readonly string[]).includes(name.trim().toLowerCase());

/** As many cells as the header has; what was too much stands in the last one, so that nothing is lost. */
function cellsOf({ cells }: RefusedLine, width: number, kept: readonly number[]): readonly string[] {
  const whole =
    cells.length > width ? [...cells.slice(0, width - 1), cells.slice(width - 1).join(' ')] : cells;
  return kept.map((place) => whole[place] ?? '');
}

function reasonsOf({ line, faults }: RefusedLine, lang: Lang): readonly string[] {
  const at = lang === 'id' ? `Baris ${line}` : `Line ${line}`;
  const said = faults.map((fault) => {
    const sentence = fill(sentenceOf(fault)[lang], fault.params);
    return fault.column === '' ? sentence : `${fault.column}: ${sentence}`;
  });
  return [
    [...new Set(faults.map(({ code }) => code))].join(' '),
    [...new Set(faults.map(({ column }) => column))].filter(Boolean).join(' '),
    `${at}. ${said.join(' ')}`,
  ];
}

/** A cell that a spreadsheet would take for a formula gets a quote before it (CWE-1236), which is taken off when it is read again. */
const lineOf = (cells: readonly string[]) =>
  `${cells.map((cell) => cellText(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)).join(',')}\r\n`;
