import type { Refusal } from '../../../kernel/refusal.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import {
  type KnownPerson,
  nipTaken,
  personInactive,
  unknownRegion,
  unknownSupplier,
  unknownUnit,
  usernameTaken,
} from './people.ts';
import { clashOf, clashRefusal, isHeld, type Term, termFault } from './terms.ts';

/** A decree as an import names it: units by their code. */
export type TermRow = Omit<Term, 'unitIds'> & { readonly unitCodes: readonly string[] };

export type PersonRow = {
  readonly username: string;
  readonly name: string;
  readonly nip: string | null;
  readonly email: string | null;
  readonly assignments: readonly TermRow[];
};

export type ImportFacts = {
  /** Everybody whose user name or NIP is in the rows. */
  readonly known: readonly KnownPerson[];
  readonly unitIds: ReadonlyMap<string, string>;
  readonly supplierIds: ReadonlySet<string>;
  readonly regionCodes: ReadonlySet<string>;
};

export type PlannedPerson = Omit<PersonRow, 'assignments'> & {
  readonly id: string;
  readonly isNew: boolean;
  readonly terms: readonly Term[];
};

const faultsMax = 100;

/**
 * What an import will do: new people, changed names, new decrees. A decree that a person has already (same position,
 * decree number and first day) is left as it is, so that a file may be sent again. All faults come at once, each at its row.
 */
export function planImport(
  rows: readonly PersonRow[],
  facts: ImportFacts,
  newId: () => string,
): Result<PlannedPerson[]> {
  const faults: Refusal[] = [];
  const byUsername = new Map(facts.known.map((person) => [person.username, person]));
  const byNip = new Map(facts.known.flatMap((person) => (person.nip ? [[person.nip, person]] : [])));
  const planned: PlannedPerson[] = [];
  rows.forEach((row, index) => {
    const field = (name: string) => `people.${index}.${name}`;
    const known = byUsername.get(row.username);
    const namesake = row.nip ? byNip.get(row.nip) : undefined;
    if (known && row.nip && known.nip && known.nip !== row.nip) {
      faults.push(usernameTaken({ username: row.username }, field('username')));
    } else if (namesake && namesake.id !== known?.id) {
      faults.push(nipTaken({ nip: row.nip ?? '', name: namesake.name }, field('nip')));
    } else if (known && !known.active) {
      faults.push(personInactive({ name: known.name }, field('username')));
    }
    const terms = planTerms(row, known, facts, field, faults);
    const { assignments: _assignments, ...person } = row;
    const made = { ...person, id: known?.id ?? newId(), isNew: !known, terms };
    planned.push(made);
    const seen = { ...made, active: true, terms: [...(known?.terms ?? []), ...terms] };
    byUsername.set(row.username, seen);
    if (row.nip) byNip.set(row.nip, seen);
  });
  const [first, ...more] = faults.slice(0, faultsMax);
  return first ? { ok: false, refusals: [first, ...more] } : ok(planned);
}

function planTerms(
  row: PersonRow,
  known: KnownPerson | undefined,
  facts: ImportFacts,
  personField: (name: string) => string,
  faults: Refusal[],
): Term[] {
  const held: Term[] = [...(known?.terms ?? [])];
  const added: Term[] = [];
  row.assignments.forEach(({ unitCodes, ...rest }, index) => {
    const field = (name: string) => personField(`assignments.${index}.${name}`);
    const unknown = unitCodes.find((code) => !facts.unitIds.has(code));
    const term: Term = { ...rest, unitIds: unitCodes.flatMap((code) => facts.unitIds.get(code) ?? []) };
    if (unknown === undefined && isHeld(held, term)) return;
    const clash = clashOf(held, term);
    if (unknown !== undefined) faults.push(unknownUnit({ code: unknown }, field('unitCodes')));
    else if (term.supplierId !== null && !facts.supplierIds.has(term.supplierId)) {
      faults.push(unknownSupplier(undefined, field('supplierId')));
    } else if (term.regionCode !== null && !facts.regionCodes.has(term.regionCode)) {
      faults.push(unknownRegion({ code: term.regionCode }, field('regionCode')));
    } else if (clash) faults.push(clashRefusal(row.name, clash, field('position')));
    else {
      const fault = termFault(term, field);
      if (fault) faults.push(fault);
    }
    held.push(term);
    added.push(term);
  });
  return added;
}
