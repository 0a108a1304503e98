/** What other modules may use of the budget: the rules of what is left, packages, and moving money inside their transaction. */

export { acceptPackages } from './commands/accept-packages.ts';
export { attachDocuments } from './commands/attach-documents.ts';
export { closePackage } from './commands/close-package.ts';
export { disposeToOfficer } from './commands/dispose-to-officer.ts';
export { disposeToPpk } from './commands/dispose-to-ppk.ts';
export { importLines } from './commands/import-lines.ts';
export { importPackages } from './commands/import-packages.ts';
export { type Balance, checkLeft, type Funds, leftIn, leftOf, notEnoughLeft } from './domain/funds.ts';
export {
  checkPackageUsable,
  type PackageFacts,
  type PackageMethod,
  type PackageState,
  packageNotReady,
  packageOfOtherYear,
} from './domain/package.ts';
export { packageStateWords } from './http/views/words.ts';
export { lockFunds, type Movement, move } from './store/ledger.ts';
export { packagesReadyFor, type ReadyPackage, readPackageForOrder } from './store/packages.ts';
export { type LedgerFault, verifyLedger } from './store/verify-ledger.ts';
export { verifyPackageTasks } from './store/verify-package-tasks.ts';
