import type { Refusal } from '../../../kernel/refusal.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { dayOf, type Zone } from '../../../kernel/time.ts';
import {
  type Checked,
  checkEntitled,
  checkHalalDuty,
  checkOrderLid,
  checkPortions,
  checkPriceCeiling,
  entitlementOf,
} from '../../meetings/public.ts';
import type { MeetingFacts, PlannedLine, PlannedOrder, PolicyNote } from './basket.ts';

type Portions = { readonly meal: number; readonly snack: number };

/** The meeting's policies on a basket: entitlement, halal duty, price per head, portions. Each refusal stands at the first line it concerns. */
export function checkPolicies(
  meeting: MeetingFacts,
  lines: readonly PlannedLine[],
  alreadyOrdered: Portions,
  zone: Zone,
): Result<readonly PolicyNote[]> {
  const { policies, permitState, headcount } = meeting;
  const day = dayOf(meeting.startsAt, zone);
  const entitled = entitlementOf(meeting, policies, day);
  const checks: { readonly at: string; readonly checked: Checked }[] = [];
  lines.forEach(({ offer, unitPrice }, index) => {
    checks.push({
      at: `lines.${index}.productId`,
      checked: checkEntitled(entitled, [offer.kind], permitState),
    });
    checks.push({
      at: `lines.${index}.productId`,
      checked: checkHalalDuty(offer, offer.supplier.size, policies, day, permitState),
    });
    checks.push({
      at: `lines.${index}.quantity`,
      checked: checkPriceCeiling(unitPrice, offer.kind, policies, day, permitState),
    });
  });
  for (const kind of ['meal', 'snack'] as const) {
    const own = lines.filter((line) => line.offer.kind === kind);
    if (own.length === 0) continue;
    const portions = alreadyOrdered[kind] + own.reduce((sum, line) => sum + line.quantity, 0);
    const first = lines.findIndex((line) => line.offer.kind === kind);
    checks.push({
      at: `lines.${first}.quantity`,
      checked: checkPortions(portions, headcount, policies, day, permitState),
    });
  }
  return gather(checks);
}

/** Refuses an order above the lid: Rp50 million, or less where a policy says so. */
export function checkLid(
  meeting: Pick<MeetingFacts, 'policies' | 'startsAt'>,
  order: Pick<PlannedOrder, 'gross'>,
  zone: Zone,
): Refusal | null {
  return checkOrderLid(order.gross, meeting.policies, dayOf(meeting.startsAt, zone));
}

function gather(
  checks: readonly { readonly at: string; readonly checked: Checked }[],
): Result<readonly PolicyNote[]> {
  const refusals: Refusal[] = [];
  const notes = new Map<string, PolicyNote>();
  for (const { at, checked } of checks) {
    if (checked.outcome === 'blocked' || checked.outcome === 'permit-needed') {
      refusals.push({ ...checked.refusal, field: at });
    } else if (checked.outcome !== 'ok') {
      notes.set(`${checked.rule} ${checked.outcome}`, { rule: checked.rule, outcome: checked.outcome });
    }
  }
  const [first, ...more] = refusals;
  return first ? refuse(first, ...more) : ok([...notes.values()]);
}
