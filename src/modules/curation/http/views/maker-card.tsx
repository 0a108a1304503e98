import type { VNode } from 'preact';
import { Card } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import type { MakersCertificate, SubmissionPage } from '../../store/submission-page.ts';
import { status as w } from './status-words.ts';

const kinds: Readonly<Record<MakersCertificate['kind'], string>> = {
  halal: 'Halal',
  pirt: 'SPP-IRT',
  bpom_md: 'BPOM MD',
  hygiene: 'Higiene',
  nib: 'NIB',
};

/** Who makes it, for a desk. */
export function MakerCard({ submission }: { readonly submission: SubmissionPage }): VNode {
  const { t } = useView();
  const place = [submission.kelurahan, submission.kecamatan].filter(Boolean).join(', ');
  return (
    <Card title={w.maker} icon="store">
      {submission.supplierState === 'pending' && (
        <Notice kind="warn">
          <p>{t(w.makerPending)}</p>
        </Notice>
      )}
      <Facts
        items={[
          { term: w.maker, value: submission.supplierName },
          { term: w.owner, value: submission.ownerName },
          { term: w.place, value: submission.supplierAddress },
          { term: w.area, value: place },
        ]}
      />
    </Card>
  );
}

/** What he holds, and whether somebody has looked at it. */
export function CertificatesCard({ submission }: { readonly submission: SubmissionPage }): VNode {
  const { t, dayShort } = useView();
  const { certificates } = submission;
  return (
    <Card title={w.certificates} icon="file-check">
      {certificates.length === 0 ? (
        <p>{t(w.noCertificates)}</p>
      ) : (
        <Facts
          items={certificates.map((certificate) => ({
            term: kinds[certificate.kind],
            value: (
              <>
                <a href={`/register-penyedia/sertifikat/${certificate.id}`}>{certificate.number}</a>
                <br />
                <small>
                  {certificate.valid_to ? `${t(w.validTo)} ${dayShort(certificate.valid_to)}` : t(w.noEnd)} ·{' '}
                  {t(certificate.state === 'valid' ? w.checked : w.pending)}
                </small>
              </>
            ),
          }))}
        />
      )}
    </Card>
  );
}
