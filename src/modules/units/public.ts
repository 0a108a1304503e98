/** What others may use of the units: names, rooms, who holds which position today, and who sees what. */
export { importHolidays } from './commands/import-holidays.ts';
export { importUnits } from './commands/import-units.ts';
export { type Sight, sees, sightOf } from './sight.ts';
export { type Holder, holdersOf, unitsHeldBy } from './store/holders.ts';
export {
  readUnit,
  readUnits,
  type Unit,
  unitIdsByCode,
  unitIdsByCodeOrName,
  unitNames,
} from './store/units.ts';
