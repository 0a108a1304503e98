import type { Text } from '../../../../kernel/text.ts';
import type { MoveEffect } from '../../domain/move-effect.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of moving a meeting that has orders. */
export const words = {
  title: pair('Pindahkan rapat dan pesanannya', 'Move the meeting with its orders'),
  lead: pair(
    'Rapat ini sudah memiliki pesanan. Waktu dan tempat dapat dipindahkan bersama pesanannya; jumlah porsi diubah lewat pesanan.',
    'This meeting has orders. Time and place move together with them; portions are changed through the order.',
  ),
  effects: pair('Yang terjadi pada pesanan', 'What happens to the orders'),
  order: pair('Pesanan', 'Order'),
  state: pair('Keadaan', 'State'),
  effect: pair('Sesudah dipindahkan', 'After the move'),
  money: pair(
    'Dana yang dicadangkan tetap, dengan harga yang sudah disepakati. Dapur harus sanggup pada hari yang baru; bila tidak, pemindahan ditolak dan tidak ada yang berubah.',
    'The money stays held, at the prices agreed. The kitchen must be able on the new day; if not, the move is refused and nothing changes.',
  ),
  move: pair('Pindahkan', 'Move'),
  done: pair(
    'Rapat dipindahkan beserta pesanannya. Semua yang terkait diberi tahu.',
    'The meeting was moved with its orders. Everybody concerned is told.',
  ),
  stopped: pair('Rapat ini belum dapat dipindahkan', 'This meeting cannot be moved yet'),
  stoppedText: pair(
    'Ada pesanan yang sudah dijawab penyedia. Bicarakan waktu baru dengannya; bila tidak sanggup, batalkan pesanan itu lalu pindahkan rapatnya.',
    'A supplier has answered an order. Agree on the new time with him; if he cannot, cancel that order and move the meeting then.',
  ),
  toOrder: pair('Buka pesanan {number}', 'Open order {number}'),
} as const;

export const effectWords: Readonly<Record<MoveEffect, Text>> = {
  stops: pair(
    'Sudah dijawab penyedia: rapat tidak dapat dipindahkan selama pesanan ini ada.',
    'Answered by the supplier: the meeting cannot be moved while this order stands.',
  ),
  'checked-first': pair(
    'Ikut pindah. Pejabat Pengadaan memeriksanya dengan jadwal baru, sesudah itu penyedia diberi tahu.',
    'Follows. The procurement officer checks it with the new schedule; then the supplier is told.',
  ),
  'checked-again': pair(
    'Ikut pindah dan kembali ke Pejabat Pengadaan. Sesudah diperiksa, Surat Pesanan baru dikirim ke penyedia.',
    'Follows and goes back to the procurement officer. Once checked, a new order letter goes to the supplier.',
  ),
  'signed-again': pair(
    'Ikut pindah. Pejabat Pembuat Komitmen menandatangani Surat Pesanan baru, lalu penyedia diberi tahu.',
    'Follows. The commitment officer signs a new order letter; then the supplier is told.',
  ),
  'sent-again': pair(
    'Ikut pindah. Surat Pesanan diterbitkan ulang dan langsung dikirim; penyedia menjawab lagi.',
    'Follows. The order letter is issued anew and sent at once; the supplier answers again.',
  ),
};
