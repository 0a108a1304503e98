/** What a migration needs to know: the government's schema (quoted), and the application's role. */
export type Target = { readonly schema: string; readonly appRole: string };

/** Forward only; one statement per call, so that each can be named when it fails. */
export type Migration = { readonly id: string; readonly statements: (target: Target) => readonly string[] };

/** What the application's role may do with a table: facts are only added, states change, drafts may go. */
export type Grants = {
  readonly appendOnly: readonly string[];
  readonly changing: readonly string[];
  readonly removable?: readonly string[];
};

export function grants({ schema, appRole }: Target, tables: Grants): string[] {
  const grant = (rights: string, names: readonly string[]) =>
    names.map((name) => `GRANT ${rights} ON ${schema}.${name} TO ${appRole}`);
  return [
    ...grant('SELECT, INSERT', tables.appendOnly),
    ...grant('SELECT, INSERT, UPDATE', tables.changing),
    ...grant('SELECT, INSERT, UPDATE, DELETE', tables.removable ?? []),
  ];
}
