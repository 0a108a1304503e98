import type { Refusal } from '../../../kernel/refusal.ts';
import { instantAt, type Zone } from '../../../kernel/time.ts';
import { type FormBody, typed } from '../../../platform/http/forms.ts';

/** The form of a meeting as it was typed. */
export type MeetingTyped = {
  readonly title: string;
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly room: string;
  readonly address: string;
  readonly kelurahan: string;
  readonly attendeeKind: string;
  readonly headcount: string;
  readonly packageId: string;
};

const names = [
  'title',
  'day',
  'start',
  'end',
  'room',
  'address',
  'kelurahan',
  'attendeeKind',
  'headcount',
  'packageId',
] as const satisfies readonly (keyof MeetingTyped)[];

export function typedMeeting(body: FormBody): MeetingTyped {
  return Object.fromEntries(names.map((name) => [name, typed(body, name)])) as MeetingTyped;
}

/** The typed form as command input; what cannot be read stays as it is, so that the command's schema refuses it at its field. */
export function inputOf(meeting: MeetingTyped, regionCode: string | null, zone: Zone) {
  const count = meeting.headcount
    .trim()
    .replace(/^(\d{1,3})((?:\.\d{3})+)$/, (whole) => whole.replaceAll('.', ''));
  const instant = (time: string) => instantAt(meeting.day, time, zone)?.toISOString();
  return {
    title: meeting.title,
    startsAt: instant(meeting.start),
    endsAt: instant(meeting.end),
    room: meeting.room,
    address: meeting.address,
    regionCode: regionCode ?? meeting.kelurahan.slice(0, 20),
    attendeeKind: meeting.attendeeKind || undefined,
    headcount: /^-?\d{1,15}$/.test(count) ? Number(count) : count || undefined,
    packageId: meeting.packageId || undefined,
  };
}

/** Refusals at the fields of the form instead of those of the command. */
export function atFormFields(refusals: readonly Refusal[], meeting: MeetingTyped): Refusal[] {
  const fields: Record<string, string> = {
    startsAt: meeting.day === '' ? 'day' : 'start',
    endsAt: 'end',
    regionCode: 'kelurahan',
  };
  // Without a day neither time can be read: that is one thing to correct, not two.
  const told = refusals.filter(({ field }) => meeting.day !== '' || meeting.end === '' || field !== 'endsAt');
  return told.map((refusal) => {
    const field = refusal.field === undefined ? undefined : (fields[refusal.field] ?? refusal.field);
    return field === undefined ? refusal : { ...refusal, field };
  });
}
