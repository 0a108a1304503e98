import type { FastifyReply } from 'fastify';

export type CsvCell = string | number | bigint | null;

/** A cell; one that a spreadsheet would take for a formula gets a quote before it (CWE-1236), numbers stay numbers. */
function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. */
export function csvOf(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Sends a table as a file; its column names are stable, money is whole rupiah without dots. */
export function sendCsv(
  reply: FastifyReply,
  name: string,
  head: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): FastifyReply {
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'private, no-store')
    .send(csvOf(head, rows));
}
