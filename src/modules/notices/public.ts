/** What other modules may use of notices: how a waiting command is called, and where it is done. */
export { actionOf, type TaskAction } from './domain/task-actions.ts';
