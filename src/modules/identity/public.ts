/** What others may use of identity: finding the person behind a session, and signing in. */

export { appointAdministrator } from './commands/appoint-administrator.ts';
export { loadPeople } from './commands/load-people.ts';
export { hashPassword } from './domain/password.ts';
export { newTemporaryPassword } from './domain/temporary-password.ts';
export { type Credentials, signIn } from './sign-in.ts';
export { actorOf, authenticate } from './store/authenticate.ts';
export { removeDeadSessions, removeOldAttempts } from './store/clean-up.ts';
export { administrators } from './store/has-administrator.ts';
