/** What others may use of the regions: names, the list of kelurahan, and the field that asks for one. */
export { importRegions } from './commands/import-regions.ts';
export { cityShort, findPlace, type Place, placeLabel } from './domain/place.ts';
export { PlaceField } from './http/place-field.tsx';
export { type Area, areaNames, areasOf } from './store/areas.ts';
export {
  isPlace,
  placeCodeOf,
  placeLabelOf,
  placeLabels,
  placesOf,
  readPlaces,
} from './store/places.ts';
