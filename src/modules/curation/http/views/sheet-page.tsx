import type { VNode } from 'preact';
import { Page } from '../../../../web/layout.tsx';
import { PrintButton } from '../../../../web/ui/button.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import type { SubmissionPage } from '../../store/submission-page.ts';
import { desk as w } from './desk-words.ts';
import { status } from './status-words.ts';

/** The score sheet on paper: the criteria with their guidance, and room for marks. */
export function SheetPage({ submission }: { readonly submission: SubmissionPage }): VNode {
  const { t } = useView();
  const { criteria } = submission.criteria;
  return (
    <Page
      title={w.scoreTitle}
      eyebrow={submission.contents.at(-1)?.content.name}
      lead={w.sheetLead}
      crumbs={[
        { label: status.crumb, href: '/kurasi' },
        { label: submission.supplierName, href: `/kurasi/pengajuan/${submission.id}` },
      ]}
      end={<PrintButton />}
    >
      <Facts
        items={[
          { term: status.maker, value: submission.supplierName },
          { term: w.sheetName, value: '' },
        ]}
      />
      <Table
        caption={w.scoreTitle}
        hideCaption
        rows={criteria}
        rowKey={({ code }) => code}
        columns={[
          {
            head: status.criterion,
            title: true,
            cell: ({ name, guidance }) => (
              <span class="cell">
                {t(name)}
                <br />
                <small>{t(guidance)}</small>
              </span>
            ),
          },
          { head: status.weight, align: 'number', cell: ({ weight }) => weight },
          { head: w.sheetMark, cell: ({ scale }) => <span class="sheet-box">1 – {scale}: ________</span> },
          { head: w.remark, cell: () => <span class="sheet-box">________________</span> },
        ]}
      />
    </Page>
  );
}
