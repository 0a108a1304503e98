import { fill, type Lang, type Text } from '../../kernel/text.ts';
import { dayOf } from '../../kernel/time.ts';
import { positionLabels } from '../../platform/commands/positions.ts';
import { people } from '../people.ts';
import { regionOf } from '../regions.ts';
import { suppliers } from '../suppliers.ts';
import type { DemoAssignment } from '../types.ts';
import { unitOf } from '../units.ts';

/** Everybody's password in the demonstration. */
export const demonstrationPassword = 'rapat-jakarta';

/** Who can sign in to the demonstration, and as what. */
export type DemonstrationSignIn = {
  readonly password: string;
  readonly people: readonly { readonly username: string; readonly name: string; readonly roles: Text }[];
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
        roles: { id: rolesOf(assignments, names, 'id'), en: rolesOf(assignments, names, 'en') },
      })),
  };
}

/** `PA/KPA Bagian Hukum (Plh.)`; positions in the same units are said once. */
function rolesOf(
  assignments: readonly DemoAssignment[],
  makers: ReadonlyMap<string, string>,
  lang: Lang,
): string {
  const groups = Map.groupBy(assignments, (assignment) => placeOf(assignment, makers, lang));
  return [...groups]
    .map(([place, own]) => {
      const labels = own.map((assignment) => labelOf(assignment, lang));
      return [labels.join(and[lang]), place].filter(Boolean).join(', ');
    })
    .join('; ');
}

const and = { id: ' dan ', en: ' and ' } as const;
const acting = {
  id: { plt: 'Plt. {role}', plh: 'Plh. {role}' },
  en: { plt: 'Acting {role} (Plt.)', plh: 'Acting {role} (Plh.)' },
} as const;
const team = { id: 'Tim {role}', en: '{role}’s team' } as const;
const otherUnits = { id: '{name} dan {n} unit lain', en: '{name} and {n} other units' } as const;

function labelOf({ position, kind, supplierRole }: DemoAssignment, lang: Lang): string {
  const own = positionLabels[position][lang];
  const role = supplierRole === 'member' ? fill(team[lang], { role: own }) : own;
  return kind === 'definitive' ? role : fill(acting[lang][kind], { role });
}

/** The first unit by name, the others by number. */
function placeOf(
  { unitKeys, supplierKey, regionCode }: DemoAssignment,
  makers: ReadonlyMap<string, string>,
  lang: Lang,
): string {
  if (supplierKey !== undefined) return makers.get(supplierKey) ?? '';
  if (regionCode !== undefined) return regionOf(regionCode).name.replace(/Kota Administrasi /, '');
  const [first, ...others] = unitKeys;
  if (first === undefined) return '';
  const name = unitOf(first).name.replace(/Kota Administrasi /, '');
  return others.length > 0 ? fill(otherUnits[lang], { name, n: others.length }) : name;
}
