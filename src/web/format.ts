import type { Lang } from '../kernel/text.ts';

const units: Record<Lang, readonly [number, string][]> = {
  id: [
    [1e12, ' T'],
    [1e9, ' M'],
    [1e6, ' jt'],
    [1e3, ' rb'],
  ],
  en: [
    [1e12, ' T'],
    [1e9, ' B'],
    [1e6, ' M'],
    [1e3, ' K'],
  ],
};

/** `Rp12,4 M` (miliar) or `Rp12.4 B`: for axes and cards only, never for papers. */
export function shortMoney(amount: bigint | number, lang: Lang): string {
  const value = Number(amount);
  const unit = units[lang].find(([size]) => Math.abs(value) >= size);
  const [size, word] = unit ?? [1, ''];
  const scaled = value / size;
  const digits = Math.abs(scaled) < 100 && size > 1 ? 1 : 0;
  return `Rp${plainNumber(Number(scaled.toFixed(digits)), lang)}${word}`;
}

/** `1.234,5` in Indonesian, `1,234.5` in English. */
export function plainNumber(value: number | bigint, lang: Lang): string {
  return value.toLocaleString(lang === 'id' ? 'id-ID' : 'en-GB');
}

/** `41,2%`; `share` is a fraction. */
export function percent(share: number, lang: Lang): string {
  return `${plainNumber(Math.round(share * 1000) / 10, lang)}%`;
}
