import { defineRefusal } from '../../../kernel/refusal.ts';

export const notReceived = defineRefusal('treasury/not-received', 409, {
  id: 'Belum dapat dibayar: penerimaan belum dikonfirmasi Pejabat Pembuat Komitmen.',
  en: 'Cannot be paid yet: the commitment officer has not confirmed the receipt.',
});
export const notVerified = defineRefusal('treasury/not-verified', 409, {
  id: 'Belum dapat dibayar: berkas belum diverifikasi PPK-SKPD.',
  en: 'Cannot be paid yet: the finance officer has not verified the papers.',
});
export const alreadyPaid = defineRefusal('treasury/already-paid', 409, {
  id: 'Pesanan ini sudah dibayar atau sedang diproses, sehingga tidak dapat dibayar lagi.',
  en: 'This order is paid or being paid, so it cannot be paid again.',
});
export const alreadyVerified = defineRefusal('treasury/already-verified', 409, {
  id: 'Berkas pesanan ini sudah diverifikasi dan menunggu pembayaran.',
  en: 'The papers of this order are verified already and wait for the payment.',
});
export const autodebitRefused = defineRefusal('treasury/autodebit-refused', 409, {
  id: 'Autodebit ini sudah ditolak. Bendahara dapat mengajukannya kembali.',
  en: 'This autodebit was refused already. The treasurer may ask for it again.',
});
export const notDelivered = defineRefusal('treasury/not-delivered', 409, {
  id: 'Pesanan ini tidak menghasilkan tagihan: ditolak, kedaluwarsa, atau dibatalkan.',
  en: 'This order brings no bill: it was declined, expired or cancelled.',
});
export const threePeople = defineRefusal('treasury/three-people', 403, {
  id: 'Pejabat Pengadaan, Pejabat Pembuat Komitmen, penerima, dan bendahara satu pesanan harus orang yang berbeda. Mintalah bendahara lain.',
  en: 'Procurement officer, commitment officer, receiver and treasurer of one order must be different people. Ask another treasurer.',
});
export const verifiedBySame = defineRefusal('treasury/verified-by-same-person', 403, {
  id: 'Anda yang memverifikasi berkasnya, sehingga pembayaran harus dilakukan oleh pejabat lain.',
  en: 'You verified the papers, so somebody else must pay.',
});
export const receivedBySame = defineRefusal('treasury/received-by-same-person', 403, {
  id: 'Anda yang memesan atau menerima pesanan ini, sehingga verifikasi harus dilakukan oleh pejabat lain.',
  en: 'You ordered or received this order, so somebody else must verify it.',
});
export const requestedBySame = defineRefusal('treasury/requested-by-same-person', 403, {
  id: 'Anda yang mengajukan permintaan ini, sehingga persetujuan harus diberikan oleh pejabat lain.',
  en: 'You made this request, so somebody else must approve it.',
});
export const mixedUnits = defineRefusal('treasury/mixed-units', 422, {
  id: 'Satu pembayaran hanya untuk pesanan satu unit. Pisahkan menurut unit.',
  en: 'One payment is for the orders of one unit. Pay each unit by itself.',
});
export const paidOnOutside = defineRefusal('treasury/paid-on-outside', 422, {
  id: 'Tanggal bayar harus antara tanggal penerimaan dan hari ini.',
  en: 'The day of payment must lie between the receipt and today.',
});
export const taxProofMissing = defineRefusal('treasury/tax-proof-missing', 422, {
  id: 'Ada pajak {amount} yang dipotong. Unggah bukti pemotongannya.',
  en: 'Tax of {amount} is withheld. Upload its proof.',
});
export const fileNotStaged = defineRefusal('treasury/file-not-staged', 422, {
  id: 'Berkas belum terunggah dengan benar. Unggah sekali lagi.',
  en: 'The file was not uploaded properly. Upload it again.',
});
export const noAccount = defineRefusal('treasury/no-account', 422, {
  id: 'Rekening unit belum didaftarkan. Daftarkan dahulu di Pembayaran › Rekening.',
  en: 'The unit’s account is not registered. Register it first under Payments › Account.',
});
export const billHasOrder = defineRefusal('treasury/bill-has-order', 409, {
  id: 'Tagihan ini memiliki pesanan {number} yang sudah diterima. Proses lewat antrean pembayaran, bukan dikembalikan.',
  en: 'This bill has order {number}, which was received. Process it in the payment queue instead of returning it.',
});
export const notMealAccount = defineRefusal('treasury/not-meal-account', 422, {
  id: 'Gerbang e-Order berlaku untuk rekening {account}. Tagihan rekening lain diproses seperti biasa.',
  en: 'The e-Order gate covers account {account}. Bills on other accounts are processed as usual.',
});
export const accountUnchecked = defineRefusal('treasury/account-unchecked', 409, {
  id: 'Rekening {name} baru diganti dan belum diperiksa kecamatan. Tunggu pemeriksaannya, atau bayar pesanan lain lebih dahulu.',
  en: 'The account of {name} was changed and the kecamatan has not checked it yet. Wait for the check, or pay other orders first.',
});
