import type { Statement } from '../ground/statements.ts';

/** What the floor needs of a page: its address, its ready HTML, and the statements that it costs. */
export type BarePage = {
  readonly name: string;
  readonly path: string;
  readonly html: string;
  readonly statements: readonly Statement[];
};
