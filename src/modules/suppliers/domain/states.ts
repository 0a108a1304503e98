import type { StateWord } from '../../../web/text/states.ts';

/** States of a maker as people read them. */
export const makerStates = {
  pending: {
    label: { id: 'Menunggu Verifikasi', en: 'Awaiting verification' },
    tone: 'wait',
    icon: 'hourglass',
  },
  active: { label: { id: 'Aktif', en: 'Active' }, tone: 'success', icon: 'circle-check' },
  suspended: { label: { id: 'Dihentikan Sementara', en: 'Suspended' }, tone: 'warn', icon: 'triangle-alert' },
  banned: { label: { id: 'Dilarang', en: 'Banned' }, tone: 'error', icon: 'ban' },
} as const satisfies Record<string, StateWord>;

/** A pending maker whose papers came back to him. */
export const returnedState: StateWord = {
  label: { id: 'Perlu Perbaikan', en: 'Needs a fix' },
  tone: 'warn',
  icon: 'undo-2',
};

/** States of the confirmation of a phone. */
export const challengeStates = {
  open: { label: { id: 'Menunggu Kode', en: 'Awaiting the code' }, tone: 'wait', icon: 'hourglass' },
  confirmed: {
    label: { id: 'Nomor Dikonfirmasi', en: 'Number confirmed' },
    tone: 'success',
    icon: 'circle-check',
  },
  used: { label: { id: 'Sudah Dipakai', en: 'Used already' }, tone: 'neutral', icon: 'lock' },
} as const satisfies Record<string, StateWord>;
