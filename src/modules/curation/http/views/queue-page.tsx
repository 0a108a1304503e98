import type { VNode } from 'preact';
import { dayOf } from '../../../../kernel/time.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { Badge, StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Row, Stack } from '../../../../web/ui/card.tsx';
import { Form } from '../../../../web/ui/form.tsx';
import { Filters } from '../../../../web/ui/lists.tsx';
import { EmptyState, Notice } from '../../../../web/ui/notice.tsx';
import { FoodPlate } from '../../../../web/ui/product.tsx';
import { type Column, Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { type DeskQuery, deskFilters, deskHref } from '../../domain/desk-query.ts';
import { submissionStateWords } from '../../domain/state-words.ts';
import type { QueuedPiece } from '../../store/queue.ts';
import { CurationTabs } from './curation-tabs.tsx';
import { deskFilterWords, desk as w } from './desk-words.ts';

type Props = {
  readonly query: DeskQuery;
  readonly pieces: readonly QueuedPiece[];
  readonly more: boolean;
  /** He works at a desk; others only read what lies around. */
  readonly works: boolean;
  readonly declared: boolean;
};

/** What waits for somebody at his desks, the longest first. */
export function QueuePage(props: Props): VNode {
  const { t } = useView();
  const { query, pieces, works } = props;
  return (
    <Page title={works ? w.title : nav.curation} lead={works ? w.lead : w.watch} wide>
      <CurationTabs current="queue" />
      {works && !props.declared && (
        <Notice kind="warn">
          <p>
            {t(w.declareFirst)} <a href="/kurasi/pernyataan">{t(w.declaration)}</a>
          </p>
        </Notice>
      )}
      {works && (
        <Stack>
          <Row spread>
            <Filters
              label={w.show}
              choices={deskFilters.map((filter) => ({
                label: deskFilterWords[filter],
                href: deskHref({ filter, after: null }),
                current: query.filter === filter,
              }))}
            />
            <Form action="/kurasi/ambil" inline label={w.next}>
              <Button label={w.next} icon="arrow-right" />
            </Form>
          </Row>
          <QueueTable pieces={pieces} />
          <QueueFoot {...props} />
        </Stack>
      )}
    </Page>
  );
}

function QueueFoot({ query, pieces, more }: Props): VNode | null {
  const last = pieces.at(-1);
  if (query.after === null && !more) return null;
  return (
    <Actions>
      {more && last && (
        <LinkButton
          href={deskHref({ ...query, after: { at: last.waitingSince, id: last.id } })}
          label={w.older}
          iconEnd="chevron-right"
          variant="secondary"
        />
      )}
      {query.after !== null && (
        <LinkButton href={deskHref({ ...query, after: null })} label={w.first} variant="ghost" />
      )}
    </Actions>
  );
}

function QueueTable({ pieces }: Pick<Props, 'pieces'>): VNode {
  const { t, dayShort, view } = useView();
  const columns: Column<QueuedPiece>[] = [
    {
      head: w.product,
      title: true,
      cell: (piece) => (
        <span class="named-plate">
          <FoodPlate
            picture={piece.photo ? { src: `/gambar/${piece.photo}.webp`, alt: '', full: true } : undefined}
            size="small"
          />
          <a href={`/kurasi/pengajuan/${piece.id}`}>{piece.name}</a>
        </span>
      ),
    },
    {
      head: w.maker,
      cell: (piece) => (
        <span class="cell">
          {piece.supplierName}
          <br />
          {[piece.kelurahan, piece.kecamatan].filter(Boolean).join(', ')}
        </span>
      ),
    },
    {
      head: w.state,
      bare: true,
      cell: (piece) => (
        <Row>
          <StateBadge state={submissionStateWords[piece.state]} />
          {piece.round > 1 && <small>{t(w.round, { n: piece.round })}</small>}
        </Row>
      ),
    },
    {
      head: w.since,
      cell: (piece) => (
        <span class="cell">
          {dayShort(piece.waitingSince)} (<Age since={piece.waitingSince} />)
        </span>
      ),
    },
    {
      head: w.promised,
      cell: (piece) =>
        piece.dueAt && (
          <span class="cell">
            {dayShort(piece.dueAt)}{' '}
            {piece.dueAt < view.now && <Badge label={w.late} tone="error" icon="triangle-alert" />}
          </span>
        ),
    },
    { head: w.holder, cell: (piece) => <Holder piece={piece} /> },
  ];
  return (
    <Table
      caption={w.caption}
      hideCaption
      columns={columns}
      rows={pieces}
      rowKey={(piece) => piece.id}
      empty={<EmptyState title={w.none} text={w.noneText} />}
    />
  );
}

function Holder({ piece }: { readonly piece: QueuedPiece }): VNode {
  if (piece.own === 'held') return <Badge label={w.mine} tone="info" icon="pen-line" />;
  if (piece.own === 'done') return <Badge label={w.given} tone="success" icon="check" />;
  if (piece.keptForMe) return <Badge label={w.kept} tone="wait" icon="undo-2" />;
  return <>{piece.takenBy ?? ''}</>;
}

/** How long something waits, in days of the calendar. */
export function Age({ since }: { readonly since: Date }): VNode {
  const { t, view } = useView();
  const { zone } = view.government;
  const days = Math.round((Date.parse(dayOf(view.now, zone)) - Date.parse(dayOf(since, zone))) / 86_400_000);
  return <>{days <= 0 ? t(w.today) : t(w.days, { n: days })}</>;
}
