import type { VNode } from 'preact';
import { addDays, dayOf } from '../../../../kernel/time.ts';
import { uploadMegabytesMax } from '../../../../platform/files/file-store.ts';
import { Page } from '../../../../web/layout.tsx';
import { Badge, StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card, Prose, Row, Stack } from '../../../../web/ui/card.tsx';
import { Select } from '../../../../web/ui/choices.tsx';
import { FieldRow } from '../../../../web/ui/field.tsx';
import { ErrorSummary, errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { DateField, FileField, TextField } from '../../../../web/ui/inputs.tsx';
import { EmptyState, Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { warningDays } from '../../domain/certificate.ts';
import { certificateKinds, certificateReasons, certificateRules } from '../../domain/certificate-kinds.ts';
import { certificateStates } from '../../domain/certificate-states.ts';
import type { NamedProduct, ShownCertificate } from '../../store/certificate-pages.ts';
import type { CertificateTyped } from '../certificate-form.ts';
import { checkPath } from './certificate-check-page.tsx';
import { certificateWords as w } from './certificate-words.ts';

export const certificatesPath = '/usaha/sertifikat';

type Props = {
  readonly certificates: readonly ShownCertificate[];
  readonly products: readonly NamedProduct[];
  readonly typed: CertificateTyped;
  readonly errors: readonly FormError[];
  readonly supplierId: string;
};

/** A maker's certificates: what holds, what waits, what is over, and the form for the next one. */
export function CertificatesPage({ certificates, ...form }: Props): VNode {
  const { products, errors } = form;
  const { t } = useView();
  const current = certificates.filter(({ state }) => state === 'pending' || state === 'valid');
  const past = certificates.filter(({ state }) => state !== 'pending' && state !== 'valid');
  const known = products.find(({ halalNumber }) => halalNumber !== null);
  const gaps = products.filter(({ halalNumber }) => halalNumber === null).map(({ name }) => name);
  return (
    <Page title={w.title} lead={w.lead}>
      <ErrorSummary errors={errors} />
      {gaps.length > 0 && certificates.length > 0 && (
        <Notice kind="warn" title={w.gap}>
          <p>{t(w.gapText, { names: gaps.slice(0, 5).join(', ') + (gaps.length > 5 ? ', …' : '') })}</p>
        </Notice>
      )}
      {certificates.length === 0 &&
        (known ? <Known product={known} /> : <EmptyState title={w.none} text={w.noneText} />)}
      {current.length > 0 && <CertificateList title={w.current} certificates={current} />}
      <AddForm {...form} />
      {past.length > 0 && <CertificateList title={w.past} certificates={past} />}
    </Page>
  );
}

/** A certificate that came with the register, of which there is no paper here. */
function Known({ product }: { readonly product: NamedProduct }): VNode {
  const { t, dayShort } = useView();
  const { halalNumber, halalValidTo } = product;
  const end = halalValidTo === null ? t(w.noEnd) : t(w.until, { day: dayShort(halalValidTo) });
  return (
    <Notice kind="info" title={w.known}>
      <p>{t(w.knownText, { number: halalNumber ?? '', end })}</p>
    </Notice>
  );
}

function CertificateList(props: {
  readonly title: typeof w.current;
  readonly certificates: readonly ShownCertificate[];
}): VNode {
  return (
    <Card title={props.title} icon="badge-check" look="plain">
      <ul class="papers-list">
        {props.certificates.map((certificate) => (
          <CertificateRow certificate={certificate} />
        ))}
      </ul>
    </Card>
  );
}

function CertificateRow({ certificate }: { readonly certificate: ShownCertificate }): VNode {
  const { t, dayShort, view } = useView();
  const { kind, number, validTo, state, productName, refusedFor, remark } = certificate;
  const today = dayOf(view.now, view.government.zone);
  const soon = state === 'valid' && validTo !== null && validTo <= addDays(today, warningDays[0]);
  const end =
    validTo === null ? t(w.noEnd) : t(validTo < today ? w.ended : w.until, { day: dayShort(validTo) });
  return (
    <li class="paper-row">
      <div>
        <h3>{t(certificateRules[kind].label)}</h3>
        <p class="quiet">
          {number} · {end} · {productName ?? t(w.kitchen)}
        </p>
        {refusedFor && <p>{t(w.refusedFor, { reason: t(certificateReasons[refusedFor]) })}</p>}
        {remark && <p>“{remark}”</p>}
        <Row>
          <StateBadge state={certificateStates[state]} />
          {soon && <Badge label={w.soon} tone="warn" icon="calendar-clock" />}
          <a href={`${checkPath(certificate.id)}/berkas`}>{t(w.open)}</a>
        </Row>
      </div>
      {['pending', 'valid', 'refused'].includes(state) && (
        <Form action={`${certificatesPath}/${certificate.id}/tarik`} version={certificate.version} inline>
          <Button label={w.withdraw} variant="ghost" size="small" />
        </Form>
      )}
    </li>
  );
}

function AddForm({ products, typed, errors, supplierId }: Omit<Props, 'certificates'>): VNode {
  const { t, view } = useView();
  const today = dayOf(view.now, view.government.zone);
  const kind = certificateKinds.find((known) => known === typed.kind) ?? 'halal';
  return (
    <Card title={w.add} icon="plus">
      <Stack>
        <Prose tone="quiet">
          <p>{t(w.addText)}</p>
        </Prose>
        <Form action={certificatesPath} hidden={{ supplierId }} files>
          <Select
            name="kind"
            label={w.kind}
            value={kind}
            error={errorOf(errors, 'kind')}
            options={certificateKinds.map((value) => ({ value, label: certificateRules[value].label }))}
          />
          <FieldRow>
            <TextField
              name="number"
              label={w.number}
              hint={t(w.numberHint, { example: certificateRules[kind].example })}
              value={typed.number}
              maxLength={60}
              error={errorOf(errors, 'number')}
            />
            <TextField
              name="issuer"
              label={w.issuer}
              hint={certificateRules[kind].issuer}
              value={typed.issuer}
              maxLength={120}
              error={errorOf(errors, 'issuer')}
            />
          </FieldRow>
          <FieldRow>
            <DateField
              name="validFrom"
              label={w.validFrom}
              value={typed.validFrom}
              max={today}
              error={errorOf(errors, 'validFrom')}
            />
            <DateField
              name="validTo"
              label={w.validTo}
              hint={w.validToHint}
              value={typed.validTo}
              min={today}
              optional
              error={errorOf(errors, 'validTo')}
            />
          </FieldRow>
          <Select
            name="productId"
            label={w.forWhat}
            value={typed.productId}
            blank={w.kitchen}
            error={errorOf(errors, 'productId')}
            options={products.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <FileField
            name="file"
            label={w.file}
            hint={t(w.fileHint, { max: uploadMegabytesMax })}
            accept="application/pdf,image/jpeg,image/png"
            error={errorOf(errors, 'file')}
          />
          <Actions>
            <Button label={w.send} icon="send" />
          </Actions>
        </Form>
      </Stack>
    </Card>
  );
}
