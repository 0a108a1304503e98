import type { Json, JsonObject } from '../../../kernel/canonical-json.ts';
import { formatRupiah } from '../../../kernel/rupiah.ts';
import { terbilangRupiah } from '../../../kernel/terbilang.ts';
import type { Zone } from '../../../kernel/time.ts';
import type { Paper } from '../../../platform/pdf/paper.ts';

/** What a paper is made of: facts that were hashed when it was issued, and where it can be checked. */
export type PaperSource = {
  readonly series: string;
  readonly label: string;
  readonly code: string;
  readonly factsHash: string;
  readonly facts: JsonObject;
  readonly issuedAt: Date;
  readonly government: string;
  readonly zone: Zone;
  /** Address of this installation, without a slash at the end. */
  readonly publicUrl: string;
};

export type Facts = ReturnType<typeof reader>;
export type Body = (facts: Facts, source: PaperSource) => Pick<Paper, 'title' | 'parts' | 'signatures'>;

/** Reads facts as text; what an old document lacks is a dash, never a fault. */
export function reader(facts: JsonObject) {
  const text = (name: string): string => asText(facts[name]);
  return {
    text,
    money: (name: string) => formatRupiah(BigInt(text(name).replace(/\D/g, '') || '0')),
    words: (name: string) => terbilangRupiah(BigInt(text(name).replace(/\D/g, '') || '0')),
    instant: (name: string) => new Date(text(name)),
    has: (name: string) => text(name) !== '-',
    yes: (name: string) => facts[name] === true,
    list: (name: string) =>
      Array.isArray(facts[name]) ? (facts[name] as readonly JsonObject[]).map(reader) : [],
  };
}

function asText(value: Json | undefined): string {
  return value === null || value === undefined || value === '' ? '-' : String(value);
}
