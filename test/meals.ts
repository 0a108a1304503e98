import { newId } from '../src/kernel/ids.ts';
import type { Government } from '../src/platform/commands/government.ts';
import type { Town } from './town.ts';

/** Lets everything be ordered for meetings of any kind, up to Rp100.000 per head: for tests that are not about policies. */
export async function openPolicies({ db }: Government): Promise<void> {
  const entitled = (['internal', 'other_units', 'public'] as const).map((attendeeKind) => ({
    kind: 'meal_entitlement',
    params: { attendeeKind, entitlement: 'meal_and_snack', minHours: 0, offline: true },
  }));
  const ceilings = (['meal', 'snack'] as const).map((kind) => ({
    kind: 'price_ceiling',
    params: { kind, amount: '100000', taxInclusive: true, blockAtTimes: 2 },
  }));
  await db
    .insertInto('policy')
    .values(
      [...entitled, ...ceilings].map(({ kind, params }) => ({
        id: newId(),
        kind,
        effect: 'block' as const,
        params: JSON.stringify(params),
        rule: 'Pergub uji',
        valid_from: '2020-01-01',
      })),
    )
    .execute();
}

/** A meeting of a town, three days after now unless told, two hours long. */
export async function holdMeeting(
  site: Government,
  town: Town,
  options: { readonly headcount?: number; readonly startsAt?: Date } = {},
): Promise<{ readonly id: string; readonly version: number }> {
  const startsAt = options.startsAt ?? new Date(site.clock().getTime() + 3 * 86_400_000);
  const requester = await town.actor('requester');
  const id = newId();
  await site.db
    .insertInto('meeting')
    .values({
      id,
      unit_id: town.unitId,
      package_id: town.packageId,
      title: 'Rapat koordinasi',
      starts_at: startsAt,
      ends_at: new Date(startsAt.getTime() + 2 * 3_600_000),
      room: 'Ruang Rapat',
      address: 'Jalan Uji 1',
      region_code: town.regionCode,
      attendee_kind: 'public',
      headcount: options.headcount ?? 40,
      state: 'scheduled',
      permit_state: 'none',
      created_by: requester.personId,
    })
    .execute();
  return { id, version: 1 };
}
