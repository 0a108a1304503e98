import type { VNode } from 'preact';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { type Column, Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { certificateRules } from '../../domain/certificate-kinds.ts';
import { certificateStates } from '../../domain/certificate-states.ts';
import type { HeldCertificate } from '../../store/own-maker.ts';
import { certificateWords as w } from './certificate-words.ts';

/** What a maker has handed in, for the officers of the register; each leads to its paper and its check. */
export function HeldCertificates(props: { readonly certificates: readonly HeldCertificate[] }): VNode {
  const { t, dayShort } = useView();
  const columns: Column<HeldCertificate>[] = [
    {
      head: w.kind,
      title: true,
      cell: ({ id, kind }) => (
        <a href={`/register-penyedia/sertifikat/${id}`}>{t(certificateRules[kind].label)}</a>
      ),
    },
    { head: w.number, cell: ({ number }) => number },
    { head: w.forWhat, cell: ({ productName }) => productName ?? t(w.kitchen) },
    { head: w.validTo, cell: ({ validTo }) => (validTo ? dayShort(validTo) : t(w.noEnd)) },
    { head: w.state, cell: ({ state }) => <StateBadge state={certificateStates[state]} /> },
  ];
  return (
    <Card title={w.title} icon="file-check">
      <Table
        caption={w.title}
        hideCaption
        rows={props.certificates}
        rowKey={({ id }) => id}
        columns={columns}
        empty={<p>{t(w.none)}</p>}
      />
    </Card>
  );
}
