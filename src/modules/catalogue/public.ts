/** What other modules may use of the catalogue: what is on offer now, and the kitchens' days. */
export { type OfferedProduct, type OfferingSupplier, priceFor, serves, type Tier } from './domain/offer.ts';
export { type Capacity, lockCapacity, slotKey, takeCapacity } from './store/capacity.ts';
export { readOffers } from './store/offers.ts';
export { readTaxCases } from './store/tax-cases.ts';
