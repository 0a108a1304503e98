import { plainWord } from './read-cells.ts';

/** Words for one of a few things: what is stored, and how people write it; the first is the one that a refusal names. */
export type Choice<T extends string> = {
  readonly said: string;
  readonly of: (text: string) => T | null;
};

function choice<T extends string>(words: Readonly<Record<T, readonly string[]>>): Choice<T> {
  const entries = Object.entries(words) as [T, readonly string[]][];
  const byWord = new Map(
    entries.flatMap(([value, names]) => [value, ...names].map((name) => [plainWord(name), value] as const)),
  );
  return {
    said: entries.map(([, names]) => names[0]).join(', '),
    of: (text) => byWord.get(plainWord(text)) ?? null,
  };
}

export const kinds = choice({
  jakpreneur: ['Jakpreneur', 'JP'],
  non_jakpreneur: ['Non-Jakpreneur', 'bukan Jakpreneur'],
});

export const legalForms = choice({
  individual: ['Perorangan', 'usaha perorangan', 'UD', 'sole proprietor'],
  cv: ['CV'],
  pt: ['PT', 'PT Perorangan', 'limited company'],
  cooperative: ['Koperasi'],
});

export const sizes = choice({ micro: ['mikro'], small: ['kecil'] });

export const taxStatuses = choice({
  statement_500m: ['surat pernyataan', 'pernyataan', 'pernyataan 500 juta'],
  certificate_pp55: ['suket PP 55', 'surat keterangan PP 55', 'PP 55', 'suket'],
  none: ['tidak ada', 'tanpa', 'belum ada', '-'],
});
