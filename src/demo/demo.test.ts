import { describe, expect, it } from 'vitest';
import { budgetLines, mealAccountCode, packages } from './budget.ts';
import { ceilingPerHead } from './market.ts';
import { people } from './people.ts';
import { products } from './products.ts';
import { holidays, regions } from './regions.ts';
import { suppliers } from './suppliers.ts';
import type { DemoPosition } from './types.ts';
import { activeUnitKeys, mainUnitKey, units } from './units.ts';

const today = '2026-11-25';
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);
const regionCodes = new Set(regions().map((region) => region.code));
const villages = new Set(regions().flatMap((region) => (region.level === 'village' ? [region.code] : [])));

describe('regions and units', () => {
  it('has the 318 regions of Jakarta with their parents', () => {
    const count = (level: string): number => regions().filter((region) => region.level === level).length;
    expect([count('province'), count('city'), count('district'), count('village')]).toEqual([1, 6, 44, 267]);
    expect(regions().filter((region) => region.parent !== null && !regionCodes.has(region.parent))).toEqual(
      [],
    );
    expect(holidays().length).toBeGreaterThan(20);
  });

  it('has a tree of units, parents first, each in a kelurahan and with a room', () => {
    const all = units();
    expect(repeated(all.map((unit) => unit.key))).toEqual([]);
    expect(repeated(all.map((unit) => unit.code))).toEqual([]);
    const seen = new Set<string>();
    for (const unit of all) {
      expect(unit.parentKey === null || seen.has(unit.parentKey)).toBe(true);
      seen.add(unit.key);
      expect(villages).toContain(unit.regionCode);
      expect(unit.rooms.length).toBeGreaterThan(0);
      expect(unit.code).toMatch(/^\d\.\d\d\.0\.00\.0\.00\.\d\d\.\d{4}$/);
    }
    expect(all.filter((unit) => unit.key.startsWith('kec-'))).toHaveLength(44);
    expect(all.filter((unit) => unit.key.startsWith('kel-'))).toHaveLength(267);
    expect(all.filter((unit) => unit.kind === 'skpd')).toHaveLength(42);
  });
});

describe('people', () => {
  const all = people(today);
  const holders = (position: DemoPosition, unitKey: string): string[] =>
    all.flatMap((person) =>
      person.assignments.some((item) => item.position === position && item.unitKeys.includes(unitKey))
        ? [person.username]
        : [],
    );

  it('has unique user names, names and numbers of civil servants', () => {
    expect(repeated(all.map((person) => person.username))).toEqual([]);
    expect(repeated(all.map((person) => person.name))).toEqual([]);
    const numbers = all.flatMap((person) => person.nip ?? []);
    expect(repeated(numbers)).toEqual([]);
    expect(numbers.filter((number) => !/^\d{18}$/.test(number))).toEqual([]);
  });

  it('fills every position of every unit that orders, procurement officer, PPK and treasurer with different people', () => {
    const needed = [
      'requester',
      'budget_authority',
      'commitment_officer',
      'procurement_officer',
      'receiver',
      'finance_officer',
      'treasurer',
    ] as const;
    for (const unitKey of activeUnitKeys) {
      for (const position of needed) expect(holders(position, unitKey)).not.toEqual([]);
      const three = (['procurement_officer', 'commitment_officer', 'treasurer'] as const).flatMap((p) =>
        holders(p, unitKey),
      );
      expect(repeated(three)).toEqual([]);
    }
  });

  it('names the main team by fixed user names, one of them acting, one with two positions', () => {
    const main = all.filter((person) => person.main).map((person) => person.username);
    expect(main).toEqual(
      expect.arrayContaining([
        'pemohon',
        'kpa',
        'ppk',
        'pejabat',
        'penerima',
        'ppk-skpd',
        'bendahara',
        'bendahara-pembantu',
        'penyedia',
        'penyedia-tim',
        'kurator',
        'admin',
        'auditor',
        'rangkap',
        'plh-kpa',
      ]),
    );
    const acting = all.flatMap((person) => person.assignments).filter((item) => item.kind === 'plh');
    expect(acting.map((item) => [item.from <= today, (item.until ?? '') > today])).toEqual([[true, true]]);
    expect(holders('requester', 'kel-petojo-selatan')).toEqual(
      holders('procurement_officer', 'kel-petojo-selatan'),
    );
    expect(holders('procurement_officer', mainUnitKey)).toEqual(['pejabat']);
  });

  it('gives every supplier exactly one owner, and resolves every unit', () => {
    const owners = all.flatMap((person) =>
      person.assignments.filter((item) => item.position === 'supplier_owner'),
    );
    expect(owners).toHaveLength(suppliers(today).length);
    expect(new Set(owners.map((item) => item.supplierKey))).toEqual(
      new Set(suppliers(today).map((supplier) => supplier.key)),
    );
    const keys = new Set(units().map((unit) => unit.key));
    expect(
      all.flatMap((p) => p.assignments.flatMap((a) => a.unitKeys)).filter((key) => !keys.has(key)),
    ).toEqual([]);
  });
});

describe('suppliers and products', () => {
  const makers = suppliers(today);
  const goods = products(today);

  it('has makers in all six cities with numbers of the right length', () => {
    expect(makers.length).toBeGreaterThanOrEqual(90);
    expect(new Set(makers.map((maker) => maker.regionCode.slice(0, 5))).size).toBe(6);
    for (const pick of ['key', 'name', 'ownerName', 'nik', 'nib', 'npwp', 'phone'] as const) {
      expect(repeated(makers.map((maker) => maker[pick]))).toEqual([]);
    }
    for (const maker of makers) {
      expect([maker.nib, maker.npwp, maker.nik, maker.phone].map((digits) => digits.length)).toEqual([
        13, 16, 16, 12,
      ]);
      expect(villages).toContain(maker.regionCode);
      expect(maker.zones.filter((zone) => !regionCodes.has(zone))).toEqual([]);
      expect(maker.since < today).toBe(true);
      expect(`${maker.story.id}${maker.story.en}`).not.toMatch(/[{}]/);
    }
  });

  it('has 420 and more products, no two of one maker alike', () => {
    expect(goods.length).toBeGreaterThanOrEqual(420);
    expect(repeated(goods.map((product) => product.key))).toEqual([]);
    expect(new Set(goods.map((product) => product.name)).size).toBeGreaterThan(380);
    const dish = (name: string): string =>
      name.replace(/ (Komplet|Hemat|Istimewa|Mini|dengan Buah|dan Jus)$/, '');
    expect(repeated(goods.map((product) => `${product.supplierKey} ${dish(product.name)}`))).toEqual([]);
    const offered = new Set(goods.map((product) => product.supplierKey));
    expect(makers.filter((maker) => !offered.has(maker.key))).toEqual([]);
  });

  it('has most prices below the ceiling per head, some above, none above twice of it', () => {
    const above = goods.filter((product) => product.price > ceilingPerHead[product.kind]);
    expect(above.length).toBeGreaterThan(10);
    expect(above.length).toBeLessThan(goods.length / 5);
    expect(goods.filter((product) => product.price > 2n * ceilingPerHead[product.kind])).toEqual([]);
  });

  it('has falling tiers, portions in range, certificates in shape and curation after joining', () => {
    const since = new Map(makers.map((maker) => [maker.key, maker.since]));
    for (const product of goods) {
      const prices = [product.price, ...product.tiers.map((tier) => tier.price)];
      expect(prices.every((price, at) => at === 0 || price < (prices[at - 1] ?? 0n))).toBe(true);
      expect(product.minPortions <= product.maxPortions).toBe(true);
      expect(product.halalNumber ?? 'ID00000000000000000').toMatch(/^ID\d{17}$/);
      expect(product.halalExpiry ?? '9999').not.toBe('');
      expect((product.halalExpiry ?? '9999') > today).toBe(true);
      expect(product.passedAt > (since.get(product.supplierKey) ?? '9999') && product.passedAt < today).toBe(
        true,
      );
      expect(product.menu.length).toBeGreaterThan(1);
    }
  });
});

describe('packages and budget lines', () => {
  it('keeps every package on a line of its unit that can bear them all', () => {
    for (const year of [2025, 2026, 2027]) {
      const lines = budgetLines(year);
      const list = packages(year);
      expect(repeated(list.map((item) => item.rupId))).toEqual([]);
      expect(list.filter((item) => !/^\d{8}$/.test(item.rupId))).toEqual([]);
      expect(new Set(lines.map((line) => line.accountCode))).toEqual(new Set([mealAccountCode]));
      for (const line of lines) {
        const mine = list.filter((item) => item.budgetLineKey === line.key);
        expect(mine.length).toBeGreaterThan(0);
        expect(mine.every((item) => item.unitKey === line.unitKey)).toBe(true);
        expect(mine.reduce((sum, item) => sum + item.ceiling, 0n) <= line.ceiling).toBe(true);
        expect(line.subActivityCode.startsWith(line.activityCode)).toBe(true);
      }
      expect(new Set(list.map((item) => item.unitKey))).toEqual(new Set(activeUnitKeys));
    }
  });

  it('has packages of the main unit in every state this year, and only ready ones in years gone by', () => {
    const main = packages(2026).filter((item) => item.unitKey === mainUnitKey);
    expect(new Set(main.map((item) => item.state)).size).toBe(4);
    expect(new Set(packages(2025, 2026).map((item) => item.state))).toEqual(new Set(['ready']));
  });
});
