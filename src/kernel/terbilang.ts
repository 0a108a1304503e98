const digits = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const scales = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'] as const;

/**
 * A whole number in Indonesian words ("seratus dua belas ribu"), 0 to below 10^18.
 * Spelling: Tesaurus/KBBI "miliar", "triliun"; one hundred and one thousand contract to "seratus", "seribu".
 * @throws RangeError outside that range.
 */
export function terbilang(amount: bigint): string {
  if (amount < 0n || amount >= 10n ** 18n) throw new RangeError('terbilang: 0 to below 10^18');
  if (amount === 0n) return 'nol';
  const words: string[] = [];
  let rest = amount;
  for (const scale of scales) {
    const group = Number(rest % 1000n);
    if (group > 0) words.unshift(groupWords(group, scale));
    rest /= 1000n;
  }
  return words.join(' ');
}

/** An amount of money in words, as papers write it: "Satu juta rupiah". */
export function terbilangRupiah(amount: bigint): string {
  const words = terbilang(amount);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} rupiah`;
}

function groupWords(group: number, scale: string): string {
  if (group === 1 && scale === 'ribu') return 'seribu';
  const hundreds = Math.floor(group / 100);
  const words = [hundreds === 1 ? 'seratus' : hundreds > 1 ? `${digits[hundreds]} ratus` : ''];
  words.push(belowHundred(group % 100), scale);
  return words.filter(Boolean).join(' ');
}

function belowHundred(number: number): string {
  if (number < 10) return digits[number] ?? '';
  if (number === 10) return 'sepuluh';
  if (number === 11) return 'sebelas';
  if (number < 20) return `${digits[number - 10]} belas`;
  return [`${digits[Math.floor(number / 10)]} puluh`, digits[number % 10]].filter(Boolean).join(' ');
}
