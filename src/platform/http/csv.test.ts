import { describe, expect, test } from 'vitest';
import { csvOf } from './csv.ts';

const body = (value: string) => csvOf(['a'], [[value]]).split('\r\n')[1];

describe('a cell of a CSV file', () => {
  test.each(['=1+1', '+62', '-1', '@SUM(A1)', '\tx'])('%j is not a formula', (value) => {
    expect(body(value)).toBe(`'${value}`);
  });

  test('is quoted where it must be', () => {
    expect(body('Kantor, Gambir "A"')).toBe('"Kantor, Gambir ""A"""');
  });

  test('keeps numbers and leaves nothing for null', () => {
    expect(csvOf(['a', 'b'], [[-5n, null]])).toBe('\uFEFFa,b\r\n-5,\r\n');
  });
});
