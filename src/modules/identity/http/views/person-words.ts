import type { Text } from '../../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of the page of one person and of what administrators do there. */
export const personWords = {
  who: pair('Akun', 'Account'),
  positions: pair('Penugasan', 'Assignments'),
  none: pair('Belum memegang jabatan', 'Holds no position yet'),
  noneText: pair(
    'Catat surat keputusannya, supaya tugas jabatan itu sampai kepadanya.',
    'Record the decree, so that the work of that position reaches this person.',
  ),
  history: pair('Riwayat', 'History'),
  noHistory: pair('Dimuat saat pemasangan; belum ada perubahan.', 'Loaded at installation; no changes yet.'),
  own: pair(
    'Ini akun Anda. Akun dan penugasan Anda sendiri harus diubah oleh administrator lain.',
    'This is your account. Your own account and assignments must be changed by another administrator.',
  ),
  closed: pair(
    'Akun ini nonaktif: orangnya tidak dapat masuk.',
    'This account is inactive: the person cannot sign in.',
  ),
  assign: pair('Tambah Penugasan', 'Add an assignment'),
  end: pair('Akhiri', 'End'),
  endOf: pair('Akhiri {position}', 'End {position}'),
  endTitle: pair('Akhiri penugasan', 'End an assignment'),
  endText: pair(
    'Sejak hari berikutnya {name} tidak lagi bertindak dalam jabatan ini. Yang menunggu tetap pada jabatannya: pastikan ada penggantinya.',
    'From the next day on {name} no longer acts in this position. What waits stays with the position: see that there is a successor.',
  ),
  endLastDay: pair('Hari terakhir', 'Last day'),
  endLastDayHint: pair(
    'Paling awal kemarin: wewenangnya lalu berakhir seketika.',
    'Yesterday at the earliest: the power then ends at once.',
  ),
  endDo: pair('Akhiri Penugasan', 'End the assignment'),
  ended: pair('Penugasan diakhiri.', 'The assignment is ended.'),
  deactivate: pair('Nonaktifkan Akun', 'Deactivate the account'),
  deactivateText: pair(
    'Semua sesi {name} berakhir seketika dan ia tidak dapat masuk lagi. Penugasannya tetap tercatat, dan yang menunggu tetap pada jabatannya: tetapkan penggantinya.',
    'All sessions of {name} end at once and no new one can begin. The assignments stay recorded, and what waits stays with the position: appoint a successor.',
  ),
  deactivated: pair('Akun dinonaktifkan.', 'The account is deactivated.'),
  reactivate: pair('Aktifkan Kembali', 'Open the account again'),
  reactivateText: pair(
    'Akun {name} terbuka lagi dengan kata sandi lama dan penugasan yang masih berlaku.',
    'The account of {name} opens again, with the old password and the assignments still in force.',
  ),
  reactivated: pair('Akun diaktifkan kembali.', 'The account is open again.'),
  reset: pair('Beri Kata Sandi Sementara', 'Give a temporary password'),
  resetText: pair(
    'Kata sandi {name} yang sekarang tidak berlaku lagi dan semua sesinya berakhir. Kata sandi sementara ditampilkan satu kali.',
    'The present password of {name} stops working and all sessions end. The temporary password is shown once.',
  ),
  passwordTitle: pair('Kata sandi sementara', 'Temporary password'),
  createdTitle: pair('Akun dibuat', 'The account is made'),
  passwordOnce: pair('Hanya ditampilkan satu kali', 'Shown this once only'),
  passwordText: pair(
    'Serahkan langsung kepada {name}, jangan lewat pesan grup. Mintalah segera diganti di halaman Akun Saya.',
    'Hand it to {name} in person, not in a group message. Ask to have it changed at once on the page My account.',
  ),
  username: pair('Nama pengguna', 'User name'),
  toPerson: pair('Buka Halaman {name}', 'Open the page of {name}'),
} as const;
