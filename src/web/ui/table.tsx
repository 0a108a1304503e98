import type { ComponentChildren, JSX, VNode } from 'preact';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { Icon } from './icon.tsx';

export type Column<Row> = {
  readonly head: Words;
  readonly cell: (row: Row) => ComponentChildren;
  /** Numbers and money stand right in tabular figures. */
  readonly align?: 'number' | 'start' | undefined;
  /** The cell that names its row: bold, and the heading of the card on phones. */
  readonly title?: boolean | undefined;
  /** Makes the head a link that sorts; `now` says how the list is sorted by this column. */
  readonly sort?:
    | { readonly href: string; readonly now?: 'ascending' | 'descending' | undefined }
    | undefined;
  /** Speaks for itself, as a state or a tick does: no label on the cards of a phone. */
  readonly bare?: boolean | undefined;
  /** The total under the column. */
  readonly foot?: ComponentChildren;
};

/** A table with sticky head, totals, sort links, and a card for each row on phones. */
export function Table<Row>(props: {
  /** Names the table; visible unless `hideCaption`. */
  caption: Words;
  hideCaption?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey?: ((row: Row) => string) | undefined;
  /** Shown when there are no rows, usually an EmptyState. */
  empty?: ComponentChildren;
  /** Draws the totals row from the columns' `foot`. */
  totals?: boolean | undefined;
}): VNode {
  const { t } = useView();
  if (props.rows.length === 0 && props.empty) return <>{props.empty}</>;
  return (
    <div class="table-wrap" role="region" tabIndex={0} aria-label={t(props.caption)}>
      <table class="sheet" role="table">
        <caption class={props.hideCaption ? 'quiet-label' : ''}>{t(props.caption)}</caption>
        <thead role="rowgroup">
          <tr role="row">{props.columns.map((column) => head(column, t(column.head)))}</tr>
        </thead>
        <tbody role="rowgroup">
          {props.rows.map((row) => (
            <tr role="row" key={props.rowKey?.(row)}>
              {props.columns.map((column) => cell(column, t(column.head), column.cell(row)))}
            </tr>
          ))}
        </tbody>
        {props.totals && (
          <tfoot role="rowgroup">
            <tr role="row">{props.columns.map((column) => cell(column, t(column.head), column.foot))}</tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function head<Row>(column: Column<Row>, label: string): JSX.Element {
  const className = column.align === 'number' ? 'num' : undefined;
  if (!column.sort) {
    return (
      <th scope="col" role="columnheader" class={className}>
        {label}
      </th>
    );
  }
  const { href, now } = column.sort;
  const icon = now === 'ascending' ? 'arrow-up' : now === 'descending' ? 'arrow-down' : undefined;
  return (
    <th scope="col" role="columnheader" class={className} aria-sort={now ?? 'none'}>
      <a href={href}>
        {label}
        {icon && <Icon name={icon} />}
      </a>
    </th>
  );
}

function cell<Row>(column: Column<Row>, label: string, content: ComponentChildren): JSX.Element {
  const className = column.align === 'number' ? 'num' : undefined;
  if (column.title) {
    return (
      <th scope="row" role="rowheader" class={className}>
        {content}
      </th>
    );
  }
  const empty = content === undefined || content === null || content === '';
  return (
    <td role="cell" class={className} data-label={empty || column.bare ? undefined : label}>
      {/* One box for the value: beside its label where rows become cards. */}
      <div>{content}</div>
    </td>
  );
}
