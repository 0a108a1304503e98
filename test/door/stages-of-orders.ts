import type { Cast } from './cast.ts';
import { reason, type Stage } from './stage.ts';
import { paid, type Subject } from './subjects.ts';

const orderOf = ({ id, version }: Subject) => ({ orderId: id, version });
const ordersOf = ({ id, version }: Subject) => ({ orderIds: [id], versions: { [id]: version } });
const paymentOf = ({ id, version }: Subject) => ({ paymentId: id, version });
const meetingOf = ({ id, version }: Subject) => ({ meetingId: id, version });

const basket = ({ town }: Cast) => ({
  lines: [{ productId: town.snackId, quantity: 10, seenPrice: '20000' }],
  note: '',
});
const meetingWords = ({ town }: Cast) => ({
  title: 'Rapat koordinasi',
  startsAt: '2026-03-09T03:00:00Z',
  endsAt: '2026-03-09T05:00:00Z',
  room: 'Ruang Rapat',
  address: 'Jalan Uji 1',
  regionCode: town.regionCode,
});

/** Why a bill cannot be verified, returned or paid in the state of its order. */
function billCode(state: string): string {
  if (['declined', 'expired', 'cancelled'].includes(state)) return 'treasury/not-delivered';
  if (['payment_requested', 'paid', 'closed'].includes(state)) return 'treasury/already-paid';
  if (state === 'verified') return 'treasury/already-verified';
  return state === 'received' ? 'treasury/not-verified' : 'treasury/not-received';
}
const autodebitCode = (state: string) =>
  state === 'refused' ? 'treasury/autodebit-refused' : 'treasury/already-paid';

const ends = ['declined', 'expired', 'cancelled'];
const answered = (state: string) => !['submitted', 'checked', 'sent'].includes(state);

/** What is said of an order that a deed reaches too early or too late. */
const orderCode: Readonly<Record<string, (state: string) => string>> = {
  change: (state) => (state === 'accepted' ? 'orders/change-after-answer' : 'orders/change-too-late'),
  cancel: () => 'orders/cancel-too-late',
  accept: (state) => (answered(state) ? 'orders/already-accepted' : 'orders/accept-too-early'),
  send: (state) => {
    if (answered(state)) return 'orders/already-answered';
    return state === 'checked' ? 'orders/awaits-signature' : 'orders/already-sent';
  },
  sign: (state) => {
    if (answered(state)) return 'orders/already-answered';
    return state === 'submitted' ? 'orders/sign-too-early' : 'orders/already-signed';
  },
};
const codeOf = (deed: string) => (state: string) => {
  if (ends.includes(state)) return deed === 'accept' ? 'orders/accept-ended' : 'orders/ended';
  return orderCode[deed]?.(state) ?? '';
};

/** From the basket to the payment. */
export const stagesOfOrders: Readonly<Record<string, Stage>> = {
  'orders/submit': { kind: 'meeting', input: (s, cast) => ({ ...meetingOf(s), ...basket(cast) }) },
  'orders/place': { kind: 'meeting', input: (s, cast) => ({ ...meetingOf(s), ...basket(cast) }) },
  'orders/move-meeting': {
    kind: 'meeting',
    input: (s, cast) => ({ ...meetingOf(s), ...meetingWords(cast) }),
    elsewhere: () => 'orders/move-cancelled',
  },
  'orders/send': { kind: 'order', input: orderOf, elsewhere: codeOf('send') },
  'orders/sign': { kind: 'order', input: orderOf, elsewhere: codeOf('sign') },
  'orders/return': { kind: 'order', input: (s) => ({ ...orderOf(s), reason }) },
  'orders/change': {
    kind: 'order',
    input: (s, cast) => ({ ...orderOf(s), ...basket(cast) }),
    elsewhere: codeOf('change'),
  },
  'orders/cancel': {
    kind: 'order',
    input: (s) => ({ ...orderOf(s), reason }),
    elsewhere: codeOf('cancel'),
  },
  'orders/accept': { kind: 'order', input: orderOf, elsewhere: codeOf('accept') },
  'orders/decline': { kind: 'order', input: (s) => ({ ...orderOf(s), reason: 'full' }) },
  'orders/dispatch': { kind: 'order', input: orderOf, later: 2 },
  'orders/expire': { kind: 'order', input: ({ id }) => ({ orderId: id }), later: 4 },
  'orders/close': {
    kind: 'order',
    input: (s) => ({ ...orderOf(s), accuracy: 5, service: 5, timeliness: 5, comment: '' }),
  },

  'receiving/hand-over': { kind: 'order', input: handOver, later: 3 },
  'receiving/inspect': {
    kind: 'order',
    input: (s) => ({
      ...orderOf(s),
      lines: [{ number: 1, acceptedQuantity: 40, quality: 'good', remark: '' }],
      photos: [],
      withoutCode: 'Pengantar tidak membawa telepon.',
    }),
    later: 3,
  },
  'receiving/renew-code': { kind: 'order', input: orderOf },
  'receiving/confirm': { kind: 'order', input: ordersOf, later: 3 },

  'treasury/verify': { kind: 'order', input: ordersOf, later: 3, elsewhere: billCode },
  'treasury/return-bill': {
    kind: 'order',
    input: (s) => ({ ...orderOf(s), reason: 'other', remark: 'Notula kurang.' }),
    elsewhere: billCode,
  },
  'treasury/resubmit': { kind: 'order', input: (s) => ({ ...orderOf(s), answer: 'Sudah lengkap.' }) },
  'treasury/pay': {
    kind: 'order',
    input: (s, cast) => ({ ...ordersOf(s), ...paid(cast) }),
    later: 4,
    elsewhere: billCode,
  },
  'treasury/request-autodebit': {
    kind: 'order',
    input: ordersOf,
    prepare: (_, { world, town }) =>
      world.dki.db
        .updateTable('unit')
        .set({ bank_name: 'Bank DKI', bank_account: '10300112233' })
        .where('id', '=', town.unitId)
        .execute(),
    elsewhere: billCode,
  },
  'treasury/confirm-autodebit': { kind: 'payment', input: paymentOf, elsewhere: autodebitCode },
  'treasury/refuse-autodebit': {
    kind: 'payment',
    input: (s) => ({ ...paymentOf(s), answer: 'Saldo kurang.' }),
    elsewhere: autodebitCode,
  },
  'treasury/register-account': {
    kind: 'unit',
    input: async ({ id }, { world }) => {
      const { version } = await world.dki.db
        .selectFrom('unit')
        .select('version')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return { unitId: id, version, bankName: 'Bank DKI', bankAccount: '10300112233' };
    },
  },
  'treasury/return-outside-bill': {
    kind: 'unit',
    input: ({ id }) => ({
      unitId: id,
      billerName: 'Warung Lain',
      billNumber: 'INV-1',
      billDate: '2026-03-02',
      amount: '100000',
      accountCode: '5.1.02.01.01.0052',
    }),
  },
};

async function handOver({ id, version }: Subject, { world }: Cast): Promise<object> {
  const { handover_code: code } = await world.dki.db
    .selectFrom('purchase_order')
    .select('handover_code')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { orderId: id, version, code };
}
