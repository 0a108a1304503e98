/** What other modules may use of notices: how a waiting command is called, and where it is done. */

/** Messages to phones: written by commands, sent by the program's clock. */
export { templateOf, wordsOf } from './domain/message-templates.ts';
export { actionOf, type TaskAction } from './domain/task-actions.ts';
export { deliverMessages, giveUpMessages, removeOldMessages } from './store/deliver.ts';
export { type Message, sendMessage } from './store/send-message.ts';
export { readMessages } from './store/shown-messages.ts';
