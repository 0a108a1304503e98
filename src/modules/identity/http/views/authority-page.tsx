import type { VNode } from 'preact';
import type { AnyCommand } from '../../../../platform/commands/define-command.ts';
import { type Position, positionLabels, positions } from '../../../../platform/commands/positions.ts';
import { hrefOf } from '../../../../platform/http/list-query.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { Filters } from '../../../../web/ui/lists.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { scopeWords, stateWords, authorityWords as words } from './authority-words.ts';

export type AuthorityRow = Pick<AnyCommand, 'name' | 'title' | 'authority'>;

/** Whose rows are shown: all, a position, what everybody may do about himself, or the program's own work. */
export type AuthorityFilter = 'semua' | Position | 'diri' | 'program';

/** The filters in the order of the page. */
export const authorityFilters: readonly [AuthorityFilter, ...AuthorityFilter[]] = [
  'semua',
  ...positions,
  'diri',
  'program',
];

/** Where the table is. */
export const authorityPath = '/pengaturan/wewenang';

/** The authority table as the program has it now. */
export function AuthorityPage(props: {
  readonly rows: readonly AuthorityRow[];
  readonly filter: AuthorityFilter;
}): VNode {
  const { t, view } = useView();
  const other = view.lang === 'id' ? 'en' : 'id';
  return (
    <Page title={words.title} lead={words.lead} crumbs={[{ label: nav.settings, href: '/pengaturan' }]} wide>
      <Filters
        label={words.show}
        choices={authorityFilters.map((filter) => ({
          label: labelOf(filter),
          href: hrefOf(authorityPath, { jabatan: filter === 'semua' ? null : filter }),
          current: filter === props.filter,
        }))}
      />
      <Table
        caption={words.caption}
        hideCaption
        rows={props.rows}
        rowKey={({ name }) => name}
        columns={[
          {
            head: words.deed,
            title: true,
            cell: ({ title }) => (
              <>
                {t(title)}
                <small class="cell-note cell-wrap" lang={other}>
                  {title[other]}
                </small>
              </>
            ),
          },
          { head: words.who, cell: ({ authority }) => t(whoOf(authority, t)) },
          { head: words.where, cell: ({ authority }) => t(scopeWords[authority.scope]) },
          {
            head: words.states,
            cell: ({ authority }) =>
              authority.states.map((state) => t(stateWords[state] ?? state)).join('; '),
          },
          { head: words.code, cell: ({ name }) => <code>{name}</code> },
        ]}
      />
    </Page>
  );
}

function labelOf(filter: AuthorityFilter) {
  if (filter === 'semua') return words.all;
  if (filter === 'diri') return words.everybody;
  return filter === 'program' ? words.program : positionLabels[filter];
}

function whoOf({ positions: listed, scope }: AuthorityRow['authority'], t: ReturnType<typeof useView>['t']) {
  if (listed.length > 0) return listed.map((position) => t(positionLabels[position])).join('; ');
  return scope === 'system' ? words.program : words.everybody;
}
