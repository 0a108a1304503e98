import type { JSX } from 'preact';
import { ShareBars } from '../../../../web/charts/share-bars.tsx';
import { percent, plainNumber, shortMoney } from '../../../../web/format.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav, small } from '../../../../web/text/common.ts';
import { Money } from '../../../../web/ui/amounts.tsx';
import { LinkButton, PrintButton } from '../../../../web/ui/button.tsx';
import { Card, Prose } from '../../../../web/ui/card.tsx';
import { KeyFigure } from '../../../../web/ui/figures.tsx';
import { Filters } from '../../../../web/ui/lists.tsx';
import { DefinitionFold, EmptyState } from '../../../../web/ui/notice.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { concentrationOf } from '../../domain/concentration.ts';
import type { Absorption, MakerFigure, UnitFigure } from '../../store/absorption.ts';
import { MonthChart } from './month-chart.tsx';
import { words } from './transparency-words.ts';

export type TransparencyProps = {
  readonly absorption: Absorption;
  readonly untilMonth: number;
  readonly cutOff: string;
  readonly units: readonly UnitFigure[];
  readonly makers: {
    readonly top: readonly MakerFigure[];
    readonly total: bigint;
    readonly makers: number;
  };
};

const unitsShown = 100;
const shareOf = (part: bigint, whole: bigint): number =>
  whole > 0n ? Number((part * 100_000n) / whole) / 100_000 : 0;

/** What the government bought from small businesses: by month, by unit, by maker; each figure with its cut-off day. */
export function TransparencyPage(props: TransparencyProps): JSX.Element {
  const { t, view, money, dayShort } = useView();
  const { absorption, cutOff } = props;
  const day = dayShort(cutOff);
  const years = [...new Set([...absorption.years, absorption.year])].toSorted((a, b) => b - a);
  return (
    <Page title={nav.transparency} lead={t(words.lead, { day })} public end={<PrintButton />}>
      <Filters
        label={words.year}
        choices={years.map((year) => ({
          label: String(year),
          href: `/transparansi?tahun=${year}`,
          current: year === absorption.year,
        }))}
      />
      <KeyFigure
        icon="hand-coins"
        label={t(words.total, { year: absorption.year })}
        value={money(absorption.paid)}
        note={t(words.totalNote, { orders: plainNumber(absorption.orders, view.lang), day })}
      />
      <Card foot={<Download kind="bulan" year={absorption.year} label={words.csvMonths} />}>
        <MonthChart {...props} />
      </Card>
      <Units {...props} />
      <Makers {...props} />
      <DefinitionFold title={words.basis} icon="calculator">
        <p>{t(words.basisText)}</p>
      </DefinitionFold>
    </Page>
  );
}

function Download(props: {
  readonly kind: 'bulan' | 'unit' | 'penyedia';
  readonly year: number;
  readonly label: (typeof words)['csvUnits' | 'csvMonths' | 'csvMakers'];
}): JSX.Element {
  return (
    <LinkButton
      href={`/transparansi/${props.kind}.csv?tahun=${props.year}`}
      label={props.label}
      icon="download"
      variant="secondary"
      size="small"
      download
    />
  );
}

function Units({ units, absorption, cutOff }: TransparencyProps): JSX.Element {
  const { t, view, money, dayShort } = useView();
  const { year, paid } = absorption;
  const [first] = units;
  if (!first) return <EmptyState title={t(words.empty, { year })} text={words.emptyText} />;
  const share = (unit: UnitFigure) => shareOf(unit.paid, paid);
  return (
    <>
      <Card>
        <ShareBars
          title={words.unitsShares}
          summary={t(words.unitsSummary, { name: first.name, share: percent(share(first), view.lang), year })}
          shares={units.slice(0, 10).map((unit) => ({
            label: unit.name,
            share: share(unit),
            note: shortMoney(unit.paid, view.lang),
          }))}
        />
      </Card>
      <Card look="flush" foot={<Download kind="unit" year={year} label={words.csvUnits} />}>
        <Table
          caption={t(words.unitsCaption, { year, day: dayShort(cutOff) })}
          rows={units.slice(0, unitsShown)}
          rowKey={(unit) => unit.unitId}
          totals
          columns={[
            { head: words.unit, title: true, cell: (unit) => unit.name, foot: t(small.total) },
            {
              head: words.orders,
              align: 'number',
              cell: (unit) => plainNumber(unit.orders, view.lang),
              foot: plainNumber(absorption.orders, view.lang),
            },
            {
              head: words.paid,
              align: 'number',
              cell: (unit) => <Money amount={unit.paid} />,
              foot: money(paid),
            },
            { head: words.share, align: 'number', cell: (unit) => percent(share(unit), view.lang) },
          ]}
        />
        {units.length > unitsShown && <p class="field-hint">{t(words.rest, { n: unitsShown })}</p>}
      </Card>
    </>
  );
}

function Makers({ makers, absorption, cutOff }: TransparencyProps): JSX.Element | null {
  const { t, view, money, dayShort } = useView();
  if (makers.top.length === 0) return null;
  const amounts = makers.top.map((maker) => maker.paid);
  const found = concentrationOf(amounts, makers.total, makers.makers);
  const sentence = found.verdict === 'concentrated' ? words.concentrated : words.spread;
  return (
    <Card
      title={words.makers}
      look="flush"
      foot={<Download kind="penyedia" year={absorption.year} label={words.csvMakers} />}
    >
      <Prose>
        <p>
          {t(sentence, {
            largest: percent(found.largest, view.lang),
            topTen: percent(found.topTen, view.lang),
            total: money(makers.total),
            makers: plainNumber(makers.makers, view.lang),
          })}
        </p>
      </Prose>
      <Table
        caption={t(words.makersCaption, { day: dayShort(cutOff) })}
        rows={makers.top}
        rowKey={(maker) => maker.supplierId}
        columns={[
          {
            head: words.maker,
            title: true,
            cell: (maker) => <a href={`/penyedia/${maker.supplierId}`}>{maker.name}</a>,
          },
          { head: words.place, cell: (maker) => maker.place },
          { head: words.orders, align: 'number', cell: (maker) => plainNumber(maker.orders, view.lang) },
          { head: words.paid, align: 'number', cell: (maker) => <Money amount={maker.paid} /> },
          {
            head: words.share,
            align: 'number',
            cell: (maker) => percent(shareOf(maker.paid, makers.total), view.lang),
          },
        ]}
      />
    </Card>
  );
}
