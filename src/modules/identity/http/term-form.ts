import { isId } from '../../../kernel/ids.ts';
import { regionalPositions, supplierPositions } from '../../../platform/commands/positions.ts';
import { type FormBody, typed, typedAll } from '../../../platform/http/forms.ts';

/** The form of an assignment as it was typed. */
export type TermTyped = {
  readonly position: string;
  readonly kind: string;
  readonly decree: string;
  readonly from: string;
  readonly until: string;
  readonly unitIds: readonly string[];
  readonly supplierId: string;
  readonly regionCode: string;
  /** What was looked for among units, businesses or areas. */
  readonly search: string;
};

const unitsMax = 200;

/** Reads the form; ids that are none are dropped, for nobody typed them. */
export function typedTerm(body: FormBody): TermTyped {
  const supplierId = typed(body, 'supplierId');
  const regionCode = typed(body, 'regionCode');
  return {
    position: typed(body, 'position'),
    kind: typed(body, 'kind') || 'definitive',
    decree: typed(body, 'decree').slice(0, 400),
    from: typed(body, 'from'),
    until: typed(body, 'until'),
    unitIds: typedAll(body, 'unitIds').filter(isId).slice(0, unitsMax),
    supplierId: isId(supplierId) ? supplierId : '',
    regionCode: /^[\d.]{2,8}$/.test(regionCode) ? regionCode : '',
    search: typed(body, 'cari').trim().slice(0, 80),
  };
}

/** Where a position is held: in units, for a business, or in an area. */
export function placeKindOf(position: string): 'units' | 'supplier' | 'region' {
  const among = (list: readonly string[]) => list.includes(position);
  if (among(supplierPositions)) return 'supplier';
  return among(regionalPositions) ? 'region' : 'units';
}

/** The form as the command takes it, still unchecked. A place chosen for another kind of position before does not count. */
export function termInputOf(personId: string, version: number, term: TermTyped) {
  const { position, kind, decree, from, until } = term;
  const place = placeKindOf(position);
  return {
    personId,
    position,
    kind,
    decree,
    from,
    until: until || null,
    unitIds: place === 'units' ? term.unitIds : [],
    supplierId: place === 'supplier' ? term.supplierId || null : null,
    regionCode: place === 'region' ? term.regionCode || null : null,
    version,
  };
}
