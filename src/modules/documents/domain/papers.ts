import { dayOf, formatDateTime, formatDay, formatDayShort, type Zone } from '../../../kernel/time.ts';
import type { Paper } from '../../../platform/pdf/paper.ts';
import { curationCertificate } from './curation-certificate.ts';
import { type Body, type Facts, type PaperSource, reader } from './paper-facts.ts';

/** Where a paper is checked, when it has a page of its own. */
const checkedAt: Readonly<Record<string, string>> = { SKK: 'sertifikat' };

/** The paper of a document, in official Indonesian; every figure and name comes from its facts. */
export function paperOf(source: PaperSource): Paper {
  const body = bodies[source.series];
  if (!body) throw new Error(`no paper for series ${source.series}`);
  const facts = reader(source.facts);
  return {
    ...body(facts, source),
    label: source.label,
    head: [source.government, facts.text('unitName'), facts.text('unitAddress')],
    issuedAt: source.issuedAt,
    verify: {
      address: `${source.publicUrl}/${checkedAt[source.series] ?? 'verifikasi'}/${source.code}`,
      code: source.code,
      factsHash: source.factsHash,
    },
  };
}

const acting: Readonly<Record<string, string>> = { plt: 'Plt. ', plh: 'Plh. ' };

type Column = { readonly head: string; readonly width: number; readonly right?: boolean };

/** The description takes what the other columns leave. */
function lineColumns(last: readonly Column[]): Column[] {
  const left = last.reduce((rest, { width }) => rest - width, 1);
  return [{ head: 'Uraian', width: left }, ...last];
}

/** Who signs a Surat Pesanan, by his position; the letter names what he is in law. */
const orderSigners: Readonly<Record<string, string>> = {
  procurement_officer: 'Pejabat Pengadaan',
  commitment_officer: 'Pejabat Pembuat Komitmen',
};

const orderLetter: Body = (facts, { zone }) => ({
  title: 'Surat Pesanan',
  parts: [
    {
      type: 'text',
      text: `${facts.text('unitName')} memesan konsumsi rapat kepada ${facts.text('supplierName')} dengan rincian berikut.`,
    },
    {
      type: 'facts',
      rows: [
        ['Nomor pesanan', facts.text('orderNumber')],
        ['Rapat', facts.text('meetingTitle')],
        ['Waktu tiba', formatDateTime(facts.instant('arriveAt'), 'id', zone)],
        ['Tempat', `${facts.text('room')}, ${facts.text('address')}`],
        ['Paket RUP', `${facts.text('rupId')} ${facts.text('packageName')}`],
        ['Rekening', facts.text('accountCode')],
        ['Penyedia', `${facts.text('supplierName')} (${facts.text('supplierOwner')})`],
        ['Alamat penyedia', facts.text('supplierAddress')],
      ],
    },
    {
      type: 'table',
      columns: lineColumns([
        { head: 'Jumlah', width: 0.22, right: true },
        { head: 'Harga satuan', width: 0.2, right: true },
        { head: 'Nilai', width: 0.22, right: true },
      ]),
      rows: facts
        .list('lines')
        .map((line) => [
          line.text('name'),
          `${line.text('ordered')} ${line.text('unitName')}`,
          line.money('unitPrice'),
          line.money('amount'),
        ]),
      foot: ['Jumlah, termasuk pajak', '', '', facts.money('gross')],
    },
    { type: 'text', text: `Terbilang: ${facts.words('gross')}.` },
    {
      type: 'text',
      text: `Pajak yang dipotong bendahara saat pembayaran: ${facts.money('withheld')}. Pembayaran paling lambat tiga hari kerja sesudah BAST (Ingub 29/2021).`,
    },
  ],
  signatures: [
    {
      role: `${acting[facts.text('orderedAs')] ?? ''}${orderSigners[facts.text('orderedIn')] ?? 'Pejabat Pengadaan'}`,
      name: facts.text('orderedBy'),
      notes: [facts.text('orderedDecree'), ...orderedNote(facts, zone)],
    },
    {
      role: 'Penyedia',
      name: facts.text('supplierOwner'),
      notes: answerNotes(facts, zone),
    },
  ],
});

/** When the buyer signed, where the letter was issued again later. */
function orderedNote(facts: Facts, zone: Zone): string[] {
  return facts.has('orderedAt')
    ? [`Dipesan pada ${formatDateTime(facts.instant('orderedAt'), 'id', zone)}`]
    : [];
}

/** What the maker has said: nothing before his answer, his promise with its instant after it. */
function answerNotes(facts: Facts, zone: Zone): string[] {
  return facts.has('acceptedAt')
    ? [
        `Disanggupi secara elektronik pada ${formatDateTime(facts.instant('acceptedAt'), 'id', zone)}`,
        `oleh ${facts.text('acceptedBy')}`,
      ]
    : ['Menunggu jawaban penyedia di e-Order'];
}

/** When and how it was handed over: by the code of the receiver, or without, and why. An old document says nothing of it. */
function handOver(facts: Facts, zone: Zone): [string, string][] {
  if (!facts.has('deliveredAt')) return [];
  const at = formatDateTime(facts.instant('deliveredAt'), 'id', zone);
  const how = facts.has('withoutCode')
    ? `tanpa kode, dicatat Petugas Penerima: ${facts.text('withoutCode')}`
    : `dengan kode, oleh ${facts.text('deliveredBy')}`;
  return [['Diserahkan', `${at}, ${how}`]];
}

const receipt: Body = (facts, { issuedAt, zone }) => ({
  title: 'Berita Acara Serah Terima',
  parts: [
    {
      type: 'text',
      text: `Pada ${formatDay(dayOf(issuedAt, zone), 'id')}, ${facts.text('unitName')} menyatakan telah menerima konsumsi rapat dari ${facts.text('supplierName')} sesuai pemeriksaan di bawah ini${facts.yes('complete') ? ', lengkap' : ', sebagian'}.`,
    },
    {
      type: 'facts',
      rows: [
        ['Nomor pesanan', facts.text('orderNumber')],
        ['Rapat', facts.text('meetingTitle')],
        ['Waktu rapat', formatDateTime(facts.instant('meetingStartsAt'), 'id', zone)],
        ...handOver(facts, zone),
        ['Diperiksa', formatDateTime(facts.instant('inspectedAt'), 'id', zone)],
        ['Paket RUP', `${facts.text('rupId')} ${facts.text('packageName')}`],
        ['Penyedia', `${facts.text('supplierName')} (${facts.text('supplierOwner')})`],
        ['Foto', `${facts.text('photos')} berkas`],
      ],
    },
    {
      type: 'table',
      columns: lineColumns([
        { head: 'Dipesan', width: 0.11, right: true },
        { head: 'Diterima', width: 0.11, right: true },
        { head: 'Mutu dan catatan', width: 0.2 },
        { head: 'Harga satuan', width: 0.16, right: true },
        { head: 'Nilai', width: 0.18, right: true },
      ]),
      rows: facts
        .list('lines')
        .map((line) => [
          line.text('name'),
          line.text('ordered'),
          line.text('accepted'),
          qualityOf(line),
          line.money('unitPrice'),
          line.money('amount'),
        ]),
      foot: ['Nilai yang diterima', '', '', '', '', facts.money('gross')],
    },
    { type: 'text', text: `Terbilang: ${facts.words('gross')}.` },
    {
      type: 'text',
      text: `Pajak yang dipotong: ${facts.money('withheld')}. Yang tidak diterima tidak dibayar.`,
    },
  ],
  signatures: [
    {
      role: 'Petugas Penerima',
      name: facts.text('inspectedBy'),
      notes: [`NIP ${facts.text('inspectedByNip')}`],
    },
    {
      role: `${acting[facts.text('confirmedAs')] ?? ''}Pejabat Pembuat Komitmen`,
      name: facts.text('confirmedBy'),
      notes: [facts.text('confirmedDecree')],
    },
  ],
});

const qualities: Readonly<Record<string, string>> = { good: 'Baik', poor: 'Kurang' };

/** What the receiver found of a line: `Kurang: tiga kotak penyok`. */
function qualityOf(line: Facts): string {
  const quality = qualities[line.text('quality')] ?? '-';
  return line.has('remark') ? `${quality}: ${line.text('remark')}` : quality;
}

const positionNames: Readonly<Record<string, string>> = {
  finance_officer: 'PPK-SKPD',
  treasurer: 'Bendahara Pengeluaran',
  assistant_treasurer: 'Bendahara Pengeluaran Pembantu',
};

const returnNote: Body = (facts) => ({
  title: 'Nota Pengembalian',
  parts: [
    {
      type: 'text',
      text: `Tagihan berikut dikembalikan kepada ${facts.text('billerName')} dan tidak dapat diproses.`,
    },
    {
      type: 'facts',
      rows: [
        ['Penagih', facts.text('billerName')],
        ['Nomor tagihan', facts.text('billNumber')],
        ['Tanggal tagihan', formatDayShort(facts.text('billDate'), 'id')],
        ['Nilai', facts.money('amount')],
        ['Terbilang', facts.words('amount')],
        ['Rekening', facts.text('accountCode')],
        ['Nomor pesanan yang disebut', facts.text('orderNumber')],
      ],
    },
    { type: 'text', text: `Alasan: ${facts.text('reasonText')}` },
    { type: 'text', text: `Catatan: ${facts.text('remark')}` },
  ],
  signatures: [
    {
      role: positionNames[facts.text('returnedAs')] ?? 'Bendahara',
      name: facts.text('returnedBy'),
      notes: [facts.text('decree')],
    },
  ],
});

const bodies: Readonly<Record<string, Body>> = {
  SP: orderLetter,
  BAST: receipt,
  NP: returnNote,
  SKK: curationCertificate,
};
