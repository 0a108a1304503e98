import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, orderIn, ordersNow } from '../../../test/acts.ts';
import { newWorld, type World } from '../../../test/harness.ts';
import { openPolicies } from '../../../test/meals.ts';
import { buildTown, type Town } from '../../../test/town.ts';
import { openSessionOf, visit } from '../../../test/visitor.ts';
import { issuing } from '../../jobs.ts';
import { canonicalJson, sha256 } from '../../kernel/canonical-json.ts';
import type { Position } from '../../platform/commands/positions.ts';
import { sessionCookie } from '../../platform/http/session.ts';
import { acceptOrder } from '../orders/commands/accept-order.ts';
import { confirmReceipt } from '../receiving/public.ts';
import { renderDocument } from './public.ts';

describe('papers', () => {
  let world: World;
  let town: Town;
  beforeAll(async () => {
    world = await newWorld({ poolSize: 24 });
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Senen');
  });
  afterAll(() => world.close());
  const papersOf = (subjectId: string) =>
    world.dki.db
      .selectFrom('document')
      .selectAll()
      .where('subject_id', '=', subjectId)
      .orderBy('series')
      .execute();
  const bastOf = async (subjectId: string) =>
    (await papersOf(subjectId)).find(({ series }) => series === 'BAST');

  it('numbers without gaps or repeats when twenty confirmations come at once', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 20; i++) ids.push(await orderIn(world, town, 'inspected'));
    world.setNow(new Date('2026-03-06T03:00:00Z'));
    await Promise.all(
      ids.map(async (id) =>
        act(world, town, 'commitment_officer', confirmReceipt, await ordersNow(world, id)),
      ),
    );
    const rows = await world.dki.db
      .selectFrom('document')
      .select('number')
      .where('series', '=', 'BAST')
      .execute();
    expect(rows.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
      ids.map((_, index) => index + 1),
    );
  });

  it('says in the Surat Pesanan who promised and when, once he has, over the name of who ordered', async () => {
    world.setNow(new Date('2026-03-03T02:00:00Z'));
    const orderId = await orderIn(world, town, 'sent');
    const [letter, ...none] = await papersOf(orderId);
    expect(none).toEqual([]);
    const officer = await town.actor('procurement_officer');
    const signer = { orderedBy: officer.name, orderedIn: 'procurement_officer', orderedAs: 'definitive' };
    expect(letter?.facts).toMatchObject({ ...signer, orderedDecree: 'SK Senen/2026' });
    expect(letter?.facts).not.toHaveProperty('acceptedAt');

    world.setNow(new Date('2026-03-03T04:30:00Z'));
    const maker = await town.actor('supplier');
    await act(world, town, 'supplier', acceptOrder, { orderId, version: 1 });
    const [first, second, ...others] = (await papersOf(orderId)).toSorted((a, b) => a.number - b.number);
    expect(others).toEqual([]);
    expect(first).toEqual(letter);
    expect(second?.supersedes).toBe(letter?.id);
    expect(second?.facts).toEqual({
      ...(letter?.facts as object),
      label: second?.label,
      issuedAt: '2026-03-03T04:30:00.000Z',
      orderedAt: '2026-03-03T02:00:00.000Z',
      acceptedBy: maker.name,
      acceptedAt: '2026-03-03T04:30:00.000Z',
    });
    const page = await (await visit(world, officer)).get(`/pesanan/${orderId}`);
    expect(page.html.split('Sudah diganti')).toHaveLength(2);
  });

  it('keeps in the BAST what was found of each line', async () => {
    world.setNow(new Date('2026-03-03T02:00:00Z'));
    const orderId = await orderIn(world, town, 'inspected', 38);
    await world.dki.db
      .updateTable('order_line')
      .set({ quality: 'poor', remark: 'Dua kotak penyok' })
      .where('order_id', '=', orderId)
      .execute();
    world.setNow(new Date('2026-03-06T03:00:00Z'));
    await act(world, town, 'commitment_officer', confirmReceipt, await ordersNow(world, orderId));
    const bast = (await papersOf(orderId)).find(({ series }) => series === 'BAST');
    expect(bast?.facts).toMatchObject({
      orderNumber: expect.stringMatching(/^EO-26-/),
      inspectedBy: 'receiver Senen',
      lines: [{ accepted: 38, quality: 'poor', remark: 'Dua kotak penyok' }],
    });
  });

  it('are drawn after every command that issues one', async () => {
    const found = await world.dki.db
      .selectFrom('document')
      .innerJoin('event', 'event.id', 'document.issued_by')
      .select('event.command')
      .distinct()
      .execute();
    const commands = found.map(({ command }) => command);
    expect(commands).toEqual(expect.arrayContaining(['orders/place', 'orders/accept', 'receiving/confirm']));
    expect(commands.filter((command) => !issuing.has(command))).toEqual([]);
  });

  it('draws the same tagged PDF from the same facts, keeps it, and its hash is that of the facts', async () => {
    world.setNow(new Date('2026-03-03T02:00:00Z'));
    const orderId = await orderIn(world, town, 'received', 37);
    const bast = await bastOf(orderId);
    if (!bast) throw new Error('no BAST');
    expect(sha256(canonicalJson(bast.facts))).toBe(bast.facts_hash);

    const url = 'https://e-order.example';
    const [one, two] = await Promise.all([
      renderDocument(world.dki, bast.id, url),
      renderDocument(world.dki, bast.id, url),
    ]);
    expect(one?.bytes.equals(two?.bytes ?? Buffer.alloc(0))).toBe(true);
    const files = await world.dki.db
      .selectFrom('document_file')
      .selectAll()
      .where('document_id', '=', bast.id)
      .execute();
    expect(files).toHaveLength(1);
    // A kept paper does not follow later settings.
    const later = await renderDocument(world.dki, bast.id, 'https://elsewhere.example');
    expect(later?.bytes.equals(one?.bytes ?? Buffer.alloc(0))).toBe(true);

    const text = one?.bytes.toString('latin1') ?? '';
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text).toContain('/Lang (id-ID)');
    expect(text).toContain('/StructTreeRoot');
    expect(pagesOf(one?.bytes ?? Buffer.alloc(0))).toBeGreaterThan(0);
  });

  it('is handed to the unit, the maker of the order and an auditor, and to nobody of another unit', async () => {
    const orderId = await orderIn(world, town, 'received');
    const bast = await bastOf(orderId);
    const url = `/dokumen/${bast?.id}`;
    const statusFor = async (where: Town, position: Position) =>
      (await (await visit(world, await where.actor(position))).get(url)).status;
    for (const position of ['requester', 'treasurer', 'supplier', 'auditor'] as const)
      expect([position, await statusFor(town, position)]).toEqual([position, 200]);
    const other = await buildTown(world.dki, 'Bungur');
    for (const position of ['treasurer', 'supplier'] as const)
      expect([position, await statusFor(other, position)]).toEqual([position, 403]);
    const nobody = await visit(world, null);
    expect(await nobody.get(url)).toMatchObject({ status: 303 });
    const requester = await visit(world, await town.actor('requester'));
    expect(await requester.get('/dokumen/not-an-id')).toMatchObject({ status: 404 });
  });

  it('keeps no paper whose address came from the request alone', async () => {
    const orderId = await orderIn(world, town, 'received');
    const bast = await bastOf(orderId);
    const requester = await visit(world, await town.actor('requester'), { host: 'phisher.example' });
    expect(await requester.get(`/dokumen/${bast?.id}`)).toMatchObject({ status: 200 });
    const kept = await world.dki.db
      .selectFrom('document_file')
      .selectAll()
      .where('document_id', '=', bast?.id ?? '')
      .execute();
    expect(kept).toEqual([]);
  });
});

describe('papers of two governments under one PUBLIC_URL', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld({ publicUrl: 'https://pesan.test/' });
  });
  afterAll(() => world.close());

  it.each([
    ['dki', 'https://pesan.test', 'phisher.example'],
    ['other', 'https://lain.test', 'lain.test'],
  ] as const)('carry the address of their own: %s', async (name, address, host) => {
    const site = world[name];
    const here: World = { ...world, dki: site };
    await openPolicies(site);
    const town = await buildTown(site, 'Alamat');
    const orderId = await orderIn(here, town, 'received');
    const paper = await site.db
      .selectFrom('document')
      .select('id')
      .where('subject_id', '=', orderId)
      .executeTakeFirstOrThrow();
    const drawn = await renderDocument(site, paper.id, address, { keep: false });
    const app = await world.app();
    const token = await openSessionOf(here, await town.actor('requester'));
    const cookie = `${sessionCookie(site, true)}=${token}`;
    const sent = await app.inject({ method: 'GET', url: `/dokumen/${paper.id}`, headers: { host, cookie } });
    expect(sent.statusCode).toBe(200);
    expect(sent.rawPayload.equals(drawn?.bytes ?? Buffer.alloc(0))).toBe(true);
  });
});

/** Content streams that can be inflated: a PDF that is cut or garbled has fewer. */
function pagesOf(pdf: Buffer): number {
  let found = 0;
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    try {
      if (inflateSync(pdf.subarray(at + 7)).includes('BDC')) found++;
    } catch {
      // A stream that is not compressed: a picture or a font.
    }
  }
  return found;
}
