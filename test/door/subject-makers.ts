import { newId } from '../../src/kernel/ids.ts';
import { anonymousActor } from '../../src/platform/commands/actor.ts';
import type { Cast } from './cast.ts';
import { call, valueOf } from './deeds.ts';

let made = 0;
/** Numbers that nobody has yet: NIK of somebody born on 15 March 1985, NIB, phone. */
export function newNumbers() {
  made++;
  const four = String(made).padStart(4, '0');
  return {
    nik: `317101150385${four}`,
    birthDate: '1985-03-15',
    nib: `122000000${four}`,
    phone: `0812000${four.padStart(5, '0')}`,
  };
}

/** What an owner says about his business, right in every point. */
export function business(regionCode: string) {
  const { nik, birthDate, nib } = newNumbers();
  return {
    name: `Dapur Uji ${made}`,
    kind: 'jakpreneur',
    legalForm: 'individual',
    nik,
    birthDate,
    regionCode,
    address: 'Gang Uji 1 RT 1 RW 2',
    nib,
    npwp: null,
    email: null,
    capital: '10000000',
    yearlySales: '120000000',
  };
}

export const bank = { bankName: 'Bank DKI', bankAccount: '10300112233', bankHolder: 'Ibu Uji' };
export const account = () => ({ username: `pemilik.${++made}`, password: 'tiga lontong di teras' });
/** The secret of a confirmation in these tests. */
export const secretOf = (challengeId: string) => `rahasia-${challengeId}`;

const suspension = {
  reasonCode: 'food_safety',
  reason: 'Sampel nasi mengandung bakteri, lihat hasil laboratorium.',
};

/** A maker of the first town, in a state; whoever works for the town's own maker, and owns it, does so for him too. */
export async function makerAt(cast: Cast, state: string) {
  const { world, town, proof } = cast;
  const { db } = world.dki;
  const id = newId();
  const { nik, nib, phone } = newNumbers();
  await db
    .insertInto('supplier')
    .values({
      id,
      name: `Dapur Uji ${made}`,
      owner_name: 'Ibu Uji',
      kind: 'jakpreneur',
      legal_form: 'individual',
      size: 'micro',
      state: state === 'pending' ? 'pending' : 'active',
      nik,
      nib,
      phone,
      region_code: town.regionCode,
      address: 'Gang Uji 1',
      tax_status: 'none',
      bank_name: 'Bank DKI',
      bank_account: '1030011223344',
      bank_holder: 'Ibu Uji',
      phone_confirmed_at: world.now(),
      daily_capacity: 10,
      since: '2026-01-01',
    })
    .execute();
  await db.insertInto('supplier_figures').values({ supplier_id: id }).execute();
  const owners = await db
    .selectFrom('assignment')
    .select(['person_id', 'position', 'kind', 'decree', 'valid_from', 'valid_to'])
    .where('supplier_id', '=', town.supplierId)
    .where('position', 'in', ['supplier', 'supplier_owner'])
    .execute();
  const posts = owners.map((post) => ({ ...post, id: newId(), supplier_id: id }));
  await db.insertInto('assignment').values(posts).execute();
  if (state === 'pending' || state === 'active') return { id, version: 1, table: 'supplier' };
  const sanction = { supplierId: id, version: 1, ...suspension, evidence: [proof] };
  const admin = await town.actor('city_admin');
  valueOf(
    state === 'suspended'
      ? await call(world.dki, admin, 'suppliers/suspend', { ...sanction, untilDay: '2026-03-20' })
      : await call(world.dki, admin, 'suppliers/ban', sanction),
  );
  return { id, version: 2, table: 'supplier' };
}

/** Somebody who works for a maker of {@link makerAt}. */
export async function memberOf(cast: Cast, supplierId: string, version: number): Promise<string> {
  const owner = await cast.town.actor('supplier_owner');
  const { username, password } = account();
  const input = { supplierId, version, name: 'Anggota Uji', username, password };
  return String(valueOf(await call(cast.world.dki, owner, 'suppliers/add-member', input))['personId']);
}

/** The code that came to a phone last. */
export async function lastCode({ world }: Pick<Cast, 'world'>): Promise<string> {
  const { params } = await world.dki.db
    .selectFrom('message')
    .select('params')
    .where('template', '=', 'code')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return (params as readonly string[])[0] ?? '';
}

/** A confirmation of a phone: asked for, confirmed, or used up by a registration. */
export async function challengeAt(cast: Cast, state: string) {
  const { world, town } = cast;
  const challengeId = newId();
  const own = { challengeId, secret: secretOf(challengeId) };
  const does = async (name: string, input: object) =>
    valueOf(await call(world.dki, anonymousActor, name, { ...own, ...input }));
  await does('suppliers/ask-code', codeAsked());
  if (state !== 'open') await does('suppliers/confirm-phone', { code: await lastCode(cast) });
  if (state === 'used')
    await does('suppliers/register', { ...business(town.regionCode), ...bank, ...account() });
  return { id: challengeId, version: 1, table: 'phone_challenge' };
}

/** What an owner gives before anything else. */
export function codeAsked() {
  const { phone } = newNumbers();
  return { ownerName: 'Ibu Uji', phone, purpose: 'register', consent: true, address: `10.0.${made}.1` };
}
