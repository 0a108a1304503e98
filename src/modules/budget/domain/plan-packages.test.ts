import { describe, expect, test } from 'vitest';
import { type Rupiah, rupiah } from '../../../kernel/rupiah.ts';
import type { Balance } from './funds.ts';
import { type ImportFacts, type KnownPackage, lineKey, type PackageRow } from './import.ts';
import { planLines } from './plan-lines.ts';
import { planPackages } from './plan-packages.ts';

const accounts = { allotment: 'a', available: 'b', held: 'c', spent: 'd' };
const balance = (ceiling: number, held = 0, spent = 0): Balance => ({
  ownerId: 'owner',
  ownerType: 'rup_package',
  ceiling: rupiah(ceiling),
  held: rupiah(held),
  spent: rupiah(spent),
  accounts,
});
const place = { year: 2026, subActivityCode: '7.02', accountCode: '5.1', fund: 'PAD' };
const row = (change: Partial<PackageRow> = {}): PackageRow => ({
  rupId: '60000001',
  name: 'Konsumsi',
  unitCode: '7.01',
  method: 'e_purchasing',
  kind: 'goods',
  ceiling: '1000',
  ...place,
  ...change,
});
const known = (change: Partial<KnownPackage> = {}): KnownPackage => ({
  id: 'p1',
  rupId: '60000001',
  name: 'Konsumsi',
  method: 'e_purchasing',
  kind: 'goods',
  unitId: 'u1',
  budgetLineId: 'l1',
  year: 2026,
  state: 'ready',
  version: 1,
  balance: balance(1000, 100, 300),
  ...change,
});
const facts = (packages: readonly KnownPackage[] = [], revised: [string, string][] = []): ImportFacts => ({
  unitIds: new Map([['7.01', 'u1']]),
  lines: new Map([
    [
      lineKey({ unitId: 'u1', ...place }),
      { id: 'l1', subActivityName: 'Rapat', accountName: 'Belanja', balance: balance(5000) },
    ],
  ]),
  packages: new Map(packages.map((each) => [each.rupId, each])),
  revised: new Map(revised),
});
const codes = (result: ReturnType<typeof planPackages>) =>
  result.ok ? [] : result.refusals.map((refusal) => refusal.code.replace('budget/import-', ''));

describe('an import of packages', () => {
  test('opens what is new', () => {
    expect(planPackages(facts(), [row()])).toMatchObject({
      ok: true,
      value: { created: [{ unitId: 'u1', budgetLineId: 'l1', ceiling: 1000n }], changed: [], unchanged: 0 },
    });
  });

  test('changes nothing the second time', () => {
    expect(planPackages(facts([known()]), [row()])).toMatchObject({
      value: { created: [], changed: [], revised: [], unchanged: 1 },
    });
  });

  test('changes name and ceiling of what is known, down to what is used', () => {
    expect(planPackages(facts([known()]), [row({ ceiling: '400' })])).toMatchObject({
      value: { changed: [{ ceiling: 400n }] },
    });
    expect(codes(planPackages(facts([known()]), [row({ ceiling: '399' })]))).toEqual(['ceiling-below-used']);
  });

  test('maps a revision to its package', () => {
    const revision = row({ rupId: '60000009', replacesRupId: '60000001', ceiling: '2000' });
    expect(planPackages(facts([known()]), [revision])).toMatchObject({
      value: { created: [], revised: [{ known: { id: 'p1' }, ceiling: 2000n }] },
    });
  });

  test('knows a revision that was imported already', () => {
    const revision = row({ rupId: '60000009', replacesRupId: '60000001' });
    const after = facts([known({ rupId: '60000009' })], [['60000001', '60000009']]);
    expect(planPackages(after, [revision])).toMatchObject({
      value: { unchanged: 1, revised: [], created: [] },
    });
  });

  test.each<[string, ImportFacts, PackageRow[], string[]]>([
    ['an unknown unit', facts(), [row({ unitCode: '9' })], ['unknown-unit']],
    ['an unknown line', facts(), [row({ fund: 'APBN' })], ['unknown-line']],
    ['more than its line', facts(), [row({ ceiling: '5001' })], ['above-line']],
    ['the same id twice', facts(), [row(), row()], ['row-twice']],
    ['another line', facts([known({ budgetLineId: 'l2' })]), [row()], ['package-moved']],
    ['another unit', facts([known({ unitId: 'u2' })]), [row()], ['package-moved']],
    ['a revision of nothing', facts(), [row({ replacesRupId: '60000002' })], ['revised-unknown']],
    ['an id that was revised', facts([], [['60000001', '60000009']]), [row()], ['already-revised']],
    [
      'a revision of a closed package',
      facts([known({ state: 'closed' })]),
      [row({ rupId: '60000009', replacesRupId: '60000001' })],
      ['package-closed'],
    ],
    [
      'two revisions of one package',
      facts([known()]),
      [
        row({ rupId: '60000008', replacesRupId: '60000001' }),
        row({ rupId: '60000009', replacesRupId: '60000001' }),
      ],
      ['row-twice'],
    ],
    [
      'a revision into a package that lives',
      facts([known(), known({ id: 'p2', rupId: '60000009' })]),
      [row({ rupId: '60000009', replacesRupId: '60000001' })],
      ['package-moved'],
    ],
  ])('refuses %s, at its row', (_name, before, rows, expected) => {
    expect(codes(planPackages(before, rows))).toEqual(expected);
  });

  test('leaves a closed package as it is', () => {
    expect(planPackages(facts([known({ state: 'closed' })]), [row({ name: 'Lain' })])).toMatchObject({
      value: { changed: [], unchanged: 1 },
    });
  });
});

describe('an import of budget lines', () => {
  const line = {
    unitCode: '7.01',
    ...place,
    subActivityName: 'Rapat',
    accountName: 'Belanja',
    ceiling: '5000',
  };
  const used = (held: number, spent: number): ImportFacts => ({
    ...facts(),
    lines: new Map([
      [
        lineKey({ unitId: 'u1', ...place }),
        { id: 'l1', subActivityName: 'Rapat', accountName: 'Belanja', balance: balance(5000, held, spent) },
      ],
    ]),
  });

  test('counts what is new, changed and the same', () => {
    const rows = [line, { ...line, fund: 'DBH' }];
    expect(planLines(facts(), rows)).toMatchObject({ ok: true, value: { unchanged: 1, changed: [] } });
    expect(planLines(facts(), [{ ...line, ceiling: '6000' }])).toMatchObject({
      value: { changed: [{ ceiling: 6000n as Rupiah }] },
    });
  });

  test.each([
    [1000, 2000, '3000', true],
    [1000, 2000, '2999', false],
    [0, 0, '0', true],
  ])('held %d and spent %d: a ceiling of %s is possible: %s', (held, spent, ceiling, possible) => {
    const result = planLines(used(held, spent), [{ ...line, ceiling }]);
    expect(result.ok).toBe(possible);
    if (!result.ok) expect(result.refusals[0]).toMatchObject({ params: { row: 1, used: 'Rp3.000' } });
  });
});
