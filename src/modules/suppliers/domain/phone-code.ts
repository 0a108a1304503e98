import { sha256 } from '../../../kernel/canonical-json.ts';

/** Minutes that a code counts, and wrong codes that it bears. */
export const codeMinutes = 10;
export const codeTries = 5;
/** Minutes within which a confirmed phone must be used: the form takes five. */
export const confirmedMinutes = 120;
/** Codes to one phone: a minute apart, so many an hour; from one network address, where a household or an office may sit behind it. */
export const secondsBetweenCodes = 60;
export const codesPerPhone = 5;
export const codesPerAddress = 20;
export const codeWindowMinutes = 60;

/** What is kept of a browser's secret, and of the code: the secret is kept nowhere here, so six digits cannot be guessed from a hash. */
export const secretHash = (secret: string): string => sha256(`challenge\n${secret}`);
export const codeHash = (secret: string, code: string): string => sha256(`code\n${secret}\n${code}`);

export type Asked = {
  /** Codes to the phone, and from the address, within the window. */
  readonly ofPhone: number;
  readonly ofAddress: number;
  readonly lastAt: Date | null;
};

/** Minutes to wait before the next code may be asked for; 0 when it may at once. */
export function minutesToWait({ ofPhone, ofAddress, lastAt }: Asked, now: Date): number {
  if (ofPhone >= codesPerPhone || ofAddress >= codesPerAddress) return codeWindowMinutes;
  const since = lastAt === null ? Number.POSITIVE_INFINITY : now.getTime() - lastAt.getTime();
  return since < secondsBetweenCodes * 1000 ? 1 : 0;
}
