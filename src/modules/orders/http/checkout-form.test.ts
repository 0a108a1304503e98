import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf, readCheckoutForm, wholeNumber } from './checkout-form.ts';

const id = '0197c0de-0000-7000-8000-000000000001';

describe('the checkout form', () => {
  test('becomes the input of a command, with the price that was seen at the typed quantity', () => {
    const form = readCheckoutForm({
      version: '3',
      note: ' Tanpa kacang \r\n',
      'lines.0.productId': id,
      'lines.0.quantity': '50',
      'lines.0.prices': '24000,50:23000',
    });
    expect(form.input).toEqual({
      version: 3,
      lines: [{ productId: id, quantity: 50, seenPrice: '23000' }],
      note: 'Tanpa kacang',
    });
    expect(entriesOf(form.lines)).toEqual([{ productId: id, quantity: 50 }]);
  });

  test.each([
    ['45', 45],
    ['1.000', 1000],
    ['0', 0],
    ['', undefined],
    ['-1', '-1'],
    ['abc', 'abc'],
    ['1e9', '1e9'],
    ['1,5', '1,5'],
  ])('%j is read as %j', (text, value) => {
    expect(wholeNumber(text)).toBe(value);
  });

  test('any body is survived', () => {
    const names = fc.constantFrom('lines.0.productId', 'lines.0.quantity', 'lines.0.prices', 'note');
    fc.assert(
      fc.property(
        fc.dictionary(names, fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()))),
        (body) => {
          const form = readCheckoutForm(body);
          expect(entriesOf(form.lines).length).toBeLessThanOrEqual(form.lines.length);
        },
      ),
    );
  });
});
