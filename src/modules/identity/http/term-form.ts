import { isId } from '../../../kernel/ids.ts';
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
  /** What was looked for among units or businesses. */
  readonly search: string;
};

const unitsMax = 200;

/** Reads the form; ids that are none are dropped, for nobody typed them. */
export function typedTerm(body: FormBody): TermTyped {
  const supplierId = typed(body, 'supplierId');
  return {
    position: typed(body, 'position'),
    kind: typed(body, 'kind') || 'definitive',
    decree: typed(body, 'decree').slice(0, 400),
    from: typed(body, 'from'),
    until: typed(body, 'until'),
    unitIds: typedAll(body, 'unitIds').filter(isId).slice(0, unitsMax),
    supplierId: isId(supplierId) ? supplierId : '',
    search: typed(body, 'cari').trim().slice(0, 80),
  };
}

/** The form as the command takes it, still unchecked. A business chosen for another position before does not count. */
export function termInputOf(personId: string, version: number, term: TermTyped) {
  const { position, kind, decree, from, until } = term;
  const forSupplier = position === 'supplier';
  return {
    personId,
    position,
    kind,
    decree,
    from,
    until: until || null,
    unitIds: forSupplier ? [] : term.unitIds,
    supplierId: forSupplier ? term.supplierId || null : null,
    version,
  };
}
