import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { pdf } from '../../../../test/pdf.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { visit } from '../../../../test/visitor.ts';

const path = '/usaha/sertifikat';

describe('the pages of certificates', () => {
  let world: World;
  let town: Town;
  beforeAll(async () => {
    world = await newWorld();
    town = await buildTown(world.dki, 'Gambir');
  });
  afterAll(() => world.close());

  const typed = {
    kind: 'halal',
    number: 'ID31110012345670999',
    issuer: 'BPJPH',
    validFrom: '2025-03-01',
    validTo: '2026-04-20',
  };
  const paper = { file: { name: 'halal.pdf', bytes: pdf } };
  const only = async () =>
    await world.dki.db.selectFrom('certificate').selectAll().orderBy('id', 'desc').execute();

  const latest = async () => (await only())[0]?.id ?? '';

  it('is empty at first, and says what to begin with', async () => {
    const maker = await visit(world, await town.actor('supplier'));
    const { html } = await maker.get(path);
    expect(html).toContain('Nomor ID31110012345670124, sampai 1 Januari 2029');
    await world.dki.db.updateTable('product').set({ halal_number: null, halal_valid_to: null }).execute();
    expect((await maker.get(path)).html).toContain('Belum ada sertifikat');
    expect(html).toContain('accept="application/pdf,image/jpeg,image/png"');
  });

  it('brings back what was typed, with each refusal at its field', async () => {
    const maker = await visit(world, await town.actor('supplier'));
    const wrong = await maker.upload(path, path, paper, {
      ...typed,
      number: '123',
      validFrom: '2026-03-04',
      validTo: '2026-03-02',
    });
    expect(wrong.status).toBe(422);
    for (const said of [
      'Contoh: ID31110012345670124',
      'Tanggal mulai masih di depan',
      'Sertifikat ini sudah berakhir',
      'value="123"',
    ])
      expect(wrong.html).toContain(said);
    const bare = await maker.upload(path, path, {}, typed);
    expect([bare.status, bare.html.includes('Pilih berkas yang akan diunggah')]).toEqual([422, true]);
    const program = await maker.upload(
      path,
      path,
      { file: { name: 'halal.pdf', bytes: Buffer.from('MZ program') } },
      typed,
    );
    expect([program.status, program.html.includes('Berkas ditolak')]).toEqual([415, true]);
    expect(await only()).toEqual([]);
  });

  it('walks from the maker to the companion and back', async () => {
    const maker = await visit(world, await town.actor('supplier'));
    expect((await maker.upload(path, path, paper, typed)).to).toBe(path);
    expect((await maker.get(path)).html).toContain('Menunggu Pemeriksaan');
    const id = await latest();
    const companion = await visit(world, await town.actor('companion'));
    const inbox = await companion.get('/tugas');
    const address = `/register-penyedia/sertifikat/${id}`;
    expect(inbox.html).toContain(address);
    const page = await companion.get(address);
    expect(page.html).toContain('ID31110012345670999');
    expect(page.html).toContain('Buka berkas PDF');
    const file = await companion.get(`${address}/berkas`);
    expect([file.status, file.headers['content-type']]).toEqual([200, 'application/pdf']);
    const unsaid = await companion.send(address, address, { outcome: 'refuse', remark: 'Kurang terang' });
    expect([
      unsaid.status,
      unsaid.html.includes('Pilih alasan penolakan'),
      unsaid.html.includes('Kurang terang'),
    ]).toEqual([422, true, true]);
    expect((await companion.send(address, address, { outcome: 'accept' })).to).toBe(address);
    const after = await maker.get(path);
    expect(after.html).toContain('Berlaku');
    expect(after.html).toContain('Segera berakhir');
    expect((await companion.get(address)).html).not.toContain('Simpan Keputusan');
  });

  it('shows a photo beside the form, and a refusal with its reason to the maker', async () => {
    const maker = await visit(world, await town.actor('supplier'));
    const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();
    const file = { name: 'slhs.jpg', bytes };
    await maker.upload(path, path, { file }, { ...typed, kind: 'hygiene', number: '443/01/2025' });
    const id = await latest();
    const address = `/register-penyedia/sertifikat/${id}`;
    const officer = await visit(world, await town.actor('district_officer'));
    expect((await officer.get(address)).html).toContain(`src="${address}/berkas"`);
    await officer.send(address, address, { outcome: 'refuse', reason: 'other_name', remark: 'Nama lain' });
    const { html } = await maker.get(path);
    expect(html).toContain('Tidak diterima: Nama usaha pada berkas berbeda');
    expect(html).toContain('Nama lain');
  });

  it('withdraws at the press of a button', async () => {
    const maker = await visit(world, await town.actor('supplier'));
    const valid = (await only()).find(({ state }) => state === 'valid');
    const done = await maker.send(path, `${path}/${valid?.id}/tarik`);
    expect(done.to).toBe(path);
    expect((await maker.get(path)).html).toContain('Ditarik atau Diganti');
  });
});
