/**
 * A mobile number as people type it (`0812-3456-7890`, `+62 812…`, `62812…`) to `62812…`, digits alone; null when it is none.
 * Mobile numbers start with 8 and have 9 to 12 digits in all (Permenkominfo 14/2018: the national number after the 0).
 */
export function parsePhone(typed: string): string | null {
  const bare = typed.replace(/[\s().-]/g, '');
  const national = /^(?:\+?62|0)(8\d{8,11})$/.exec(bare)?.[1];
  return national ? `62${national}` : null;
}

/** Every way in which registers write the number: for searching in what others recorded. */
export function phoneForms(phone: string): string[] {
  const national = phone.replace(/^62/, '');
  return [`62${national}`, `0${national}`, `+62${national}`];
}

/** `0812-3456-7890`, as people write it. */
export function formatPhone(phone: string): string {
  const national = phone.replace(/^(\+?62|0)/, '');
  return `0${national.slice(0, 3)}-${national.slice(3, 7)}-${national.slice(7)}`;
}

/** `0812‑••••‑••90`: enough to recognise one's own. The hyphens do not break a line. */
export function maskPhone(phone: string): string {
  const full = formatPhone(phone);
  const masked = full.slice(0, 5) + full.slice(5, -2).replace(/\d/g, '•') + full.slice(-2);
  return masked.replaceAll('-', '\u2011');
}
