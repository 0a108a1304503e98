import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type OrderQuery,
  orderGroups,
  orderPagesMax,
  orderSizes,
  ordersHref,
  parseOrderQuery,
  periodsOf,
  printOrderQuery,
} from './order-query.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const queries: fc.Arbitrary<OrderQuery> = fc.record({
  group: fc.constantFrom(...orderGroups, null),
  search: fc.stringMatching(/^[a-zA-Z0-9'%<>-]{1,30}$/),
  from: fc.option(day),
  to: fc.option(day),
  sort: fc.constantFrom('newest', 'delivery', 'value'),
  page: fc.integer({ min: 1, max: orderPagesMax }),
  size: fc.constantFrom(...orderSizes),
});

test('an address says what it was made from', () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(parseOrderQuery(Object.fromEntries(printOrderQuery(query)))).toEqual(query);
    }),
  );
});

test('junk never throws and stays within bounds', () => {
  const names = fc.constantFrom('status', 'cari', 'dari', 'sampai', 'urut', 'halaman', 'ukuran');
  const junk = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', '2026-02-31', '10e9'));
  fc.assert(
    fc.property(fc.dictionary(names, junk), (raw) => {
      const query = parseOrderQuery(raw);
      expect(query.page).toBeLessThanOrEqual(orderPagesMax);
      expect(query.from).not.toBe('2026-02-31');
      expect(ordersHref(query, {})).toMatch(/^\/pesanan/);
    }),
  );
});

test('periods follow the calendar of the zone', () => {
  // 31 December, 23.30 UTC is already January in Jakarta.
  expect(periodsOf(new Date('2025-12-31T23:30:00Z'), 'WIB')).toEqual({
    month: { from: '2026-01-01', to: null },
    lastMonth: { from: '2025-12-01', to: '2025-12-31' },
    year: { from: '2026-01-01', to: null },
    lastYear: { from: '2025-01-01', to: '2025-12-31' },
  });
});
