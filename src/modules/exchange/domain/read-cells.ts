import { parsePhone } from '../../../kernel/phone.ts';
import { parseRupiah } from '../../../kernel/rupiah.ts';
import { type Day, isDay } from '../../../kernel/time.ts';

/** What a cell says: spaces and line breaks around and inside it made one, and the quote gone that spreadsheets put before digits and signs. */
export function wordsOf(cell: string): string {
  const text =
    cell.includes('  ') || /[\r\n\t\u00a0]/.test(cell) ? cell.replace(/\s+/g, ' ').trim() : cell.trim();
  return /^'[=+\-@\d]/.test(text) ? text.slice(1) : text;
}

/** Digits that people part with spaces, stops and dashes. */
export const digitsOf = (text: string): string => text.replace(/[\s.\-/]/g, '');

/** Long numbers that a spreadsheet wrote as 3,17E+15: their last digits are lost. */
export const isRounded = (text: string): boolean => /^\d([.,]\d+)?E\+\d+$/i.test(text);

/** `31/12/2026` as spreadsheets show it, or the ISO form; null when it is no day. */
export function dayIn(text: string): Day | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = found ?? [];
  const iso = found ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isDay(iso) ? iso : null;
}

/** A mobile number as the register keeps it; spreadsheets take the zero before it away. */
export const phoneIn = (text: string): string | null => parsePhone(text.replace(/^(?=8\d)/, '0'));

/** `3171011001` or `31.71.01.1001`. */
export function regionIn(text: string): string {
  const found = /^(\d{2})\.?(\d{2})\.?(\d{2})\.?(\d{4})$/.exec(text);
  return found ? found.slice(1).join('.') : '';
}

/** Whole rupiah; cents of nothing (`25.000.000,00`, `25000000.0`) are none. */
export function rupiahIn(text: string): bigint | null {
  const amount = parseRupiah(text.replace(/[.,]0{1,2}$/, ''));
  return amount === null || amount < 0n || amount > 999_999_999_999_999n ? null : amount;
}

/** Letters alone, for words that stand for a choice. */
export const plainWord = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
