import { describe, expect, it } from 'vitest';
import { arrivalOf } from '../../modules/orders/domain/basket-line.ts';
import { answerDueAt } from '../../modules/orders/domain/deadlines.ts';
import { answerHours } from '../market.ts';
import { pastOrders } from '../orders.ts';
import type { DemoOutcome } from '../types.ts';
import { batchesOf, courseOf, type Deed, withinYear } from './order-course.ts';

const now = new Date('2026-11-25T05:00:00Z');
const orders = withinYear(pastOrders(now));
const batches = batchesOf(orders);
const courses = orders.map((order) => ({
  order,
  course: courseOf(order, batches.get(order.key)?.at ?? null, now),
}));

const names = (course: readonly { readonly deed: Deed }[]): Deed[] => course.map(({ deed }) => deed);

const keysOf = (found: typeof courses): string[] => found.map(({ order }) => order.key);

describe('the course of an order', () => {
  it('never goes backwards, nor beyond now', () => {
    const wrong = courses.filter(({ course }) =>
      course.some(({ at }, index) => at > now || at < (course[index - 1]?.at ?? at)),
    );
    expect(keysOf(wrong)).toEqual([]);
  });

  it('answers within the maker’s time, and expires after it', () => {
    const wrong = courses.filter(({ order, course }) => {
      const sent = course.findLast(({ deed }) => deed === 'send' || deed === 'place' || deed === 'sign')?.at;
      if (!sent) return false;
      const due = answerDueAt(sent, arrivalOf(order.startsAt), answerHours);
      return course.some(
        ({ deed, at }) =>
          ((deed === 'accept' || deed === 'decline') && at > due) || (deed === 'expire' && at <= due),
      );
    });
    expect(keysOf(wrong)).toEqual([]);
  });

  it.each<[DemoOutcome, ...Deed[]]>([
    ['submitted', 'submit'],
    ['checked', 'send'],
    ['sent', 'send', 'place', 'sign'],
    ['accepted', 'accept'],
    ['declined', 'decline'],
    ['expired', 'expire'],
    ['cancelled', 'cancel'],
    ['dispatched', 'dispatch'],
    ['delivered', 'hand-over'],
    ['code_locked', 'lock-code'],
    ['inspected', 'inspect'],
    ['ready_to_pay', 'verify'],
    ['autodebit_requested', 'ask-autodebit'],
    ['paid', 'pay', 'confirm-autodebit'],
    ['closed', 'close'],
  ])('ends as the plan says: %s', (outcome, ...last) => {
    const own = courses.filter(({ order }) => order.outcome === outcome);
    expect(own.length).toBeGreaterThan(0);
    expect(keysOf(own.filter(({ course }) => !last.includes(course.at(-1)?.deed ?? 'meet')))).toEqual([]);
  });

  it('asks a permit exactly where the plan has a reason for one, before ordering', () => {
    for (const { order, course } of courses) {
      const deeds = names(course);
      expect(deeds.includes('grant-permit')).toBe(order.permitReason !== null);
      expect(deeds.indexOf('grant-permit')).toBeLessThan(
        Math.max(deeds.indexOf('submit'), deeds.indexOf('place')),
      );
    }
  });

  it('pays each order once: by hand in a batch of its unit and day, or by autodebit', () => {
    for (const { order, course } of courses) {
      const payments = names(course).filter((deed) => deed === 'pay' || deed === 'confirm-autodebit');
      expect(payments.length).toBe(order.times.paidAt ? 1 : 0);
      expect(batches.has(order.key)).toBe(payments[0] === 'pay');
    }
    for (const batch of new Set(batches.values())) {
      expect(new Set(batch.orders.map(({ unitKey }) => unitKey)).size).toBe(1);
      expect(batch.orders.length).toBeLessThanOrEqual(20);
    }
  });

  it('leaves out nothing but orders across the turn of the year', () => {
    const all = pastOrders(now);
    expect(all.length - orders.length).toBeLessThan(30);
    const known = new Set(orders.map(({ key }) => key));
    const lost = all.filter(({ key }) => !known.has(key));
    expect(lost.filter(({ startsAt }) => startsAt.getUTCMonth() !== 0)).toEqual([]);
  });
});
