import type { Refusal } from '../../../kernel/refusal.ts';
import { instantAt, type Zone } from '../../../kernel/time.ts';
import { type FormBody, typed } from '../../../platform/http/forms.ts';

const names = ['day', 'start', 'end', 'place', 'address', 'kelurahan', 'capacity'] as const;

/** The form of a session as it was typed. */
export type SessionTyped = Readonly<Record<(typeof names)[number], string>>;

export function typedSession(body: FormBody): SessionTyped {
  return Object.fromEntries(names.map((name) => [name, typed(body, name).trim()])) as SessionTyped;
}

/** As the command takes it; what cannot be read is refused by its schema. */
export function sessionInput(session: SessionTyped, regionCode: string | null, zone: Zone) {
  const instant = (time: string) => instantAt(session.day, time, zone)?.toISOString();
  return {
    startsAt: instant(session.start),
    endsAt: instant(session.end),
    place: session.place,
    address: session.address,
    regionCode: regionCode ?? session.kelurahan.slice(0, 20),
    capacity: /^\d{1,9}$/.test(session.capacity) ? Number(session.capacity) : Number.NaN,
  };
}

/** Refusals at the fields of the form instead of those of the command. */
export function atSessionFields(refusals: readonly Refusal[], { day }: SessionTyped): Refusal[] {
  const fields: Record<string, string> = {
    startsAt: day === '' ? 'day' : 'start',
    endsAt: 'end',
    regionCode: 'kelurahan',
  };
  return refusals.map((refusal) => {
    const field = refusal.field === undefined ? undefined : (fields[refusal.field] ?? refusal.field);
    return field === undefined ? refusal : { ...refusal, field };
  });
}
