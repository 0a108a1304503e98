import type { VNode } from 'preact';
import { positionLabels } from '../../../../platform/commands/positions.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { type Fact, Facts } from '../../../../web/ui/facts.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { type Column, Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import type { UnitDetails, UnitHolder } from '../../store/unit-page.ts';
import { unitsPath } from './unit-tree-page.tsx';
import { actingWords, unitWords as words } from './unit-words.ts';

type Props = { readonly unit: UnitDetails; readonly today: string };

/** A unit: its officers, its data, the units below it. */
export function UnitPage({ unit, today }: Props): VNode {
  return (
    <Page
      title={unit.name}
      lead={unit.code}
      crumbs={[
        { label: nav.settings, href: '/pengaturan' },
        { label: words.title, href: unitsPath },
        ...(unit.parent ? [{ label: unit.parent.name, href: `${unitsPath}/${unit.parent.id}` }] : []),
      ]}
    >
      <Card title={words.holders} icon="users" look="flush">
        <Holders unit={unit} today={today} />
      </Card>
      <Card title={words.facts} icon="building-2">
        <Facts items={factsOf(unit)} />
      </Card>
      {unit.children.length > 0 && (
        <Card title={words.children} icon="list">
          <ul class="tree">
            {unit.children.map((child) => (
              <li key={child.id}>
                <a href={`${unitsPath}/${child.id}`}>{child.name}</a>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}

function factsOf({ kind, region, address, rooms }: UnitDetails): Fact[] {
  return [
    { term: words.kind, value: kind.toUpperCase() },
    { term: words.region, value: region },
    { term: words.address, value: address },
    ...(rooms.length > 0 ? [{ term: words.rooms, value: rooms.join('; ') }] : []),
  ];
}

function Holders({ unit, today }: Props): VNode {
  const { t } = useView();
  const columns: Column<UnitHolder>[] = [
    {
      head: words.position,
      title: true,
      cell: ({ kind, position }) => (
        <>
          {kind !== 'definitive' && `${t(actingWords[kind])} `}
          {t(positionLabels[position])}
        </>
      ),
    },
    { head: words.holder, cell: (holder) => <HolderName holder={holder} today={today} /> },
    { head: words.decree, cell: ({ decree }) => decree },
    { head: words.from, cell: ({ from }) => <DateTime at={from} part="dayShort" /> },
    {
      head: words.until,
      cell: ({ until }) => (until ? <DateTime at={until} part="dayShort" /> : t(words.open)),
    },
  ];
  return (
    <Table
      caption={words.holders}
      hideCaption
      rows={unit.holders}
      columns={columns}
      empty={<EmptyState title={words.noHolders} text={words.noHoldersText} />}
    />
  );
}

function HolderName({ holder, today }: { readonly holder: UnitHolder; readonly today: string }): VNode {
  return (
    <>
      <a href={`/pengaturan/orang/${holder.personId}`}>{holder.name}</a>{' '}
      {holder.from > today && <Badge label={words.coming} tone="info" icon="calendar-clock" />}
      {!holder.active && <Badge label={words.inactive} tone="neutral" icon="lock" />}
    </>
  );
}
