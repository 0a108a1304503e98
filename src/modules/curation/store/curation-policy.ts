import { dayOf } from '../../../kernel/time.ts';
import type { LoadContext } from '../../../platform/commands/define-command.ts';
import type { Database } from '../../../platform/storage/database.ts';
import { policyOn, readPolicies } from '../../meetings/public.ts';
import { usualAppealDays } from '../domain/appeal.ts';

type Context = Pick<LoadContext, 'now' | 'zone'> & { readonly tx: LoadContext['tx'] | Database };

/** Working days to appeal, as the policy of the day says. */
export async function appealDaysOf({ tx, now, zone }: Context): Promise<number> {
  const policy = policyOn(await readPolicies(tx), 'curation', dayOf(now, zone));
  return policy?.params.appealDays ?? usualAppealDays;
}

/** A unit as the head of a certificate names it. */
export type IssuingUnit = { readonly id: string; readonly name: string; readonly address: string };

/**
 * The unit under whose number certificates are issued: the one that the policy names; where it names none that is there, the
 * first department by its code, so that nobody waits for a setting. Null for a government without units.
 */
export async function issuingUnit({ tx, now, zone }: Context): Promise<IssuingUnit | null> {
  const policy = policyOn(await readPolicies(tx), 'curation', dayOf(now, zone));
  const unit = await tx
    .selectFrom('unit')
    .select(['id', 'name', 'address'])
    .orderBy((eb) =>
      eb
        .case()
        .when('code', '=', policy?.params.unitCode ?? '')
        .then(0)
        .else(1)
        .end(),
    )
    .orderBy((eb) => eb.case().when('kind', '=', 'skpd').then(0).else(1).end())
    .orderBy('code')
    .limit(1)
    .executeTakeFirst();
  return unit ?? null;
}
