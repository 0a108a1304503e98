import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { visit } from '../../../../test/visitor.ts';
import { newId } from '../../../kernel/ids.ts';

let world: World;
let town: Town;
let other: Town;

beforeAll(async () => {
  world = await newWorld();
  town = await buildTown(world.dki, 'Gambir');
  other = await buildTown(world.dki, 'Cideng');
  await world.dki.db
    .insertInto('policy')
    .values({
      id: newId(),
      kind: 'meal_entitlement',
      effect: 'permit',
      params: JSON.stringify({
        attendeeKind: 'internal',
        entitlement: 'nothing',
        minHours: 2,
        offline: true,
      }),
      rule: 'Kepgub uji',
      valid_from: '2025-01-01',
    })
    .execute();
});
afterAll(() => world.close());

const fields = {
  title: 'Rapat RKPD',
  day: '2026-03-10',
  start: '10:00',
  end: '12:00',
  attendeeKind: 'internal',
  headcount: '45',
};

describe('the pages of meetings', () => {
  it('lead nobody in without signing in, and come back afterwards', async () => {
    const nobody = await visit(world, null);
    expect(await nobody.get('/rapat/baru')).toMatchObject({
      status: 303,
      to: '/masuk?kembali=%2Frapat%2Fbaru',
    });
    expect(await nobody.get('/rapat')).toMatchObject({ status: 303 });
    expect(await nobody.get('/pengaturan/kebijakan')).toMatchObject({ status: 303 });
  });

  it('make a meeting from six fields, show its rule, ask and answer for an exception', async () => {
    const requester = await visit(world, await town.actor('requester'));
    const form = await requester.get('/rapat/baru');
    expect(form.html).toContain('value="Ruang Rapat"');
    expect(form.html).toContain('value="Kelurahan Gambir, Kecamatan Gambir, Jakarta Pusat"');
    const made = await requester.send('/rapat/baru', '/rapat/baru', { ...fields, packageId: town.packageId });
    expect(made).toMatchObject({ status: 303 });
    const page = await requester.get(made.to);
    expect(page.html).toContain('Tidak Dapat Dipesankan');
    expect(page.html).toContain('Menurut Kepgub uji, konsumsi tidak dapat dipesan.');

    const short = await requester.send(made.to, `${made.to}/pengecualian`, { reason: 'Perlu <sekali>' });
    expect(short.status).toBe(422);
    expect(short.html).toContain('Tulis alasan paling sedikit 20 huruf');
    expect(short.html).toContain('Perlu &lt;sekali>');
    const reason = 'Rapat sampai malam tanpa jeda keluar gedung.';
    expect(await requester.send(made.to, `${made.to}/pengecualian`, { reason })).toMatchObject({
      status: 303,
    });

    const authority = await visit(world, await town.actor('budget_authority'));
    const answer = { answer: 'grant', answerReason: 'Sesuai kebutuhan.' };
    expect(await authority.send(made.to, `${made.to}/jawaban`, answer)).toMatchObject({ status: 303 });
    const after = await requester.get(made.to);
    expect(after.html).toContain('Pengecualian diberikan');
    expect(after.html).toContain('Pengecualian dijawab PA/KPA');
    expect((await requester.get('/rapat?cari=rkpd')).html).toContain('Rapat RKPD');
    expect((await requester.get('/rapat.csv')).html).toContain('Rapat RKPD');
  });

  it('keep what was typed, and say what to do at each field', async () => {
    const requester = await visit(world, await town.actor('requester'));
    const bad = {
      ...fields,
      title: 'Rapat "Lurah"',
      headcount: '0',
      end: '09:00',
      packageId: town.packageId,
    };
    const again = await requester.send('/rapat/baru', '/rapat/baru', bad);
    expect(again.status).toBe(422);
    expect(again.html).toContain('Jumlah peserta harus antara 1 dan 10000.');
    expect(again.html).toContain('href="#f-end"');
    expect(again.html).toContain('value="Rapat &quot;Lurah&quot;"');
  });

  it('show a meeting to its own unit, the administrator and the auditor only', async () => {
    const requester = await visit(world, await town.actor('requester'));
    const { to } = await requester.send('/rapat/baru', '/rapat/baru', {
      ...fields,
      packageId: town.packageId,
    });
    const status = async (actor: Parameters<typeof visit>[1], url = to) =>
      (await (await visit(world, actor)).get(url)).status;
    expect(await status(await town.actor('receiver'))).toBe(200);
    expect(await status(await town.actor('auditor'))).toBe(200);
    expect(await status(await other.actor('requester'))).toBe(403);
    expect(await status(await town.actor('supplier'))).toBe(403);
    expect(await status(await other.actor('requester'), `/rapat/${newId()}`)).toBe(404);
    expect(await status(await other.actor('requester'), '/rapat/x')).toBe(404);
    expect(await status(await other.actor('auditor'), `${to}/ubah`)).toBe(403);
  });

  it('change a meeting, and cancel it with a reason', async () => {
    const requester = await visit(world, await town.actor('requester'));
    const { to } = await requester.send('/rapat/baru', '/rapat/baru', {
      ...fields,
      packageId: town.packageId,
    });
    const changed = { attendeeKind: 'internal', packageId: town.packageId, room: 'Aula' };
    expect(await requester.send(`${to}/ubah`, `${to}/ubah`, changed)).toMatchObject({ status: 303, to });
    expect((await requester.get(to)).html).toContain('Aula');
    expect(await requester.send(to, `${to}/batal`, { cancelReason: 'no' })).toMatchObject({ status: 422 });
    expect(await requester.send(to, `${to}/batal`, { cancelReason: 'Ditunda.' })).toMatchObject({
      status: 303,
    });
    expect((await requester.get('/rapat?tampil=batal')).html).toContain(to);
  });

  it('let the administrator set a policy and nobody else see the form', async () => {
    const admin = await visit(world, await town.actor('city_admin'));
    const list = await admin.get('/pengaturan/kebijakan');
    const path = /\/pengaturan\/kebijakan\/[0-9a-f-]{36}/.exec(list.html)?.[0] ?? '';
    const set = await admin.send(path, path, {
      entitlement: 'snack',
      effect: 'record',
      rule: 'Kepgub 77/2026',
      minHours: '1,5',
    });
    expect(set).toMatchObject({ status: 303, to: '/pengaturan/kebijakan' });
    expect((await admin.get('/pengaturan/kebijakan')).html).toContain('Kepgub 77/2026');
    const requester = await visit(world, await town.actor('requester'));
    expect((await requester.get(path)).status).toBe(403);
    const auditor = await visit(world, await town.actor('auditor'));
    expect((await auditor.get('/pengaturan/kebijakan')).status).toBe(200);
    expect((await auditor.get(path)).status).toBe(403);
  });
});
