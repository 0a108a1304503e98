import type { z } from 'zod';
import { addDays, type Day, dayOf } from '../../kernel/time.ts';
import { setOffer } from '../../modules/catalogue/commands/set-offer.ts';
import { addCertificate } from '../../modules/suppliers/commands/certificate-add.ts';
import { checkCertificate } from '../../modules/suppliers/commands/certificate-check.ts';
import { at, later, minute, workingDay } from '../office-time.ts';
import { products } from '../products.ts';
import { mainSupplierKey } from '../suppliers.ts';
import type { Stage } from './order-life.ts';
import type { Step } from './run-steps.ts';

type Paper = Pick<
  z.infer<typeof addCertificate.input>,
  'kind' | 'number' | 'issuer' | 'validFrom' | 'validTo'
>;

/** A maker of Gambir, whose companion has a certificate and a price to look at. */
const neighbourKey = 'dapur-mpok-ijah';

/** The main maker's papers, one of which ends within weeks; next door one that waits for its check, and a rise of a price. */
export function certificateSteps(stage: Stage, now: Date): Step[] {
  const today = dayOf(now);
  const own = products(today).find(({ supplierKey }) => supplierKey === mainSupplierKey);
  const halal: Paper = {
    kind: 'halal',
    number: own?.halalNumber ?? '',
    issuer: 'BPJPH',
    validFrom: addDays(today, -700),
    validTo: own?.halalExpiry ?? null,
  };
  const ending = hygiene('443.5/0187/SLHS/2023', today, 40);
  const waiting = hygiene('443.5/0291/SLHS/2026', today, 1000);
  return [
    ...accepted(stage, halal, workingDay(today, -9), 'halal'),
    ...accepted(stage, ending, workingDay(today, -8), 'hygiene'),
    uploaded(stage, neighbourKey, waiting, at(workingDay(today, -1), '14:20'), 'next-door'),
    raised(stage, at(workingDay(today, -1), '15:05'), today),
  ];
}

function hygiene(number: string, today: Day, daysLeft: number): Paper {
  const validTo = addDays(today, daysLeft);
  return { kind: 'hygiene', number, issuer: 'Dinas Kesehatan', validFrom: addDays(validTo, -1095), validTo };
}

function uploaded(
  { door, cast, papers }: Stage,
  supplierKey: string,
  paper: Paper,
  when: Date,
  name: string,
  told: (id: string) => void = () => {},
): Step {
  return {
    at: when,
    after: [],
    async run() {
      const actor = await cast.ofSupplier(supplierKey, when);
      const supplierId = actor.assignments.find((held) => held.supplierId !== null)?.supplierId ?? '';
      const input = { ...paper, supplierId, productId: null, file: papers.certificate };
      const key = `demo-certificate-${name}`;
      told((await door.act(addCertificate, { actor, at: when, key, input })).id);
    },
  };
}

function accepted(stage: Stage, paper: Paper, day: Day, name: string): Step[] {
  const { door, cast } = stage;
  const [sentAt, checkedAt] = [at(day, '09:40'), later(at(day, '13:10'), 7 * minute)];
  let certificateId = '';
  const sent = uploaded(stage, mainSupplierKey, paper, sentAt, name, (id) => {
    certificateId = id;
  });
  const checked: Step = {
    at: checkedAt,
    after: [sent],
    async run() {
      const actor = await cast.byUsername('pendamping.cempaka-putih', checkedAt);
      const input = { certificateId, version: 1, outcome: 'accept' as const, remark: '' };
      const key = `demo-certificate-${name}-checked`;
      await door.act(checkCertificate, { actor, at: checkedAt, key, input });
    },
  };
  return [sent, checked];
}

/** A fifth more for one dish: above what passes unchecked, below the ceiling per head. */
function raised({ door, cast, productIds }: Stage, when: Date, today: Day): Step {
  return {
    at: when,
    after: [],
    async run() {
      const [dish] = products(today)
        .filter(({ supplierKey }) => supplierKey === neighbourKey)
        .toSorted((a, b) => Number(a.price - b.price));
      if (!dish) return;
      const actor = await cast.ofSupplier(neighbourKey, when);
      const input = {
        productId: productIds.get(dish.key) ?? '',
        version: 1,
        price: ((dish.price * 6n) / 5n).toString(),
        tiers: [],
        minQuantity: dish.minPortions,
        maxQuantity: dish.maxPortions,
        leadTimeHours: dish.leadTimeHours,
        confirmed: true,
      };
      await door.act(setOffer, { actor, at: when, key: 'demo-price-raised', input });
    },
  };
}
