/** What a line of a CSV file is: its cells, a quote that is still open (the line goes on below), or no right line. */
export type Split = readonly string[] | 'open' | 'broken';

/**
 * Splits one line (RFC 4180) at a separator of one character. A cell that begins with a quote ends with one, two quotes are
 * one; a quote inside a bare cell is a plain sign, as in `Rapat "Pleno"`.
 */
export function splitCells(line: string, separator: string): Split {
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] !== '"') {
      const end = line.indexOf(separator, at);
      cells.push(end < 0 ? line.slice(at) : line.slice(at, end));
      if (end < 0) return cells;
      at = end + 1;
      continue;
    }
    const end = closingQuote(line, at + 1);
    if (end < 0) return 'open';
    cells.push(line.slice(at + 1, end).replaceAll('""', '"'));
    at = end + 1;
    if (at >= line.length) return cells;
    if (line[at] !== separator) return 'broken';
    at += 1;
  }
}

/** Where the quoted cell ends; -1 when it does not. */
function closingQuote(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 2)) {
    if (line[at + 1] !== '"') return at;
  }
  return -1;
}

export const separators = [';', '\t', ','] as const;

/** What parts the cells of a header, where no money and no name has a comma of its own. */
export function separatorOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const count = (separator: string) => bare.split(separator).length;
  return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** A cell as a spreadsheet reads it back; quoted where it must be. */
export function cellText(cell: string, separator = ','): string {
  const quoted = cell.includes(separator) || /["\r\n]/.test(cell);
  return quoted ? `"${cell.replaceAll('"', '""')}"` : cell;
}
