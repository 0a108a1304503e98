import type { VNode } from 'preact';
import { Money } from '../../../../web/ui/amounts.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Checkbox } from '../../../../web/ui/choices.tsx';
import { type Column, Table } from '../../../../web/ui/table.tsx';
import type { Words } from '../../../../web/view.ts';
import { useView } from '../../../../web/view.ts';
import type { PackageRow, PackageSort } from '../../store/package-list.ts';
import { stateWordOf, words } from './words.ts';

/** Packages as a table; with `ticks` each row has a box and carries its version. */
export function PackageTable(props: {
  readonly caption: Words;
  readonly rows: readonly PackageRow[];
  readonly ticks?: ((id: string) => boolean) | undefined;
  readonly sort?: { readonly now: PackageSort; readonly href: (sort: PackageSort) => string } | undefined;
  readonly showState?: boolean | undefined;
}): VNode {
  const { t } = useView();
  const { ticks, sort } = props;
  const sorted = (key: PackageSort, direction: 'ascending' | 'descending') =>
    sort && { href: sort.href(key), now: sort.now === key ? direction : undefined };
  const columns: Column<PackageRow>[] = [
    ...(ticks ? [tickColumn(ticks, t)] : []),
    {
      head: words.name,
      title: true,
      cell: (row) => <a href={`/paket/${row.id}`}>{row.name}</a>,
      sort: sorted('nama', 'ascending'),
    },
    { head: words.rupId, cell: (row) => row.rupId, sort: sorted('rup', 'ascending') },
    { head: words.unit, cell: (row) => row.unitName },
    {
      head: words.ceiling,
      align: 'number',
      cell: (row) => <Money amount={row.ceiling} />,
      sort: sorted('pagu', 'descending'),
    },
    {
      head: words.left,
      align: 'number',
      cell: (row) => <Money amount={row.left} />,
      sort: sorted('sisa', 'descending'),
    },
    ...(props.showState === false
      ? []
      : [
          {
            head: words.state,
            bare: true,
            cell: (row: PackageRow) => <StateBadge state={stateWordOf(row.state, row.left)} />,
          },
        ]),
  ];
  return <Table caption={props.caption} columns={columns} rows={props.rows} rowKey={(row) => row.id} />;
}

function tickColumn(ticked: (id: string) => boolean, t: ReturnType<typeof useView>['t']): Column<PackageRow> {
  return {
    head: words.choose,
    bare: true,
    cell: (row) => (
      <>
        <Checkbox
          name="paket"
          value={row.id}
          label={t(words.chooseOne, { name: row.name })}
          checked={ticked(row.id)}
          bare
        />
        <input type="hidden" name="versi" value={`${row.id}:${row.version}`} />
      </>
    ),
  };
}
