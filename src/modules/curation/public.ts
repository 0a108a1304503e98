/** What other modules and the program may use of curation: its clock, its states in words, and what waits on a submission. */
export { runCurationClock } from './clock.ts';
export { addressOfNumber } from './domain/certificate-term.ts';
export { openStates, type SubmissionState } from './domain/course.ts';
export { sessionStates } from './domain/session.ts';
export { curationCertificateStates, submissionStateWords } from './domain/state-words.ts';
export { verifyCuration } from './store/verify-results.ts';
export { verifySessionTasks } from './store/verify-session-tasks.ts';
export { verifySubmissionTasks } from './store/verify-submission-tasks.ts';
