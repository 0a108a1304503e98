import type { VNode } from 'preact';
import { hrefOf } from '../../../../platform/http/list-query.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { Filters } from '../../../../web/ui/lists.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import type { Holiday } from '../../store/holidays.ts';
import { holidayWords as words } from './unit-words.ts';

/** Where the holidays are. */
export const holidaysPath = '/pengaturan/libur';

/** The holidays of a year. */
export function HolidayPage(props: {
  readonly year: number;
  readonly years: readonly number[];
  readonly holidays: readonly Holiday[];
}): VNode {
  const { t } = useView();
  return (
    <Page title={words.title} lead={words.lead} crumbs={[{ label: nav.settings, href: '/pengaturan' }]}>
      <Filters
        label={words.year}
        choices={props.years.map((year) => ({
          label: String(year),
          href: hrefOf(holidaysPath, { tahun: year }),
          current: year === props.year,
        }))}
      />
      <Table
        caption={t(words.caption, { year: props.year })}
        rows={props.holidays}
        rowKey={({ day }) => day}
        empty={<EmptyState title={words.none} text={words.noneText} />}
        columns={[
          { head: words.day, title: true, cell: ({ day }) => <DateTime at={day} part="day" /> },
          { head: words.name, cell: ({ name }) => name },
          {
            head: words.kind,
            cell: ({ kind }) => t(kind === 'joint_leave' ? words.jointLeave : words.national),
          },
        ]}
      />
    </Page>
  );
}
