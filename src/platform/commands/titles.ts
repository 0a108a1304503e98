import type { Text } from '../../kernel/text.ts';

const titles = new Map<string, Text>();

/** Makes the commands' titles known; the list of all commands does this once, so that timelines need no module. */
export function registerTitles(commands: readonly { readonly name: string; readonly title: Text }[]): void {
  for (const { name, title } of commands) titles.set(name, title);
}

/** What a command did, in the past tense; the bare name for one that is gone, so that old events stay readable. */
export function titleOf(commandName: string): Text {
  return titles.get(commandName) ?? { id: commandName, en: commandName };
}
