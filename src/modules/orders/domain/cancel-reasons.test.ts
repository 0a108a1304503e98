import { expect, it } from 'vitest';
import { cancelReasons, cancelReasonWords } from './cancel-reasons.ts';

it('says a code in both languages, and leaves what a person wrote as it is', () => {
  expect(cancelReasonWords('nothing_accepted').en).toBe('Nothing was accepted at the check of the delivery');
  for (const written of ['Rapat ditunda sampai bulan depan.', 'constructor', ''])
    expect(cancelReasonWords(written)).toEqual({ id: written, en: written });
  // A person's reason has twenty characters at least, so none is taken for a code.
  expect(Object.keys(cancelReasons).filter((code) => code.length >= 20)).toEqual([]);
});
