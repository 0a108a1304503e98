/** What other modules may use of the catalogue: what is on offer now, the kitchens' days, and the parts of its pages. */

export { allergens } from './domain/allergens.ts';
export {
  type CatalogueQuery,
  catalogueHref,
  cleanSearch,
  one,
  pageOf,
  type RawQuery,
} from './domain/catalogue-query.ts';
export {
  type CertificateFacts,
  type CertifiedProduct,
  type HiddenReason,
  withCertificates,
} from './domain/certified.ts';
export { type OfferedProduct, type OfferingSupplier, priceFor, serves, type Tier } from './domain/offer.ts';
export {
  type DraftContent,
  draftContent,
  type ProductContent,
  productContent,
} from './domain/product-content.ts';
export { productStates } from './domain/states.ts';
export { CatalogueFilters } from './http/views/catalogue-filters.tsx';
export { CataloguePager } from './http/views/catalogue-page.tsx';
export { ProductGrid, pictureOf } from './http/views/product-grid.tsx';
export { type Capacity, lockCapacity, slotKey, takeCapacity } from './store/capacity.ts';
export { lockCertified, saveCertified } from './store/certified.ts';
export { type LockedProduct, lockDraft, productTarget } from './store/drafts.ts';
export { readUnsold, soldOn } from './store/halal-duty.ts';
export { readOffers } from './store/offers.ts';
export { type Fits, type ListedProduct, listCandidates, listProducts } from './store/product-list.ts';
export { type PassedVersion, publishVersion } from './store/publish-version.ts';
export { readTaxCases } from './store/tax-cases.ts';
export { contentOfVersion } from './store/version-content.ts';
