/** What other modules may use of the public checks: reading a code as people type it. */
export { readCode } from './domain/code.ts';
