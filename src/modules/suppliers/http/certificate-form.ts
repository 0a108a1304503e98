import { type FormBody, typed } from '../../../platform/http/forms.ts';

/** The form of a certificate as it was typed. */
export type CertificateTyped = Readonly<
  Record<'kind' | 'number' | 'issuer' | 'validFrom' | 'validTo' | 'productId', string>
>;

const fields = ['kind', 'number', 'issuer', 'validFrom', 'validTo', 'productId'] as const;

export function typedCertificate(body: FormBody): CertificateTyped {
  return Object.fromEntries(fields.map((name) => [name, typed(body, name)])) as CertificateTyped;
}

/** The typed form as command input; an empty end or product is none. */
export function certificateInput(form: CertificateTyped, supplierId: string, file: unknown) {
  return { ...form, supplierId, validTo: form.validTo || null, productId: form.productId || null, file };
}
