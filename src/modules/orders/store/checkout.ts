import { sql } from 'kysely';
import { dayOf } from '../../../kernel/time.ts';
import type { LoadContext } from '../../../platform/commands/define-command.ts';
import type { Database, Tx } from '../../../platform/storage/database.ts';
import { lockFunds } from '../../budget/public.ts';
import { lockCapacity, readOffers } from '../../catalogue/public.ts';
import type { Policy } from '../../meetings/public.ts';
import type { BasketLine, CheckoutFacts, MeetingFacts } from '../domain/basket.ts';
import type { OwnPart } from '../domain/lead-time.ts';

type FrameRow = {
  id: string;
  unit_id: string;
  starts_at: Date;
  ends_at: Date;
  room: string;
  address: string;
  region_code: string;
  attendee_kind: MeetingFacts['attendeeKind'];
  mode: MeetingFacts['mode'];
  headcount: number;
  state: 'scheduled' | 'cancelled';
  permit_state: MeetingFacts['permitState'];
  version: number;
  package_id: string;
  budget_line_id: string;
  package_state: string;
  year: number;
  policies: Policy[] | null;
  meals: number;
  snacks: number;
};

/** A meeting with its package, the policies of today and of days to come (the meeting's is one), and what its live orders already bring; `share` keeps it from changing. */
export async function readFrame(
  ctx: Pick<LoadContext, 'schema' | 'now' | 'zone'> & { readonly tx: Database | Tx },
  meetingId: string,
  options: { readonly share: boolean; readonly without?: string },
): Promise<FrameRow | null> {
  const table = (name: string) => sql.id(ctx.schema, name);
  const today = dayOf(ctx.now, ctx.zone);
  const portions = (kind: 'meal' | 'snack') => sql`coalesce((
    SELECT sum(l.quantity) FROM ${table('purchase_order')} o JOIN ${table('order_line')} l ON l.order_id = o.id
    WHERE o.meeting_id = m.id AND o.state NOT IN ('declined', 'expired', 'cancelled') AND l.kind = ${kind}
      AND o.id IS DISTINCT FROM ${options.without ?? null}::uuid), 0)::int`;
  const found = await sql<FrameRow>`
    SELECT m.id, m.unit_id, m.starts_at, m.ends_at, m.room, m.address, m.region_code, m.attendee_kind, m.mode, m.headcount,
      m.state, m.permit_state, m.version, p.id AS package_id, p.budget_line_id, p.state AS package_state, p.year,
      (SELECT json_agg(json_build_object('id', y.id, 'kind', y.kind, 'effect', y.effect, 'params', y.params, 'rule', y.rule,
          'validFrom', y.valid_from, 'validTo', y.valid_to))
        FROM ${table('policy')} y WHERE y.valid_to IS NULL OR y.valid_to > ${today}::date) AS policies,
      ${portions('meal')} AS meals, ${portions('snack')} AS snacks
    FROM ${table('meeting')} m JOIN ${table('rup_package')} p ON p.id = m.package_id
    WHERE m.id = ${meetingId} ${options.share ? sql`FOR SHARE OF m, p` : sql``}`.execute(ctx.tx);
  return found.rows[0] ?? null;
}

/** An order that is being changed, and what it brings into its change. */
export type OwnShare = OwnPart & { readonly orderId: string; readonly supplierId: string };

/**
 * Everything that {@link checkout} decides from but the basket's own part, under locks in the fixed order: meeting, package,
 * line, kitchens. @param without the order that is being changed.
 */
export async function loadCheckout(
  ctx: LoadContext,
  meetingId: string,
  basket: readonly BasketLine[],
  without: string | null,
): Promise<Omit<CheckoutFacts, 'own'> | null> {
  ctx.locks.enter('meeting');
  const frame = await readFrame(ctx, meetingId, { share: true, ...(without ? { without } : {}) });
  if (!frame) return null;
  const offers = await readOffers(
    ctx,
    basket.map((line) => line.productId),
  );
  const fundsKey = { packageId: frame.package_id, budgetLineId: frame.budget_line_id };
  const funds = (await lockFunds(ctx, [fundsKey])).get(frame.package_id);
  if (!funds) return null;
  const kitchens = kitchensOf(frame, offers, ctx.zone);
  const capacities = kitchens.length > 0 ? await lockCapacity(ctx, kitchens) : new Map();
  return { ...factsOf(frame), offers, funds, capacities };
}

function kitchensOf(frame: FrameRow, offers: CheckoutFacts['offers'], zone: LoadContext['zone']) {
  const day = dayOf(frame.starts_at, zone);
  const suppliers = new Map([...offers.values()].map(({ supplier }) => [supplier.id, supplier]));
  return [...suppliers.values()].map(({ id, dailyCapacity }) => ({ supplierId: id, day, dailyCapacity }));
}

/** The frame as the rules read it. */
export function factsOf(frame: FrameRow): Pick<CheckoutFacts, 'meeting' | 'rupPackage' | 'alreadyOrdered'> {
  return {
    meeting: {
      id: frame.id,
      unitId: frame.unit_id,
      startsAt: frame.starts_at,
      endsAt: frame.ends_at,
      room: frame.room,
      address: frame.address,
      regionCode: frame.region_code,
      attendeeKind: frame.attendee_kind,
      mode: frame.mode,
      headcount: frame.headcount,
      state: frame.state,
      permitState: frame.permit_state,
      version: frame.version,
      policies: frame.policies ?? [],
    },
    rupPackage: {
      id: frame.package_id,
      budgetLineId: frame.budget_line_id,
      state: frame.package_state,
      year: frame.year,
    },
    alreadyOrdered: { meal: frame.meals, snack: frame.snacks },
  };
}
