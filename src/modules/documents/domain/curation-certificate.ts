import { formatDayShort } from '../../../kernel/time.ts';
import type { Body } from './paper-facts.ts';

const kinds: Readonly<Record<string, string>> = { meal: 'Makanan Berat', snack: 'Kudapan' };
const taxes: Readonly<Record<string, string>> = { catering: 'Jasa katering', goods: 'Barang' };

/** Hundredths or basis points as people read them: `87,5`. */
function decimal(value: string): string {
  return String(Number(value) / 100).replace('.', ',');
}

/** Sertifikat Kurasi: what passed, of whom, with which grade, until when, and the marks behind it. */
export const curationCertificate: Body = (facts) => ({
  title: 'Sertifikat Kurasi',
  parts: [
    {
      type: 'text',
      text: `${facts.text('unitName')} menyatakan bahwa produk di bawah ini telah lulus kurasi dengan mutu ${facts.text('grade')} dan dapat dijual di katalog e-Order.`,
    },
    {
      type: 'facts',
      rows: [
        ['Produk', facts.text('productName')],
        ['Jenis', kinds[facts.text('kind')] ?? '-'],
        ['Versi produk', facts.text('versionNumber')],
        ['Penyedia', `${facts.text('supplierName')} (${facts.text('supplierOwner')})`],
        ['Tempat usaha', facts.text('place')],
        ['Mutu', facts.text('grade')],
        ['Nilai akhir', `${decimal(facts.text('total'))} dari 100`],
        ['Perlakuan pajak', taxes[facts.text('taxTreatment')] ?? '-'],
        ['Ditetapkan', formatDayShort(facts.text('issuedOn'), 'id')],
        ['Berlaku sampai', formatDayShort(facts.text('validTo'), 'id')],
        ['Kriteria', facts.text('criteriaSet')],
      ],
    },
    {
      type: 'table',
      columns: [
        { head: 'Kriteria', width: 0.52 },
        { head: 'Bobot', width: 0.14, right: true },
        { head: 'Nilai', width: 0.17, right: true },
        { head: 'Skala', width: 0.17, right: true },
      ],
      rows: facts
        .list('criteria')
        .map((line) => [
          line.text('name'),
          line.text('weight'),
          decimal(line.text('mean')),
          `1 sampai ${line.text('scale')}`,
        ]),
    },
    {
      type: 'text',
      text: `Dinilai oleh ${facts.text('curators')} kurator${facts.yes('appealed') ? ' dalam banding' : ''}; selisih nilai tertinggi dan terendah ${decimal(facts.text('spread'))}. Perubahan komposisi, kemasan, atau foto memerlukan kurasi baru; perubahan harga tidak.`,
    },
    {
      type: 'text',
      text: `Diterbitkan secara elektronik oleh Tim Kurasi ${facts.text('unitName')} melalui e-Order. Keasliannya diperiksa dengan kode di bawah ini.`,
    },
  ],
  // No hand signs it: whoever doubts it asks by its code. So the certificate and its QR stay on one page.
  signatures: [],
});
