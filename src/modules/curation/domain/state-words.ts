import { curationStates, type StateWord } from '../../../web/text/states.ts';
import type { SubmissionState } from './course.ts';

/** States of a submission as people read them. */
export const submissionStateWords = {
  verifying: curationStates.awaitingVerification,
  validating: curationStates.awaitingValidation,
  forwarding: {
    label: { id: 'Menunggu Penerusan Kota', en: 'Awaiting the city’s forwarding' },
    tone: 'wait',
    icon: 'hourglass',
  },
  scoring: curationStates.awaitingScore,
  returned: curationStates.needsWork,
  passed: curationStates.passed,
  failed: curationStates.failed,
  appealed: curationStates.appealed,
  withdrawn: { label: { id: 'Ditarik', en: 'Withdrawn' }, tone: 'neutral', icon: 'undo-2' },
} as const satisfies Record<SubmissionState, StateWord>;

/** States of a certificate of curation. */
export const curationCertificateStates = {
  valid: { label: { id: 'Berlaku', en: 'Valid' }, tone: 'success', icon: 'badge-check' },
  superseded: { label: { id: 'Digantikan', en: 'Superseded' }, tone: 'neutral', icon: 'rotate-ccw' },
  expired: curationStates.certificateEnded,
  revoked: { label: { id: 'Dicabut', en: 'Revoked' }, tone: 'error', icon: 'ban' },
} as const satisfies Record<string, StateWord>;
