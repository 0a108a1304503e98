import { csvOf } from '../../../platform/http/csv.ts';
import { type ImportKind, importColumns } from './import-file.ts';

const subActivity = '7.02.01.1.06.0009';
const account = '5.1.02.01.01.0052';
const unit = '7.01.0.00.0.00.01.0001';

const rows: Record<ImportKind, readonly (readonly (string | number)[])[]> = {
  dpa: [
    [
      unit,
      2026,
      subActivity,
      'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
      account,
      'Belanja Makanan dan Minuman Rapat',
      'PAD',
      120_000_000,
    ],
  ],
  rup: [
    [
      '67916737',
      'Konsumsi Rapat Koordinasi',
      unit,
      'E-Purchasing',
      'Barang',
      45_000_000,
      2026,
      subActivity,
      account,
      'PAD',
      '',
    ],
    [
      '67916999',
      'Konsumsi Musrenbang',
      unit,
      'Pengadaan Langsung',
      'Jasa Lainnya',
      30_000_000,
      2026,
      subActivity,
      account,
      'PAD',
      '67916738',
    ],
  ],
};

/** A file to begin with: the right columns and rows that show what stands in them; the second package revises another. */
export function exampleOf(kind: ImportKind): string {
  return csvOf(Object.keys(importColumns[kind]), rows[kind]);
}
