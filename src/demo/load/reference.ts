import type { z } from 'zod';
import { type Day, dayOf } from '../../kernel/time.ts';
import { loadProducts } from '../../modules/catalogue/commands/load-products.ts';
import { importPolicies } from '../../modules/meetings/public.ts';
import { importRegions } from '../../modules/regions/public.ts';
import { loadSuppliers } from '../../modules/suppliers/commands/load-suppliers.ts';
import { importHolidays, importUnits } from '../../modules/units/public.ts';
import { systemActor } from '../../platform/commands/actor.ts';
import { at } from '../office-time.ts';
import { recipeName } from '../picture.ts';
import { products } from '../products.ts';
import { random } from '../random.ts';
import { holidays, regions } from '../regions.ts';
import { suppliers } from '../suppliers.ts';
import type { DemoProduct, DemoRegion, DemoSupplier } from '../types.ts';
import { activeUnitKeys, unitOf, units } from '../units.ts';
import type { DemoDoor } from './door.ts';
import { firstPolicies } from './policies.ts';

/** Ids of the house by the keys of the plan. */
export type ReferenceIds = {
  readonly units: ReadonlyMap<string, string>;
  readonly suppliers: ReadonlyMap<string, string>;
  readonly products: ReadonlyMap<string, string>;
};

export type Picture = (name: string) => Promise<string>;

/** When the government's own tables were set up: a working day of the year before the history's oldest. */
export function setUpAt(now: Date, time: string): Date {
  return at(`${yearOf(now) - 2}-01-05`, time);
}

/** Regions, units, holidays, policies: what stands before anybody signs in. */
export async function loadGovernment(door: DemoDoor, now: Date): Promise<ReferenceIds['units']> {
  const system = (key: string, time: string) => ({ actor: systemActor, at: setUpAt(now, time), key });
  await door.act(importRegions, {
    ...system('demo-regions', '08:00'),
    input: { regions: regions().map((region) => ({ ...region, level: levels[region.level] })) },
  });
  await door.act(importHolidays, { ...system('demo-holidays', '08:10'), input: { holidays: holidays() } });
  const codes = await door.act(importUnits, {
    ...system('demo-units', '08:20'),
    input: { units: unitRows() },
  });
  const policies = firstPolicies(dayOf(setUpAt(now, '08:00')));
  await door.act(importPolicies, { ...system('demo-policies', '09:00'), input: { policies } });
  return new Map(units().map(({ key, code }) => [key, codes.units[code] ?? '']));
}

/** Makers, then their products; those who joined of late come in a second load, when they did. */
export async function loadMarket(
  door: DemoDoor,
  now: Date,
  picture: Picture,
): Promise<Pick<ReferenceIds, 'suppliers' | 'products'>> {
  const today = dayOf(now);
  const supplierIds = new Map<string, string>();
  const productIds = new Map<string, string>();
  const goods = Map.groupBy(products(today), (product) => product.supplierKey);
  const makers = Map.groupBy(suppliers(today), ({ since }) =>
    yearOf(now) - Number(since.slice(0, 4)) > 1 ? 'old' : since,
  );
  for (const [name, group] of makers) {
    const loadedAt = name === 'old' ? setUpAt(now, '10:00') : at(name, '10:00');
    const call = { actor: systemActor, at: loadedAt, key: `demo-suppliers-${name}` };
    const loaded = await door.act(loadSuppliers, { ...call, input: { suppliers: group.map(supplierRow) } });
    for (const { key, nib } of group) supplierIds.set(key, loaded.suppliers[nib] ?? '');
    const shelf = group.flatMap(({ key }) => goods.get(key) ?? []);
    for (let from = 0; from < shelf.length; from += batchSize) {
      const batch = shelf.slice(from, from + batchSize);
      const loadKey = `demo-products-${name}-${from}`;
      // Nobody draws pictures for products that an earlier run has loaded.
      const draw: Picture = door.isDone(loadKey) ? () => Promise.resolve(noPicture) : picture;
      const rows = await Promise.all(batch.map((product) => productRow(product, supplierIds, draw)));
      const answer = await door.act(loadProducts, { ...call, key: loadKey, input: { products: rows } });
      batch.forEach(({ key }, index) => productIds.set(key, answer.products[index]?.id ?? ''));
    }
  }
  return { suppliers: supplierIds, products: productIds };
}

const batchSize = 250;
const noPicture = '0'.repeat(64);

const levels = {
  province: 'provinsi',
  city: 'kabupaten_kota',
  district: 'kecamatan',
  village: 'kelurahan',
} as const satisfies Record<DemoRegion['level'], string>;

function unitRows(): z.infer<typeof importUnits.input>['units'] {
  return units().map(({ key, code, name, kind, parentKey, regionCode, address, rooms }) => ({
    code,
    name,
    kind,
    parentCode: parentKey === null ? null : unitOf(parentKey).code,
    regionCode,
    address,
    rooms: [...rooms],
    ...(activeUnitKeys.includes(key)
      ? { bankName: 'Bank Jakarta', bankAccount: `1010${random(`account-${key}`).digits(8)}` }
      : {}),
  }));
}

function supplierRow(supplier: DemoSupplier): z.infer<typeof loadSuppliers.input>['suppliers'][number] {
  return {
    name: supplier.name,
    ownerName: supplier.ownerName,
    kind: supplier.kind,
    legalForm: supplier.legalForm === 'koperasi' ? 'cooperative' : supplier.legalForm,
    size: supplier.size,
    state: 'active',
    nik: supplier.nik,
    nib: supplier.nib,
    npwp: supplier.npwp,
    phone: supplier.phone,
    regionCode: supplier.regionCode,
    address: supplier.address,
    taxStatus: supplier.taxStatus.kind,
    taxDocument: supplier.taxStatus.number,
    taxValidTo: supplier.taxStatus.until,
    bankName: supplier.bank.name,
    bankAccount: supplier.bank.number,
    bankHolder: supplier.bank.holder,
    storyId: supplier.story.id,
    storyEn: supplier.story.en,
    dailyCapacity: supplier.dailyCapacity,
    zones: [...supplier.zones],
    closedWeekdays: [...supplier.closedWeekdays],
    closedDays: [...supplier.closedDays],
    since: supplier.since,
  };
}

async function productRow(
  product: DemoProduct,
  supplierIds: ReadonlyMap<string, string>,
  picture: Picture,
): Promise<z.infer<typeof loadProducts.input>['products'][number]> {
  return {
    supplierId: supplierIds.get(product.supplierKey) ?? '',
    name: product.name,
    descriptionId: product.description.id,
    descriptionEn: product.description.en,
    menu: [...product.menu],
    kind: product.kind,
    taxTreatment: product.taxTreatment,
    unitName: product.unit,
    vegetarian: product.vegetarian,
    spicy: product.spicy,
    allergens: [...product.allergens],
    halalNumber: product.halalNumber,
    halalValidTo: product.halalExpiry,
    pirtNumber: product.pirt,
    shelfLifeHours: product.shelfLifeHours,
    packagingId: product.packaging.id,
    packagingEn: product.packaging.en,
    picture: await picture(recipeName(product.picture)),
    grade: product.grade,
    passedAt: at(product.passedAt, '15:00').toISOString(),
    price: product.price.toString(),
    tiers: product.tiers.map(({ from, price }) => ({ from, price: price.toString() })),
    minQuantity: product.minPortions,
    maxQuantity: product.maxPortions,
    leadTimeHours: product.leadTimeHours,
  };
}

function yearOf(now: Date): number {
  return Number((dayOf(now) satisfies Day).slice(0, 4));
}
