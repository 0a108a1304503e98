import { liesIn } from '../../../kernel/area.ts';
import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import type { StateWord } from '../../../web/text/states.ts';

export const sessionBegun = defineRefusal('curation/session-begun', 422, {
  id: 'Sesi ini sudah dimulai. Rencanakan sesi lain.',
  en: 'This session has begun. Plan another one.',
});
export const sessionEndsFirst = defineRefusal('curation/session-ends-first', 422, {
  id: 'Waktu selesai harus sesudah waktu mulai, pada hari yang sama.',
  en: 'The end must be after the start, on the same day.',
});
export const sessionPlaceUnknown = defineRefusal('curation/session-place-unknown', 422, {
  id: 'Kelurahan tempat sesi tidak dikenali. Pilih dari daftar.',
  en: 'The kelurahan of the session is not known. Choose one of the list.',
});
export const sessionNotBegun = defineRefusal('curation/session-not-begun', 422, {
  id: 'Kehadiran baru dapat dicatat setelah sesi dimulai pada {day} pukul {time}.',
  en: 'Attendance can be noted when the session has begun, on {day} at {time}.',
});
export const sessionFull = defineRefusal('curation/session-full', 409, {
  id: 'Sisa tempat sesi ini {left}, sedangkan yang diundang {wanted}. Kurangi, atau rencanakan sesi lain.',
  en: 'There are {left} places left, and you invite {wanted}. Invite fewer, or plan another session.',
});
export const notAwaitingScore = defineRefusal('curation/not-awaiting-score', 409, {
  id: '{count} produk tidak sedang menunggu penilaian. Muat ulang halaman untuk melihat yang menunggu.',
  en: '{count} products are not waiting for a score. Reload the page to see those that do.',
});
export const outsideArea = defineRefusal('curation/outside-area', 403, {
  id: 'Ada produk dari luar wilayah tugas Anda.',
  en: 'There are products from outside your area.',
});
export const invitedAlready = defineRefusal('curation/invited-already', 409, {
  id: '{count} produk sudah diundang ke sesi yang akan datang.',
  en: '{count} products are invited to a coming session already.',
});
export const notInvited = defineRefusal('curation/not-invited', 422, {
  id: 'Ada yang tidak diundang ke sesi ini. Muat ulang halaman.',
  en: 'Somebody was not invited to this session. Reload the page.',
});

export const sessionStates = {
  planned: { label: { id: 'Direncanakan', en: 'Planned' }, tone: 'info', icon: 'calendar-check' },
  held: { label: { id: 'Terlaksana', en: 'Held' }, tone: 'success', icon: 'circle-check' },
  cancelled: { label: { id: 'Dibatalkan', en: 'Cancelled' }, tone: 'neutral', icon: 'ban' },
} as const satisfies Record<string, StateWord>;

/** A piece that somebody wants to invite, as it lies there now. */
export type Candidate = {
  readonly id: string;
  readonly state: string;
  readonly regionCode: string;
  /** It is invited to a session that is still to come. */
  readonly invited: boolean;
};

/** May all of these be invited by somebody of this area, with so many places left? */
export function checkInvitations(
  wanted: readonly string[],
  found: readonly Candidate[],
  { left, area }: { readonly left: number; readonly area: string | null },
): (Refusal | null)[] {
  const waiting = found.filter(({ state }) => state === 'scoring' || state === 'appealed');
  const twice = found.filter(({ invited }) => invited).length;
  const inside = found.every(({ regionCode }) => area !== null && liesIn(regionCode, area));
  const field = 'submissionIds';
  return [
    waiting.length < wanted.length
      ? notAwaitingScore({ count: wanted.length - waiting.length }, field)
      : null,
    inside ? null : outsideArea(undefined, field),
    twice > 0 ? invitedAlready({ count: twice }, field) : null,
    wanted.length > left ? sessionFull({ left, wanted: wanted.length }, field) : null,
  ];
}
