import type { Stage } from './stage.ts';
import { daysToEnd, newCertificate } from './subject-certificates.ts';
import type { Subject } from './subjects.ts';

const certificateOf = ({ id, version }: Subject) => ({ certificateId: id, version });

/** Certificates of makers, from the upload to the end. */
export const stagesOfCertificates: Readonly<Record<string, Stage>> = {
  'suppliers/add-certificate': { kind: 'nothing', input: (_, cast) => newCertificate(cast) },
  'suppliers/check-certificate': {
    kind: 'certificate',
    input: (s) => ({ ...certificateOf(s), outcome: 'refuse', reason: 'other_name' }),
  },
  'suppliers/withdraw-certificate': { kind: 'certificate', input: certificateOf },
  'suppliers/warn-certificate': { kind: 'certificate', input: ({ id }) => ({ certificateId: id }) },
  'suppliers/end-certificate': {
    kind: 'certificate',
    input: ({ id }) => ({ certificateId: id }),
    later: daysToEnd,
  },
  'catalogue/end-halal': {
    kind: 'product',
    prepare: ({ id }, { world }) =>
      world.dki.db
        .updateTable('product')
        .set({ halal_valid_to: '2026-02-28' })
        .where('id', '=', id)
        .execute(),
    input: ({ id }) => ({ productId: id }),
  },
};
