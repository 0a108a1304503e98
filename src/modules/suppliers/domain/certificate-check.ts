import type { Day } from '../../../kernel/time.ts';
import type { CertificateKind, CertificateReason } from './certificate-kinds.ts';

/** What a register is asked about. */
export type CertificateQuestion = {
  readonly kind: CertificateKind;
  readonly number: string;
  readonly holder: string;
  readonly validTo: Day | null;
};

/** What a check says before a person decides: nothing, that the register has it, or what differs there. */
export type CertificateFinding =
  | { readonly says: 'look' }
  | { readonly says: 'found'; readonly register: string; readonly holder: string }
  | { readonly says: 'differs'; readonly register: string; readonly reason: CertificateReason };

/**
 * The port to a register of certificates (BPJPH, OSS, BPOM). Its finding stands beside the file; a person decides on both, because
 * a register that is out of reach must not stop a maker.
 */
export type CertificateCheck = {
  readonly ask: (question: CertificateQuestion) => Promise<CertificateFinding>;
};

/** The default: there is no register, a person looks at the file. */
export const personLooks: CertificateCheck = { ask: async () => ({ says: 'look' }) };
