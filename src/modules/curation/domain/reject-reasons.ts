import { z } from 'zod';
import type { Text } from '../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Why a desk turns a piece down for good: what no mending helps. Everything else is returned with fixes. */
export const rejectReasons = {
  not_food: pair('Bukan konsumsi rapat', 'Not food for meetings'),
  duplicate: pair('Produk yang sama sudah terdaftar', 'The same product is registered already'),
  not_own: pair('Bukan produksi sendiri', 'Not of the own making'),
  unsafe: pair('Tidak aman dikonsumsi', 'Not safe to eat'),
  haram: pair(
    'Mengandung bahan yang tidak halal tanpa keterangan',
    'Contains what is not halal, without saying so',
  ),
  false_papers: pair('Dokumen tidak benar', 'Papers that are not true'),
  outside_area: pair('Usaha tidak berada di wilayah ini', 'The business is not in this area'),
  visit_refused: pair('Kunjungan ditolak', 'The visit was refused'),
  other: pair('Lainnya', 'Other'),
} as const satisfies Record<string, Text>;

export type RejectReason = keyof typeof rejectReasons;
export const rejectReasonCodes = Object.keys(rejectReasons) as [RejectReason, ...RejectReason[]];
export const rejectReason = z.enum(rejectReasonCodes);
