import { answerPermit, createMeeting, requestPermit } from '../../modules/meetings/public.ts';
import { acceptOrder } from '../../modules/orders/commands/accept-order.ts';
import { cancelOrder } from '../../modules/orders/commands/cancel-order.ts';
import { closeOrder } from '../../modules/orders/commands/close-order.ts';
import { type DeclineReason, declineOrder } from '../../modules/orders/commands/decline-order.ts';
import { dispatchOrder } from '../../modules/orders/commands/dispatch-order.ts';
import { expireOrder } from '../../modules/orders/commands/expire-order.ts';
import { placeOrder } from '../../modules/orders/commands/place-order.ts';
import { sendOrder } from '../../modules/orders/commands/send-order.ts';
import { signOrder } from '../../modules/orders/commands/sign-order.ts';
import { submitOrder } from '../../modules/orders/commands/submit-order.ts';
import { confirmReceipt } from '../../modules/receiving/commands/confirm-receipt.ts';
import { handOver } from '../../modules/receiving/commands/hand-over.ts';
import { inspectDelivery } from '../../modules/receiving/commands/inspect-delivery.ts';
import { confirmAutodebit } from '../../modules/treasury/commands/confirm-autodebit.ts';
import { requestAutodebit } from '../../modules/treasury/commands/request-autodebit.ts';
import { resubmitBill } from '../../modules/treasury/commands/resubmit-bill.ts';
import { type ReturnReason, returnBill } from '../../modules/treasury/commands/return-bill.ts';
import { verifyBill } from '../../modules/treasury/commands/verify-bill.ts';
import { systemActor } from '../../platform/commands/actor.ts';
import { random } from '../random.ts';
import type { DemoPosition } from '../types.ts';
import { type Deed, withoutPhone } from './order-course.ts';
import { deedKey, type Life, type Stage } from './order-life.ts';

/** One deed of one order; batches of payments are made elsewhere. */
export type DoDeed = (stage: Stage, life: Life, at: Date) => Promise<void>;

/** Version of a meeting that nobody has asked a permit for, after it was asked, and after it was granted. */
const meetingVersions = { plain: 1, asked: 2, permitted: 3 } as const;

/** Who takes which answer to the maker's reason, by a word of the sentence. */
const declineCodes: readonly (readonly [string, DeclineReason])[] = [
  ['penuh', 'full'],
  ['sakit', 'ill'],
  ['Bahan', 'ingredients'],
];

const paperFaults: readonly (readonly [ReturnReason, string])[] = [
  ['attendance', 'Daftar hadir belum ditandatangani semua peserta.'],
  ['invitation', 'Undangan belum memuat acara dan tempat.'],
  ['minutes', 'Notula belum ditandatangani pimpinan rapat.'],
];

async function byUnit(stage: Stage, life: Life, at: Date, deed: Deed, position: DemoPosition) {
  const actor = await stage.cast.inUnit(position, life.order.unitKey, at);
  return { actor, at, key: deedKey(life, deed) };
}

async function byMaker(stage: Stage, life: Life, at: Date, deed: Deed, helper = false) {
  const actor = await stage.cast.ofSupplier(life.order.supplierKey, at, helper);
  return { actor, at, key: deedKey(life, deed) };
}

/** The order in its present version; the version rises with the deed. */
function orderNow(life: Life): { orderId: string; version: number } {
  return { orderId: life.orderId, version: life.version++ };
}

/** Orders of a batch command in their present versions, which rise with the deed. */
export function ordersNow(lives: readonly Life[]): { orderIds: string[]; versions: Record<string, number> } {
  const versions = Object.fromEntries(lives.map((life) => [life.orderId, life.version++]));
  return { orderIds: Object.keys(versions), versions };
}

/** What the receiver counted, line by line. */
function countedLines({ order: plan }: Life) {
  return plan.lines.map((line, index) => ({
    number: index + 1,
    acceptedQuantity: line.received ?? line.quantity,
    quality: 'good' as const,
    remark: (line.received ?? line.quantity) < line.quantity ? (plan.reason ?? '') : '',
  }));
}

/** The deeds by name. */
export const deeds: Readonly<Partial<Record<Deed, DoDeed>>> = {
  async meet(stage, life, at) {
    const { order: plan } = life;
    const input = {
      title: plan.title,
      startsAt: plan.startsAt.toISOString(),
      endsAt: plan.endsAt.toISOString(),
      room: plan.room,
      address: plan.address,
      regionCode: plan.regionCode,
      attendeeKind: plan.attendeeKind,
      mode: 'offline' as const,
      headcount: plan.headcount,
      packageId: stage.packageIds.get(plan.packageKey) ?? '',
    };
    const call = await byUnit(stage, life, at, 'meet', 'requester');
    life.meetingId = (await stage.door.act(createMeeting, { ...call, input })).id;
  },
  async 'ask-permit'(stage, life, at) {
    const reason = life.order.permitReason ?? '';
    const input = { meetingId: life.meetingId, version: meetingVersions.plain, reason };
    await stage.door.act(requestPermit, {
      ...(await byUnit(stage, life, at, 'ask-permit', 'requester')),
      input,
    });
  },
  async 'grant-permit'(stage, life, at) {
    const input = {
      meetingId: life.meetingId,
      version: meetingVersions.asked,
      answer: 'grant' as const,
      reason: 'Disetujui sesuai kebutuhan rapat.',
    };
    const call = await byUnit(stage, life, at, 'grant-permit', 'budget_authority');
    await stage.door.act(answerPermit, { ...call, input });
  },
  submit: (stage, life, at) => placeOrSubmit(stage, life, at, 'submit'),
  place: (stage, life, at) => placeOrSubmit(stage, life, at, 'place'),
  async send(stage, life, at) {
    const call = await byUnit(stage, life, at, 'send', 'procurement_officer');
    await stage.door.act(sendOrder, { ...call, input: orderNow(life) });
  },
  async sign(stage, life, at) {
    const call = await byUnit(stage, life, at, 'sign', 'commitment_officer');
    await stage.door.act(signOrder, { ...call, input: orderNow(life) });
  },
  async accept(stage, life, at) {
    await stage.door.act(acceptOrder, {
      ...(await byMaker(stage, life, at, 'accept')),
      input: orderNow(life),
    });
  },
  async decline(stage, life, at) {
    const remark = life.order.reason ?? '';
    const reason = declineCodes.find(([word]) => remark.includes(word))?.[1] ?? 'other';
    const call = await byMaker(stage, life, at, 'decline');
    await stage.door.act(declineOrder, { ...call, input: { ...orderNow(life), reason, remark } });
  },
  async expire(stage, life, at) {
    const call = { actor: systemActor, at, key: deedKey(life, 'expire') };
    await stage.door.act(expireOrder, { ...call, input: { orderId: life.orderId } });
  },
  async cancel(stage, life, at) {
    const call = await byUnit(stage, life, at, 'cancel', 'requester');
    await stage.door.act(cancelOrder, {
      ...call,
      input: { ...orderNow(life), reason: life.order.reason ?? '' },
    });
  },
  async dispatch(stage, life, at) {
    const call = await byMaker(stage, life, at, 'dispatch', true);
    await stage.door.act(dispatchOrder, { ...call, input: orderNow(life) });
  },
  async 'lock-code'(stage, life, at) {
    const call = await byMaker(stage, life, at, 'lock-code', true);
    const right = await readCode(stage, life.orderId);
    const { version } = life;
    for (const digit of [1, 2, 3, 4, 5]) {
      // Another last digit than the right one, as it is heard in a noisy hall.
      const code = `${right.slice(0, -1)}${(Number(right.at(-1)) + digit) % 10}`;
      const input = { orderId: life.orderId, version, code };
      await stage.door.act(handOver, { ...call, key: `${call.key}-${digit}`, input });
    }
  },
  async 'hand-over'(stage, life, at) {
    const call = await byMaker(stage, life, at, 'hand-over', true);
    const code = await readCode(stage, life.orderId);
    await stage.door.act(handOver, { ...call, input: { ...orderNow(life), code } });
  },
  async inspect(stage, life, at) {
    const call = await byUnit(stage, life, at, 'inspect', 'receiver');
    const input = {
      ...orderNow(life),
      lines: countedLines(life),
      photos: [stage.papers.photo],
      ...(withoutPhone(life.order) ? { withoutCode: 'Telepon pengantar kehabisan baterai.' } : {}),
    };
    await stage.door.act(inspectDelivery, { ...call, input });
  },
  async confirm(stage, life, at) {
    const call = await byUnit(stage, life, at, 'confirm', 'commitment_officer');
    await stage.door.act(confirmReceipt, { ...call, input: ordersNow([life]) });
  },
  async 'return-papers'(stage, life, at) {
    const call = await byUnit(stage, life, at, 'return-papers', 'finance_officer');
    const [reason, remark] = random(deedKey(life, 'return-papers')).pick(paperFaults);
    await stage.door.act(returnBill, { ...call, input: { ...orderNow(life), reason, remark } });
  },
  async resubmit(stage, life, at) {
    const call = await byUnit(stage, life, at, 'resubmit', 'commitment_officer');
    const answer = 'Berkas yang kurang sudah dilampirkan.';
    await stage.door.act(resubmitBill, { ...call, input: { ...orderNow(life), answer } });
  },
  async verify(stage, life, at) {
    const call = await byUnit(stage, life, at, 'verify', 'finance_officer');
    await stage.door.act(verifyBill, { ...call, input: ordersNow([life]) });
  },
  async 'ask-autodebit'(stage, life, at) {
    const call = await byUnit(stage, life, at, 'ask-autodebit', 'treasurer');
    life.paymentId = (await stage.door.act(requestAutodebit, { ...call, input: ordersNow([life]) })).id;
  },
  async 'confirm-autodebit'(stage, life, at) {
    const call = await byUnit(stage, life, at, 'confirm-autodebit', 'budget_authority');
    const input = { paymentId: life.paymentId, version: 1 };
    await stage.door.act(confirmAutodebit, { ...call, input });
    life.version++;
  },
  async close(stage, life, at) {
    const { rating, ratingNote } = life.order;
    const call = await byUnit(stage, life, at, 'close', 'commitment_officer');
    const marks = rating ?? { accuracy: 4, service: 4, timeliness: 4 };
    await stage.door.act(closeOrder, {
      ...call,
      input: { ...orderNow(life), ...marks, comment: ratingNote ?? '' },
    });
  },
};

/** Requester's draft or the officer's one form. */
async function placeOrSubmit(stage: Stage, life: Life, at: Date, deed: 'submit' | 'place'): Promise<void> {
  const { order: plan } = life;
  const input = {
    meetingId: life.meetingId,
    version: plan.permitReason === null ? meetingVersions.plain : meetingVersions.permitted,
    lines: plan.lines.map((line) => ({
      productId: stage.productIds.get(line.productKey) ?? '',
      quantity: line.quantity,
      seenPrice: line.price.toString(),
    })),
    note: '',
  };
  const position = deed === 'place' ? 'procurement_officer' : 'requester';
  const command = deed === 'place' ? placeOrder : submitOrder;
  const call = await byUnit(stage, life, at, deed, position);
  const made = await stage.door.act(command, { ...call, input });
  life.orderId = made.orders[0]?.id ?? '';
  life.version = 1;
}

/** The code that the receiver holds. */
async function readCode({ site }: Stage, orderId: string): Promise<string> {
  const row = await site.db
    .selectFrom('purchase_order')
    .select('handover_code')
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow();
  return row.handover_code;
}
