import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';

/** Most people that one meeting can have; also a constraint of the database. */
export const headcountMax = 10_000;
const longestMs = 24 * 3_600_000;

export const meetingStarted = defineRefusal('meetings/started', 422, {
  id: 'Rapat sudah dimulai. Untuk pembelian yang telanjur terjadi, gunakan Pencatatan Susulan.',
  en: 'The meeting has begun. For a purchase that has already happened, use the late entry.',
});
export const hasOrders = defineRefusal('meetings/has-orders', 409, {
  id: 'Rapat ini sudah memiliki pesanan. Pindahkan rapat beserta pesanannya agar penyedia ikut mengetahui.',
  en: 'This meeting already has orders. Move it together with them, so that the supplier learns of it.',
});
export const endsBeforeStart = defineRefusal('meetings/ends-before-start', 422, {
  id: 'Waktu selesai harus sesudah waktu mulai.',
  en: 'The end must be after the start.',
});
export const tooLong = defineRefusal('meetings/too-long', 422, {
  id: 'Satu rapat paling lama 24 jam. Buat rapat tersendiri untuk setiap hari.',
  en: 'A meeting lasts at most 24 hours. Make one for each day.',
});
export const badHeadcount = defineRefusal('meetings/bad-headcount', 422, {
  id: 'Jumlah peserta harus antara 1 dan {max}.',
  en: 'The headcount must be between 1 and {max}.',
});

export type Schedule = { readonly startsAt: Date; readonly endsAt: Date };

/** When: in the future, forwards, and at most a day. */
export function checkSchedule({ startsAt, endsAt }: Schedule, now: Date): (Refusal | null)[] {
  const length = endsAt.getTime() - startsAt.getTime();
  return [
    startsAt <= now ? meetingStarted({}, 'startsAt') : null,
    length <= 0 ? endsBeforeStart({}, 'endsAt') : null,
    length > longestMs ? tooLong({}, 'endsAt') : null,
  ];
}

/** How many: a person at least, ten thousand at most. */
export function checkHeadcount(headcount: number): Refusal | null {
  const fits = Number.isInteger(headcount) && headcount >= 1 && headcount <= headcountMax;
  return fits ? null : badHeadcount({ max: headcountMax }, 'headcount');
}

/**
 * Does a change of the meeting take away the ground of a permit? More people, other guests or another mode are another
 * meeting than the one that PA/KPA looked at; another hour or room is not.
 */
export function outgrowsPermit(
  before: { readonly headcount: number; readonly attendeeKind: string; readonly mode: string },
  after: { readonly headcount: number; readonly attendeeKind: string; readonly mode: string },
): boolean {
  return (
    after.headcount > before.headcount ||
    after.attendeeKind !== before.attendeeKind ||
    after.mode !== before.mode
  );
}
