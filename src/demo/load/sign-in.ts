import { dayOf } from '../../kernel/time.ts';
import { positionLabels } from '../../platform/commands/positions.ts';
import { people } from '../people.ts';
import { suppliers } from '../suppliers.ts';
import type { DemoAssignment } from '../types.ts';
import { unitOf } from '../units.ts';

/** Everybody's password in the demonstration. */
export const demonstrationPassword = 'rapat-jakarta';

/** Who can sign in to the demonstration, and as what. */
export type DemonstrationSignIn = {
  readonly password: string;
  readonly people: readonly { readonly username: string; readonly name: string; readonly roles: string }[];
};

/** The main team: one person for every position. Everybody else of the demonstration has the same password. */
export function demonstrationSignIn(now: Date = new Date()): DemonstrationSignIn {
  const today = dayOf(now);
  const names = new Map(suppliers(today).map(({ key, name }) => [key, name]));
  return {
    password: demonstrationPassword,
    people: people(today)
      .filter((person) => person.main)
      .map(({ username, name, assignments }) => ({
        username,
        name,
        roles: rolesOf(assignments, names),
      })),
  };
}

/** `PA/KPA Bagian Hukum (Plh.)`; positions in the same units are said once. */
function rolesOf(assignments: readonly DemoAssignment[], makers: ReadonlyMap<string, string>): string {
  const groups = Map.groupBy(assignments, (assignment) => placeOf(assignment, makers));
  return [...groups]
    .map(([place, own]) => {
      const labels = own.map(({ position, kind, supplierRole }) => {
        const label =
          supplierRole === 'member' ? `Tim ${positionLabels[position].id}` : positionLabels[position].id;
        return kind === 'definitive' ? label : `${acting[kind]} ${label}`;
      });
      return [labels.join(' dan '), place].filter(Boolean).join(', ');
    })
    .join('; ');
}

const acting = { plt: 'Plt.', plh: 'Plh.' } as const;

/** The first unit by name, the others by number. */
function placeOf({ unitKeys, supplierKey }: DemoAssignment, makers: ReadonlyMap<string, string>): string {
  if (supplierKey !== undefined) return makers.get(supplierKey) ?? '';
  const [first, ...others] = unitKeys;
  if (first === undefined) return '';
  const name = unitOf(first).name.replace(/Kota Administrasi /, '');
  return others.length > 0 ? `${name} dan ${others.length} unit lain` : name;
}
