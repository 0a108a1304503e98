/** What others may use of identity: finding the person behind a session, and signing in. */

export { appointAdministrator } from './commands/appoint-administrator.ts';
export { loadPeople } from './commands/load-people.ts';
export { passwordFault, passwordMax } from './domain/new-password.ts';
export { hashPassword } from './domain/password.ts';
export { personFields, temporaryPasswordField, usernameTaken } from './domain/people.ts';
export { newTemporaryPassword } from './domain/temporary-password.ts';
export { keepSession } from './http/keep-session.ts';
export { type Credentials, signIn } from './sign-in.ts';
export { actorOf, authenticate } from './store/authenticate.ts';
export { removeDeadSessions, removeOldAttempts } from './store/clean-up.ts';
export { endSupplierPost } from './store/end-supplier-post.ts';
export { administrators } from './store/has-administrator.ts';
export { knownPeople, lockPeople } from './store/known-people.ts';
export { savePeople, saveTerms } from './store/save-people.ts';
