import type { ComponentChildren, JSX } from 'preact';
import type { Text } from '../../../../kernel/text.ts';
import { positionLabels } from '../../../../platform/commands/positions.ts';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { Badge } from '../../../../web/ui/badge.tsx';
import { type Column, Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import type { HeldPosition } from '../../store/person-page.ts';
import { heldWords as words } from './held-words.ts';

/** `now` when in force on the day, `later` before it, `over` after it. */
export function termState({ from, until }: HeldPosition, today: string): 'now' | 'later' | 'over' {
  if (from > today) return 'later';
  return until !== null && until < today ? 'over' : 'now';
}

/** Positions with decree and dates; `end` adds a column of forms. */
export function HeldTable(props: {
  readonly caption: Text;
  readonly held: readonly HeldPosition[];
  readonly today: string;
  readonly empty?: ComponentChildren;
  readonly end?: (held: HeldPosition) => ComponentChildren;
}): JSX.Element {
  const { t } = useView();
  const columns: Column<HeldPosition>[] = [
    {
      head: words.position,
      title: true,
      cell: (held) => (
        <>
          {held.kind !== 'definitive' && `${t(words.acting[held.kind])} `}
          {t(positionLabels[held.position])}
        </>
      ),
    },
    { head: words.place, cell: (held) => held.places.join('; ') || t(words.everywhere) },
    { head: words.decree, cell: (held) => held.decree },
    { head: words.from, cell: (held) => <DateTime at={held.from} part="dayShort" /> },
    {
      head: words.until,
      cell: (held) => (held.until ? <DateTime at={held.until} part="dayShort" /> : t(words.open)),
    },
    { head: words.state, cell: (held) => <TermBadge state={termState(held, props.today)} /> },
  ];
  const { end } = props;
  return (
    <Table
      caption={props.caption}
      hideCaption
      rows={props.held}
      rowKey={(held) => held.id}
      empty={props.empty}
      columns={end ? [...columns, { head: words.action, cell: end }] : columns}
    />
  );
}

function TermBadge({ state }: { readonly state: ReturnType<typeof termState> }): JSX.Element {
  const looks = {
    now: { label: words.now, tone: 'success', icon: 'circle-check' },
    later: { label: words.later, tone: 'info', icon: 'calendar-clock' },
    over: { label: words.over, tone: 'neutral', icon: 'lock' },
  } as const;
  return <Badge {...looks[state]} />;
}
