import { z } from 'zod';
import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { budgetYear, type Zone } from '../../../kernel/time.ts';
import type { LoadContext } from '../../../platform/commands/define-command.ts';
import { checkPackageUsable, type PackageFacts, readPackageForOrder } from '../../budget/public.ts';
import { isPlace } from '../../regions/public.ts';
import { checkHeadcount, checkSchedule } from '../domain/schedule.ts';

export const uuid = z.uuid();

/** What a meeting is made of; limits that have a sentence of their own are refused by the decision. */
export const meetingInput = z.object({
  title: z.string().trim().min(3).max(160),
  startsAt: z.iso.datetime({ offset: true }),
  endsAt: z.iso.datetime({ offset: true }),
  room: z.string().trim().min(1).max(120),
  address: z.string().trim().min(1).max(300),
  /** The kelurahan, `31.71.01.1001`. */
  regionCode: z.string().max(20),
  attendeeKind: z.enum(['internal', 'other_units', 'public']),
  mode: z.enum(['offline', 'online']).default('offline'),
  headcount: z.number().int(),
  packageId: uuid,
});
export type MeetingInput = z.infer<typeof meetingInput>;

export const packageUnknown = defineRefusal('meetings/package-unknown', 422, {
  id: 'Paket ini tidak ditemukan. Pilih paket dari daftar.',
  en: 'This package was not found. Choose one from the list.',
});
export const packageOfOtherUnit = defineRefusal('meetings/package-of-other-unit', 422, {
  id: 'Paket ini milik unit lain. Pilih paket unit penyelenggara rapat.',
  en: 'This package belongs to another unit. Choose one of the unit that holds the meeting.',
});
export const placeUnknown = defineRefusal('meetings/place-unknown', 422, {
  id: 'Kelurahan ini tidak dikenali. Pilih dari daftar, misalnya "Kelurahan Gambir, Kecamatan Gambir, Jakarta Pusat".',
  en: 'This kelurahan is not known. Choose from the list, for example "Kelurahan Gambir, Kecamatan Gambir, Jakarta Pusat".',
});

export type InputFacts = { readonly rupPackage: PackageFacts | null; readonly placeKnown: boolean };

/** What the checks of a meeting's input need from the database. */
export async function readInputFacts(
  { tx }: Pick<LoadContext, 'tx'>,
  input: Pick<MeetingInput, 'packageId' | 'regionCode'>,
): Promise<InputFacts> {
  return {
    rupPackage: await readPackageForOrder(tx, input.packageId),
    placeKnown: await isPlace(tx, input.regionCode),
  };
}

/** Is the place a kelurahan that is known? */
function checkPlace(placeKnown: boolean): Refusal | null {
  return placeKnown ? null : placeUnknown({}, 'regionCode');
}

/** May a meeting stand at this place and hour with the package that it has? Points at the fields of a move, which has no package. */
export function checkMoved(
  { rupPackage, placeKnown }: InputFacts,
  startsAt: Date,
  zone: Zone,
): (Refusal | null)[] {
  return [
    checkPlace(placeKnown),
    rupPackage && checkPackageUsable(rupPackage, budgetYear(startsAt, zone), 'startsAt'),
  ];
}

/** Every reason why a meeting cannot be like this. */
export function checkMeeting(
  { rupPackage, placeKnown }: InputFacts,
  input: MeetingInput,
  unitId: string,
  { now, zone }: { readonly now: Date; readonly zone: Zone },
): (Refusal | null)[] {
  const schedule = { startsAt: new Date(input.startsAt), endsAt: new Date(input.endsAt) };
  return [
    ...checkSchedule(schedule, now),
    checkHeadcount(input.headcount),
    checkPlace(placeKnown),
    rupPackage === null ? packageUnknown({}, 'packageId') : null,
    rupPackage !== null && rupPackage.unitId !== unitId ? packageOfOtherUnit({}, 'packageId') : null,
    rupPackage && checkPackageUsable(rupPackage, budgetYear(schedule.startsAt, zone)),
  ];
}

/** The input as columns of the row. */
export function rowOf(input: MeetingInput) {
  return {
    package_id: input.packageId,
    title: input.title,
    starts_at: new Date(input.startsAt),
    ends_at: new Date(input.endsAt),
    room: input.room,
    address: input.address,
    region_code: input.regionCode,
    attendee_kind: input.attendeeKind,
    mode: input.mode,
    headcount: input.headcount,
  };
}
