import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { pageSizes } from '../../../../platform/http/list-query.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons, nav } from '../../../../web/text/common.ts';
import { Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Row, Stack } from '../../../../web/ui/card.tsx';
import { ErrorSummary, SearchForm } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { type Choice, chosen, FilterFold, Filters } from '../../../../web/ui/lists.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { ListFoot } from '../../../../web/ui/pager.tsx';
import { useView } from '../../../../web/view.ts';
import type { Holder } from '../../../units/public.ts';
import type { PackageFilter, PackageRow } from '../../store/package-list.ts';
import { type AskedPackages, packagesHref } from '../package-query.ts';
import { type Stage, StageForm, type StageTyped, stageOf } from './batch-form.tsx';
import { PackageTable } from './package-table.tsx';
import { filterWords, words } from './words.ts';

export type PackageListProps = {
  readonly query: AskedPackages;
  readonly rows: readonly PackageRow[];
  readonly more: boolean;
  readonly acts: boolean;
  readonly mayImport: boolean;
  readonly holders: Readonly<Record<'ppk' | 'pp', readonly Holder[]>>;
  /** A form that came back: which stage, what was ticked and typed, and why. */
  readonly back: {
    readonly stage: Stage;
    readonly ticked: ReadonlySet<string>;
    readonly typed: StageTyped;
    readonly refusals: readonly Refusal[];
  } | null;
};

/** The packages of a year: first what waits for the reader, each stage with one form for many. */
export function PackageListPage(props: PackageListProps): VNode {
  const { query, back } = props;
  const errors = formErrors(back?.refusals ?? []);
  return (
    <Page
      title={nav.packages}
      lead={words.lead}
      wide
      end={
        props.mayImport && (
          <LinkButton href="/paket/impor" variant="secondary" icon="upload" label={words.import} />
        )
      }
    >
      <ErrorSummary errors={errors} />
      <ListFilters {...props} />
      {props.rows.length === 0 ? (
        <Nothing {...props} />
      ) : query.filter === 'perlu' ? (
        <Work {...props} />
      ) : (
        <PackageTable
          caption={words.listCaption}
          rows={props.rows}
          sort={{ now: query.sort, href: (sort) => packagesHref(query, { sort }) }}
        />
      )}
      <ListFoot
        page={query.page}
        more={props.more}
        size={query.size}
        href={(page) => packagesHref(query, { page })}
        sizes={pageSizes.map((size) => ({ size, href: packagesHref(query, { size }) }))}
        csv={packagesHref(query, {}, '/paket.csv')}
      />
    </Page>
  );
}

function ListFilters({ query, acts }: PackageListProps): VNode {
  const { t } = useView();
  const state = (filter: PackageFilter): Choice => ({
    label: filterWords[filter],
    href: packagesHref(query, { filter }),
    current: query.filter === filter,
  });
  const states = (Object.keys(filterWords) as PackageFilter[])
    .filter((key) => !tabs.includes(key))
    .map(state);
  const years = [query.thisYear - 1, query.thisYear, query.thisYear + 1].map((year) => ({
    label: String(year),
    href: packagesHref(query, { year }),
    current: query.year === year,
  }));
  return (
    <Stack gap="small">
      <Filters label={words.show} choices={tabs.filter((key) => acts || key !== 'perlu').map(state)} />
      <FilterFold
        set={[chosen(states, null), chosen(years, years[1]), query.search]}
        open={query.search !== ''}
      >
        <Filters label={words.state} choices={states} />
        <Row spread>
          <Filters label={words.year} choices={years} />
          <SearchForm action="/paket" label={words.searchLabel}>
            <input type="hidden" name="keadaan" value={query.filter === 'perlu' ? 'semua' : query.filter} />
            {query.year !== query.thisYear && <input type="hidden" name="tahun" value={query.year} />}
            <TextField
              name="cari"
              label={t(words.searchLabel)}
              value={query.search}
              type="search"
              maxLength={80}
              width="medium"
              optional
            />
            <Button variant="secondary" icon="search" label={buttons.search} />
          </SearchForm>
        </Row>
      </FilterFold>
    </Stack>
  );
}

/** What people look at all day; the states of a package lie beside the other filters. */
const tabs: readonly PackageFilter[] = ['perlu', 'semua'];

function Nothing({ query }: PackageListProps): VNode {
  const waits = query.filter === 'perlu';
  return (
    <EmptyState
      title={waits ? words.nothingWaits : words.nothingFits}
      text={words.nothingText}
      action={
        query.filter !== 'semua' && (
          <LinkButton
            href={packagesHref(query, { filter: 'semua', search: '' })}
            variant="secondary"
            label={words.seeAll}
          />
        )
      }
    />
  );
}

const captions = { ppk: words.toDispose, pp: words.toPrepare, terima: words.toAccept } as const;

/** One form for each stage that waits: tick, choose the officer, done. */
function Work(props: PackageListProps): VNode {
  const { query, rows, holders, back } = props;
  const { t } = useView();
  const unitNames = new Map(rows.map((row) => [row.unitId, row.unitName]));
  const stages = Map.groupBy(rows, (row) => stageOf[row.state as keyof typeof stageOf]);
  return (
    <>
      <Row>
        <LinkButton
          href={packagesHref(query, { page: query.page, allTicked: !query.allTicked })}
          variant="secondary"
          size="small"
          icon="list-checks"
          label={query.allTicked ? words.chooseNone : words.chooseAll}
        />
      </Row>
      {[...stages].map(([stage, own]) => {
        const mine = back?.stage === stage ? back : null;
        const units = new Set(own.map((row) => row.unitId));
        return (
          <Card key={stage} look="plain">
            <StageForm
              stage={stage}
              label={captions[stage]}
              many={own.length > 1}
              back={packagesHref(query, { page: query.page })}
              holders={stage === 'terima' ? [] : holders[stage].filter((each) => units.has(each.unitId))}
              unitNames={unitNames}
              typed={mine?.typed ?? { personId: '', useTemplates: true }}
              errors={mine ? formErrors(mine.refusals) : []}
            >
              <PackageTable
                caption={t(captions[stage])}
                rows={own}
                ticks={(id) => (mine ? mine.ticked.has(id) : query.allTicked)}
                showState={false}
              />
            </StageForm>
          </Card>
        );
      })}
    </>
  );
}
