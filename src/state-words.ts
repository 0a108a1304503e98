import type { Text } from './kernel/text.ts';
import { packageStateWords } from './modules/budget/public.ts';
import { productStates } from './modules/catalogue/public.ts';
import { curationCertificateStates, sessionStates, submissionStateWords } from './modules/curation/public.ts';
import { orderStateWords } from './modules/orders/public.ts';
import { certificateStates } from './modules/suppliers/domain/certificate-states.ts';
import { challengeStates, makerStates } from './modules/suppliers/public.ts';
import type { StateWords } from './platform/commands/government.ts';
import { meetingStates, paymentStates, type StateWord } from './web/text/states.ts';

/**
 * What people read where a command does not fit the state of a thing, by kind of thing. A state that a command can meet and that
 * has no words here fails the tests of the door.
 */
export const stateWords: StateWords = {
  purchase_order: labelsOf(orderStateWords),
  product: labelsOf(productStates),
  certificate: labelsOf(certificateStates),
  submission: labelsOf(submissionStateWords),
  tasting_session: labelsOf(sessionStates),
  product_certificate: labelsOf(curationCertificateStates),
  supplier: labelsOf(makerStates),
  phone_challenge: labelsOf(challengeStates),
  rup_package: labelsOf(packageStateWords),
  meeting: labelsOf({ scheduled: meetingStates.scheduled, cancelled: meetingStates.cancelled }),
  payment: {
    requested: paymentStates.awaitingApproval.label,
    paid: paymentStates.paid.label,
    refused: { id: 'Autodebit Ditolak', en: 'Autodebit refused' },
  },
  person: {
    active: { id: 'Akun Aktif', en: 'Account active' },
    inactive: { id: 'Akun Nonaktif', en: 'Account inactive' },
  },
  import_run: {
    running: { id: 'Berjalan', en: 'Running' },
    stopped: { id: 'Dihentikan Sementara', en: 'Stopped' },
    done: { id: 'Selesai', en: 'Done' },
    failed: { id: 'Terhenti karena Gangguan', en: 'Failed' },
  },
  assignment: { open: { id: 'Berlaku', en: 'In force' }, ended: { id: 'Berakhir', en: 'Over' } },
};

function labelsOf(words: Readonly<Record<string, StateWord>>): Readonly<Record<string, Text>> {
  return Object.fromEntries(Object.entries(words).map(([state, { label }]) => [state, label]));
}
