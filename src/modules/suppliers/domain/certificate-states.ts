import type { StateWord } from '../../../web/text/states.ts';
import type { CertificateState } from './certificate.ts';

const state = (id: string, en: string, tone: StateWord['tone'], icon: StateWord['icon']): StateWord => ({
  label: { id, en },
  tone,
  icon,
});

/** States of a maker's certificate, as people read them. */
export const certificateStates: Readonly<Record<CertificateState, StateWord>> = {
  pending: state('Menunggu Pemeriksaan', 'Awaiting check', 'wait', 'hourglass'),
  valid: state('Berlaku', 'In force', 'success', 'badge-check'),
  refused: state('Tidak Diterima', 'Not accepted', 'error', 'circle-x'),
  expired: state('Sertifikat Berakhir', 'Certificate ended', 'warn', 'calendar-clock'),
  withdrawn: state('Ditarik atau Diganti', 'Withdrawn or replaced', 'neutral', 'ban'),
};
