import { expect, it } from 'vitest';
import { readSources } from './imports.ts';

/** Source without its comments: what is left can reach a screen. */
const spoken = readSources('src')
  .filter(({ path }) => !/\.test\.tsx?$|^src\/demo\//.test(path))
  .map(({ path, text }) => ({ path, text: text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '') }));

it('PPK-SKPD is never taken for a bare PPK: the commitment officer is written out', () => {
  const bare = spoken.filter(({ text }) => /\bPPK\b(?!-SKPD)/.test(text));
  expect(spoken.length).toBeGreaterThan(300);
  expect(bare.map(({ path }) => path)).toEqual([]);
});
