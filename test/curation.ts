import { sha256 } from '../src/kernel/canonical-json.ts';
import { newId } from '../src/kernel/ids.ts';
import { jakartaLevels, type Level } from '../src/modules/curation/domain/process.ts';
import type { Actor } from '../src/platform/commands/actor.ts';
import type { Site } from '../src/platform/http/context.ts';
import { call, valueOf } from './door/deeds.ts';
import type { Town } from './town.ts';

/** The bytes of every draft's only photo. */
const photo = Buffer.from('foto');

/** Two criteria with round weights: 3 of 5 everywhere gives 60 of 100. */
export const criteria = [
  {
    code: 'taste',
    name: { id: 'Rasa', en: 'Taste' },
    guidance: { id: '1 hambar, 5 istimewa', en: '1 bland, 5 outstanding' },
    weight: 60,
    scale: 5,
    passMark: 3,
  },
  {
    code: 'packaging',
    name: { id: 'Kemasan', en: 'Packaging' },
    guidance: { id: '1 bocor, 5 rapat dan rapi', en: '1 leaks, 5 tight and neat' },
    weight: 40,
    scale: 5,
    passMark: 2,
  },
];
export const goodMarks = { taste: 4, packaging: 4 };
export const badMarks = { taste: 2, packaging: 4 };

/** Rules of the government, by their ids. */
export type Rules = { readonly processId: string; readonly criteriaSetId: string };

/** Puts levels and criteria in force in a government; the last ones count. */
export async function openCuration({ db }: Site, levels: readonly Level[] = jakartaLevels): Promise<Rules> {
  const [processId, criteriaSetId] = [newId(), newId()];
  const last = async (table: 'curation_process' | 'criteria_set') =>
    (await db.selectFrom(table).select('number').orderBy('number', 'desc').executeTakeFirst())?.number ?? 0;
  await db
    .insertInto('curation_process')
    .values({
      id: processId,
      code: 'main',
      number: (await last('curation_process')) + 1,
      levels: JSON.stringify(levels),
      valid_from: '2025-01-01',
    })
    .execute();
  await db
    .insertInto('criteria_set')
    .values({
      id: criteriaSetId,
      code: 'food',
      number: (await last('criteria_set')) + 1,
      name_id: 'Konsumsi rapat',
      name_en: 'Food for meetings',
      criteria: JSON.stringify(criteria),
      pass_total: 6000,
      grades: JSON.stringify({ A: 8500, B: 7500, C: 6500 }),
      certificate_months: 24,
      valid_from: '2025-01-01',
    })
    .execute();
  return { processId, criteriaSetId };
}

/** A draft of which nothing is missing. */
export function wholeDraft(name = 'Nasi Uduk Betawi') {
  return {
    name,
    kind: 'meal',
    unitName: 'kotak',
    descriptionId: 'Nasi uduk dengan ayam goreng dan sambal.',
    descriptionEn: '',
    menu: ['Nasi uduk', 'Ayam goreng'],
    composition: ['Beras', 'Santan', 'Ayam'],
    allergens: [],
    vegetarian: false,
    spicy: true,
    shelfLifeHours: 6,
    packagingId: 'Kotak kertas',
    packagingEn: '',
    photos: [sha256(photo)],
  };
}

/** A new product of a town's maker with a whole draft, whatever its photos are. @returns its id; the draft's version is 1. */
export async function draftIn(site: Site, town: Town, name?: string): Promise<string> {
  const maker = await town.actor('supplier');
  const content = { ...wholeDraft(name), photos: [] };
  await site.files.put(photo);
  const input = { supplierId: town.supplierId, content };
  const id = String(valueOf(await call(site, maker, 'catalogue/draft-product', input))['id']);
  await site.db
    .updateTable('product_draft')
    .set({ content: JSON.stringify(wholeDraft(name)) })
    .where('product_id', '=', id)
    .execute();
  return id;
}

let declared = 0;

/** Somebody at a desk declares interests that fit nobody's. */
export async function declares(site: Site, actor: Actor): Promise<void> {
  declared += 1;
  const input = {
    nik: `3171011390${String(declared).padStart(6, '0')}`,
    address: `Jalan Kurator ${declared}`,
    bankAccount: `77001${declared}`,
  };
  valueOf(await call(site, actor, 'curation/declare', input));
}

export function submissionRow({ db }: Site, id: string) {
  return db.selectFrom('submission').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** A submission as its next command names it. */
export async function seen(site: Site, submissionId: string) {
  return { submissionId, version: (await submissionRow(site, submissionId)).version };
}

/** Hands in a new product. @returns the submission's id. */
export async function submitIn(site: Site, town: Town, name?: string): Promise<string> {
  const productId = await draftIn(site, town, name);
  const maker = await town.actor('supplier');
  return String(
    valueOf(await call(site, maker, 'curation/submit', { productId, version: 1 }))['submissionId'],
  );
}

/** Takes a piece and decides it. */
export async function decides(site: Site, actor: Actor, submissionId: string, name: string, input: object) {
  valueOf(await call(site, actor, 'curation/take', await seen(site, submissionId)));
  return valueOf(await call(site, actor, name, { ...(await seen(site, submissionId)), ...input }));
}

/** What each desk of Jakarta's levels says to let a piece go on. */
const steps = [
  ['verifying', 'companion', {}],
  ['validating', 'district_officer', { taxTreatment: 'catering', visitedOn: '2026-03-02' }],
  ['forwarding', 'city_officer', {}],
] as const;

/** Brings a submission of Jakarta's levels up to its scoring by the town's own people, who have declared. */
export async function climb(site: Site, town: Town, submissionId: string): Promise<void> {
  for (const [state, position, input] of steps)
    if ((await submissionRow(site, submissionId)).state === state)
      await decides(site, await town.actor(position), submissionId, 'curation/pass', input);
}
