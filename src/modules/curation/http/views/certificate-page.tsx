import type { VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import type { Text } from '../../../../kernel/text.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { CodeBox, Qr } from '../../../../web/ui/figures.tsx';
import { ErrorSummary, errorOf, SearchForm } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { DefinitionFold, Notice } from '../../../../web/ui/notice.tsx';
import { Tumpal } from '../../../../web/ui/tumpal.tsx';
import { useView } from '../../../../web/view.ts';
import { addressOfNumber } from '../../domain/certificate-term.ts';
import { curationCertificateStates } from '../../domain/state-words.ts';
import type { PublicCertificate } from '../../store/certificate-search.ts';
import { decimal } from './score-form.tsx';
import { status } from './status-words.ts';

const pair = (id: string, en: string): Text => ({ id, en });

const w = {
  title: pair('Periksa Sertifikat Kurasi', 'Check a certificate of curation'),
  lead: pair(
    'Ketik nomor pada sertifikat, atau kode di bawah kode QR-nya.',
    'Type the number of the certificate, or the code below its QR.',
  ),
  field: pair('Nomor sertifikat atau kode', 'Number of the certificate, or its code'),
  hint: pair('Misalnya 0012/SKK/7.01/2026.', 'For example 0012/SKK/7.01/2026.'),
  check: pair('Periksa', 'Check'),
  certificate: pair('Sertifikat Kurasi', 'Certificate of curation'),
  product: pair('Produk', 'Product'),
  maker: pair('Penyedia', 'Maker'),
  place: pair('Tempat usaha', 'Place'),
  grade: pair('Mutu', 'Grade'),
  total: pair('Nilai akhir', 'Total'),
  issued: pair('Ditetapkan', 'Issued'),
  validTo: pair('Berlaku sampai', 'Valid until'),
  by: pair('Diterbitkan', 'Issued by'),
  version: pair('Versi produk', 'Version of the product'),
  code: pair('Kode verifikasi', 'Verification code'),
  qr: pair('Kode QR ke halaman ini', 'QR code of this page'),
  hash: pair('Sidik isi (SHA-256)', 'Fingerprint of its content (SHA-256)'),
  replaced: pair('Digantikan oleh sertifikat {number}.', 'Replaced by certificate {number}.'),
  notSold: pair('Produk ini sedang tidak dijual di katalog.', 'This product is not on sale at present.'),
  see: pair('Lihat produknya', 'See the product'),
  another: pair('Periksa yang lain', 'Check another one'),
} as const;

/** The public search: by number or by code. */
export function CertificateSearchPage(props: {
  readonly typed: string;
  readonly refusals: readonly Refusal[];
}): VNode {
  const errors = formErrors(props.refusals);
  return (
    <Page title={w.title} lead={w.lead} public>
      <ErrorSummary errors={errors} />
      <SearchForm action="/sertifikat" label={w.title}>
        <TextField
          name="nomor"
          label={w.field}
          hint={w.hint}
          value={props.typed}
          width="medium"
          maxLength={80}
          autocomplete="off"
          error={errorOf(errors, 'nomor')}
        />
        <Actions>
          <Button icon="shield-check" label={w.check} />
        </Actions>
      </SearchForm>
    </Page>
  );
}

/** What a certificate says, for everybody; `qr` is the picture of this page's address. */
export function CertificatePage({
  certificate,
  qr,
}: {
  readonly certificate: PublicCertificate;
  readonly qr: string;
}): VNode {
  const { t, day } = useView();
  const { kind } = certificate;
  return (
    <Page
      title={w.certificate}
      eyebrow={certificate.number}
      crumbs={[{ label: w.title, href: '/sertifikat' }]}
      end={<StateBadge state={curationCertificateStates[certificate.state]} />}
      public
    >
      <Card>
        <Tumpal />
        <Facts
          items={[
            { term: w.product, value: <b>{certificate.productName}</b> },
            { term: status.kind, value: t(kind === 'meal' ? status.meal : status.snack) },
            {
              term: w.maker,
              value: <a href={`/penyedia/${certificate.supplierId}`}>{certificate.supplierName}</a>,
            },
            { term: w.place, value: certificate.place },
            { term: w.grade, value: <b>{certificate.grade}</b> },
            { term: w.total, value: t(status.totalOf, { n: decimal(certificate.total) }) },
            { term: w.issued, value: day(certificate.issuedOn) },
            { term: w.validTo, value: day(certificate.validTo) },
            { term: w.by, value: certificate.unitName },
            { term: w.version, value: certificate.versionNumber },
          ]}
        />
        <CodeBox label={w.code} code={certificate.code}>
          <Qr svg={qr} label={w.qr} />
        </CodeBox>
      </Card>
      {certificate.replacedBy && (
        <Notice kind="warn">
          <p>
            <a href={`/sertifikat/${addressOfNumber(certificate.replacedBy)}`}>
              {t(w.replaced, { number: certificate.replacedBy })}
            </a>
          </p>
        </Notice>
      )}
      {!certificate.onSale && <p>{t(w.notSold)}</p>}
      <Actions>
        {certificate.onSale && (
          <LinkButton href={`/produk/${certificate.productId}`} label={w.see} icon="utensils" />
        )}
        <LinkButton href="/sertifikat" label={w.another} variant="secondary" icon="search" />
      </Actions>
      <DefinitionFold title={w.hash} icon="shield-check">
        <p>
          <code>{(certificate.factsHash.match(/.{1,8}/g) ?? []).join(' ')}</code>
        </p>
      </DefinitionFold>
    </Page>
  );
}
