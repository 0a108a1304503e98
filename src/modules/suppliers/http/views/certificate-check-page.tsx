import type { VNode } from 'preact';
import { Page } from '../../../../web/layout.tsx';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Prose } from '../../../../web/ui/card.tsx';
import { RadioCards, Select } from '../../../../web/ui/choices.tsx';
import { type Fact, Facts } from '../../../../web/ui/facts.tsx';
import { ErrorSummary, errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { TextArea } from '../../../../web/ui/inputs.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import type { CertificateFinding } from '../../domain/certificate-check.ts';
import { certificateReasons, certificateRules } from '../../domain/certificate-kinds.ts';
import { certificateStates } from '../../domain/certificate-states.ts';
import type { ShownCertificate } from '../../store/certificate-pages.ts';
import { certificateWords as w } from './certificate-words.ts';

type Props = {
  readonly certificate: ShownCertificate;
  readonly finding: CertificateFinding;
  readonly mayCheck: boolean;
  readonly typed: Readonly<Record<'outcome' | 'reason' | 'remark', string>>;
  readonly errors: readonly FormError[];
};

export const checkPath = (id: string): string => `/register-penyedia/sertifikat/${id}`;

/** A certificate beside its paper, for whoever checks it. */
export function CertificateCheckPage(props: Props): VNode {
  const { certificate, errors } = props;
  const { t } = useView();
  return (
    <Page
      title={certificateRules[certificate.kind].label}
      eyebrow={certificate.supplierName}
      crumbs={[{ label: certificate.supplierName, href: `/penyedia/${certificate.supplierId}` }]}
      end={<StateBadge state={certificateStates[certificate.state]} />}
      wide
    >
      <ErrorSummary errors={errors} />
      <div class="beside">
        <Card title={w.paper} icon="file-text">
          <Paper certificate={certificate} />
        </Card>
        <div class="stack stack-normal">
          <Card title={w.typedIn} icon="pen-line">
            <Facts items={factsOf(certificate, t)} />
          </Card>
          {certificate.state === 'pending' && <Finding finding={props.finding} />}
          {props.mayCheck && certificate.state === 'pending' && <Decision {...props} />}
        </div>
      </div>
    </Page>
  );
}

function factsOf(certificate: ShownCertificate, t: ReturnType<typeof useView>['t']): Fact[] {
  const { validTo, productName, refusedFor, remark, checkedAt } = certificate;
  return [
    { term: w.business, value: certificate.supplierName },
    { term: w.number, value: <b class="num">{certificate.number}</b> },
    { term: w.issuer, value: certificate.issuer },
    { term: w.validFrom, value: <DateTime at={certificate.validFrom} part="dayShort" /> },
    { term: w.validTo, value: validTo === null ? t(w.noEnd) : <DateTime at={validTo} part="dayShort" /> },
    { term: w.forWhat, value: productName ?? t(w.kitchen) },
    { term: w.addedAt, value: <DateTime at={certificate.addedAt} /> },
    ...(checkedAt ? [{ term: w.checkedAt, value: <DateTime at={checkedAt} /> }] : []),
    ...(refusedFor ? [{ term: w.reason, value: t(certificateReasons[refusedFor]) }] : []),
    ...(remark ? [{ term: w.remark, value: remark }] : []),
  ];
}

function Paper({ certificate }: { readonly certificate: ShownCertificate }): VNode {
  const { t } = useView();
  const href = `${checkPath(certificate.id)}/berkas`;
  if (certificate.file.mediaType === 'application/pdf') {
    return <LinkButton href={href} label={w.openPdf} icon="file-text" variant="secondary" />;
  }
  return (
    <a href={href}>
      <img class="paper-photo" src={href} alt={t(w.file)} />
    </a>
  );
}

function Finding({ finding }: { readonly finding: CertificateFinding }): VNode {
  const { t } = useView();
  if (finding.says === 'look') {
    return (
      <Prose tone="quiet">
        <p>{t(w.look)}</p>
      </Prose>
    );
  }
  const { register } = finding;
  return (
    <Notice kind={finding.says === 'found' ? 'success' : 'warn'}>
      <p>
        {finding.says === 'found'
          ? t(w.found, { register, holder: finding.holder })
          : t(w.differs, { register, reason: t(certificateReasons[finding.reason]) })}
      </p>
    </Notice>
  );
}

function Decision({ certificate, typed, errors }: Props): VNode {
  return (
    <Card title={w.decision} icon="scale">
      <Form action={checkPath(certificate.id)} version={certificate.version}>
        <RadioCards
          name="outcome"
          label={w.outcome}
          value={typed.outcome}
          error={errorOf(errors, 'outcome')}
          options={[
            { value: 'accept', label: w.accept, note: w.acceptNote },
            { value: 'refuse', label: w.refuse },
          ]}
        />
        <Select
          name="reason"
          label={w.reason}
          hint={w.reasonHint}
          value={typed.reason}
          blank
          optional
          error={errorOf(errors, 'reason')}
          options={Object.entries(certificateReasons).map(([value, label]) => ({ value, label }))}
        />
        <TextArea name="remark" label={w.remark} value={typed.remark} maxLength={300} optional rows={2} />
        <Actions>
          <Button label={w.save} icon="check" />
        </Actions>
      </Form>
    </Card>
  );
}
