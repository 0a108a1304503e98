import type { VNode } from 'preact';
import type { Day } from '../../../../kernel/time.ts';
import { positionLabels } from '../../../../platform/commands/positions.ts';
import { AgeBars } from '../../../../web/charts/age-bars.tsx';
import { DistrictMap } from '../../../../web/charts/district-map.tsx';
import { percent, plainNumber } from '../../../../web/format.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons } from '../../../../web/text/common.ts';
import { LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Grid, Stack } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { KeyFigure } from '../../../../web/ui/figures.tsx';
import { Filters } from '../../../../web/ui/lists.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { curatingPositions } from '../../domain/process.ts';
import { type Period, periods } from '../../domain/summary-period.ts';
import { type Funnel, gapsMax, type LatePiece, type Queue, type Summary } from '../../store/summary.ts';
import { curationCrumb } from './criteria-page.tsx';
import { CurationTabs } from './curation-tabs.tsx';
import { periodWords, sum as w } from './summary-words.ts';

type Props = {
  readonly summary: Summary;
  readonly period: Period;
  readonly days: { readonly from: Day; readonly to: Day };
  /** May the reader open this piece? */
  readonly opens: (piece: LatePiece) => boolean;
};

/** How curation goes, for its head: makers on their way, queues with ages, where they pass, what is late, who waits for a first order. */
export function SummaryPage({ summary, period, days, opens }: Props): VNode {
  const { t, dayShort } = useView();
  return (
    <Page
      title={w.title}
      lead={t(w.lead, { from: dayShort(days.from), to: dayShort(days.to) })}
      crumbs={[curationCrumb]}
      end={
        <LinkButton
          href={`/kurasi/ringkasan.csv?periode=${period}`}
          label={buttons.downloadCsv}
          icon="download"
          variant="ghost"
          size="small"
        />
      }
      wide
    >
      <CurationTabs current="summary" />
      <Filters
        label={w.period}
        choices={periods.map((each) => ({
          label: periodWords[each],
          href: each === periods[0] ? '/kurasi/ringkasan' : `/kurasi/ringkasan?periode=${each}`,
          current: each === period,
        }))}
      />
      <FunnelFigures funnel={summary.funnel} />
      <Card>
        <Queues queues={summary.queues} />
      </Card>
      <Card>
        <PassMap districts={summary.districts} />
      </Card>
      <LateCard late={summary.late} opens={opens} />
      <UnorderedCard unordered={summary.unordered} />
      <HalalCard {...summary} />
    </Page>
  );
}

function FunnelFigures({ funnel }: { readonly funnel: Funnel }): VNode {
  const { t, view } = useView();
  const write = (count: number) => plainNumber(count, view.lang);
  const part = (count: number) =>
    funnel.passed > 0 ? `${percent(count / funnel.passed, view.lang)} ${t(w.ofPassed)}` : t(w.makers);
  return (
    <section class="stack stack-small" aria-label={t(w.funnel)}>
      <h2>{t(w.funnel)}</h2>
      <Grid min="narrow">
        <KeyFigure icon="store" label={w.registered} value={write(funnel.registered)} note={w.makers} />
        <KeyFigure icon="send" label={w.submitted} value={write(funnel.submitted)} note={w.makers} />
        <KeyFigure icon="badge-check" label={w.passed} value={write(funnel.passed)} note={w.makers} />
        <KeyFigure icon="tags" label={w.listed} value={write(funnel.listed)} note={part(funnel.listed)} />
        <KeyFigure
          icon="shopping-basket"
          label={w.ordered}
          value={write(funnel.ordered)}
          note={part(funnel.ordered)}
        />
      </Grid>
    </section>
  );
}

function Queues({ queues }: { readonly queues: readonly Queue[] }): VNode {
  const { t, view } = useView();
  const write = (count: number) => plainNumber(count, view.lang);
  const known = curatingPositions.map(
    (position): Queue =>
      queues.find((queue) => queue.position === position) ?? { position, counts: [0, 0, 0, 0], late: 0 },
  );
  const waiting = known.reduce(
    (total, { counts }) => total + counts.reduce((part, count) => part + count, 0),
    0,
  );
  const late = known.reduce((total, queue) => total + queue.late, 0);
  return (
    <AgeBars
      title={w.queues}
      summary={waiting === 0 ? w.queuesNone : t(w.queuesSaid, { n: write(waiting), late: write(late) })}
      queue={w.desk}
      ages={[w.ages0, w.ages1, w.ages2, w.ages3]}
      total={w.total}
      rows={known.map((queue) => ({
        label: positionLabels[queue.position],
        counts: queue.counts,
        note: queue.late > 0 ? t(w.lateN, { n: write(queue.late) }) : undefined,
      }))}
    />
  );
}

function PassMap({ districts }: Pick<Summary, 'districts'>): VNode {
  const { t, view } = useView();
  const decided = districts.reduce((total, district) => total + district.decided, 0);
  const passed = districts.reduce((total, district) => total + district.passed, 0);
  const write = (count: number) => plainNumber(count, view.lang);
  const said = {
    passed: write(passed),
    decided: write(decided),
    share: percent(decided ? passed / decided : 0, view.lang),
  };
  return (
    <DistrictMap
      id="lulus"
      title={w.map}
      summary={decided === 0 ? w.mapNone : t(w.mapSaid, said)}
      measure={w.rate}
      bounds={[50, 70, 90]}
      unknown={w.noDecision}
      heads={[w.decided, w.submitted]}
      districts={districts.map((district) => ({
        code: district.code,
        name: district.name,
        value: district.decided === 0 ? null : Math.round((100 * district.passed) / district.decided),
        cells: [write(district.decided), write(district.submitted)],
      }))}
    />
  );
}

function LateCard({ late, opens }: Pick<Summary, 'late'> & Pick<Props, 'opens'>): VNode {
  const { t, dayShort } = useView();
  return (
    <Card title={w.late} icon="calendar-clock" look="flush">
      <Table
        caption={w.late}
        hideCaption
        rows={late}
        rowKey={(row) => row.id}
        empty={<p class="card-said">{t(w.lateNone)}</p>}
        columns={[
          {
            head: w.product,
            title: true,
            cell: (row) =>
              opens(row) ? <a href={`/kurasi/pengajuan/${row.id}`}>{row.product}</a> : row.product,
          },
          { head: w.district, cell: (row) => row.district },
          { head: w.desk, cell: (row) => t(positionLabels[row.position]) },
          { head: w.due, cell: (row) => dayShort(row.dueAt) },
        ]}
      />
    </Card>
  );
}

function UnorderedCard({ unordered }: Pick<Summary, 'unordered'>): VNode {
  const { t, dayShort } = useView();
  return (
    <Card title={w.unordered} icon="shopping-basket" look="flush">
      <Table
        caption={w.unordered}
        hideCaption
        rows={unordered}
        rowKey={(row) => row.id}
        empty={<p class="card-said">{t(w.unorderedNone)}</p>}
        columns={[
          { head: w.maker, title: true, cell: (row) => <a href={`/penyedia/${row.id}`}>{row.name}</a> },
          { head: w.district, cell: (row) => row.district },
          { head: w.passedOn, cell: (row) => dayShort(row.passedAt) },
        ]}
      />
    </Card>
  );
}

function HalalCard({ withoutHalal, halalEnding }: Pick<Summary, 'withoutHalal' | 'halalEnding'>): VNode {
  const { t, view } = useView();
  const write = (count: number) => `${plainNumber(count, view.lang)}${count === gapsMax ? '+' : ''}`;
  return (
    <Card title={w.halal} icon="shield-check">
      <Stack gap="small">
        <Facts
          items={[
            { term: w.withoutHalal, value: write(withoutHalal) },
            { term: w.halalEnding, value: write(halalEnding) },
          ]}
        />
        <p>
          <a href="/kurasi/produk?tampil=tanpa-sertifikat">{t(w.seeList)}</a>
        </p>
      </Stack>
    </Card>
  );
}
