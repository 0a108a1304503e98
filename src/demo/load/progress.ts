/** Shows how far a long work has come. */
export type Progress = { readonly step: () => void; readonly done: () => void };

export type ProgressOptions = {
  /** Prints a whole line. */
  readonly say: (line: string) => void;
  /** Rewrites the last line of a terminal; null where the output is no terminal. */
  readonly rewrite: ((line: string) => void) | null;
  /** Milliseconds; the wall clock, for the rate. */
  readonly clock: () => number;
};

const width = 24;
const redrawMs = 100;

/** A bar in a terminal, rewritten with rate and time left; a line at each tenth elsewhere. */
export function startProgress(
  title: string,
  total: number,
  { say, rewrite, clock }: ProgressOptions,
): Progress {
  const began = clock();
  let count = 0;
  let drawnAt = 0;
  let tenth = 0;
  const line = () => progressLine(title, count, total, (clock() - began) / 1000);
  return {
    step() {
      count++;
      const now = clock();
      if (rewrite) {
        if (now - drawnAt < redrawMs) return;
        drawnAt = now;
        rewrite(line());
        return;
      }
      const reached = Math.floor((count * 10) / total);
      if (reached > tenth && reached < 10) {
        tenth = reached;
        say(line());
      }
    },
    done() {
      const last = `${title}: ${count} dalam ${((clock() - began) / 1000).toFixed(1)} s`;
      if (rewrite) rewrite('');
      say(last);
    },
  };
}

/** `Setahun pesanan  ████████▌···  3.100/9.000  520/s  sisa 12 s`. Pure. */
export function progressLine(title: string, count: number, total: number, seconds: number): string {
  const share = total === 0 ? 1 : Math.min(1, count / total);
  const full = Math.round(share * width);
  const bar = '█'.repeat(full) + '·'.repeat(width - full);
  const rate = seconds > 0 ? count / seconds : 0;
  const left = rate > 0 ? Math.ceil((total - count) / rate) : null;
  return `${title}  ${bar}  ${Math.floor(share * 100)}%  ${count}/${total}  ${Math.round(rate)}/s${left === null ? '' : `  sisa ${left} s`}`;
}

/** How this process prints: rewrites in a terminal, whole lines elsewhere. */
export function terminalOf(stream: NodeJS.WriteStream): ((line: string) => void) | null {
  return stream.isTTY ? (line) => void stream.write(`\r\u001b[2K${line}`) : null;
}
