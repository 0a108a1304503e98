import type { Text } from '../../../kernel/text.ts';

export type Template = {
  /** The name under which the carrier knows (and has approved) it, in both languages. */
  readonly name: string;
  /** What it says; `{1}` is the first place. Registered with the carrier in these words: docs/operations/messages.md. */
  readonly says: Text;
  readonly places: number;
  /** A code: its places are emptied as soon as it was sent. */
  readonly secret: boolean;
  /**
   * May it go again when nobody knows whether it arrived? A code that comes twice does no harm, and one that never comes does;
   * of other messages the reader would believe that it happened twice.
   */
  readonly twice: boolean;
};

const template = (name: string, places: number, id: string, en: string, more: Partial<Template> = {}) =>
  ({ name, says: { id, en }, places, secret: false, twice: false, ...more }) as const satisfies Template;

/** Every message that goes to a phone. A new one needs a line here, and its approval by the carrier. */
export const templates = {
  code: template(
    'eorder_kode',
    1,
    '{1} adalah kode e-Order Anda. Berlaku 10 menit. Jangan berikan kepada siapa pun.',
    '{1} is your e-Order code. It is valid for 10 minutes. Give it to nobody.',
    { secret: true, twice: true },
  ),
  registration_active: template(
    'eorder_pendaftaran_aktif',
    1,
    'Pendaftaran usaha {1} di e-Order sudah diverifikasi. Masuk untuk menambahkan produk.',
    'The registration of {1} in e-Order has been verified. Sign in to add products.',
  ),
  registration_returned: template(
    'eorder_pendaftaran_perbaikan',
    1,
    'Pendaftaran usaha {1} di e-Order perlu diperbaiki. Masuk untuk melihat yang perlu dilengkapi.',
    'The registration of {1} in e-Order needs a fix. Sign in to see what is missing.',
  ),
  sanction_imposed: template(
    'eorder_sanksi',
    1,
    'Ada keputusan sanksi untuk usaha {1} di e-Order. Masuk untuk membaca alasannya dan mengajukan keberatan.',
    'There is a sanction against {1} in e-Order. Sign in to read why, and to appeal.',
  ),
  curation_returned: template(
    'eorder_kurasi_perbaikan',
    2,
    'Pengajuan {1} dari {2} perlu diperbaiki. Masuk ke e-Order untuk membaca yang perlu diperbaiki dan mengajukannya lagi.',
    'The submission {1} of {2} needs a fix. Sign in to e-Order to read what to mend, and hand it in again.',
  ),
  curation_passed: template(
    'eorder_kurasi_lulus',
    2,
    'Selamat, {1} dari {2} lulus kurasi. Masuk ke e-Order untuk mengunduh sertifikat dan mengatur harga.',
    'Congratulations: {1} of {2} passed curation. Sign in to e-Order for the certificate, and to set your price.',
  ),
  curation_failed: template(
    'eorder_kurasi_tidak_lulus',
    2,
    'Pengajuan {1} dari {2} belum lulus kurasi. Masuk ke e-Order untuk membaca alasannya dan cara mengajukan banding.',
    'The submission {1} of {2} did not pass curation. Sign in to e-Order to read why, and how to appeal.',
  ),
  certificate_ends: template(
    'eorder_sertifikat_akan_berakhir',
    3,
    '{1} usaha {2} berakhir pada {3}. Perpanjang dan unggah yang baru di e-Order agar produk tetap dijual.',
    '{1} of {2} ends on {3}. Renew it and upload the new one in e-Order, so that your products stay on sale.',
  ),
  certificate_ended: template(
    'eorder_sertifikat_berakhir',
    2,
    '{1} usaha {2} sudah berakhir, sehingga produk yang memerlukannya tidak dijual. Unggah yang baru di e-Order.',
    '{1} of {2} has ended, so that products that need it are not on sale. Upload the new one in e-Order.',
  ),
  tasting_invited: template(
    'eorder_undangan_cicip',
    3,
    'Usaha {1} diundang ke sesi cicip kurasi pada {2} di {3}. Masuk ke e-Order untuk menjawab.',
    '{1} is invited to a tasting session of curation on {2} at {3}. Sign in to e-Order to answer.',
  ),
  tasting_cancelled: template(
    'eorder_sesi_batal',
    2,
    'Sesi cicip pada {2} untuk usaha {1} dibatalkan. Undangan baru akan menyusul.',
    'The tasting session on {2} for {1} is cancelled. A new invitation will follow.',
  ),
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateCode = keyof typeof templates;

/** The template of a code in the outbox; null for one that an older version of the program used. */
export function templateOf(code: string): Template | null {
  return Object.hasOwn(templates, code) ? templates[code as TemplateCode] : null;
}

/** The message as its reader sees it. */
export function wordsOf({ says }: Template, lang: 'id' | 'en', params: readonly string[]): string {
  return says[lang].replace(/\{(\d)\}/g, (place, number: string) => params[Number(number) - 1] ?? place);
}
