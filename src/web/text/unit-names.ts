import type { Text } from '../../kernel/text.ts';

type EnglishName = { readonly one: string; readonly many: string };

/**
 * In what products are sold, by the Indonesian name that the catalogue stores: the one place of these words in English.
 * Papers keep the Indonesian name.
 */
const english: Readonly<Record<string, EnglishName>> = {
  botol: { one: 'bottle', many: 'bottles' },
  buah: { one: 'piece', many: 'pieces' },
  bungkus: { one: 'wrapped portion', many: 'wrapped portions' },
  cangkir: { one: 'cup', many: 'cups' },
  dus: { one: 'carton', many: 'cartons' },
  galon: { one: 'gallon', many: 'gallons' },
  gelas: { one: 'glass', many: 'glasses' },
  kotak: { one: 'box', many: 'boxes' },
  loyang: { one: 'baking tin', many: 'baking tins' },
  lusin: { one: 'dozen', many: 'dozens' },
  nampan: { one: 'tray', many: 'trays' },
  orang: { one: 'person', many: 'people' },
  pak: { one: 'pack', many: 'packs' },
  paket: { one: 'set', many: 'sets' },
  porsi: { one: 'portion', many: 'portions' },
  potong: { one: 'slice', many: 'slices' },
  tampah: { one: 'tampah platter', many: 'tampah platters' },
  tumpeng: { one: 'tumpeng', many: 'tumpengs' },
};

/** `kotak`, in English `boxes` or for one `box`; a name that is not known keeps its own word. */
export function unitWord(unitName: string, count?: number): Text {
  const known = english[unitName.trim().toLowerCase()];
  return { id: unitName, en: known ? (count === 1 ? known.one : known.many) : unitName };
}

/** `per kotak`, `per box`; a name that is not known keeps its own word. */
export function perUnit(unitName: string): Text {
  return { id: `per ${unitName}`, en: `per ${unitWord(unitName, 1).en}` };
}
