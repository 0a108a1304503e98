import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, orderIn, orderRow } from '../../../../test/acts.ts';
import { newWorld, type World } from '../../../../test/harness.ts';
import { openPolicies } from '../../../../test/meals.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { visit } from '../../../../test/visitor.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import { registerAccount } from '../public.ts';

describe('the treasury by its pages', () => {
  let world: World;
  let town: Town;
  let other: Town;
  const start = new Date('2026-03-03T02:00:00Z');
  const as = async (position: Position, where = town) => visit(world, await where.actor(position));
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Paseban');
    other = await buildTown(world.dki, 'Kenari');
  });
  beforeEach(() => world.setNow(start));
  afterAll(() => world.close());
  const later = () => world.setNow(new Date(start.getTime() + 4 * 86_400_000));

  it('verifies what is ticked, and returns papers with a reason that comes back', async () => {
    const [first, second] = [await orderIn(world, town, 'received'), await orderIn(world, town, 'received')];
    const finance = await as('finance_officer');
    const page = '/pembayaran?tab=verifikasi';
    expect((await finance.send(page, '/pembayaran/verifikasi', { orderIds: first })).status).toBe(303);
    expect(await orderRow(world, first)).toMatchObject({ state: 'verified' });

    const { version } = await orderRow(world, second);
    const form = { orderId: second, version: String(version), reason: 'attendance', remark: '' };
    expect((await finance.send(page, '/pembayaran/kembalikan', form)).status).toBe(303);
    const commitment = await as('commitment_officer');
    const returned = await commitment.get('/pembayaran?tab=kembali');
    expect(returned.html.includes('Daftar hadir belum ada')).toBe(true);
    const answered = await commitment.send('/pembayaran?tab=kembali', '/pembayaran/ajukan-kembali', {
      answer: 'Daftar hadir dilampirkan.',
    });
    expect(answered.status).toBe(303);
    expect(await orderRow(world, second)).toMatchObject({ state: 'received', bill_returned_reason: null });
  });

  it('keeps what was typed when the proof is missing or mislabelled', async () => {
    const orderId = await orderIn(world, town, 'verified');
    later();
    const treasurer = await as('treasurer');
    const fields = { orderIds: orderId, reference: 'TRX-77', cara: 'transfer' };
    const missing = await treasurer.send('/pembayaran?tab=siap', '/pembayaran/bayar', fields);
    expect(missing.status).toBe(422);
    expect(missing.html.includes('value="TRX-77"')).toBe(true);
    expect(await orderRow(world, orderId)).toMatchObject({ state: 'verified' });
  });

  it('asks PA/KPA for an autodebit, who approves it on its page', async () => {
    const orderId = await orderIn(world, town, 'verified');
    later();
    const account = { unitId: town.unitId, version: 1, bankName: 'Bank DKI', bankAccount: '1234567890' };
    await act(world, town, 'treasurer', registerAccount, account);
    const treasurer = await as('treasurer');
    const asked = await treasurer.send('/pembayaran?tab=siap', '/pembayaran/bayar', {
      orderIds: orderId,
      cara: 'autodebit',
    });
    expect(asked).toMatchObject({ status: 303, to: expect.stringMatching(/^\/pembayaran\/[0-9a-f-]{36}$/) });
    const kpa = await as('budget_authority');
    expect((await kpa.get('/pembayaran?tab=persetujuan')).html.includes(asked.to)).toBe(true);
    expect((await kpa.send(asked.to, `${asked.to}/setujui`)).status).toBe(303);
    expect(await orderRow(world, orderId)).toMatchObject({ state: 'paid' });
    expect((await (await as('budget_authority', other)).get(asked.to)).status).toBe(403);
    expect((await treasurer.get('/pembayaran/01a21130-7378-78f8-b9e0-05ce1e3b7a07')).status).toBe(404);
  });

  it('looks a bill up without changing anything, returns it, and prints the note', async () => {
    const treasurer = await as('treasurer');
    const bill = {
      billerName: 'Warung <script>alert(1)</script>',
      billNumber: '9',
      billDate: '2026-03-02',
      amount: '1.800.000',
      orderNumber: '',
    };
    const looked = await treasurer.send('/pembayaran/tagihan', '/pembayaran/tagihan', {
      ...bill,
      unitId: town.unitId,
      aksi: 'periksa',
    });
    expect(looked.status).toBe(200);
    expect(looked.html.includes('tidak memiliki pesanan e-Order')).toBe(true);
    expect(looked.html.includes('<script>alert(1)')).toBe(false);
    const sent = await treasurer.send('/pembayaran/tagihan', '/pembayaran/tagihan', {
      ...bill,
      unitId: town.unitId,
    });
    expect(sent).toMatchObject({ status: 303, to: expect.stringMatching(/^\/pembayaran\/nota\//) });
    const note = await treasurer.get(sent.to);
    expect(note.html.includes('/NP/')).toBe(true);
    expect((await (await as('treasurer', other)).get(sent.to)).status).toBe(403);
  });

  it('says of another account that the gate is not for it, and returns nothing of it', async () => {
    const treasurer = await as('treasurer');
    const page = '/pembayaran/tagihan';
    const bill = { unitId: town.unitId, billerName: 'Warung', billNumber: '9', billDate: '2026-03-02' };
    const notes = () => world.dki.db.selectFrom('returned_bill').select('id').execute();
    const before = await notes();
    const guests = { ...bill, amount: '1.800.000', accountCode: ' 5.1.02.01.01.0053 ' };
    for (const fields of [guests, { ...guests, amount: '' }]) {
      const { status, html } = await treasurer.send(page, page, { ...fields, aksi: 'periksa' });
      expect(status).toBe(200);
      expect(html.includes('Bukan konsumsi rapat')).toBe(true);
      expect(html.includes('diproses seperti biasa')).toBe(true);
      expect(html.includes('tidak memiliki pesanan e-Order')).toBe(false);
      expect(html.includes('Kembalikan Tagihan')).toBe(false);
    }
    const sent = await treasurer.send(page, page, guests);
    expect(sent.status).toBe(422);
    expect(sent.html.includes('tidak memiliki pesanan e-Order')).toBe(false);
    expect(await notes()).toEqual(before);
  });
});
