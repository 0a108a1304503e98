import type { VNode } from 'preact';
import { Page } from '../../../../web/layout.tsx';
import { buttons, nav } from '../../../../web/text/common.ts';
import { Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { SearchForm } from '../../../../web/ui/form.tsx';
import { Icon } from '../../../../web/ui/icon.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { EmptyState, Notice } from '../../../../web/ui/notice.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import type { Branch } from '../../domain/tree.ts';
import type { FoundUnit, UnitNode } from '../../store/unit-tree.ts';
import { unitWords as words } from './unit-words.ts';

/** Where the units are. */
export const unitsPath = '/pengaturan/satuan';

type Props = {
  readonly search: string;
  /** What the search found; null without one, and then the tree is shown. */
  readonly found: { readonly rows: readonly FoundUnit[]; readonly more: boolean } | null;
  readonly tree: readonly Branch<UnitNode>[];
};

/** All units as a tree that unfolds, or those that match. */
export function UnitTreePage({ search, found, tree }: Props): VNode {
  return (
    <Page title={words.title} lead={words.lead} crumbs={[{ label: nav.settings, href: '/pengaturan' }]}>
      <SearchForm action={unitsPath} label={words.searchLabel}>
        <TextField
          name="cari"
          label={words.searchLabel}
          value={search}
          type="search"
          maxLength={80}
          optional
        />
        <Button variant="secondary" icon="search" label={buttons.search} />
      </SearchForm>
      {found ? <Found {...found} /> : <Tree tree={tree} />}
    </Page>
  );
}

function Tree({ tree }: Pick<Props, 'tree'>): VNode {
  if (tree.length === 0) return <EmptyState title={words.none} text={words.noneText} />;
  return (
    <Card title={words.tree} icon="building-2">
      <Branches branches={tree} />
    </Card>
  );
}

function Branches({ branches }: { readonly branches: readonly Branch<UnitNode>[] }): VNode {
  return (
    <ul class="tree">
      {branches.map((branch) => (
        <li key={branch.unit.id}>
          {branch.branches.length === 0 ? <UnitLink {...branch.unit} /> : <Fold {...branch} />}
        </li>
      ))}
    </ul>
  );
}

function Fold({ unit, branches }: Branch<UnitNode>): VNode {
  const { t } = useView();
  return (
    <details>
      <summary>
        <Icon name="chevron-right" />
        <span>
          {unit.name} <small>{t(words.below, { n: branches.length })}</small>
        </span>
      </summary>
      <UnitLink {...unit} label={`${t(words.openUnit)} ${unit.name}`} />
      <Branches branches={branches} />
    </details>
  );
}

function UnitLink({ id, name, label }: Pick<UnitNode, 'id' | 'name'> & { readonly label?: string }): VNode {
  return <a href={`${unitsPath}/${id}`}>{label ?? name}</a>;
}

function Found({ rows, more }: NonNullable<Props['found']>): VNode {
  const { t } = useView();
  return (
    <>
      <Table
        caption={words.found}
        hideCaption
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title={words.nothing}
            text={words.nothingText}
            action={<LinkButton href={unitsPath} variant="secondary" label={words.all} />}
          />
        }
        columns={[
          {
            head: words.name,
            title: true,
            cell: (row) => <a href={`${unitsPath}/${row.id}`}>{row.name}</a>,
          },
          { head: words.code, cell: (row) => row.code },
          { head: words.kind, cell: (row) => row.kind.toUpperCase() },
          { head: words.parent, cell: (row) => row.parentName ?? '' },
        ]}
      />
      {more && (
        <Notice kind="info">
          <p>{t(words.moreFound)}</p>
        </Notice>
      )}
    </>
  );
}
