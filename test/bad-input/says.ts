import { allRefusals } from '../../src/kernel/refusal.ts';

/** Codes of the refusals whose sentence stands on a page (in Indonesian, whatever was filled in). */
export function codesOn(html: string): string[] {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '')
    .replace(/\s+/g, ' ');
  return allRefusals()
    .filter(({ message }) => {
      const parts = message.id
        .split(/\{\w+\}/)
        .map((part) => part.trim().replace(/\s+/g, ' '))
        .filter((part) => part.length > 3);
      return parts.length > 0 && parts.every((part) => text.includes(part));
    })
    .map(({ code }) => code);
}
