import { defineRefusal, type Refusal } from '../../kernel/refusal.ts';

export const pdfBroken = defineRefusal('files/pdf-broken', 415, {
  id: 'Berkas ini bukan PDF yang utuh. Buka berkasnya, simpan atau cetak kembali sebagai PDF, lalu unggah.',
  en: 'This is not a whole PDF. Open the file, save or print it as PDF again, then upload it.',
});
export const pdfLocked = defineRefusal('files/pdf-locked', 415, {
  id: 'PDF ini terkunci kata sandi. Cetak kembali sebagai PDF tanpa kata sandi, lalu unggah.',
  en: 'This PDF is locked by a password. Print it as PDF again without one, then upload it.',
});
export const pdfActive = defineRefusal('files/pdf-active', 415, {
  id: 'PDF ini memuat program atau berkas lain di dalamnya. Cetak kembali sebagai PDF biasa, lalu unggah.',
  en: 'This PDF carries a program or another file inside. Print it as a plain PDF again, then upload it.',
});

/** Readers look for the end of a PDF in its last kilobyte; some writers leave blank lines behind it. */
const tailBytes = 2048;

/**
 * Is it plausibly a PDF that everybody can open and that only shows? Header, end, cross-reference and pages must be there
 * (ISO 32000-1, 7.5); encrypted files, and actions or files in clear, are refused. What lies in compressed objects is not
 * looked into: the browser's own reader shows papers, and it runs nothing of theirs outside its sandbox. @returns the refusal, null when nothing is wrong.
 */
export function pdfFault(bytes: Buffer): Refusal | null {
  const text = plainNames(bytes.toString('latin1'));
  const tail = text.slice(-tailBytes);
  const whole =
    /^%PDF-[12]\.\d/.test(text) &&
    /startxref\s+\d+\s+%%EOF/.test(tail) &&
    (/\btrailer\s*<</.test(text) || /\/Type\s*\/XRef\b/.test(text)) &&
    /\/Type\s*\/(Pages?|ObjStm)\b/.test(text);
  if (!whole) return pdfBroken();
  if (/\/Encrypt\s*(\d+\s+\d+\s+R\b|<<)/.test(text)) return pdfLocked();
  return /\/(JavaScript|Launch|EmbeddedFiles?)\b/.test(text) ? pdfActive() : null;
}

/** A name may spell any of its letters as `#` and two hexadecimal digits (ISO 32000-1, 7.3.5). */
function plainNames(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
