import { expect, test } from 'vitest';
import { checkThrottle } from './throttle.ts';

test.each([
  [0, 0, false],
  [4, 0, false],
  [5, 0, true],
  [0, 29, false],
  [0, 30, true],
  [4, 29, false],
  [50, 100, true],
])('%i wrong for the name and %i from the address: stopped is %s', (ofUsername, ofAddress, stopped) => {
  expect(checkThrottle({ ofUsername, ofAddress })?.code).toBe(stopped ? 'identity/throttled' : undefined);
});
