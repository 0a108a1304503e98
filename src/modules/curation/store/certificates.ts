import { newId } from '../../../kernel/ids.ts';
import { dayOf } from '../../../kernel/time.ts';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import type { ProductContent } from '../../catalogue/public.ts';
import { issueDocuments } from '../../documents/public.ts';
import { lastDayOf } from '../domain/certificate-term.ts';
import type { Grade } from '../domain/criteria.ts';
import type { PanelResult } from '../domain/scoring.ts';
import type { IssuingUnit } from './curation-policy.ts';
import type { Submission } from './submissions.ts';

export type Passed = {
  readonly submission: Submission;
  readonly content: ProductContent;
  readonly taxTreatment: 'catering' | 'goods';
  readonly grade: Grade;
  readonly result: PanelResult;
  readonly curators: number;
  readonly version: { readonly versionId: string; readonly number: number };
  readonly unit: IssuingUnit;
};

export type IssuedCertificate = {
  readonly id: string;
  readonly number: string;
  readonly validTo: string;
  /** The certificate that this one replaces. */
  readonly replaces: string | null;
};

/** Issues the numbered certificate of a product that passed; an older one of the product is superseded. */
export async function issueCertificate(ctx: SaveContext, passed: Passed): Promise<IssuedCertificate> {
  const { submission, grade, result, unit } = passed;
  const issuedOn = dayOf(ctx.now, ctx.zone);
  const validTo = lastDayOf(issuedOn, submission.criteria.certificateMonths);
  const older = await ctx.tx
    .updateTable('product_certificate')
    .set((eb) => ({ state: 'superseded', version: eb('version', '+', 1) }))
    .where('product_id', '=', submission.productId)
    .where('state', '=', 'valid')
    .returning(['id', 'document_id'])
    .executeTakeFirst();
  const [paper] = await issueDocuments(ctx, [
    {
      series: 'SKK',
      unitId: unit.id,
      subject: { type: 'submission', id: submission.id },
      supersedes: older?.document_id ?? null,
      facts: { ...(await factsOf(ctx, passed)), issuedOn, validTo },
    },
  ]);
  if (!paper) throw new Error('no certificate was issued');
  const id = newId();
  await ctx.tx
    .insertInto('product_certificate')
    .values({
      id,
      number: paper.label,
      document_id: paper.id,
      product_id: submission.productId,
      product_version_id: passed.version.versionId,
      supplier_id: submission.supplierId,
      submission_id: submission.id,
      grade,
      total: result.total,
      issued_on: issuedOn,
      valid_to: validTo,
      state: 'valid',
    })
    .execute();
  return { id, number: paper.label, validTo, replaces: older?.id ?? null };
}

/** What the certificate says. */
async function factsOf({ tx }: SaveContext, passed: Passed) {
  const { submission, content, result, grade, unit, version } = passed;
  const maker = await tx
    .selectFrom('supplier')
    .innerJoin('region', 'region.code', 'supplier.region_code')
    .leftJoin('region as district', 'district.code', 'region.parent')
    .select([
      'supplier.name',
      'supplier.owner_name',
      'region.name as kelurahan',
      'district.name as kecamatan',
    ])
    .where('supplier.id', '=', submission.supplierId)
    .executeTakeFirstOrThrow();
  const { criteria } = submission;
  const means = new Map(result.criteria.map(({ code, mean }) => [code, mean]));
  return {
    unitName: unit.name,
    unitAddress: unit.address,
    productName: content.name,
    kind: content.kind,
    taxTreatment: passed.taxTreatment,
    versionNumber: version.number,
    supplierName: maker.name,
    supplierOwner: maker.owner_name,
    place: [maker.kelurahan, maker.kecamatan].filter(Boolean).join(', '),
    grade,
    total: result.total,
    spread: result.spread,
    curators: passed.curators,
    appealed: submission.panel === 'appeal',
    criteriaSet: `${criteria.name.id}, versi ${criteria.number}`,
    criteria: criteria.criteria.map(({ code, name, weight, scale }) => ({
      name: name.id,
      weight,
      scale,
      mean: means.get(code) ?? 0,
    })),
  };
}
