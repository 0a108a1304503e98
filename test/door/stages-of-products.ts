import type { Stage } from './stage.ts';
import { draftOf } from './subject-products.ts';

/** What makers do with their products before curation. */
export const stagesOfProducts: Readonly<Record<string, Stage>> = {
  'catalogue/draft-product': {
    kind: 'nothing',
    input: (_, { town }) => ({ supplierId: town.supplierId, content: draftOf('Nasi uduk') }),
  },
  'catalogue/change-draft': {
    kind: 'product',
    input: ({ id }) => ({ productId: id, version: 1, content: draftOf('Nasi uduk komplet') }),
  },
  'catalogue/withdraw-product': {
    kind: 'product',
    input: ({ id, version }) => ({ productId: id, version }),
  },
};
