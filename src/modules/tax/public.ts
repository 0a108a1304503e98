/** What other modules may use of tax: the withholding of a bill, with its working. */
export type { TaxCase } from './domain/rules.ts';
export { type Bill, type TaxLine, type Withholding, withhold } from './domain/withholding.ts';
