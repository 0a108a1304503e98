import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Plus Jakarta Sans (SIL Open Font License) in two static cuts: a PDF embeds a subset of each. */
export const fonts = {
  regular: read(400),
  bold: read(700),
};

function read(weight: number): Buffer {
  const folder = require
    .resolve('@fontsource/plus-jakarta-sans/package.json')
    .replace(/package\.json$/, 'files/');
  return readFileSync(`${folder}plus-jakarta-sans-latin-${weight}-normal.woff`);
}
