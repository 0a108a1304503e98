import { budgetYear, type Day, dayOf } from '../../kernel/time.ts';
import { createPerson } from '../../modules/identity/commands/create-person.ts';
import { deactivatePerson } from '../../modules/identity/commands/deactivate-person.ts';
import { newTemporaryPassword } from '../../modules/identity/public.ts';
import { createMeeting, requestPermit } from '../../modules/meetings/public.ts';
import { returnOutsideBill } from '../../modules/treasury/commands/return-outside-bill.ts';
import { mealAccountCode, packages } from '../budget.ts';
import { at, later, minute, workingDay } from '../office-time.ts';
import { random } from '../random.ts';
import type { DemoOrder } from '../types.ts';
import { activeUnitKeys, mainUnitKey, unitOf } from '../units.ts';
import type { Stage } from './order-life.ts';
import type { Step } from './run-steps.ts';

type OpenMeeting = Pick<DemoOrder, 'unitKey' | 'title' | 'attendeeKind' | 'headcount'> & {
  readonly inDays: number;
  readonly from: string;
  readonly to: string;
  readonly permitReason: string | null;
};

/** Meetings that nobody has ordered for yet: two to start from, two that wait for PA/KPA (one of them for who acts for him). */
export const openMeetings: readonly OpenMeeting[] = [
  {
    unitKey: mainUnitKey,
    title: 'Rapat Koordinasi Penataan Kawasan Monas',
    attendeeKind: 'public',
    headcount: 45,
    inDays: 7,
    from: '10:00',
    to: '12:30',
    permitReason: null,
  },
  {
    unitKey: mainUnitKey,
    title: 'Rapat Penyiapan Laporan Keterangan Pertanggungjawaban',
    attendeeKind: 'internal',
    headcount: 18,
    inDays: 5,
    from: '13:00',
    to: '16:00',
    permitReason:
      'Rapat berlangsung sampai malam untuk mengejar batas pelaporan; mohon izin kudapan bagi 18 pegawai.',
  },
  {
    unitKey: 'bagian-hukum-jakpus',
    title: 'Rapat Reviu Rancangan Keputusan Wali Kota',
    attendeeKind: 'internal',
    headcount: 14,
    inDays: 4,
    from: '13:00',
    to: '15:30',
    permitReason:
      'Reviu harus selesai hari itu juga dan melewati jam istirahat; mohon izin kudapan bagi 14 pegawai.',
  },
  {
    unitKey: 'kel-petojo-selatan',
    title: 'Rembuk Warga Penataan Gang',
    attendeeKind: 'public',
    headcount: 30,
    inDays: 6,
    from: '09:00',
    to: '11:30',
    permitReason: null,
  },
];

/** Makers outside e-Order who sent a bill all the same. */
const billers = [
  'Katering Selera Nusantara',
  'RM Sederhana Bundo',
  'Toko Kue Melati',
  'Dapur Ibu Hajjah',
  'CV Boga Prima',
] as const;

/** What is beside the orders: open meetings, bills that the gate has returned, and an account that was closed. */
export function extraSteps(stage: Stage, now: Date): Step[] {
  return [
    ...openMeetings.flatMap((meeting, index) => openMeetingSteps(stage, meeting, index, now)),
    ...billers.map((biller, index) => returnedBillStep(stage, biller, index, now)),
    closedAccountStep(stage, now),
  ];
}

function openMeetingSteps(stage: Stage, meeting: OpenMeeting, index: number, now: Date): Step[] {
  const { door, cast } = stage;
  const { unitKey } = meeting;
  const day = workingDay(dayOf(now), meeting.inDays);
  const year = budgetYear(now);
  const own = packages(year).find((item) => item.unitKey === unitKey && item.state === 'ready');
  // In the last days of a year the next meetings are the next year's, and so are their packages.
  if (!own || Number(day.slice(0, 4)) !== year) return [];
  const key = `demo-open-meeting-${index + 1}`;
  const madeAt = later(now, (index * 9 - 95) * minute);
  const place = unitOf(unitKey);
  let meetingId = '';
  const make: Step = {
    at: madeAt,
    after: [],
    async run() {
      const actor = await cast.inUnit('requester', unitKey, madeAt);
      const input = {
        title: meeting.title,
        startsAt: at(day, meeting.from).toISOString(),
        endsAt: at(day, meeting.to).toISOString(),
        room: place.rooms[0] ?? 'Ruang Rapat',
        address: place.address,
        regionCode: place.regionCode,
        attendeeKind: meeting.attendeeKind,
        mode: 'offline' as const,
        headcount: meeting.headcount,
        packageId: stage.packageIds.get(own.key) ?? '',
      };
      meetingId = (await door.act(createMeeting, { actor, at: madeAt, key, input })).id;
    },
  };
  const { permitReason } = meeting;
  if (permitReason === null) return [make];
  const askedAt = later(madeAt, 12 * minute);
  const ask: Step = {
    at: askedAt,
    after: [make],
    async run() {
      const actor = await cast.inUnit('requester', unitKey, askedAt);
      const input = { meetingId, version: 1, reason: permitReason };
      await door.act(requestPermit, { actor, at: askedAt, key: `${key}-permit`, input });
    },
  };
  return [make, ask];
}

/** One every few weeks: two of the main unit, the others elsewhere. */
function returnedBillStep(
  { door, cast, unitIds }: Stage,
  billerName: string,
  index: number,
  now: Date,
): Step {
  const choice = random(`outside-bill-${index}`);
  const unitKey = index % 3 === 0 ? mainUnitKey : (activeUnitKeys[index] ?? mainUnitKey);
  const returnedOn: Day = workingDay(dayOf(now), -(3 + index * 17));
  const returnedAt = later(at(returnedOn, '09:00'), choice.int(0, 300) * minute);
  const portions = choice.int(20, 60);
  return {
    at: returnedAt,
    after: [],
    async run() {
      const input = {
        unitId: unitIds.get(unitKey) ?? '',
        billerName,
        billNumber: `INV/${choice.int(11, 480)}/${returnedOn.slice(0, 4)}`,
        billDate: workingDay(returnedOn, -choice.int(1, 6)),
        amount: String(portions * 38_000),
        accountCode: mealAccountCode,
        orderNumber: '',
        remark: `Konsumsi rapat ${portions} orang, dipesan lewat pesan singkat.`,
      };
      const actor = await cast.inUnit('finance_officer', unitKey, returnedAt);
      const key = `demo-outside-bill-${index + 1}`;
      await door.act(returnOutsideBill, { actor, at: returnedAt, key, input });
    },
  };
}

/** Somebody who has retired before she held a position here. */
function closedAccountStep({ door, cast }: Stage, now: Date): Step {
  const madeAt = at(workingDay(dayOf(now), -60), '09:10');
  const closedAt = at(workingDay(dayOf(now), -20), '15:05');
  return {
    at: madeAt,
    after: [],
    async run() {
      const administrator = (when: Date) => cast.byUsername('admin', when);
      const made = await door.act(createPerson, {
        actor: await administrator(madeAt),
        at: madeAt,
        key: 'demo-closed-account',
        input: {
          username: 'sri.wahyuni',
          name: 'Sri Wahyuni, S.E.',
          nip: null,
          email: null,
          password: newTemporaryPassword(),
        },
      });
      await door.act(deactivatePerson, {
        actor: await administrator(closedAt),
        at: closedAt,
        key: 'demo-closed-account-end',
        input: { personId: made.personId, version: 1 },
      });
    },
  };
}
