import type { Text } from '../../../kernel/text.ts';

/** Somebody of the demonstration, as the sign-in page names him. */
export type DemoPerson = { readonly username: string; readonly name: string; readonly roles: Text };
