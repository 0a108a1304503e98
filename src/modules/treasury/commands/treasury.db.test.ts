import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, codesOf, orderIn, orderRow, ordersNow, tryAct } from '../../../../test/acts.ts';
import { newWorld, type World } from '../../../../test/harness.ts';
import { openPolicies } from '../../../../test/meals.ts';
import { pdf } from '../../../../test/pdf.ts';
import { buildTown, type Town } from '../../../../test/town.ts';
import { visit } from '../../../../test/visitor.ts';
import type { StagedFile } from '../../../platform/files/file-store.ts';
import { stageUpload } from '../../../platform/files/staged-uploads.ts';
import { verifyLedger } from '../../budget/public.ts';
import { closeOrder } from '../../orders/commands/close-order.ts';
import { confirmReceipt } from '../../receiving/public.ts';
import {
  confirmAutodebit,
  payOrders,
  refuseAutodebit,
  registerAccount,
  requestAutodebit,
  returnOutsideBill,
  verifyBill,
  verifyFigures,
} from '../public.ts';

describe('from the hand-over to the payment', () => {
  let world: World;
  let town: Town;
  let proof: StagedFile;
  const start = new Date('2026-03-03T02:00:00Z');
  beforeAll(async () => {
    world = await newWorld();
    await openPolicies(world.dki);
    town = await buildTown(world.dki, 'Kwitang');
    const staged = await stageUpload(world.dki, null, pdf, 'bukti.pdf');
    if (!staged.ok) throw new Error('no proof');
    proof = staged.value;
  });
  beforeEach(() => world.setNow(start));
  afterAll(async () => {
    expect(await verifyLedger(world.dki.db, world.dki.schema)).toEqual([]);
    await world.close();
  });
  const later = (days: number) => world.setNow(new Date(start.getTime() + days * 86_400_000));
  const payment = async (orderIds: string[]) => ({
    ...(await ordersNow(world, ...orderIds)),
    reference: 'TRX-1',
    paidOn: '2026-03-07',
    proof,
    taxProof: proof,
  });

  it('pays what was received, releases the rest, and numbers the BAST', async () => {
    const orderId = await orderIn(world, town, 'received', 37);
    const order = await orderRow(world, orderId);
    // 37 x Rp45.000, and 0.5 % of it, half up.
    expect(order).toMatchObject({ state: 'received', gross: 1_665_000n, held: 1_665_000n, withheld: 8_325n });
    // Three working days after Friday 6 March 2026: Wednesday, 16.00 WIB.
    expect(order.payment_due_at?.toISOString()).toBe('2026-03-11T09:00:00.000Z');
    const papers = await world.dki.db
      .selectFrom('document')
      .select(['series', 'label'])
      .where('subject_id', '=', orderId)
      .orderBy('issued_at')
      .orderBy('number')
      .execute();
    expect(papers).toEqual([
      { series: 'SP', label: expect.stringMatching(/^\d{4}\/SP\/7\.01\.Kwitang\/2026$/) },
      { series: 'SP', label: expect.stringMatching(/^\d{4}\/SP\/7\.01\.Kwitang\/2026$/) },
      { series: 'BAST', label: expect.stringMatching(/^\d{4}\/BAST\/7\.01\.Kwitang\/2026$/) },
    ]);
  });

  it('ends an order of which nothing was accepted, and holds nothing', async () => {
    const orderId = await orderIn(world, town, 'received', 0);
    expect(await orderRow(world, orderId)).toMatchObject({
      state: 'cancelled',
      held: 0n,
      cancel_reason: 'nothing_accepted',
    });
    const requester = await visit(world, await town.actor('requester'));
    expect((await requester.get(`/pesanan/${orderId}`)).html).toContain(
      'Dibatalkan: Tidak ada yang diterima pada pemeriksaan',
    );
  });

  it('refuses a payment before the receipt, and verification before it too', async () => {
    const orderId = await orderIn(world, town, 'inspected');
    later(4);
    const treasurer = await town.actor('treasurer');
    expect(codesOf(await tryAct(world, treasurer, payOrders, await payment([orderId])))).toEqual([
      'treasury/not-received',
    ]);
    const finance = await town.actor('finance_officer');
    expect(codesOf(await tryAct(world, finance, verifyBill, await ordersNow(world, orderId)))).toEqual([
      'treasury/not-received',
    ]);
  });

  it('pays a batch once, however many treasurers press the button', async () => {
    const ids = [await orderIn(world, town, 'verified'), await orderIn(world, town, 'verified')];
    later(4);
    const [a, b] = [await town.actor('treasurer'), await town.actor('assistant_treasurer')];
    const input = await payment(ids);
    const results = await Promise.all([a, b, a, b].map((actor) => tryAct(world, actor, payOrders, input)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    for (const result of results) if (!result.ok) expect(codesOf(result)).toEqual(['treasury/already-paid']);
    for (const id of ids)
      expect(await orderRow(world, id)).toMatchObject({ state: 'paid', held: 0n, spent: 1_800_000n });
    const figures = await world.dki.db.selectFrom('absorbed_month').selectAll().execute();
    expect(figures).toMatchObject([{ year: 2026, month: 3, orders: 2, paid: 3_600_000n }]);
    expect(await verifyFigures(world.dki.db, world.dki.schema)).toEqual([]);
  });

  it('counts a payment in the month of the transfer, and only what arrived', async () => {
    const orderId = await orderIn(world, town, 'verified', 30);
    world.setNow(new Date('2026-04-02T02:00:00Z'));
    await act(world, town, 'treasurer', payOrders, { ...(await payment([orderId])), paidOn: '2026-03-31' });
    const figures = await world.dki.db.selectFrom('absorbed_month').select(['year', 'month']).execute();
    expect(figures.filter(({ month }) => month === 4)).toEqual([]);
    expect(await verifyFigures(world.dki.db, world.dki.schema)).toEqual([]);

    await world.dki.db.updateTable('supplier_figures').set({ portions: 1n }).execute();
    await world.dki.db.updateTable('absorbed_month').set({ paid: 1n }).execute();
    const found = await verifyFigures(world.dki.db, world.dki.schema);
    expect(found.map(({ column }) => column).toSorted()).toEqual(['paid', 'portions']);
  });

  it('wants the proof of tax, and a day of payment that can be', async () => {
    const orderId = await orderIn(world, town, 'verified');
    later(4);
    const treasurer = await town.actor('treasurer');
    const { taxProof: _none, ...without } = await payment([orderId]);
    expect(codesOf(await tryAct(world, treasurer, payOrders, without))).toEqual([
      'treasury/tax-proof-missing',
    ]);
    const early = { ...(await payment([orderId])), paidOn: '2026-03-01' };
    expect(codesOf(await tryAct(world, treasurer, payOrders, early))).toEqual(['treasury/paid-on-outside']);
    const forged = { ...(await payment([orderId])), proof: { ...proof, proof: '0'.repeat(64) } };
    expect(codesOf(await tryAct(world, treasurer, payOrders, forged))).toEqual(['treasury/file-not-staged']);
  });

  it('lets PA/KPA answer an autodebit, and never the one who asked', async () => {
    const [first, second] = [await orderIn(world, town, 'verified'), await orderIn(world, town, 'verified')];
    const treasurer = await town.actor('treasurer');
    const refused = await tryAct(world, treasurer, requestAutodebit, await ordersNow(world, first));
    expect(codesOf(refused)).toEqual(['treasury/no-account']);
    const account = { unitId: town.unitId, version: 1, bankName: 'Bank DKI', bankAccount: '1234567890' };
    await act(world, town, 'treasurer', registerAccount, account);

    const { id: paymentId } = await act(
      world,
      town,
      'treasurer',
      requestAutodebit,
      await ordersNow(world, first, second),
    );
    const kpa = await town.actor('budget_authority');
    const asTreasurerToo = { ...kpa, personId: treasurer.personId };
    const input = { paymentId, version: 1 };
    expect(codesOf(await tryAct(world, asTreasurerToo, confirmAutodebit, input))).toEqual([
      'treasury/requested-by-same-person',
    ]);
    await act(world, town, 'budget_authority', refuseAutodebit, {
      ...input,
      answer: 'Pisahkan pembayarannya.',
    });
    expect(await orderRow(world, first)).toMatchObject({ state: 'verified' });

    const again = await act(world, town, 'treasurer', requestAutodebit, await ordersNow(world, first));
    await act(world, town, 'budget_authority', confirmAutodebit, { paymentId: again.id, version: 1 });
    expect(await orderRow(world, first)).toMatchObject({ state: 'paid', spent: 1_800_000n });
    expect(await orderRow(world, second)).toMatchObject({ state: 'verified' });

    const marks = { accuracy: 5, service: 4, timeliness: 5, comment: '' };
    const { version } = await orderRow(world, first);
    await act(world, town, 'commitment_officer', closeOrder, { orderId: first, version, ...marks });
    expect(await orderRow(world, first)).toMatchObject({ state: 'closed' });
  });

  it('keeps ordering, receiving and paying apart', async () => {
    const inspected = await orderIn(world, town, 'inspected');
    const officer = await town.actor('procurement_officer');
    const ppk = await town.actor('commitment_officer');
    const officerAsPpk = { ...ppk, personId: officer.personId };
    expect(
      codesOf(await tryAct(world, officerAsPpk, confirmReceipt, await ordersNow(world, inspected))),
    ).toEqual(['receiving/ordered-by-same-person']);
    const verified = await orderIn(world, town, 'verified');
    later(4);
    const treasurer = await town.actor('treasurer');
    const ppkAsTreasurer = { ...treasurer, personId: ppk.personId };
    expect(codesOf(await tryAct(world, ppkAsTreasurer, payOrders, await payment([verified])))).toEqual([
      'treasury/three-people',
    ]);
  });

  it('returns a bill without an order, with a numbered paper, and none that has one', async () => {
    const bill = {
      unitId: town.unitId,
      billerName: 'Warung WhatsApp',
      billNumber: '7',
      billDate: '2026-03-02',
      amount: '1800000',
      accountCode: '5.1.02.01.01.0052',
      orderNumber: '',
      remark: '',
    };
    const answer = await act(world, town, 'treasurer', returnOutsideBill, bill);
    expect(answer.label).toMatch(/^0001\/NP\//);
    const received = await orderRow(world, await orderIn(world, town, 'received'));
    const treasurer = await town.actor('treasurer');
    const proper = { ...bill, orderNumber: received.number };
    expect(codesOf(await tryAct(world, treasurer, returnOutsideBill, proper))).toEqual([
      'treasury/bill-has-order',
    ]);
    const byCode = { ...bill, orderNumber: received.verification_code };
    expect(codesOf(await tryAct(world, treasurer, returnOutsideBill, byCode))).toEqual([
      'treasury/bill-has-order',
    ]);
    const other = { ...bill, accountCode: '5.1.02.01.01.0053' };
    expect(codesOf(await tryAct(world, treasurer, returnOutsideBill, other))).toEqual([
      'treasury/not-meal-account',
    ]);
  });
});
