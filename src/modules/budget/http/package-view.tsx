import type { FastifyRequest } from 'fastify';
import type { ComponentChildren, VNode } from 'preact';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { dayOf } from '../../../kernel/time.ts';
import { type Actor, unitsOf } from '../../../platform/commands/actor.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { readTimeline } from '../../../platform/commands/timeline.ts';
import { toTimelineEntries } from '../../../platform/http/timeline.tsx';
import { type Holder, holdersOf, sees, sightOf } from '../../units/public.ts';
import { type PackageView, readPackageView } from '../store/package-page.ts';
import type { Stage, StageTyped } from './views/batch-form.tsx';
import { PackagePage } from './views/package-page.tsx';

/** Draws the orders of a package; the module of orders gives it, because orders stand above the budget. */
export type OrdersOfPackage = (request: FastifyRequest, packageId: string) => Promise<ComponentChildren>;

export type BudgetSlots = { readonly ordersOfPackage?: OrdersOfPackage };

/** A package that this reader may see, or the reason why not. */
export async function seenPackage(request: FastifyRequest, id: string): Promise<PackageView | Refusal> {
  const { site, actor } = request.ctx;
  if (actor.type !== 'person') return signInNeeded();
  const found = isId(id) ? await readPackageView(site, id) : null;
  if (!found) return notFound();
  return sees(sightOf(actor), found.unitId) ? found : notAuthorised({ unit: found.unitName });
}

export function isRefusal(found: PackageView | Refusal): found is Refusal {
  return 'code' in found;
}

/** The stage that a person may do with a package now. */
export function stageFor(actor: Actor, found: PackageView): Stage | null {
  if (actor.type !== 'person') return null;
  const inUnit = (position: 'budget_authority' | 'commitment_officer' | 'procurement_officer') =>
    unitsOf(actor, position).includes(found.unitId);
  switch (found.state) {
    case 'awaiting_disposition':
      return inUnit('budget_authority') ? 'ppk' : null;
    case 'awaiting_documents':
      if (inUnit('commitment_officer') && found.commitmentOfficerId === actor.personId) return 'pp';
      // PA/KPA may still name another officer.
      return inUnit('budget_authority') ? 'ppk' : null;
    case 'awaiting_officer':
      return inUnit('procurement_officer') && found.procurementOfficerId === actor.personId ? 'terima' : null;
    default:
      return null;
  }
}

/** Who may be named at a stage, in these units, today; for `pp` never the reader himself. */
export async function candidatesFor(
  request: FastifyRequest,
  stage: Stage | null,
  unitIds: readonly string[],
): Promise<readonly Holder[]> {
  const { site, actor } = request.ctx;
  if (stage === null || stage === 'terima' || unitIds.length === 0) return [];
  const position = stage === 'ppk' ? 'commitment_officer' : 'procurement_officer';
  const day = dayOf(site.clock(), site.zone);
  const holders = await holdersOf(site.db, { unitIds, position, day });
  const self = actor.type === 'person' ? actor.personId : '';
  return stage === 'pp' ? holders.filter((holder) => holder.personId !== self) : holders;
}

type Back = {
  readonly refusals: readonly Refusal[];
  readonly typed: Partial<StageTyped & { readonly reason: string }>;
};

/** The page of a package, with what was refused and typed when a form comes back. */
export async function packagePage(
  request: FastifyRequest,
  found: PackageView,
  slots: BudgetSlots,
  { refusals, typed }: Back = { refusals: [], typed: {} },
): Promise<VNode> {
  const { site, actor } = request.ctx;
  const stage = stageFor(actor, found);
  const [events, holders, orders] = await Promise.all([
    readTimeline(site, 'rup_package', found.id),
    candidatesFor(request, stage, [found.unitId]),
    slots.ordersOfPackage?.(request, found.id),
  ]);
  const closes = unitsOf(actor, 'budget_authority', 'commitment_officer').includes(found.unitId);
  return (
    <PackagePage
      found={found}
      stage={stage}
      holders={holders}
      mayAttach={stage === 'pp'}
      mayClose={closes && found.state !== 'closed' && found.state !== 'replaced'}
      timeline={toTimelineEntries(events, {
        note: ({ privateFacts }) => {
          const said = privateFacts['to'] ?? privateFacts['reason'];
          return typeof said === 'string' && said !== '' ? <p>{said}</p> : undefined;
        },
      })}
      orders={orders}
      refusals={refusals}
      typed={{ personId: '', useTemplates: true, reason: '', ...typed }}
    />
  );
}
