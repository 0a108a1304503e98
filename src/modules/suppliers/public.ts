/** What other modules may use of the register: whether a maker may be paid, and what the clocks of the program do. */
export { challengeStates, makerStates } from './domain/states.ts';
export { uncheckedAccounts } from './store/accounts.ts';
export { removeOldChallenges } from './store/clean-up.ts';
export { readEndedSuspensions } from './store/ended-suspensions.ts';
export { verifyStanding } from './store/verify-standing.ts';
