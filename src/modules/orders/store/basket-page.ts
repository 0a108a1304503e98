import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import { dayOf, type Zone } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { Balance, Funds } from '../../budget/public.ts';
import { type Capacity, readOffers, slotKey } from '../../catalogue/public.ts';
import type { CheckoutFacts } from '../domain/basket.ts';
import { nothingOwn } from '../domain/lead-time.ts';
import { factsOf, type OwnShare, readFrame } from './checkout.ts';

/** What a checkout is decided from, read without locks for a preview, and the words around it. */
export type BasketPage = {
  readonly facts: CheckoutFacts;
  readonly title: string;
  readonly unitName: string;
  readonly rupId: string;
  readonly packageName: string;
  /** `5.1.02.01.01.0052 Belanja Makanan dan Minuman Rapat`. */
  readonly account: string;
  readonly subActivity: string;
  /** SHA-256 of pictures by product id. */
  readonly pictures: ReadonlyMap<string, string>;
};

type Words = {
  title: string;
  unit_name: string;
  rup_id: string;
  package_name: string;
  account: string;
  sub_activity: string;
  package_balance: BalanceJson;
  line_balance: BalanceJson;
  pictures: Record<string, string> | null;
  kitchens: { supplierId: string; capacity: number; taken: number }[] | null;
};

type BalanceJson = { ownerId: string; ceiling: string; held: string; spent: string };

const zoneNames: Record<Zone, string> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

/**
 * A meeting and what a basket for it is judged by: the same facts as the command's, read without locks. Three queries at
 * once. @param own the order that is being changed. @returns null when there is no such meeting.
 */
export async function readBasketPage(
  site: Government,
  meetingId: string,
  productIds: readonly string[],
  own: OwnShare | null = null,
): Promise<BasketPage | null> {
  const ctx = { tx: site.db, schema: site.schema, now: site.clock(), zone: site.zone };
  const without = own ? { without: own.orderId } : {};
  const [frame, offers, words] = await Promise.all([
    readFrame(ctx, meetingId, { share: false, ...without }),
    productIds.length > 0 ? readOffers(ctx, productIds) : new Map(),
    readWords(site, meetingId, productIds),
  ]);
  if (!frame || !words) return null;
  const day = dayOf(frame.starts_at, site.zone);
  const capacities = (words.kitchens ?? []).map((kitchen): [string, Capacity] => {
    const slot = { ...kitchen, day };
    return [slotKey(slot), slot];
  });
  return {
    facts: {
      ...factsOf(frame),
      offers,
      funds: fundsOf(words),
      capacities: new Map(capacities),
      own: own ?? nothingOwn,
    },
    title: words.title,
    unitName: words.unit_name,
    rupId: words.rup_id,
    packageName: words.package_name,
    account: words.account,
    subActivity: words.sub_activity,
    pictures: new Map(Object.entries(words.pictures ?? {})),
  };
}

async function readWords(
  site: Government,
  meetingId: string,
  productIds: readonly string[],
): Promise<Words | null> {
  const table = (name: string) => sql.id(site.schema, name);
  const balance = (alias: string) => {
    const column = (name: string) => sql.ref(`${alias}.${name}`);
    return sql`json_build_object('ownerId', ${column('owner_id')}, 'ceiling', ${column('ceiling')}::text,
      'held', ${column('held')}::text, 'spent', ${column('spent')}::text)`;
  };
  const ids = sql`ANY (${[...productIds]}::uuid[])`;
  const found = await sql<Words>`
    SELECT m.title, u.name AS unit_name, p.rup_id, p.name AS package_name, l.account_code || ' ' || l.account_name AS account,
      l.sub_activity_code || ' ' || l.sub_activity_name AS sub_activity,
      ${balance('bp')} AS package_balance, ${balance('bl')} AS line_balance,
      (SELECT json_object_agg(q.id, v.picture) FROM ${table('product')} q
        JOIN ${table('product_version')} v ON v.id = q.current_version_id WHERE q.id = ${ids}) AS pictures,
      (SELECT json_agg(json_build_object('supplierId', s.id, 'capacity', coalesce(c.capacity, s.daily_capacity),
          'taken', coalesce(c.taken, 0)))
        FROM ${table('supplier')} s LEFT JOIN ${table('supplier_capacity')} c ON c.supplier_id = s.id
          AND c.day = (m.starts_at AT TIME ZONE ${zoneNames[site.zone]})::date
        WHERE s.id IN (SELECT supplier_id FROM ${table('product')} WHERE id = ${ids})) AS kitchens
    FROM ${table('meeting')} m
    JOIN ${table('unit')} u ON u.id = m.unit_id
    JOIN ${table('rup_package')} p ON p.id = m.package_id
    JOIN ${table('budget_line')} l ON l.id = p.budget_line_id
    JOIN ${table('balance')} bp ON bp.owner_id = p.id
    JOIN ${table('balance')} bl ON bl.owner_id = l.id
    WHERE m.id = ${meetingId}`.execute(site.db);
  return found.rows[0] ?? null;
}

function fundsOf({ package_balance, line_balance }: Words): Funds {
  // A preview moves no money, so it needs no accounts.
  const accounts = { allotment: '', available: '', held: '', spent: '' };
  const balance = (json: BalanceJson, ownerType: Balance['ownerType']): Balance => ({
    ownerId: json.ownerId,
    ownerType,
    ceiling: BigInt(json.ceiling) as Rupiah,
    held: BigInt(json.held) as Rupiah,
    spent: BigInt(json.spent) as Rupiah,
    accounts,
  });
  return { rupPackage: balance(package_balance, 'rup_package'), line: balance(line_balance, 'budget_line') };
}
