import { expect, it } from 'vitest';
import { formatPhone, maskPhone, parsePhone, phoneForms } from './phone.ts';

it('reads a mobile number however it is typed', () => {
  for (const typed of [
    '081234567890',
    '0812-3456-7890',
    '+62 812 3456 7890',
    '6281234567890',
    '(0812) 3456.7890',
  ])
    expect(parsePhone(typed)).toBe('6281234567890');
  for (const typed of [
    '',
    '021 345 6789',
    '0812345',
    '08123456789012345',
    '+1 812 345 6789',
    '0812x4567890',
    '١٢٣',
  ])
    expect(parsePhone(typed)).toBeNull();
});

it('writes it as people do, and hides its middle', () => {
  expect(formatPhone('6281234567890')).toBe('0812-3456-7890');
  expect(maskPhone('6281234567890')).toBe('0812\u2011••••\u2011••90');
  expect(maskPhone('081234567890')).toBe('0812\u2011••••\u2011••90');
  expect(phoneForms('6281234567890')).toEqual(['6281234567890', '081234567890', '+6281234567890']);
});
