import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';

/** Why somebody may not look at the products of a maker. */
export const tieKinds = ['own', 'declared', 'nik', 'account', 'address'] as const;
export type TieKind = (typeof tieKinds)[number];

export const ownBusiness = defineRefusal('curation/own-business', 403, {
  id: 'Pengajuan ini dari usaha yang Anda wakili, sehingga harus diperiksa orang lain.',
  en: 'This submission is of a business that you stand for, so somebody else must look at it.',
});
export const tied = defineRefusal('curation/tied', 403, {
  id: 'Anda mempunyai hubungan dengan penyedia ini (pernyataan Anda, atau NIK, alamat, atau rekening yang sama), sehingga pengajuannya diperiksa orang lain.',
  en: 'You have a tie to this maker (by your own word, or the same NIK, address or account), so somebody else looks at the submission.',
});

/** What a curator declared about himself, and what the register says of the maker. */
export type Traits = {
  readonly nik: string;
  readonly address: string;
  readonly bankAccount: string | null;
};

/** The first tie that is there, the gravest first; null when there is none. */
export function tieOf(facts: {
  readonly worksThere: boolean;
  readonly declared: boolean;
  readonly curator: Traits;
  readonly maker: Traits;
}): TieKind | null {
  const { curator, maker } = facts;
  if (facts.worksThere) return 'own';
  if (facts.declared) return 'declared';
  if (curator.nik === maker.nik) return 'nik';
  if (sameText(accountKey(curator.bankAccount), accountKey(maker.bankAccount))) return 'account';
  return sameText(addressKey(curator.address), addressKey(maker.address)) ? 'address' : null;
}

/** The sentence for a tie: it says the rule and never which of the maker's data fits. */
export function tieRefusal(tie: TieKind): Refusal {
  return tie === 'own' ? ownBusiness() : tied();
}

const streetWords: Readonly<Record<string, string>> = {
  jl: 'jalan',
  jln: 'jalan',
  gg: 'gang',
  blk: 'blok',
  kav: 'kavling',
};
/** Says only that a number follows. */
const numberWords = new Set(['no', 'nomor', 'nomer', 'nmr']);

/** An address as people write it in many ways, in one: `Jl. Melati No. 003, RT 01/RW 2` is `jalan melati 3 rt 1 rw 2`. */
export function addressKey(address: string): string {
  return address
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((part) => part.match(/\p{N}+|\p{L}+/gu) ?? [])
    .map((word) => streetWords[word] ?? word.replace(/^0+(?=\d)/, ''))
    .filter((word) => !numberWords.has(word))
    .join(' ');
}

/** The digits of an account: people set them in groups. */
export function accountKey(account: string | null): string {
  return (account ?? '').replace(/\D/g, '');
}

/** Nothing is the same as nothing: two empty fields are no tie. */
function sameText(a: string, b: string): boolean {
  return a !== '' && a === b;
}
