import { createHash } from 'node:crypto';
import { newId } from '../src/kernel/ids.ts';
import { type Rupiah, rupiah } from '../src/kernel/rupiah.ts';
import { openBalance } from '../src/modules/budget/store/allot.ts';
import { actorOf } from '../src/modules/identity/public.ts';
import type { PersonActor } from '../src/platform/commands/actor.ts';
import type { SaveContext } from '../src/platform/commands/define-command.ts';
import { eventHash } from '../src/platform/commands/event-hash.ts';
import type { Government } from '../src/platform/commands/government.ts';
import { newLockOrder } from '../src/platform/commands/lock-order.ts';
import {
  governmentPositions,
  type Position,
  positions,
  regionalPositions,
  supplierPositions,
} from '../src/platform/commands/positions.ts';

/** A unit with one person for every position in it, its money, and what lies around: enough to order a meal. */
export type Town = {
  readonly unitId: string;
  readonly regionCode: string;
  /** Its kecamatan: the area of the town's companion, district and city officers and curators. */
  readonly districtCode: string;
  readonly budgetLineId: string;
  readonly packageId: string;
  readonly supplierId: string;
  /** A snack at Rp20.000 and a meal at Rp45.000, min. 1, max. 5000, no lead time. */
  readonly snackId: string;
  readonly mealId: string;
  /** The person of a position in this town; `supplier` is of this town's maker. */
  readonly actor: (position: Position) => Promise<PersonActor>;
};

export type TownOptions = {
  readonly ceiling?: Rupiah;
  readonly year?: number;
  readonly dailyCapacity?: number;
  /** Kelurahan. */
  readonly regionCode?: string;
};

const placeless = [...supplierPositions, ...regionalPositions, ...governmentPositions];
const positionsByUnit = new Set<Position>(positions.filter((p) => !placeless.includes(p)));

/** Builds a town in a government. `tag` (letters) keeps names apart; the password hash fits no password. */
export async function buildTown(site: Government, tag: string, options: TownOptions = {}): Promise<Town> {
  const { db } = site;
  const year = options.year ?? 2026;
  const regionCode = options.regionCode ?? '31.71.01.1001';
  const districtCode = regionCode.slice(0, 8);
  const ids = {
    unit: newId(),
    line: newId(),
    rupPackage: newId(),
    regionCode,
    supplier: newId(),
    snack: newId(),
    meal: newId(),
  };
  const regions = [
    { code: '31', name: 'DKI Jakarta', level: 'provinsi', parent: null },
    { code: '31.71', name: 'Kota Administrasi Jakarta Pusat', level: 'kabupaten_kota', parent: '31' },
    { code: districtCode, name: 'Gambir', level: 'kecamatan', parent: '31.71' },
    { code: regionCode, name: 'Gambir', level: 'kelurahan', parent: districtCode },
  ] as const;
  await db
    .insertInto('region')
    .values([...regions])
    .onConflict((c) => c.doNothing())
    .execute();
  await db
    .insertInto('unit')
    .values({
      id: ids.unit,
      code: `7.01.${tag}`,
      name: `Kelurahan ${tag}`,
      kind: 'ukpd',
      region_code: regionCode,
      address: `Jalan ${tag} 1`,
      rooms: JSON.stringify(['Ruang Rapat']),
    })
    .execute();
  await insertSupplier(site, tag, ids, options.dailyCapacity ?? 100_000);
  for (const position of positions) await insertPerson(site, tag, position, ids);
  await insertMoney(site, tag, ids, year, options.ceiling ?? rupiah(1_000_000_000));
  return {
    unitId: ids.unit,
    regionCode,
    districtCode,
    budgetLineId: ids.line,
    packageId: ids.rupPackage,
    supplierId: ids.supplier,
    snackId: ids.snack,
    mealId: ids.meal,
    async actor(position) {
      const actor = await actorOf(site, usernameOf(tag, position));
      if (!actor) throw new Error(`no ${position} in town ${tag}`);
      return actor;
    },
  };
}

/** The user name of a town's person. */
export function usernameOf(tag: string, position: Position): string {
  return `${position}.${tag}`.toLowerCase();
}

type Ids = {
  regionCode: string;
  unit: string;
  line: string;
  rupPackage: string;
  supplier: string;
  snack: string;
  meal: string;
};

async function insertPerson({ db }: Government, tag: string, position: Position, ids: Ids): Promise<void> {
  const [personId, assignmentId] = [newId(), newId()];
  await db
    .insertInto('person')
    .values({
      id: personId,
      username: usernameOf(tag, position),
      name: `${position} ${tag}`,
      password_hash: '-',
    })
    .execute();
  await db
    .insertInto('assignment')
    .values({
      id: assignmentId,
      person_id: personId,
      position,
      supplier_id: supplierPositions.includes(position) ? ids.supplier : null,
      region_code: regionalPositions.includes(position) ? ids.regionCode.slice(0, 8) : null,
      kind: 'definitive',
      decree: `SK ${tag}/2026`,
      valid_from: '2025-01-01',
    })
    .execute();
  if (positionsByUnit.has(position)) {
    await db
      .insertInto('assignment_unit')
      .values({ assignment_id: assignmentId, unit_id: ids.unit })
      .execute();
  }
}

/** Sixteen (or fewer) digits that differ from town to town. */
function digitsOf(tag: string, count: number): string {
  const hex = createHash('sha256').update(tag).digest('hex');
  return BigInt(`0x${hex}`).toString().slice(0, count);
}

async function insertSupplier(
  { db }: Government,
  tag: string,
  ids: Ids,
  dailyCapacity: number,
): Promise<void> {
  await db
    .insertInto('supplier')
    .values({
      id: ids.supplier,
      name: `Dapur ${tag}`,
      owner_name: `Ibu ${tag}`,
      kind: 'jakpreneur',
      legal_form: 'individual',
      size: 'micro',
      state: 'active',
      nik: digitsOf(tag, 16),
      nib: digitsOf(tag, 13),
      npwp: digitsOf(`npwp ${tag}`, 16),
      phone: '081200000000',
      region_code: ids.regionCode,
      address: `Gang ${tag}`,
      tax_status: 'certificate_pp55',
      bank_name: 'Bank DKI',
      bank_account: '1',
      bank_holder: `Ibu ${tag}`,
      bank_checked_at: new Date('2024-01-01T00:00:00Z'),
      daily_capacity: dailyCapacity,
      zones: JSON.stringify(['31']),
      since: '2024-01-01',
    })
    .execute();
  await db.insertInto('supplier_figures').values({ supplier_id: ids.supplier }).execute();
  await insertProduct(db, tag, ids.supplier, ids.snack, 'snack', 20_000n);
  await insertProduct(db, tag, ids.supplier, ids.meal, 'meal', 45_000n);
}

async function insertProduct(
  db: Government['db'],
  tag: string,
  supplierId: string,
  productId: string,
  kind: 'snack' | 'meal',
  price: bigint,
): Promise<void> {
  const versionId = newId();
  await db
    .insertInto('product')
    .values({
      id: productId,
      supplier_id: supplierId,
      state: 'listed',
      halal_number: 'ID31110012345670124',
      halal_valid_to: '2029-01-01',
    })
    .execute();
  await db
    .insertInto('product_version')
    .values({
      id: versionId,
      product_id: productId,
      number: 1,
      name: `${kind === 'snack' ? 'Kue Lapis' : 'Nasi Uduk'} ${tag}`,
      description_id: '-',
      description_en: '-',
      menu: '["Isi"]',
      kind,
      tax_treatment: 'catering',
      unit_name: 'kotak',
      vegetarian: false,
      spicy: false,
      allergens: '[]',
      shelf_life_hours: 24,
      packaging_id: 'Kotak',
      packaging_en: 'Box',
      picture: '-',
      grade: 'A',
      passed_at: new Date('2025-06-01T00:00:00Z'),
    })
    .execute();
  await db
    .updateTable('product')
    .set({ current_version_id: versionId })
    .where('id', '=', productId)
    .execute();
  await db
    .insertInto('offer')
    .values({ product_id: productId, price, min_quantity: 1, max_quantity: 5000, lead_time_hours: 0 })
    .execute();
}

async function insertMoney(
  site: Government,
  tag: string,
  ids: Ids,
  year: number,
  ceiling: Rupiah,
): Promise<void> {
  await site.db
    .insertInto('budget_line')
    .values({
      id: ids.line,
      unit_id: ids.unit,
      year,
      sub_activity_code: '7.02.01.1.06.0009',
      sub_activity_name: 'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
      account_code: '5.1.02.01.01.0052',
      account_name: 'Belanja Makanan dan Minuman Rapat',
      fund: 'PAD',
    })
    .execute();
  await site.db
    .insertInto('rup_package')
    .values({
      id: ids.rupPackage,
      rup_id: digitsOf(`rup ${tag} ${year}`, 8),
      unit_id: ids.unit,
      budget_line_id: ids.line,
      year,
      name: `Konsumsi rapat ${tag}`,
      method: 'e_purchasing',
      kind: 'goods',
      state: 'ready',
    })
    .execute();
  await site.db.transaction().execute(async (tx) => {
    const eventId = newId();
    const now = site.clock();
    const facts = { publicFacts: '{}', privateFacts: '{}', salt: newId(), key: newId(), inputHash: '-' };
    const said = { id: eventId, command: 'test/allot', actorName: 'test', actorId: null, ...facts };
    const none = { assignmentId: null, position: null, decree: null, acting: null };
    const hash = eventHash({
      ...said,
      ...none,
      at: now.toISOString(),
      result: {},
      subjects: [`unit:${ids.unit}`],
    });
    await tx
      .insertInto('event')
      .values({
        id: eventId,
        at: now,
        command: said.command,
        actor_name: said.actorName,
        key: facts.key,
        input_hash: facts.inputHash,
        result: '{}',
        public_facts: facts.publicFacts,
        private_facts: facts.privateFacts,
        salt: facts.salt,
        hash,
      })
      .execute();
    await tx
      .insertInto('event_subject')
      .values({ subject_type: 'unit', subject_id: ids.unit, event_id: eventId })
      .execute();
    await tx.insertInto('event_unsequenced').values({ event_id: eventId }).execute();
    const ctx = { tx, schema: site.schema, now, eventId, locks: newLockOrder() } as SaveContext;
    await openBalance(ctx, { id: ids.rupPackage, type: 'rup_package' }, ceiling);
    await openBalance(ctx, { id: ids.line, type: 'budget_line' }, ceiling);
  });
}
