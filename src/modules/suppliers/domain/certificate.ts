import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import type { Day } from '../../../kernel/time.ts';
import type { Target } from '../../../platform/commands/define-command.ts';
import { type CertificateKind, certificateRules } from './certificate-kinds.ts';

export type CertificateState = 'pending' | 'valid' | 'refused' | 'expired' | 'withdrawn';

/** A certificate as commands load it, under its lock. */
export type Certificate = {
  readonly id: string;
  readonly supplierId: string;
  readonly regionCode: string;
  /** Null: for the whole kitchen. */
  readonly productId: string | null;
  readonly kind: CertificateKind;
  readonly number: string;
  readonly validTo: Day | null;
  readonly state: CertificateState;
  readonly warned: number | null;
  readonly uploadedBy: string | null;
  readonly version: number;
};

export const certificateNumber = defineRefusal('suppliers/certificate-number', 422, {
  id: 'Nomor ini tidak sesuai bentuknya. Contoh: {example}.',
  en: 'This number does not have the right shape. Example: {example}.',
});
export const certificateFuture = defineRefusal('suppliers/certificate-future', 422, {
  id: 'Tanggal mulai masih di depan. Unggah sertifikat setelah berlaku.',
  en: 'It starts in the future. Upload the certificate once it is in force.',
});
export const certificateOver = defineRefusal('suppliers/certificate-over', 422, {
  id: 'Sertifikat ini sudah berakhir. Unggah yang masih berlaku.',
  en: 'This certificate is over. Upload one that is in force.',
});
export const certificateDates = defineRefusal('suppliers/certificate-dates', 422, {
  id: 'Tanggal berakhir harus setelah tanggal mulai.',
  en: 'It must end after it starts.',
});
export const certificateEndMissing = defineRefusal('suppliers/certificate-end-missing', 422, {
  id: 'Isi tanggal berakhir: jenis sertifikat ini selalu ada batasnya.',
  en: 'Say when it ends: this kind of certificate always has an end.',
});
export const certificateProduct = defineRefusal('suppliers/certificate-product', 422, {
  id: 'Pilih satu produk Anda: sertifikat ini berlaku untuk satu produk.',
  en: 'Choose one of your products: this certificate is for one product.',
});
export const certificateForKitchen = defineRefusal('suppliers/certificate-for-kitchen', 422, {
  id: 'Sertifikat ini berlaku untuk seluruh dapur, bukan satu produk.',
  en: 'This certificate is for the whole kitchen, not for one product.',
});
export const certificateKnown = defineRefusal('suppliers/certificate-known', 409, {
  id: 'Sertifikat dengan nomor ini sudah ada.',
  en: 'A certificate with this number is there already.',
});
export const certificateFile = defineRefusal('suppliers/certificate-file', 422, {
  id: 'Unggah berkasnya sekali lagi.',
  en: 'Upload the file once more.',
});
export const certificateOwn = defineRefusal('suppliers/certificate-own', 403, {
  id: 'Anda yang mengunggah atau bekerja di usaha ini, sehingga pemeriksaan harus dilakukan oleh petugas lain.',
  en: 'You uploaded it or work for this business, so somebody else must check it.',
});
export const certificateReason = defineRefusal('suppliers/certificate-reason', 422, {
  id: 'Pilih alasan penolakan.',
  en: 'Choose why it is refused.',
});
export const certificateNotDue = defineRefusal('suppliers/certificate-not-due', 409, {
  id: 'Sertifikat ini belum sampai batas waktunya.',
  en: 'The time of this certificate has not come.',
});
export const makerBanned = defineRefusal('suppliers/banned', 403, {
  id: 'Usaha ini dicoret dari register, sehingga tidak dapat diubah.',
  en: 'This business was struck off the register, so it cannot be changed.',
});

export type GivenCertificate = {
  readonly kind: CertificateKind;
  readonly number: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly productId: string | null;
};

/** What is wrong with the fields of a certificate on a day, each refusal at its field. */
export function faultsOf(given: GivenCertificate, today: Day): (Refusal | null)[] {
  const rules = certificateRules[given.kind];
  const { validFrom, validTo, productId } = given;
  return [
    rules.shape.test(given.number) ? null : certificateNumber({ example: rules.example }, 'number'),
    validFrom > today ? certificateFuture(undefined, 'validFrom') : null,
    endFault(given, today),
    rules.of === 'product' && productId === null ? certificateProduct(undefined, 'productId') : null,
    rules.of === 'kitchen' && productId !== null ? certificateForKitchen(undefined, 'productId') : null,
    validTo !== null && validTo >= today && validTo <= validFrom
      ? certificateDates(undefined, 'validTo')
      : null,
  ];
}

function endFault({ kind, validTo }: GivenCertificate, today: Day): Refusal | null {
  if (validTo === null) {
    return certificateRules[kind].ends ? certificateEndMissing(undefined, 'validTo') : null;
  }
  return validTo < today ? certificateOver(undefined, 'validTo') : null;
}

/** Days before the end on which its maker is warned. */
export const warningDays = [60, 30, 7] as const;

/** What the clock does about a certificate today: `end` after its last day, the nearest warning that was not given, or nothing. */
export function dueStep(
  { validTo, warned }: { readonly validTo: Day | null; readonly warned: number | null },
  today: Day,
): 'end' | (typeof warningDays)[number] | null {
  if (validTo === null) return null;
  const left = (Date.parse(validTo) - Date.parse(today)) / 86_400_000;
  if (left < 0) return 'end';
  const step = warningDays.findLast((days) => left <= days);
  return step !== undefined && (warned === null || warned > step) ? step : null;
}

export function certificateTarget(certificate: Certificate): Target {
  const { id, supplierId, regionCode, state, version } = certificate;
  return { type: 'certificate', id, unitId: null, supplierId, regionCode, state, version };
}
