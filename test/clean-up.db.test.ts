import { afterAll, beforeAll, expect, it } from 'vitest';
import { cleanUp } from '../src/clean-up.ts';
import { sha256 } from '../src/kernel/canonical-json.ts';
import { newId } from '../src/kernel/ids.ts';
import { payOrders } from '../src/modules/treasury/public.ts';
import type { StagedFile } from '../src/platform/files/file-store.ts';
import { keepUpload, stagedMax, stageUpload } from '../src/platform/files/staged-uploads.ts';
import { codesOf, orderIn, ordersNow, tryAct } from './acts.ts';
import { newWorld, type World } from './harness.ts';
import { openPolicies } from './meals.ts';
import { pdfOf } from './pdf.ts';
import { buildTown, type Town } from './town.ts';

const pdf = (text: string) => pdfOf(`% ${text}\n`);
const hours = (count: number) => count * 3_600_000;

let world: World;
let town: Town;
let start: Date;
beforeAll(async () => {
  world = await newWorld();
  await openPolicies(world.dki);
  town = await buildTown(world.dki, 'Bersih');
  start = world.now();
});
afterAll(() => world.close());
const at = (moment: number) => world.setNow(new Date(start.getTime() + moment));

async function staged(text: string, by: string | null = null): Promise<StagedFile> {
  const found = await stageUpload(world.dki, by, pdf(text), 'bukti.pdf');
  if (!found.ok) throw new Error(found.refusals[0].code);
  return found.value;
}
const there = (file: StagedFile) =>
  world.dki.files.read(file.sha256).then(
    () => true,
    () => false,
  );

it('removes uploads that no command used within a day, and none that one did', async () => {
  const orderId = await orderIn(world, town, 'verified');
  at(hours(96));
  const [used, unused, again] = [
    await staged('dipakai'),
    await staged('sisa'),
    await staged('diunggah lagi'),
  ];
  const text = await keepUpload(world.dki, Buffer.from('teks impor'));
  const pay = async (proof: StagedFile) =>
    tryAct(world, treasurer, payOrders, {
      ...(await ordersNow(world, orderId)),
      reference: 'X',
      paidOn: '2026-03-07',
      proof,
      taxProof: proof,
    });
  const treasurer = await town.actor('treasurer');
  expect(codesOf(await pay(used))).toEqual([]);

  at(hours(96 + 24));
  expect(await cleanUp(world.dki)).toMatchObject({ uploads: 0 });
  await staged('diunggah lagi');
  at(hours(96 + 24) + 1);
  expect(await cleanUp(world.dki)).toMatchObject({ uploads: 3 });
  expect([await there(used), await there(unused), await there(again)]).toEqual([true, false, true]);
  expect(await world.dki.files.read(text).catch(() => null)).toBeNull();
  // What is gone is refused, although its proof is genuine; what was used may be used again.
  const next = await orderIn(world, town, 'verified');
  at(hours(96 * 2));
  const payNext = async (proof: StagedFile) =>
    tryAct(world, treasurer, payOrders, {
      ...(await ordersNow(world, next)),
      reference: 'Y',
      paidOn: '2026-03-11',
      proof,
      taxProof: proof,
    });
  expect(codesOf(await payNext(unused))).toEqual(['treasury/file-not-staged']);
  expect(codesOf(await payNext(used))).toEqual([]);
});

it('does not touch what a command is using at that moment', async () => {
  const file = await staged('sedang dipakai');
  at(hours(96 * 2 + 25));
  await world.dki.db.transaction().execute(async (tx) => {
    await tx
      .selectFrom('staged_upload')
      .selectAll()
      .where('sha256', '=', file.sha256)
      .forKeyShare()
      .execute();
    await cleanUp(world.dki);
    expect(await there(file)).toBe(true);
  });
  await cleanUp(world.dki);
  expect(await there(file)).toBe(false);
});

it('lets nobody fill the disk: so many uploads of a person wait, and no more', async () => {
  const by = newId();
  await world.dki.db
    .insertInto('staged_upload')
    .values(
      Array.from({ length: stagedMax }, (_, index) => ({
        sha256: sha256(`isi ${index}`),
        staged_by: by,
        staged_at: world.now(),
      })),
    )
    .execute();
  expect(codesOf(await stageUpload(world.dki, by, pdf('satu lagi'), 'bukti.pdf'))).toEqual([
    'files/too-many',
  ]);
  expect(codesOf(await stageUpload(world.dki, newId(), pdf('orang lain'), 'bukti.pdf'))).toEqual([]);
});

it('removes old attempts and dead sessions, a few at a time, and leaves what counts', async () => {
  const person = await town.actor('receiver');
  const ago = (moment: number) => new Date(world.now().getTime() - moment);
  const attempt = (moment: number) => ({
    id: newId(),
    username: 'x',
    address: '10.0.0.1',
    at: ago(moment),
    succeeded: false,
  });
  const session = (moment: number) => ({
    token_hash: sha256(newId()),
    person_id: person.personId,
    created_at: ago(hours(200)),
    expires_at: ago(moment),
    device: '-',
  });
  await world.dki.db
    .insertInto('sign_in_attempt')
    .values([...Array.from({ length: 5 }, () => attempt(hours(25))), attempt(hours(23)), attempt(0)])
    .execute();
  await world.dki.db
    .insertInto('session')
    .values([...Array.from({ length: 3 }, () => session(1)), session(-1), session(-hours(24))])
    .execute();
  expect(await cleanUp(world.dki, 2)).toMatchObject({ attempts: 2, sessions: 2 });
  expect(await cleanUp(world.dki)).toMatchObject({ attempts: 3, sessions: 1 });
  expect(await cleanUp(world.dki)).toMatchObject({ attempts: 0, sessions: 0 });
  expect(await world.dki.db.selectFrom('sign_in_attempt').select('id').execute()).toHaveLength(2);
  expect(await world.dki.db.selectFrom('session').select('token_hash').execute()).toHaveLength(2);
});
