import { defineRefusal, type Refusal, type RefusalFactory } from '../../../kernel/refusal.ts';
import type { Target } from '../../../platform/commands/define-command.ts';
import { sayState } from '../../../platform/commands/refusals.ts';
import { type OrderState, orderStateWords } from './states.ts';

/** What matters of a state to somebody who comes too early or too late: `further` is everything after the promise. */
type Stage = 'submitted' | 'checked' | 'sent' | 'accepted' | 'further' | 'ended';

const ended = defineRefusal('orders/ended', 409, {
  id: 'Pesanan ini sudah berakhir ({state}), jadi tidak dapat diubah atau dikirim lagi. Buat pesanan baru bila konsumsinya masih diperlukan.',
  en: 'This order has ended ({state}), so it cannot be changed or sent any more. Make a new one if the food is still needed.',
});
const changeAfterAnswer = defineRefusal('orders/change-after-answer', 409, {
  id: 'Penyedia sudah menyanggupi pesanan ini; isinya tidak dapat diubah lagi. Hubungi penyedia, atau batalkan dengan alasan lalu buat pesanan baru.',
  en: 'The supplier has accepted this order; it can no longer be changed. Call the supplier, or cancel it with a reason and make a new one.',
});
const changeTooLate = defineRefusal('orders/change-too-late', 409, {
  id: 'Pesanan ini sudah berjalan ({state}), jadi isinya tidak dapat diubah lagi. Yang kurang atau tidak sesuai dicatat pada pemeriksaan penerimaan.',
  en: 'This order is on its way already ({state}), so it can no longer be changed. What is missing or wrong is written down at the check of the delivery.',
});
const cancelTooLate = defineRefusal('orders/cancel-too-late', 409, {
  id: 'Pesanan ini sudah berjalan ({state}), jadi tidak dapat dibatalkan lagi. Yang tidak diterima dicatat pada pemeriksaan dan tidak dibayar.',
  en: 'This order is on its way already ({state}), so it can no longer be cancelled. What is not accepted is written down at the check and not paid.',
});
const acceptTooEarly = defineRefusal('orders/accept-too-early', 409, {
  id: 'Unit pemesan sedang memeriksa pesanan ini lagi, jadi belum dapat disanggupi. Tunggu Surat Pesanan yang baru di Tugas Saya.',
  en: 'The unit is looking at this order again, so it cannot be accepted yet. Wait for the new order letter among your tasks.',
});
const alreadyAccepted = defineRefusal('orders/already-accepted', 409, {
  id: 'Pesanan ini sudah disanggupi. Muat ulang halaman untuk melihat langkah berikutnya.',
  en: 'This order is accepted already. Reload the page to see the next step.',
});
const acceptEnded = defineRefusal('orders/accept-ended', 409, {
  id: 'Pesanan ini sudah berakhir ({state}), jadi tidak perlu disiapkan atau dijawab lagi. Lihat pesanan lain di Tugas Saya.',
  en: 'This order has ended ({state}), so there is nothing to prepare or answer. See your tasks for other orders.',
});
const awaitsSignature = defineRefusal('orders/awaits-signature', 409, {
  id: 'Pesanan ini sudah diperiksa dan menunggu tanda tangan Pejabat Pembuat Komitmen. Tidak ada yang perlu dikirim lagi.',
  en: 'This order is checked already and awaits the commitment officer’s signature. There is nothing more to send.',
});
const alreadySent = defineRefusal('orders/already-sent', 409, {
  id: 'Pesanan ini sudah dikirim kepada penyedia. Tunggu jawabannya, atau ubah pesanan bila ada yang keliru.',
  en: 'This order has been sent to the supplier. Wait for his answer, or change the order if something is wrong.',
});
const alreadyAnswered = defineRefusal('orders/already-answered', 409, {
  id: 'Penyedia sudah menyanggupi pesanan ini; tidak ada yang perlu dikirim atau ditandatangani lagi. Muat ulang halaman untuk melihat langkah berikutnya.',
  en: 'The supplier has accepted this order; there is nothing more to send or sign. Reload the page to see the next step.',
});
const signTooEarly = defineRefusal('orders/sign-too-early', 409, {
  id: 'Pesanan ini kembali ke Pejabat Pengadaan. Tunggu sampai ia memeriksanya, lalu tanda tangani.',
  en: 'This order is back with the procurement officer. Wait until he has checked it, then sign.',
});
const alreadySigned = defineRefusal('orders/already-signed', 409, {
  id: 'Surat Pesanan ini sudah ditandatangani dan dikirim kepada penyedia. Tunggu jawabannya.',
  en: 'This order letter is signed already and has gone to the supplier. Wait for his answer.',
});
const moveCancelled = defineRefusal('orders/move-cancelled', 409, {
  id: 'Rapat ini sudah dibatalkan, jadi tidak dapat dipindahkan. Buat rapat baru pada waktu yang diinginkan.',
  en: 'This meeting was cancelled, so it cannot be moved. Create a new one at the time that you want.',
});

const sentences = {
  change: { accepted: changeAfterAnswer, further: changeTooLate, ended },
  cancel: { further: cancelTooLate, ended },
  accept: {
    submitted: acceptTooEarly,
    checked: acceptTooEarly,
    accepted: alreadyAccepted,
    further: alreadyAccepted,
    ended: acceptEnded,
  },
  send: {
    checked: awaitsSignature,
    sent: alreadySent,
    accepted: alreadyAnswered,
    further: alreadyAnswered,
    ended,
  },
  sign: {
    submitted: signTooEarly,
    sent: alreadySigned,
    accepted: alreadyAnswered,
    further: alreadyAnswered,
    ended,
  },
} as const satisfies Record<string, Partial<Record<Stage, RefusalFactory>>>;

/** What happened to an order meanwhile, and what to do: the sentence for a deed that comes too early or too late. Pure. */
export function tooLateFor(deed: keyof typeof sentences): (target: Pick<Target, 'state'>) => Refusal | null {
  const row: Partial<Record<Stage, RefusalFactory>> = sentences[deed];
  return (target) => {
    const state = target.state as OrderState;
    const say = row[stageOf(state)];
    return say ? sayState(say, state, orderStateWords[state].label) : null;
  };
}

/** A meeting that moves is scheduled; only a cancelled one is not. */
export function moveStateRefusal(): Refusal {
  return moveCancelled();
}

function stageOf(state: OrderState): Stage {
  switch (state) {
    case 'submitted':
    case 'checked':
    case 'sent':
    case 'accepted':
      return state;
    case 'declined':
    case 'expired':
    case 'cancelled':
      return 'ended';
    default:
      return 'further';
  }
}
