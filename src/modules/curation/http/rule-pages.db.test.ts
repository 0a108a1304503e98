import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, outcomeOf } from '../../../../test/door/deeds.ts';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { formFields, type Visitor, visit } from '../../../../test/visitor.ts';
import { defaultCriteria } from '../domain/default-criteria.ts';
import { readCriteriaSets, readLevels } from '../store/rule-versions.ts';

let world: World;
let town: Town;
let head: Visitor;
let curator: Visitor;
beforeAll(async () => {
  world = await newWorld();
  town = await buildTown(world.dki, 'Aturan');
  head = await visit(world, await town.actor('department_head'));
  curator = await visit(world, await town.actor('curator'));
});
afterAll(() => world.close());

const numbers = async () =>
  (await readCriteriaSets(world.dki.db)).filter(({ code }) => code === 'food').map(({ number }) => number);

describe('a government without rules', () => {
  it('says so to who reads, and takes the defaults by a button of who answers for them', async () => {
    expect((await curator.get('/kurasi/kriteria')).html).not.toContain('/kurasi/bawaan');
    const taken = await head.send('/kurasi/kriteria', '/kurasi/bawaan');
    expect(taken.to).toBe('/kurasi/kriteria');
    const page = await curator.get('/kurasi/kriteria');
    for (const { name } of defaultCriteria) expect(page.html).toContain(name.id);
    expect((await curator.get('/kurasi/tahapan')).html).toContain('Kepala Satuan Pelaksana Kecamatan');
    const twice = await call(world.dki, await town.actor('department_head'), 'curation/use-defaults', {
      confirm: true,
    });
    expect(outcomeOf(twice)).toBe('curation/nothing-missing');
  });
});

describe('a new version of the criteria', () => {
  const page = '/kurasi/kriteria/food';

  it('is looked at before it is published, and nothing is kept until then', async () => {
    const shown = await head.send(page, page, {
      'criteria.0.weight': '40',
      'criteria.1.weight': '10',
      langkah: 'periksa',
    });
    expect([shown.status, await numbers()]).toEqual([200, [1]]);
    expect(shown.html).toContain('Terbitkan versi 2?');
    const fields = formFields(shown.html, page);
    const back = await head.post(page, { ...fields, langkah: 'ubah' });
    expect(formFields(back.html, page)['criteria.0.weight']).toBe('40');
    const published = await head.post(page, { ...fields, langkah: 'terbitkan' });
    expect([published.to, await numbers()]).toEqual(['/kurasi/kriteria', [2, 1]]);
    // In force from tomorrow on: today the first version is the one that counts.
    expect((await head.get('/kurasi/kriteria')).html).toContain('Versi 1');
  });

  it('keeps what was typed where the weights do not add up', async () => {
    const refused = await head.send(page, page, { 'criteria.0.weight': '41', langkah: 'periksa' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Jumlah bobot harus 100, sekarang 101.');
    expect(formFields(refused.html, page)['criteria.0.weight']).toBe('41');
  });

  it('written on an older one is refused: of two at once one is published', async () => {
    const last = (await numbers())[0] ?? 0;
    const input = { ...defaultCriteria[0], number: last + 1, validFrom: '2026-03-03' };
    const actor = await town.actor('city_admin');
    const both = await Promise.all([
      call(world.dki, actor, 'curation/publish-criteria', input),
      call(world.dki, await town.actor('department_head'), 'curation/publish-criteria', input),
    ]);
    expect(both.map(outcomeOf).toSorted()).toEqual(['curation/rules-changed', 'done']);
  });

  it('never begins in the past', async () => {
    const number = ((await numbers())[0] ?? 0) + 1;
    const input = { ...defaultCriteria[0], number, validFrom: '2026-03-02' };
    const refused = await call(world.dki, await town.actor('city_admin'), 'curation/publish-criteria', input);
    expect(outcomeOf(refused)).toBe('curation/rules-begin-in-past');
  });
});

describe('a new version of the levels', () => {
  const page = '/kurasi/tahapan/ubah';

  it('is published after a look; a level is left out by its box', async () => {
    // Boxes that were not ticked do not come: the city's level goes.
    const fields = formFields((await head.get(page)).html, page);
    delete fields['used.city_officer'];
    const acts = {
      'act.companion': 'verify',
      'act.district_officer': 'validate',
      'act.city_officer': 'forward',
      'act.curator': 'score',
    };
    const shown = await head.post(page, { ...fields, ...acts, 'panel.curator': '3', langkah: 'periksa' });
    expect(shown.html).toContain('Terbitkan versi 2?');
    const published = await head.post(page, { ...formFields(shown.html, page), langkah: 'terbitkan' });
    expect(published.to).toBe('/kurasi/tahapan');
    const [newest] = await readLevels(world.dki.db);
    expect(newest?.levels.map(({ position, panel }) => [position, panel])).toEqual([
      ['companion', 1],
      ['district_officer', 1],
      ['curator', 3],
    ]);
  });

  it('without a level that scores is refused at that level', async () => {
    const fields = { ...formFields((await head.get(page)).html, page), 'act.companion': 'verify' };
    const refused = await head.post(page, {
      ...fields,
      'act.district_officer': 'validate',
      'act.curator': 'forward',
      langkah: 'periksa',
    });
    expect([refused.status, refused.html.includes('Tahap terakhir harus menilai')]).toEqual([422, true]);
  });
});
