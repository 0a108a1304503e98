import {
  type Position,
  positions,
  regionalPositions,
  supplierPositions,
} from '../../src/platform/commands/positions.ts';
import type { Things } from './things.ts';

/**
 * Who may read a page. `everybody`: signed in or not. Otherwise nobody is sent to the sign-in page, `here` (positions in the
 * unit of the thing) and `there` (positions in another unit) get it, and all others get `refused` (403 unless told).
 */
export type Reading =
  | { readonly audience: 'everybody'; readonly of?: keyof Things; readonly status?: number }
  | {
      readonly audience: 'people';
      readonly of?: keyof Things;
      readonly here: readonly Position[];
      readonly there: readonly Position[];
      readonly refused?: 403 | 404;
    };

/** They see the things of every unit. */
export const overseers = ['city_admin', 'auditor'] as const satisfies readonly Position[];

const but = (...left: readonly Position[]) => positions.filter((position) => !left.includes(position));

const open = { audience: 'everybody' } as const;
/** A page that every signed-in person has, each with what lies in his own sight. */
const everyPerson = { audience: 'people', here: positions, there: positions } as const;
/** By the position alone, wherever it is held. */
const those = (...who: readonly Position[]) => ({ audience: 'people', here: who, there: who }) as const;
/** A thing of a unit: its officers and the overseers. */
const ofUnit = (of: keyof Things) =>
  ({
    audience: 'people',
    of,
    here: but(...supplierPositions, ...regionalPositions, 'department_head'),
    there: overseers,
  }) as const;
/** A thing of an order, which its maker reads too. */
const ofOrder = (of: keyof Things) =>
  ({
    audience: 'people',
    of,
    here: but('supplier_owner', ...regionalPositions, 'department_head'),
    there: overseers,
  }) as const;
/** A thing of the register: officers of its area, the department and the overseers; `also` in its own business. */
const ofArea = (of: keyof Things, ...also: readonly Position[]) =>
  ({
    audience: 'people',
    of,
    here: [...regionalPositions, 'department_head', ...overseers, ...also],
    there: ['department_head', ...overseers],
  }) as const;
/** A form of the people who order. */
const orderForm = (of: keyof Things) =>
  ({ audience: 'people', of, here: ['requester', 'procurement_officer'], there: [] }) as const;

/** A submission: the desks around it and whoever watches curation; its maker too, where he is named. */
const inCuration = (...makers: readonly Position[]) =>
  ({
    audience: 'people',
    of: 'submission',
    here: [...makers, ...regionalPositions, 'department_head', ...overseers],
    there: ['department_head', ...overseers],
  }) as const;

/** Every page of the house. A new one needs a row: who may read it, and of which thing it is. */
export const readings: Readonly<Record<string, Reading>> = {
  '/': open,
  '/masuk': open,
  '/katalog': open,
  '/produk/:id': { audience: 'everybody', of: 'product' },
  '/gambar/:name': { audience: 'everybody', of: 'picture' },
  '/penyedia': open,
  '/penyedia/:id': { audience: 'everybody', of: 'supplier' },
  '/transparansi': open,
  '/transparansi/unit.csv': open,
  '/transparansi/bulan.csv': open,
  '/transparansi/penyedia.csv': open,
  '/verifikasi': open,
  '/verifikasi/:code': { audience: 'everybody', of: 'code' },
  '/api/openapi.json': open,
  '/api/v1/errors': open,
  '/bahasa/:lang': { audience: 'everybody', status: 303 },
  '/tema/:theme': { audience: 'everybody', status: 303 },
  '/paket/impor/contoh-dpa.csv': open,
  '/paket/impor/contoh-rup.csv': open,

  '/akun': everyPerson,
  '/tugas': everyPerson,
  '/pesanan': everyPerson,
  '/pesanan.csv': everyPerson,
  '/paket': everyPerson,
  '/paket.csv': everyPerson,
  '/anggaran': everyPerson,
  '/anggaran.csv': everyPerson,
  '/rapat': everyPerson,
  '/rapat.csv': everyPerson,
  '/penerimaan': everyPerson,
  '/pembayaran': everyPerson,
  '/pembayaran.csv': everyPerson,
  '/pembayaran/tagihan': everyPerson,
  '/pembayaran/rekening': everyPerson,

  '/usaha/dapur': those('supplier', 'supplier_owner'),
  '/usaha/produk/:id/penawaran': {
    audience: 'people',
    of: 'product',
    here: [...supplierPositions],
    there: [],
  },
  '/register-penyedia/harga/:id': ofArea('product'),
  '/daftar': open,
  '/klaim': open,
  // Each step waits for the one before.
  '/daftar/kode': { audience: 'everybody', status: 303 },
  '/daftar/usaha': { audience: 'everybody', status: 303 },
  '/klaim/akun': { audience: 'everybody', status: 303 },
  '/usaha': those('supplier', 'supplier_owner'),
  '/usaha/profil': those('supplier_owner'),
  '/usaha/rekening': those('supplier_owner'),
  '/usaha/keberatan': those('supplier_owner'),
  '/usaha/tim': those('supplier_owner'),
  '/usaha/berkas/:id': {
    audience: 'people',
    of: 'makerFile',
    here: supplierPositions,
    there: [],
    refused: 404,
  },
  '/register-penyedia': those(...regionalPositions, 'department_head', ...overseers),
  '/register-penyedia.csv': those(...regionalPositions, 'department_head', ...overseers),
  '/register-penyedia/:id': ofArea('supplier'),
  '/register-penyedia/:id/berkas/:file': ofArea('supplier'),
  '/register-penyedia/:id/perbaikan': {
    audience: 'people',
    of: 'supplier',
    here: ['companion', 'district_officer'],
    there: [],
  },
  '/register-penyedia/:id/kegiatan': { audience: 'people', of: 'supplier', here: ['companion'], there: [] },
  '/register-penyedia/:id/hentikan': { ...those('department_head', 'city_admin'), of: 'supplier' },
  '/register-penyedia/:id/larang': { ...those('department_head', 'city_admin'), of: 'supplier' },
  '/register-penyedia/:id/cabut': { ...those('department_head', 'city_admin'), of: 'supplier' },
  '/register-penyedia/:id/jawaban': { ...those('department_head', 'city_admin'), of: 'supplier' },
  '/usaha/sertifikat': those('supplier', 'supplier_owner'),
  '/register-penyedia/sertifikat/:id': ofArea('certificate'),
  '/register-penyedia/sertifikat/:id/berkas': ofArea('certificate', ...supplierPositions),
  '/usaha/produk': those('supplier', 'supplier_owner'),
  '/usaha/produk/baru': those('supplier'),
  '/usaha/produk/:id': { audience: 'people', of: 'product', here: ['supplier', 'supplier_owner'], there: [] },
  '/kurasi/ringkasan': those(...regionalPositions, 'department_head', ...overseers),
  '/kurasi/ringkasan.csv': those(...regionalPositions, 'department_head', ...overseers),
  '/kurasi/sesi': those(...regionalPositions, 'department_head', ...overseers),
  '/kurasi/sesi/baru': those('curator', 'city_officer'),
  '/kurasi/sesi/:id': {
    audience: 'people',
    of: 'session',
    here: [...supplierPositions, ...regionalPositions, 'department_head', ...overseers],
    there: [...regionalPositions, 'department_head', ...overseers],
  },
  '/kurasi/kriteria': those(...regionalPositions, 'department_head', ...overseers),
  '/kurasi/kriteria/:code': { ...those('department_head', 'city_admin'), of: 'criteria' },
  '/kurasi/tahapan': those(...regionalPositions, 'department_head', ...overseers),
  '/kurasi/tahapan/ubah': those('department_head', 'city_admin'),
  '/kurasi': those(...regionalPositions, 'department_head', ...overseers),
  '/kurasi/produk': those(...regionalPositions, 'department_head', ...overseers),
  '/kurasi/produk.csv': those(...regionalPositions, 'department_head', ...overseers),
  '/kurasi/pernyataan': those(...regionalPositions),
  '/kurasi/pengajuan/:id': inCuration(...supplierPositions),
  '/kurasi/pengajuan/:id/lembar': inCuration(),
  '/sertifikat': open,
  '/sertifikat/:number': { audience: 'everybody', of: 'curationCertificate' },
  '/paket/impor': those('city_admin'),
  '/rapat/baru': those('requester', 'procurement_officer'),
  '/pengaturan': those(...overseers),
  '/pengaturan/wewenang': those(...overseers),
  '/pengaturan/libur': those(...overseers),
  '/pengaturan/satuan': those(...overseers),
  '/pengaturan/satuan/:id': { ...those(...overseers), of: 'unit' },
  '/pengaturan/orang': those(...overseers),
  '/pengaturan/orang.csv': those(...overseers),
  '/pengaturan/orang/baru': those('city_admin'),
  '/pengaturan/impor-penyedia': those(...overseers),
  '/pengaturan/impor-penyedia/contoh.csv': open,
  '/pengaturan/impor-penyedia/:id': { ...those(...overseers), of: 'importRun' },
  '/pengaturan/impor-penyedia/:id/ditolak.csv': { ...those('city_admin'), of: 'importRun' },
  '/pengaturan/orang/impor': those('city_admin'),
  '/pengaturan/orang/impor/contoh.csv': open,
  '/pengaturan/orang/:id': { ...those(...overseers), of: 'person' },
  '/pengaturan/orang/:id/nonaktifkan': { ...those('city_admin'), of: 'person' },
  '/pengaturan/orang/:id/aktifkan': { ...those('city_admin'), of: 'person' },
  '/pengaturan/orang/:id/kata-sandi': { ...those('city_admin'), of: 'person' },
  '/pengaturan/orang/:id/penugasan': { ...those('city_admin'), of: 'person' },
  '/pengaturan/orang/:id/penugasan/:term': { ...those('city_admin'), of: 'person' },
  '/pengaturan/kebijakan': those(...overseers),
  '/pengaturan/kebijakan/:id': { ...those('city_admin'), of: 'policy' },

  '/api/v1/tasks': everyPerson,
  '/api/v1/meetings': everyPerson,
  '/api/v1/meetings/:id': ofUnit('meeting'),
  '/api/v1/products': open,
  '/api/v1/products/:id': { audience: 'everybody', of: 'product' },
  '/api/v1/orders': everyPerson,
  '/api/v1/orders/:id': ofOrder('order'),
  '/api/v1/packages': everyPerson,
  '/api/v1/packages/:id': ofUnit('package'),
  '/api/v1/budget-lines': everyPerson,

  '/rapat/:id': ofUnit('meeting'),
  '/rapat/:id/ubah': orderForm('bareMeeting'),
  '/rapat/:id/pindah': orderForm('movableMeeting'),
  '/rapat/:id/pesan': orderForm('meeting'),
  '/pesanan/:id': ofOrder('order'),
  '/pesanan/:id/ubah': orderForm('newOrder'),
  '/paket/:id': ofUnit('package'),
  '/paket/:id/dokumen/:paper': ofUnit('package'),
  '/anggaran/:id': ofUnit('line'),
  '/anggaran/:id/mutasi.csv': ofUnit('line'),
  '/penerimaan/:id': ofUnit('arriving'),
  '/pembayaran/:id': ofUnit('payment'),
  '/pembayaran/nota/:id': ofUnit('note'),
  '/dokumen/:id': ofOrder('document'),
  // A file tells nobody that it is there.
  '/berkas/:id': { ...ofUnit('proof'), refused: 404 },
};
