/** What other modules may use of the budget: the rules of what is left, and moving money inside their transaction. */
export { type Balance, checkLeft, type Funds, leftIn, leftOf, notEnoughLeft } from './domain/funds.ts';
export { lockFunds, type Movement, move } from './store/ledger.ts';
