/**
 * What guessers try first among passwords of twelve characters or more: words that people make long by repeating them or by
 * hanging on digits and signs. A short list of words stands for thousands of passwords; no list of leaked ones is shipped.
 */
const words = [
  'password',
  'passw',
  'katasandi',
  'rahasia',
  'sangatrahasia',
  'welcome',
  'letmein',
  'iloveyou',
  'princess',
  'sunshine',
  'football',
  'superman',
  'admin',
  'administrator',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'changeme',
  'default',
  'secret',
  'indonesia',
  'indonesiaraya',
  'indonesiamerdeka',
  'jakarta',
  'jakartapusat',
  'dkijakarta',
  'pemprovdki',
  'merdeka',
  'pancasila',
  'garuda',
  'bismillah',
  'alhamdulillah',
  'assalamualaikum',
  'sayang',
  'cinta',
  'selamatpagi',
  'selamatdatang',
  'kelurahan',
  'kecamatan',
  'bendahara',
  'eorder',
  'makanan',
  'rapat',
] as const;

const known = new Set([
  '1q2w3e4r5t6y',
  '1q2w3e4r5t6y7u',
  '1qaz2wsx3edc',
  '1qaz2wsx3edc4rfv',
  'zaq12wsxcde3',
  'qazwsxedcrfv',
  'q1w2e3r4t5y6',
  'a1b2c3d4e5f6',
  'correcthorsebatterystaple',
  'trustno1trustno1',
]);
const wordSet = new Set<string>(words);
const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** Is it one of them? `bare` is in small letters, without spaces. */
export function isCommonPassword(bare: string): boolean {
  if (known.has(bare)) return true;
  const trimmed = bare.replace(/^[^a-z]+|[^a-z]+$/g, '');
  const readings = [bare, trimmed, bare.replace(/[^a-z]/g, ''), ...[bare, trimmed].map(unleet)];
  return readings.some((reading) => isOneWord(reading));
}

function unleet(text: string): string {
  return text.replace(/[013457@$]/g, (sign) => leet[sign] ?? sign).replace(/[^a-z]/g, '');
}

/** The word, or the word again and again. */
function isOneWord(text: string): boolean {
  if (wordSet.has(text)) return true;
  return words.some((word) => text.length > word.length && word.repeat(text.length / word.length) === text);
}
