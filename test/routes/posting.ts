import { curatingPositions } from '../../src/modules/curation/domain/process.ts';
import { importColumnNames } from '../../src/modules/identity/http/people-file.ts';
import type { Position } from '../../src/platform/commands/positions.ts';
import type { Cast } from '../door/cast.ts';

import { digits } from '../door/stage.ts';
import { mended, taken } from '../door/stages-of-curation.ts';
import { offered, passed } from '../door/stages-of-offers.ts';
import { importHeader } from '../door/subject-imports.ts';

import { invitedTo } from '../door/subject-sessions.ts';
import { submissionAt } from '../door/subject-submissions.ts';

import { does, type Kind, type Subject } from '../door/subjects.ts';
import { pdf } from '../pdf.ts';
import { postingsOfMakers } from './posting-makers.ts';
import { nextCriteria, nextLevels } from './rule-forms.ts';

type Files = Readonly<Record<string, { readonly name: string; readonly bytes: Buffer }>>;

/**
 * Who may send a form. `everybody`: before sign-in too; `people`: about themselves. Otherwise positions in the unit of the
 * subject, which is made in a state in which the form makes sense; all others get 403, and nothing changes.
 */
export type Posting =
  | { readonly audience: 'everybody' | 'people' }
  | {
      readonly audience: 'some';
      readonly by: readonly Position[];
      readonly kind: Kind;
      readonly state: string;
      /** What a right person types; `version` and the key come by themselves. */
      readonly fields: (
        subject: Subject,
        cast: Cast,
      ) => Promise<Record<string, string>> | Record<string, string>;
      readonly files?: Files;
      readonly prepare?: (subject: Subject, cast: Cast) => Promise<unknown>;
      /** The position suffices, in whatever unit. */
      readonly anywhere?: boolean;
      /** Days after the start on which it can be done. */
      readonly later?: number;
      /** Where it is sent, when `:id` is not the subject. */
      readonly address?: (subject: Subject, cast: Cast) => Promise<string>;
      /** What a right person gets; 303 unless told. */
      readonly status?: number;
    };

/** A piece that nobody has invited yet. */
let awaitsScore = '';
const planners = ['curator', 'city_officer'] as const;
const ruleMakers = ['department_head', 'city_admin'] as const;
const reason = 'Rapat ditunda sampai bulan depan.';

type Fields = Extract<Posting, { audience: 'some' }>['fields'];
type Rest = Partial<Extract<Posting, { audience: 'some' }>>;

const some = (
  by: readonly Position[],
  kind: Kind,
  state: string,
  fields: Fields = () => ({}),
  rest: Rest = {},
) => ({ ...rest, audience: 'some', by, kind, state, fields }) as const satisfies Posting;
const onOrder = (by: readonly Position[], state: string, fields?: Fields, rest?: Rest) =>
  some(by, 'order', state, fields, rest);

/** What the administrator of a government does, everywhere in it. */
const byAdmin = (kind: Kind, state: string, fields?: Fields, rest: Rest = {}) =>
  some(['city_admin'], kind, state, fields, { ...rest, anywhere: true });
const peopleFile = Buffer.from(
  `${importColumnNames.join(',')}\nbudi.santoso,Budi Santoso${','.repeat(importColumnNames.length - 2)}\n`,
);

const makersFile = Buffer.from(`${importHeader.join(',')}\nDapur,Ibu,1,0812,Jakpreneur,31.71.01.1001,Gang\n`);

const ordering = ['requester', 'procurement_officer'] as const;
const desk = ['treasurer', 'assistant_treasurer'] as const;
const ticked: Fields = ({ id, version }) => ({ orderIds: id, [`version.${id}`]: String(version) });
const named: Fields = ({ id }) => ({ orderId: id });
const packages: Fields = ({ id, version }) => ({ paket: id, versi: `${id}:${version}` });
const why: Fields = () => ({ reason });
const basket: Fields = (_, { town }) => ({
  'lines.0.productId': town.snackId,
  'lines.0.quantity': '10',
  'lines.0.prices': '20000',
});
const meeting: Fields = (_, { town }) => ({
  title: 'Rapat koordinasi',
  day: '2026-03-09',
  start: '10:00',
  end: '12:00',
  room: 'Ruang Rapat',
  address: 'Jalan Uji 1',
  kelurahan: town.regionCode,
  attendeeKind: 'public',
  headcount: '30',
  packageId: town.packageId,
});
const kitchen =
  (fields: Fields): Fields =>
  async (subject, cast) => {
    const { supplierId } = cast.town;
    const { version } = await cast.world.dki.db
      .selectFrom('supplier')
      .select('version')
      .where('id', '=', supplierId)
      .executeTakeFirstOrThrow();
    return { supplierId, version: String(version), ...(await fields(subject, cast)) };
  };
const paper: Fields = (_, { town }) => ({
  supplierId: town.supplierId,
  kind: 'hygiene',
  number: `443/${digits()}`,
  issuer: 'Dinas Kesehatan',
  validFrom: '2025-04-01',
  validTo: '2027-04-01',
});
const all =
  (...parts: Fields[]): Fields =>
  async (subject, cast) => {
    const typed: Record<string, string> = {};
    for (const part of parts) Object.assign(typed, await part(subject, cast));
    return typed;
  };
const lines = Buffer.from(
  [
    'kode_unit,tahun,kode_sub_kegiatan,nama_sub_kegiatan,kode_akun,nama_akun,sumber_dana,pagu',
    '7.01.Kemayoran,2026,7.02.01.1.06.0002,Rapat,5.1.02.01.01.0052,Makanan,PAD,1000000',
  ].join('\n'),
);

/** Every form of the house. A new one needs a row: who may send it, about what, and what a right person types. */
export const postings: Readonly<Record<string, Posting>> = {
  '/masuk': { audience: 'everybody' },
  '/keluar': { audience: 'everybody' },
  '/akun/bahasa': { audience: 'people' },
  '/akun/kata-sandi': { audience: 'people' },
  '/akun/sesi': { audience: 'people' },

  '/usaha/dapur': some(
    ['supplier'],
    'nothing',
    'new',
    kitchen(() => ({ dailyCapacity: '100.000', zones: '31.71' })),
  ),
  '/usaha/dapur/hari': some(
    ['supplier'],
    'nothing',
    'new',
    kitchen(() => ({ from: '2026-03-20' })),
  ),
  '/usaha/produk/:id/penawaran': some(
    ['supplier'],
    'product',
    'draft',
    () => ({ version: '0', price: '30.000', minQuantity: '5', maxQuantity: '90', leadTimeHours: '24' }),
    { prepare: passed },
  ),
  '/usaha/produk/:id/jual': some(['supplier'], 'product', 'hidden', () => ({}), { prepare: offered }),
  '/usaha/produk/:id/sembunyikan': some(['supplier'], 'product', 'listed'),
  '/register-penyedia/harga/:id': some(
    ['companion', 'district_officer'],
    'product',
    'listed',
    () => ({ version: '1', outcome: 'accept' }),
    { prepare: offered },
  ),
  ...postingsOfMakers,

  '/usaha/sertifikat': some(['supplier', 'supplier_owner'], 'nothing', 'new', paper, {
    files: { file: { name: 'sertifikat.pdf', bytes: pdf } },
  }),
  '/usaha/sertifikat/:id/tarik': some(['supplier', 'supplier_owner'], 'certificate', 'pending'),
  '/register-penyedia/sertifikat/:id': some(
    ['companion', 'district_officer'],
    'certificate',
    'pending',
    () => ({ outcome: 'refuse', reason: 'unreadable' }),
  ),
  '/usaha/produk/baru': some(['supplier'], 'nothing', 'new', (_, { town }) => ({
    supplierId: town.supplierId,
    'content.name': 'Nasi uduk',
  })),
  '/usaha/produk/:id': some(['supplier'], 'product', 'draft', () => ({ 'content.name': 'Nasi uduk' })),
  '/usaha/produk/:id/tarik': some(['supplier'], 'product', 'draft'),
  '/kurasi/ambil': some(curatingPositions, 'submission', 'verifying', () => ({}), { anywhere: true }),
  '/kurasi/pernyataan': some(
    curatingPositions,
    'nothing',
    'new',
    () => ({ nik: '3171011390000001', address: 'Jalan Uji 77', bankAccount: '1234567' }),
    { anywhere: true },
  ),
  '/usaha/produk/:id/ajukan': some(['supplier'], 'handedIn', 'draft'),
  '/kurasi/pengajuan/:id/ambil': some(['companion'], 'submission', 'verifying'),
  '/kurasi/pengajuan/:id/lepas': some(['companion'], 'submission', 'verifying', undefined, {
    prepare: taken,
  }),
  '/kurasi/pengajuan/:id/hubungan': some(
    ['companion'],
    'strangersSubmission',
    'verifying',
    () => ({ reason: 'Pemiliknya saudara saya.' }),
    { prepare: taken },
  ),
  '/kurasi/pengajuan/:id/teruskan': some(['companion'], 'submission', 'verifying', undefined, {
    prepare: taken,
  }),
  '/kurasi/pengajuan/:id/kembalikan': some(
    ['companion'],
    'submission',
    'verifying',
    () => ({ fixes: 'photo_dark', remark: '' }),
    { prepare: taken },
  ),
  '/kurasi/pengajuan/:id/tolak': some(
    ['companion'],
    'submission',
    'verifying',
    () => ({ reason: 'duplicate', remark: 'Sudah terdaftar.' }),
    { prepare: taken },
  ),
  '/kurasi/pengajuan/:id/nilai': some(
    ['curator'],
    'submission',
    'scoring',
    () => ({ 'marks.taste': '4', 'marks.packaging': '5' }),
    { prepare: taken },
  ),
  '/kurasi/pengajuan/:id/ajukan-lagi': some(['supplier'], 'submission', 'returned', undefined, {
    prepare: mended,
  }),
  '/kurasi/pengajuan/:id/tarik': some(['supplier'], 'submission', 'verifying'),
  '/kurasi/pengajuan/:id/banding': some(['supplier_owner'], 'submission', 'failed', () => ({
    reason: 'Produk ini berbeda dari yang terdaftar.',
  })),
  '/kurasi/sesi/baru': some(planners, 'nothing', 'new', (_, { town }) => ({
    day: '2026-03-10',
    start: '09:00',
    end: '12:00',
    place: 'Dapur Kurasi',
    address: 'Jalan Cicip 1',
    kelurahan: town.regionCode,
    capacity: '10',
  })),
  '/kurasi/sesi/:id/undangan': some(planners, 'session', 'planned', () => ({ submissionIds: awaitsScore }), {
    prepare: async (_, cast) => {
      awaitsScore = (await submissionAt(cast, 'scoring')).id;
    },
  }),
  '/kurasi/sesi/:id/jawaban': some(['supplier'], 'session', 'planned', async ({ id }, cast) => ({
    submissionId: await invitedTo(cast, id),
    coming: 'ya',
  })),
  '/kurasi/sesi/:id/kehadiran': some(
    planners,
    'session',
    'planned',
    async ({ id }, cast) => ({ attended: await invitedTo(cast, id) }),
    { later: 8 },
  ),
  '/kurasi/sesi/:id/batal': some(planners, 'session', 'planned', why),
  '/kurasi/bawaan': some(ruleMakers, 'government', 'open', () => ({}), { anywhere: true }),
  '/kurasi/kriteria/:code': some(ruleMakers, 'nothing', 'new', nextCriteria, {
    anywhere: true,
    address: async () => '/kurasi/kriteria/food',
  }),
  '/kurasi/tahapan/ubah': some(ruleMakers, 'nothing', 'new', nextLevels, { anywhere: true }),
  '/rapat/baru': some(ordering, 'nothing', 'new', meeting),
  '/rapat/:id/ubah': some(ordering, 'meeting', 'scheduled', meeting),
  '/rapat/:id/batal': some(ordering, 'meeting', 'scheduled', () => ({ cancelReason: reason })),
  '/rapat/:id/pengecualian': some(['requester'], 'meeting', 'scheduled', why),
  '/rapat/:id/jawaban': some(
    ['budget_authority'],
    'meeting',
    'scheduled',
    () => ({ answer: 'grant', answerReason: 'Tamu dari luar kota.' }),
    {
      prepare: ({ id, version }, cast) =>
        does(cast, 'requester', 'meetings/request-permit', { meetingId: id, version, reason }),
    },
  ),
  '/rapat/:id/pesan': some(ordering, 'meeting', 'scheduled', basket),
  '/rapat/:id/pindah': some(ordering, 'meeting', 'scheduled', meeting),
  '/pesanan/:id/ubah': onOrder(ordering, 'submitted', basket),
  '/pesanan/:id/kirim': onOrder(['procurement_officer'], 'submitted'),
  '/pesanan/:id/tanda-tangan': onOrder(['commitment_officer'], 'checked'),
  '/pesanan/:id/kembalikan': onOrder(['commitment_officer'], 'checked', why),
  '/pesanan/:id/sanggupi': onOrder(['supplier'], 'sent'),
  '/pesanan/:id/tolak': onOrder(['supplier'], 'sent', () => ({ reason: 'full' })),
  '/pesanan/:id/berangkat': onOrder(['supplier'], 'accepted', undefined, { later: 2 }),
  '/pesanan/:id/serah-terima': onOrder(['supplier'], 'dispatched', holdersCode, { later: 3 }),
  '/pesanan/:id/batal': onOrder(ordering, 'sent', why),
  '/pesanan/:id/tutup': onOrder(['commitment_officer'], 'paid', () => ({
    accuracy: '5',
    service: '5',
    timeliness: '4',
  })),

  '/penerimaan/:id': onOrder(
    ['receiver'],
    'delivered',
    () => ({ 'lines.0.number': '1', 'lines.0.acceptedQuantity': '40', 'lines.0.quality': 'good' }),
    { later: 3 },
  ),
  '/penerimaan/:id/kode': onOrder(['requester'], 'accepted'),
  '/penerimaan/konfirmasi': onOrder(['commitment_officer'], 'inspected', ticked, { later: 3 }),

  '/pembayaran/verifikasi': onOrder(['finance_officer'], 'received', ticked, { later: 3 }),
  '/pembayaran/kembalikan': onOrder(
    ['finance_officer'],
    'received',
    all(named, () => ({ reason: 'other' })),
  ),
  '/pembayaran/ajukan-kembali': onOrder(
    ['commitment_officer'],
    'received',
    all(named, () => ({ answer: 'Sudah lengkap.' })),
  ),
  '/pembayaran/autodebit': onOrder(desk, 'verified', ticked, { prepare: withAccount }),
  '/pembayaran/bayar': onOrder(
    desk,
    'verified',
    all(ticked, () => ({ reference: 'T-1', paidOn: '2026-03-07' })),
    {
      files: { proof: { name: 'bukti.pdf', bytes: pdf }, taxProof: { name: 'pajak.pdf', bytes: pdf } },
      later: 4,
    },
  ),
  '/pembayaran/:id/setujui': some(['budget_authority'], 'payment', 'requested'),
  '/pembayaran/:id/tolak': some(['budget_authority'], 'payment', 'requested', () => ({
    answer: 'Saldo kurang.',
  })),
  '/pembayaran/tagihan': some(['finance_officer', ...desk], 'unit', 'open', ({ id }) => ({
    unitId: id,
    billerName: 'Warung Lain',
    billNumber: 'INV-2',
    billDate: '2026-03-02',
    amount: '100.000',
    accountCode: '5.1.02.01.01.0052',
  })),
  '/pembayaran/rekening': some(desk, 'unit', 'open', ({ id }) => ({
    unitId: id,
    bankName: 'Bank DKI',
    bankAccount: '10300112233',
  })),

  '/paket/disposisi-ppk': some(
    ['budget_authority'],
    'package',
    'awaiting_disposition',
    all(packages, officer('commitment_officer', 'commitmentOfficerId')),
  ),
  '/paket/disposisi-pp': some(
    ['commitment_officer'],
    'package',
    'awaiting_documents',
    all(packages, officer('procurement_officer', 'procurementOfficerId'), () => ({ templat: 'ya' })),
  ),
  '/paket/terima': some(['procurement_officer'], 'package', 'awaiting_officer', packages),
  '/paket/:id/tutup': some(['budget_authority', 'commitment_officer'], 'package', 'ready', why),
  '/paket/:id/dokumen': some(['commitment_officer'], 'package', 'awaiting_documents', () => ({}), {
    files: { kak: { name: 'kak.pdf', bytes: pdf } },
  }),
  '/paket/impor': some(['city_admin'], 'government', 'open', () => ({ jenis: 'dpa' }), {
    files: { berkas: { name: 'dpa.csv', bytes: lines } },
    anywhere: true,
    status: 200,
  }),
  '/paket/impor/jalankan': some(
    ['city_admin'],
    'government',
    'open',
    async (_, { world }) => ({ jenis: 'dpa', hash: await world.dki.files.put(lines) }),
    { anywhere: true },
  ),
  '/pengaturan/kebijakan/:id': some(
    ['city_admin'],
    'policy',
    'set',
    () => ({ amount: '10000000', effect: 'block', rule: 'Pergub uji', validFrom: '2026-04-01' }),
    { anywhere: true },
  ),

  '/pengaturan/orang/baru': byAdmin(
    'nothing',
    'new',
    () => ({ username: 'orang.dari.formulir', name: 'Orang Baru' }),
    {
      status: 200,
    },
  ),
  '/pengaturan/impor-penyedia': byAdmin('nothing', 'new', () => ({}), {
    files: { berkas: { name: 'daftar.csv', bytes: makersFile } },
  }),
  '/pengaturan/impor-penyedia/:id/hentikan': byAdmin('import_run', 'running'),
  '/pengaturan/impor-penyedia/:id/lanjutkan': byAdmin('import_run', 'stopped'),
  '/pengaturan/impor-penyedia/:id/mulai': byAdmin('import_run', 'done'),
  '/pengaturan/orang/impor': byAdmin('government', 'open', () => ({}), {
    files: { berkas: { name: 'orang.csv', bytes: peopleFile } },
    status: 200,
  }),
  '/pengaturan/orang/impor/jalankan': byAdmin('government', 'open', async (_, { world }) => ({
    hash: await world.dki.files.put(peopleFile),
  })),
  '/pengaturan/orang/:id/nonaktifkan': byAdmin('person', 'active'),
  '/pengaturan/orang/:id/aktifkan': byAdmin('person', 'inactive'),
  '/pengaturan/orang/:id/kata-sandi': byAdmin('person', 'active', () => ({}), { status: 200 }),
  '/pengaturan/orang/:id/penugasan': byAdmin('person', 'active', (_, { town }) => ({
    position: 'receiver',
    kind: 'definitive',
    decree: 'SK 7/2026',
    from: '2026-03-03',
    unitIds: town.unitId,
  })),
  '/pengaturan/orang/:id/penugasan/:term': byAdmin('assignment', 'open', () => ({ lastDay: '2026-03-02' }), {
    async address({ id }, { world }) {
      const { person_id } = await world.dki.db
        .selectFrom('assignment')
        .select('person_id')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return `/pengaturan/orang/${person_id}/penugasan/${id}`;
    },
  }),
};

async function holdersCode({ id }: Subject, { world }: Cast): Promise<Record<string, string>> {
  const { handover_code: code } = await world.dki.db
    .selectFrom('purchase_order')
    .select('handover_code')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { code };
}

function officer(position: Position, field: string): Fields {
  return async (_, { town }) => ({ [field]: (await town.actor(position)).personId });
}

function withAccount(_: Subject, { world, town }: Cast): Promise<unknown> {
  return world.dki.db
    .updateTable('unit')
    .set({ bank_name: 'Bank DKI', bank_account: '10300112233' })
    .where('id', '=', town.unitId)
    .execute();
}
