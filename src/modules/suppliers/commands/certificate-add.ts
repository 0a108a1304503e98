import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { firstRefusals, ok, refuse } from '../../../kernel/result.ts';
import { dayOf, workingDaysAfter } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { stagedFile } from '../../../platform/files/file-store.ts';
import { keepFiles } from '../../../platform/files/keep-files.ts';
import { areStaged } from '../../../platform/files/staged-uploads.ts';
import {
  certificateFile,
  certificateKnown,
  certificateProduct,
  faultsOf,
  makerBanned,
} from '../domain/certificate.ts';
import { certificateKinds, tidyNumber } from '../domain/certificate-kinds.ts';
import { lockMakerFacts } from '../store/certificates.ts';

const input = z.object({
  supplierId: z.uuid(),
  kind: z.enum(certificateKinds),
  /** As it stands on the paper; spaces and capitals do not matter. */
  number: z.string().trim().min(1).max(60),
  issuer: z.string().trim().min(2).max(120),
  validFrom: z.iso.date(),
  /** Null for a paper without an end. */
  validTo: z.iso.date().nullable(),
  /** Null for the whole kitchen. */
  productId: z.uuid().nullable(),
  file: stagedFile,
});

/** Working days in which somebody looks at it. */
const checkDays = 2;

/** A maker hands in a certificate with its paper; it counts once somebody has checked it. */
export const addCertificate = defineCommand({
  name: 'suppliers/add-certificate',
  title: { id: 'Sertifikat diunggah', en: 'Certificate uploaded' },
  input,
  authority: { positions: ['supplier', 'supplier_owner'], scope: 'supplier', states: ['new'] },
  async load(ctx, given) {
    const { supplierId } = given;
    const number = tidyNumber(given.kind, given.number);
    const maker = await lockMakerFacts(ctx, { ...given, number });
    if (!maker) return null;
    const id = newId();
    const staged = await areStaged(ctx, [given.file]);
    return {
      targets: [
        { type: 'certificate', id, unitId: null, supplierId, regionCode: maker.regionCode, state: 'new' },
      ],
      facts: { id, maker, number, staged },
    };
  },
  decide({ id, maker, number, staged }, given, by) {
    if (maker.state === 'banned') return refuse(makerBanned());
    const wrong = firstRefusals([
      ...faultsOf({ ...given, number }, dayOf(by.now, by.zone)),
      !maker.ownsProduct && certificateProduct(undefined, 'productId'),
      maker.known && certificateKnown(undefined, 'number'),
      !staged && certificateFile(undefined, 'file'),
    ]);
    return wrong ?? ok({ id, number });
  },
  async save(ctx, { id, number }, { maker }, given) {
    const [fileId = ''] = await keepFiles(ctx, 'certificate', [given.file]);
    await ctx.tx
      .insertInto('certificate')
      .values({
        id,
        supplier_id: given.supplierId,
        product_id: given.productId,
        kind: given.kind,
        number,
        issuer: given.issuer,
        valid_from: given.validFrom,
        valid_to: given.validTo,
        file_id: fileId,
        state: 'pending',
        added_at: ctx.now,
      })
      .execute();
    return {
      answer: { id },
      publicFacts: { kind: given.kind, validTo: given.validTo, productId: given.productId },
      privateFacts: { number, issuer: given.issuer, file: given.file.sha256 },
      alsoAbout: [{ type: 'supplier', id: given.supplierId }],
      waiting: [
        {
          subject: { type: 'certificate', id },
          fresh: true,
          tasks: [
            {
              command: 'suppliers/check-certificate',
              position: 'companion',
              regionCode: maker.regionCode,
              dueAt: workingDaysAfter(ctx.now, checkDays, ctx.by.calendar, ctx.zone),
            },
          ],
        },
      ],
    };
  },
});
