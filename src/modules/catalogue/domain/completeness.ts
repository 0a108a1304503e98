import type { Text } from '../../../kernel/text.ts';
import { type DraftContent, productContent } from './product-content.ts';

/** What is still missing before a draft can be handed in: the field of the form, and what to do. */
export type Missing = { readonly field: keyof DraftContent; readonly todo: Text };

const todo: Readonly<Record<keyof DraftContent, Text>> = {
  name: { id: 'Nama produk, sekurangnya 3 huruf', en: 'A name of at least 3 letters' },
  kind: { id: 'Jenis: makanan berat atau kudapan', en: 'The kind: meal or snack' },
  unitName: { id: 'Satuan jual, misalnya kotak', en: 'What is sold, a box for example' },
  descriptionId: { id: 'Keterangan, sekurangnya 10 huruf', en: 'A description of at least 10 letters' },
  descriptionEn: {
    id: 'Keterangan bahasa Inggris terlalu panjang',
    en: 'The English description is too long',
  },
  menu: { id: 'Isi satu porsi, sekurangnya satu baris', en: 'What one portion holds, one line at least' },
  composition: { id: 'Bahan, sekurangnya satu baris', en: 'Ingredients, one line at least' },
  allergens: { id: 'Alergen', en: 'Allergens' },
  vegetarian: { id: 'Vegetarian', en: 'Vegetarian' },
  spicy: { id: 'Pedas', en: 'Spicy' },
  shelfLifeHours: { id: 'Masa simpan dalam jam', en: 'Shelf life in hours' },
  packagingId: { id: 'Kemasan, misalnya kotak kertas', en: 'The packaging, a paper box for example' },
  packagingEn: {
    id: 'Kemasan dalam bahasa Inggris terlalu panjang',
    en: 'The English packaging is too long',
  },
  photos: { id: 'Foto, sekurangnya satu', en: 'A photo, one at least' },
};

/** In the order of the form; empty when the draft can be handed in. */
export function missingOf(content: DraftContent): readonly Missing[] {
  const checked = productContent.safeParse(content);
  if (checked.success) return [];
  const wrong = new Set(checked.error.issues.map((issue) => issue.path[0]));
  return (Object.keys(todo) as (keyof DraftContent)[])
    .filter((field) => wrong.has(field))
    .map((field) => ({ field, todo: todo[field] }));
}
