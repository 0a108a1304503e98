import { isId } from '../../../kernel/ids.ts';
import { asked, askedOne, hrefOf } from '../../../platform/http/list-query.ts';

/** What somebody at a desk looks at: all that waits for him, what is free, what he holds, what is late. */
export const deskFilters = ['semua', 'bebas', 'saya', 'terlambat'] as const;
export type DeskFilter = (typeof deskFilters)[number];

export type DeskQuery = {
  readonly filter: DeskFilter;
  /** Where the page begins: after this piece, null for the oldest. */
  readonly after: { readonly at: Date; readonly id: string } | null;
};

/** Pieces of a page. */
export const deskPageSize = 25;

/** Reads an address; junk becomes the nearest sane query, never an error. */
export function parseDeskQuery(query: unknown): DeskQuery {
  const [at = '', id = ''] = asked(query, 'sesudah').split('_');
  const time = /^\d{1,15}$/.test(at) ? Number(at) : Number.NaN;
  const after = Number.isFinite(time) && isId(id) ? { at: new Date(time), id } : null;
  return { filter: askedOne(query, 'tampil', deskFilters), after };
}

export function deskHref({ filter, after }: DeskQuery): string {
  return hrefOf('/kurasi', {
    tampil: filter === deskFilters[0] ? null : filter,
    sesudah: after === null ? null : `${after.at.getTime()}_${after.id}`,
  });
}
